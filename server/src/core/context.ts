import { type Corpus } from './corpus/corpus';
import { type SpeakingRole } from './limits/limitGrammar';
import { type LengthLimit } from './text/duration';

/** What is asked for beyond the draft's own front matter: by the command line, or by the user's settings. */
export interface Wishes {
  /** Named on the command line: stronger than the front matter. */
  readonly limit?: LengthLimit;
  readonly event?: string;
  readonly session?: string;
  readonly pace?: number;
  /** From the settings: weaker than the front matter. */
  readonly settings: {
    readonly limit: LengthLimit;
    readonly limitIsDefault: boolean;
    readonly pace: number;
    /** What drafts without front matter of their own are for. */
    readonly event?: string;
    readonly session?: string;
    readonly role?: SpeakingRole;
    /** Who speaks where the draft does not say. */
    readonly delegation?: string;
    readonly speaker?: string;
  };
}

/** What rules and features may look at beside the draft. */
export interface Context {
  readonly corpus: Corpus;
  readonly wishes: Wishes;
}
