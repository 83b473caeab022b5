/** Client → server: what could be cut from a draft to bring it within its limit. */
export const cutsRequest = 'rostrum/cuts';

/** Asks for the cuts of an open document; with `chosen`, also for what it would be with these made. */
export interface CutsParams {
  readonly textDocument: { readonly uri: string };
  /** Ids of cuts. */
  readonly chosen?: readonly number[];
}

/** The answer to {@link cutsRequest}; `null` where the document is no draft, or one without a limit. */
export interface CutsResult {
  /** The version of the document that the ids and changes are for. */
  readonly version: number;
  /** The draft, and its limit: in words where it is a number of words. */
  readonly seconds: number;
  readonly words: number;
  readonly limitSeconds: number;
  readonly limitWords?: number;
  /** How long the draft is and may be, in what its limit is stated in: "3:24", "412 words". */
  readonly length: string;
  readonly limit: string;
  /** The cuts that are missed least first. */
  readonly cuts: readonly CutResult[];
  /** The ids of the cuts that bring the draft within its limit with the least loss; of all that help and lose no answer if they do not suffice. */
  readonly suggested: readonly number[];
  /**
   * How long the draft is with the `suggested` cuts made, where that is still beyond its limit: "3:11". The rest answers its key questions, is
   * others' words, or holds up what is left.
   */
  readonly reaches?: string;
  /**
   * The text with the `chosen` cuts made, its time and words. The changes come one after the other: each applies to the text that those
   * before it leave.
   */
  readonly made?: {
    readonly text: string;
    readonly seconds: number;
    readonly words: number;
    /** "2:58", "398 words". */
    readonly length: string;
    readonly steps: readonly { readonly start: number; readonly end: number; readonly newText: string }[];
  };
}

/** Words that can go. */
export interface CutResult {
  readonly id: number;
  /** "courtesy", "repeated point" … */
  readonly kind: string;
  /** The words, in one line. */
  readonly text: string;
  /** What stands in their place, where something does. */
  readonly replacement?: string;
  readonly reason: string;
  readonly words: number;
  readonly seconds: number;
  /** What it saves, in what the limit is stated in: "2.1 s", "5 words". */
  readonly saves: string;
}

/** Client → server: about how long a draft is with some of its cuts, without their being made. */
export const cutLengthRequest = 'rostrum/cutLength';

/** Asks with the ids of the cuts of an open document. */
export type CutLengthParams = CutsParams & Required<Pick<CutsParams, 'chosen'>>;

/** The answer to {@link cutLengthRequest}, as `length` of {@link CutsResult}; `null` where that has none. */
export type CutLengthResult = string | null;

/** Command of a client that lets the drafter choose cuts until the draft fits. */
export const cutToFitCommand = 'rostrum.cutToFit';
