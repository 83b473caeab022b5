import { type LeftOutReason } from '../../../core/source/leftOut';
import { leftOutAs, type TextPart, type FileWords, wordsText } from '../textParts';

export type Series = 'footnote' | 'endnote';

/** What is being read: the body, a note, a header or a box. */
interface Place {
  readonly kind: 'body' | 'note' | 'first' | 'header' | 'other' | 'box';
  readonly parts: TextPart[];
  words: FileWords[];
  cells: (readonly FileWords[])[];
  inTable: boolean;
  readonly boxes: TextPart[];
  /** Whether a mark was set by itself since the last note. */
  isNumbered: boolean;
}

interface Note {
  series: Series;
  readonly place: Place;
  readonly into: FileWords[];
  readonly at: number;
  readonly isNumbered: boolean;
  readonly reason: LeftOutReason | undefined;
}

/** A label that Word wrote before an item: "1.", "(a)", a bullet; as text before a blank. */
const LABEL = /^\s*(?:(\d{1,3}[.)]|\((?:\d{1,3}|[a-z]|[ivx]{1,5})\)|[a-z][.)])|[•·▪●○◦‣\u00B7\uFFFD]|[-–](?=\s))\s+/;

/** The level of a heading by the name of its style, else by its outline level, which begins at 0. */
export function headingOf(style = '', outline: number | undefined): number | undefined {
  const level = /^(?:heading ([1-9])|(title)|subtitle)$/i.exec(style.trim());
  if (level !== null) return Math.min(6, Number(level[1] ?? (level[2] === undefined ? 2 : 1)));
  return outline === undefined || outline > 8 ? undefined : Math.min(6, outline + 1);
}

/** Makes parts of paragraphs, cells and notes of rich text as they come. */
export class RtfParts {
  readonly #places: Place[] = [newPlace('body')];
  readonly #notes: Note[] = [];
  readonly #heads: Place[] = [];

  get #place(): Place {
    return this.#places.at(-1)!;
  }

  push(words: FileWords): void {
    this.#place.words.push(words);
  }

  isInHead(): boolean {
    return this.#places.some(({ kind }) => kind === 'first' || kind === 'header' || kind === 'other');
  }

  numbersNote(): void {
    this.#place.isNumbered = true;
  }

  enterNote(reason: LeftOutReason | undefined): void {
    const outer = this.#place;
    const place = newPlace('note');
    const at = outer.words.push('') - 1;
    this.#notes.push({ series: 'footnote', place, into: outer.words, at, isNumbered: outer.isNumbered, reason });
    outer.isNumbered = false;
    this.#places.push(place);
  }

  setSeries(series: Series): void {
    const note = this.#notes.at(-1);
    if (note?.place === this.#place) note.series = series;
  }

  enterHead(kind: 'first' | 'header' | 'other'): void {
    this.#places.push(newPlace(kind));
  }

  enterBox(): void {
    this.#places.push(newPlace('box'));
  }

  /** Ends what was entered last. */
  leave(): void {
    if (this.#places.length === 1) return;
    const place = this.#place;
    this.endParagraph({ heading: undefined, inTable: false });
    this.#places.pop();
    if (place.kind === 'box') this.#place.boxes.push(...place.parts);
    else if (place.kind !== 'note') this.#heads.push(place);
  }

  endParagraph({ heading, inTable }: { readonly heading: number | undefined; readonly inTable: boolean }): void {
    const place = this.#place;
    if (inTable && place.kind === 'body') {
      place.words.push(' ');
      place.inTable = true;
      return;
    }
    if (place.inTable) {
      place.parts.push({ kind: 'gap' });
      place.inTable = false;
    }
    const { words } = place;
    place.words = [];
    // A label comes in pieces.
    const end = words.findIndex((piece) => typeof piece !== 'string');
    const start = wordsText(words.slice(0, end < 0 ? words.length : end));
    const rest = end < 0 ? [] : words.slice(end);
    const label = heading === undefined ? LABEL.exec(start) : null;
    if (heading !== undefined) place.parts.push({ kind: 'heading', level: heading, words });
    else if (label !== null)
      place.parts.push({
        kind: 'item',
        label: label[1] ?? '-',
        words: [start.slice(label[0].length), ...rest],
      });
    else place.parts.push({ kind: 'paragraph', words });
    place.parts.push(...place.boxes.splice(0));
  }

  endPage(): void {
    this.#place.parts.push({ kind: 'page' });
  }

  /** A section goes on where the one before ended. */
  goOnWithPage(): void {
    if (this.#place.parts.at(-1)?.kind === 'page') this.#place.parts.pop();
  }

  endCell(isNested: boolean): void {
    const place = this.#place;
    if (isNested) {
      place.words.push(' ');
      return;
    }
    place.cells.push(place.words);
    place.words = [];
  }

  endRow(): void {
    const place = this.#place;
    if (place.cells.length === 0) return;
    // In a header every cell is a line of its own.
    if (place.kind === 'body') {
      if (!place.inTable) place.parts.push({ kind: 'gap' });
      place.parts.push({ kind: 'row', cells: place.cells });
    } else place.parts.push(...place.cells.map((words): TextPart => ({ kind: 'paragraph', words })));
    place.inTable = place.kind === 'body';
    place.cells = [];
  }

  /** All parts in their order: the header of the first page, the body, the notes; then what of headers and footers is left out. */
  end(): readonly TextPart[] {
    while (this.#places.length > 1) this.leave();
    this.endRow();
    this.endParagraph({ heading: undefined, inTable: false });
    const head = this.#heads.find(({ kind }) => kind === 'first') ?? this.#heads.find(({ kind }) => kind === 'header');
    const notes = this.#noteParts();
    const others = this.#heads.filter((place) => place !== head).flatMap(({ parts }) => parts);
    return [
      ...(head?.parts ?? []),
      { kind: 'gap' },
      ...this.#place.parts,
      { kind: 'gap' },
      ...notes,
      ...others.map((part): TextPart =>
        'words' in part ? { kind: 'paragraph', words: leftOutAs('page-head', part.words) } : part,
      ),
    ];
  }

  #noteParts(): TextPart[] {
    const counted = (note: Note) => note.isNumbered && note.reason === undefined;
    const footnotes = this.#notes.filter((note) => counted(note) && note.series === 'footnote').length;
    const numbers = { footnote: 0, endnote: footnotes };
    const parts = this.#notes.map((note) => {
      const words = note.place.parts.flatMap((part) => ('words' in part ? [...part.words, ' '] : []));
      if (note.reason !== undefined)
        return { order: Infinity, part: { kind: 'paragraph', words: leftOutAs(note.reason, words) } as const };
      if (!note.isNumbered) return { order: 0, part: { kind: 'paragraph', words } as const };
      const number = ++numbers[note.series];
      note.into[note.at] = `[^${number}]`;
      return { order: number, part: { kind: 'note', number, words } as const };
    });
    return parts
      .sort((one, other) => (one.order === other.order ? 0 : one.order - other.order))
      .map(({ part }) => part);
  }
}

function newPlace(kind: Place['kind']): Place {
  return { kind, parts: [], words: [], cells: [], inTable: false, boxes: [], isNumbered: false };
}
