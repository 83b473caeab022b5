import type { OtherEvent } from './events';

/** Client → server: the text of a new intervention. */
export const newInterventionRequest = 'rostrum/newIntervention';

/** Asks for a draft for an event and session of the documents, by their ids, or for another event. */
export interface NewInterventionParams {
  readonly event?: string;
  readonly session?: string;
  readonly other?: OtherEvent;
  readonly delegation?: string;
  readonly speaker?: string;
}

/** The answer to {@link newInterventionRequest}. */
export interface NewInterventionResult {
  readonly text: string;
  /** Offsets of the first place that is to be written. */
  readonly first: { readonly start: number; readonly end: number };
}
