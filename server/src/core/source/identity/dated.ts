import type { DocumentKind } from '../../kinds/textKinds';

/** What the readers of a date know beside the head. */
export interface Dated {
  readonly kind: DocumentKind;
  readonly symbol: string | undefined;
}

/** The days of a document, each from the place that states it and from no other: ISO, to the day. */
export interface OwnDays {
  /** The day a resolution or decision was adopted. */
  readonly adopted?: string;
  /** The day of the meeting that a record or a statement of the President is of. */
  readonly met?: string;
  readonly distributed?: string;
}
