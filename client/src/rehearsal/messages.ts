import type { RehearsalResult } from '../../../server/src/protocol';

/** What a speaker wants the page to be like; kept from one rehearsal to the next. */
export interface Preferences {
  /** The size of the text, in CSS pixels. */
  readonly fontSize: number;
  /** Whether the page is mirrored, for the glass of a teleprompter. */
  readonly mirror: boolean;
  readonly highContrast: boolean;
  /** Whether three, two, one is counted before the start. */
  readonly countdown: boolean;
}

/** What holds until a speaker has wished for something else. */
export const DEFAULT_PREFERENCES: Preferences = { fontSize: 44, mirror: false, highContrast: false, countdown: true };

/** Extension → page: the text to rehearse, or what has become of it. */
export interface SpeechMessage {
  /** The address of the draft. */
  readonly uri: string;
  readonly title: string;
  readonly speech: RehearsalResult;
  /** Offset in the draft to start from; absent where the rehearsal goes on as it was. */
  readonly start?: number;
  readonly preferences: Preferences;
}

/** Extension → page: it is to tell how much room it has. */
export interface MeasureMessage {
  readonly type: 'measure';
}

/** Where a pace is kept: in the front matter of the draft, or in the settings. */
export type PaceKeeper = 'draft' | 'settings';

/** Page → extension. */
export type PageMessage =
  /** The page has come up, for the first time or again, and has no text. */
  | { readonly type: 'open' }
  /** The answer to {@link MeasureMessage}, in pixels, once the page is laid out. */
  | { readonly type: 'room'; readonly width: number; readonly height: number }
  /** The speaker goes to the editor, to a place in the draft. */
  | { readonly type: 'leave'; readonly offset: number }
  | { readonly type: 'setPace'; readonly pace: number; readonly keeper: PaceKeeper }
  | { readonly type: 'preferences'; readonly preferences: Preferences };
