import { type Context } from '../context';
import { type Draft } from '../draft/draft';
import { type Finding, type FixGrade, type Severity } from '../finding';
import { type Suppression } from '../draft/suppressions';

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
  /** How its fixes are graded, as its page says: absent where it has none; where both grades occur, what makes one sure, behind "where". */
  readonly fixGrade?: FixGrade | { readonly sureWhere: string };
  /** `before` is for the rule on what the others found, the last in the list. */
  check(draft: Draft, context: Context, before: () => Before): Iterable<Finding>;
}

/**
 * Gives what a rule finds in each of several things. A failure on one does not stop the others; the first failure is thrown once all
 * the others have been searched.
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
