import type { DraftEdit } from './places';

/** Client → server: a draft as it is rehearsed. */
export const rehearsalRequest = 'rostrum/rehearsal';

/** Asks for the words of one open document, each with its time. */
export interface RehearsalParams {
  readonly textDocument: { readonly uri: string };
  /** The pace that the draft is to name in its front matter, in words a minute. */
  readonly newPace?: number;
}

/** The answer to {@link rehearsalRequest}; `null` where the server does not have the document. */
export interface RehearsalResult {
  /** The version of the text that offsets are in. */
  readonly version: number;
  /** Words a minute. */
  readonly pace: number;
  /** Whether the draft itself names it, rather than the settings. */
  readonly isPaceOfDraft: boolean;
  /** The edits that make the front matter name the pace that was asked about. */
  readonly paceEdits: readonly DraftEdit[];
  readonly limitSeconds: number;
  /** A few words a person can read: which document or setting the limit is taken from. */
  readonly limitSource: string;
  /** How long the draft takes to say: where its last word ends. */
  readonly seconds: number;
  /** What is seen, in text order. */
  readonly parts: readonly RehearsalPart[];
  /** What is held against its plan, in text order and without gaps: seconds from the start of the speech. */
  readonly sections: readonly { readonly title: string; readonly from: number; readonly to: number }[];
  /** The code of the draft's language; absent for one that is not official. */
  readonly language?: string;
  /** What its pace is counted in. */
  readonly unit: 'words' | 'characters';
}

/** A paragraph of the speech, or a line between two of them that is seen and not said. */
export interface RehearsalPart {
  readonly kind: 'paragraph' | 'item' | 'quotation' | 'heading' | 'note';
  /** Their texts, put together, are what is seen. */
  readonly pieces: readonly RehearsalPiece[];
}

/** A word that is said, a stage note, or what stands between them. */
export interface RehearsalPiece {
  readonly text: string;
  /** Offsets of a word that is said, and when: seconds from the start of the speech, the pause behind it included. */
  readonly word?: { readonly start: number; readonly end: number; readonly from: number; readonly to: number };
  readonly isNote: boolean;
}
