import type { OtherEvent } from './events';

/** Client → server: how the front matter of a draft names an event and session. */
export const setSessionRequest = 'rostrum/setSession';

/**
 * Asks for the edits by which an open document names an event and session of the documents, by their ids, or another event; without a
 * session the one it names is taken out. The answer is a list of `DraftEdit`.
 */
export interface SetSessionParams {
  readonly textDocument: { readonly uri: string };
  readonly event?: string;
  readonly session?: string;
  readonly other?: OtherEvent;
}
