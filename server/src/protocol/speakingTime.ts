import type { TextRange } from './places';

/** Client → server: how long the draft takes to say. */
export const speakingTimeRequest = 'rostrum/speakingTime';

/** Asks for the speaking time of one open document. */
export interface SpeakingTimeParams {
  readonly textDocument: { readonly uri: string };
  /** LSP ranges: what is selected in it. */
  readonly selections?: readonly TextRange[];
}

/** The answer to {@link speakingTimeRequest}; `null` where the document is no draft. */
export interface SpeakingTimeResult {
  /** Spoken words. */
  readonly words: number;
  readonly seconds: number;
  /** Words a minute. */
  readonly pace: number;
  /** Absent, as all that follows from the limit, where the document is not spoken: then the description says why. */
  readonly limitSeconds?: number;
  /** One sentence a person can read: which document or setting the limit is taken from. */
  readonly limitSource?: string;
  /** Whether the limit is set, or brevity only encouraged: then nothing is wrong with what is past it. */
  readonly limitForce?: 'firm' | 'encouraged';
  /** Seconds past the limit, 0 when within it. */
  readonly overSeconds?: number;
  /** What is past a limit that is set, from its first word to the last word of the draft; absent within it. */
  readonly past?: TextRange;
  /** What the draft is taken for, and by what: "Statement", "it addresses the room (“Mr. Chair”)". */
  readonly kind: { readonly called: string; readonly because: string };
  /** Time and limit: "2:48 / 3:00"; under a limit in words "2:48 / 3:00 · 310 / 400 words"; without a limit "2:48". */
  readonly label: string;
  /** The time for a status bar, with what is said in any case: "2:48 / 3:00 · 310 words"; of Chinese "310 characters". */
  readonly status: string;
  /** The time in sentences, with words, pace, where the limit comes from and what is left; of what is selected too. */
  readonly description: readonly string[];
}
