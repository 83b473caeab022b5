import type { EventLimit, EventSession, UnEvent } from '../../events/events';
import type { Severity } from '../../finding';
import type { UnreadFiles } from '../../corpus/unread';

/** A key of the front matter: all that is known of it. `V` is what its value says, once it is read. */
export interface KeyRow<V = unknown> {
  /** What it says, in sentences. */
  readonly meaning: string;
  /** A value that is understood. */
  readonly example: string;
  /** What may stand behind it, as the pages for drafters have it: Markdown in one line. */
  readonly values: string;
  /** The setting that says the same for drafts that do not say it, without "rostrum.". */
  readonly setting?: string;
  /** Whether no other tool keeps it in the front matter of a text: a file that has it is a draft. */
  readonly isOurs: boolean;
  /** When a card also tells the time in force: for a value that is understood, or always, for the key as well. */
  readonly tellsTime?: 'understood' | 'always';
  /** What a value says; `undefined` where it is not understood, whatever the corpus has. */
  readonly parse: (written: string) => V | undefined;
  /** What is wrong with a value; `undefined` where it is understood. A key without it takes any. */
  readonly check?: (written: string, situation: KeySituation) => Complaint | undefined;
  /** What may be chosen, the likeliest first. */
  readonly choices: (situation: KeySituation) => readonly KeyChoice[];
  /** What a value stands for; `undefined` where it stands for nothing known. */
  readonly explain?: (written: string, situation: KeySituation) => ValueMeaning | undefined;
}

/** What values are checked against and chosen from. */
export interface KeySituation {
  /** Those of the corpus. */
  readonly events: readonly UnEvent[];
  /** Files that the corpus lacks as yet. */
  readonly unread?: UnreadFiles | undefined;
  /** What the draft is for, as far as it says so and the corpus knows it. */
  readonly event?: UnEvent;
  readonly session?: EventSession;
  /** Whether the draft states a limit of its own that is understood. */
  readonly hasOwnLimit?: boolean;
  /** Who speaks, by the settings. */
  readonly settings: { readonly delegation?: string; readonly speaker?: string };
}

/** What is wrong with a value, and what was meant where that is sure. */
export interface Complaint {
  /** States the fact, then the remedy; no full stop. */
  readonly message: string;
  /** The value that was meant. */
  readonly meant?: string | undefined;
  /** The severity, where it is lower than a warning. */
  readonly severity?: Severity;
}

/** A value that may be chosen. */
export interface KeyChoice {
  readonly value: string;
  /** What it stands for, in a sentence. */
  readonly detail?: string;
  /** The meaning in a word, beside the choice in a list. */
  readonly aside?: string;
  /** Words that find it beside its own. */
  readonly words?: string;
  /** What of the corpus it stands for, which is shown as everywhere else. */
  readonly of?: ChosenThing;
}

/** What of the corpus a choice stands for; a capacity by the limits stated for it. */
export type ChosenThing =
  | { readonly kind: 'event'; readonly event: UnEvent }
  | { readonly kind: 'session'; readonly event: UnEvent; readonly session: EventSession }
  | { readonly kind: 'capacity'; readonly limits: readonly EventLimit[] }
  | { readonly kind: 'limit'; readonly limit: EventLimit };

/** What a value stands for: a thing of the corpus, or what a sentence says. */
export type ValueMeaning =
  | Extract<ChosenThing, { readonly kind: 'event' | 'session' }>
  | { readonly kind: 'sentence'; readonly sentence: string };
