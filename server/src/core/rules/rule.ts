import type { Corpus } from '../corpus/corpus';
import type { SpeakingRole } from '../corpus/limitGrammar';
import type { Draft } from '../draft';
import type { Suppression } from '../suppressions';
import type { LengthLimit } from '../text/duration';
import type { Span } from '../text/span';

/** How loudly a rule speaks, as editors name it. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** From quiet to loud. */
export const severities: readonly Severity[] = ['hint', 'information', 'warning', 'error'];

/** A place in the corpus a finding rests on. */
export interface Evidence {
  /** What stands there, in a sentence a person can read. */
  readonly message: string;
  /** Id of the corpus document. */
  readonly document: string;
  readonly uri: string;
  /** Offsets into the document's raw text. */
  readonly span: Span;
}

/** A change that removes a finding; offered only where it is sure. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly { readonly span: Span; readonly newText: string }[];
}

/** What a rule found; spans are offsets into the draft. */
export interface Finding {
  readonly span: Span;
  /** States the fact, then the remedy; no full stop, at most 120 characters where it can be. */
  readonly message: string;
  /** Where this one is louder or quieter than its rule; what the user sets for the rule stands over it. */
  readonly severity?: Severity;
  readonly fixes?: readonly Fix[];
  readonly evidence?: readonly Evidence[];
  /** Of a rule with {@link Rule.parts}: what of it the finding is about, by which the user can set another severity. */
  readonly part?: string;
}

/** A finding as it is reported: which rule, how loudly. */
export interface Problem extends Finding {
  readonly rule: string;
  readonly severity: Severity;
}

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

/** What has been found before a rule is asked. */
export interface Before {
  /** Ids of all rules there are. */
  readonly known: ReadonlySet<string>;
  /** Ids of those that have run and did not fail. */
  readonly ran: ReadonlySet<string>;
  /** The comments that had something to ignore. */
  readonly used: ReadonlySet<Suppression>;
}

/** One thing that can be wrong with a draft. A value in a file of its own, named by its id. */
export interface Rule {
  readonly id: string;
  /** One sentence for the settings page. */
  readonly summary: string;
  /** How loudly it speaks unless the user says otherwise. */
  readonly severity: Severity;
  /** What the user's severities may name of it, as "rule/part": a sentence for the settings page. */
  readonly parts?: string;
  /** `before` is for the rule on what the others found, the last in the list. */
  check(draft: Draft, context: Context, before: () => Before): Iterable<Finding>;
}

/**
 * What a rule finds in each of several things: one it fails on takes nothing of the others. Throws what the first failure was, once all the rest
 * has been found.
 */
export function* findApart<T>(things: Iterable<T>, find: (thing: T) => Iterable<Finding>): Generator<Finding, void> {
  const errors: unknown[] = [];
  for (const thing of things) {
    try {
      yield* find(thing);
    } catch (error) {
      errors.push(error);
    }
  }
  if (errors.length > 0) throw errors[0];
}
