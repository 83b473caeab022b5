/**
 * The requests Rostrum adds to LSP, with their types: the one file that server and client share.
 */

/** Client → server: how long the draft takes to say. */
export const speakingTimeRequest = 'rostrum/speakingTime';

/** Asks for the speaking time of one open document. */
export interface SpeakingTimeParams {
  readonly textDocument: { readonly uri: string };
}

/** Where a limit comes from. */
export type LimitOrigin = 'front matter' | 'session' | 'event' | 'setting' | 'default' | 'argument';

/** The answer to {@link speakingTimeRequest}; `null` where the document is no draft. */
export interface SpeakingTimeResult {
  /** Spoken words. */
  readonly words: number;
  readonly seconds: number;
  /** Words a minute. */
  readonly pace: number;
  readonly limitSeconds: number;
  /** One sentence a person can read: which document or setting the limit is taken from. */
  readonly limitSource: string;
  readonly limitOrigin: LimitOrigin;
  /** Seconds past the limit, 0 when within it. */
  readonly overSeconds: number;
}
