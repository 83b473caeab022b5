import {
  type WordBlock,
  type Control,
  type WordField,
  type Note,
  type WordParagraph,
  type WordPiece,
  type Revision,
  type RevisionKind,
  type Row,
  type Run,
  type WordSection,
} from './wordPieces';

type Writable<Value> = { -readonly [Key in keyof Value]: Value[Key] };

/** A paragraph while it is read. */
export interface OpenParagraph extends Omit<Writable<WordParagraph>, 'pieces' | 'boxes' | 'span'> {
  readonly span: { readonly start: number; end: number };
  readonly pieces: WordPiece[];
  readonly boxes: (readonly WordBlock[])[];
}

/** A row while it is read. */
export interface OpenRow {
  readonly cells: (readonly WordBlock[])[];
  revision?: RevisionKind;
}

/** What is being read in the body, a cell, a box or a note: each has its paragraphs, tables and fields for itself. */
export interface Place {
  readonly blocks: WordBlock[];
  paragraph?: OpenParagraph | undefined;
  run?: Run | undefined;
  field?: WordField | undefined;
  rows?: Row[] | undefined;
  row?: OpenRow | undefined;
}

/** The text of an element while it is read. */
interface Letters {
  text: string;
  /** Offset of the first letter in the XML. */
  readonly start: number;
  readonly preserve: boolean;
}

/** How far a story has been read. */
export class StoryState {
  readonly notes: Note[] = [];
  readonly sections: WordSection[] = [];
  chunks = 0;
  /** The innermost comes last. */
  readonly places: Place[] = [{ blocks: [] }];
  readonly revisions: Revision[] = [];
  control: Control | undefined;
  /** Names of the elements of properties that are being read, the innermost last. */
  readonly properties: string[] = [];
  section: Writable<WordSection> | undefined;
  letters: Letters | undefined;
  noteId: string | undefined;

  get place(): Place {
    return this.places.at(-1)!;
  }

  /** Ends the place that is being read, and gives its blocks. */
  leave(): readonly WordBlock[] {
    return this.places.length > 1 ? this.places.pop()!.blocks : [];
  }
}
