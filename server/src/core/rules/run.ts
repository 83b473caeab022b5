import type { Draft } from '../draft/draft';
import { type Suppression, suppressionsOf } from '../draft/suppressions';
import { printable } from '../text/printable';
import type { Span } from '../text/span';
import { rules } from './index';
import type { Before, Rule } from './rule';
import { holdsForKind } from './rulesByKind';
import type { Context } from '../context';
import type { Problem, Severity } from '../finding';
import { suppression } from './suppression';

/** The user's severities by rule id, and by "rule/part"; what is not named keeps its own. */
export type RuleSeverities = Readonly<Record<string, Severity | 'off'>>;

/** A rule that threw: the other rules have still reported. */
export interface RuleFailure {
  readonly rule: string;
  readonly error: unknown;
}

/** A failure in words for the user, without a full stop: which rule, and what that means for the draft. */
export function describeFailure({ rule, error }: RuleFailure): string {
  const reason = error instanceof Error ? error.message : String(error);
  return `the rule ${rule} failed, so it may have missed something: ${printable(reason, LONGEST_REASON)}`;
}

const LONGEST_REASON = 200;

/** A finding that the draft itself has ignored. */
export interface IgnoredProblem {
  readonly problem: Problem;
  /** Why, in the words of the draft. */
  readonly reason: string;
  /** Where it says so. */
  readonly span: Span;
}

/** What all rules found, in text order. */
export interface RunResult {
  readonly problems: readonly Problem[];
  /** What they found and a comment has ignored, with its reason; none of it is among the problems. */
  readonly ignored: readonly IgnoredProblem[];
  readonly failures: readonly RuleFailure[];
}

/** Runs every rule that is not switched off and holds for drafts of this kind. Never throws: a failing rule is reported as data, and what it found before it failed stands. */
export function runRules(
  draft: Draft,
  context: Context,
  severityOf: RuleSeverities = {},
  among: readonly Rule[] = rules,
): RunResult {
  const found: Problem[] = [];
  const failures: RuleFailure[] = [];
  const ran = new Set<string>();
  const before = (): Before => ({
    known: new Set([...rules, ...among].map(({ id }) => id)),
    ran,
    used: new Set(divide(draft, found).ignored.map(({ by }) => by)),
  });
  for (const rule of among) {
    const wanted = severityOf[rule.id];
    if (wanted === 'off' || !holdsForKind(rule.id, draft.kind.kind)) continue;
    try {
      for (const finding of rule.check(draft, context, before)) {
        const ofPart = finding.part === undefined ? undefined : severityOf[`${rule.id}/${finding.part}`];
        const severity = ofPart ?? wanted ?? finding.severity ?? rule.severity;
        if (severity !== 'off') found.push({ ...finding, rule: rule.id, severity });
      }
      ran.add(rule.id);
    } catch (error) {
      failures.push({ rule: rule.id, error });
    }
  }
  found.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const { problems, ignored } = divide(draft, found);
  return {
    problems,
    ignored: ignored.map(({ problem, by }) => ({ problem, reason: by.reason, span: by.span })),
    failures,
  };
}

/** The findings that stand, and those that a comment of the draft ignores with a reason. */
function divide(
  draft: Draft,
  found: readonly Problem[],
): {
  readonly problems: readonly Problem[];
  readonly ignored: readonly { readonly problem: Problem; readonly by: Suppression }[];
} {
  const { all } = suppressionsOf(draft);
  if (all.length === 0) return { problems: found, ignored: [] };
  const problems: Problem[] = [];
  const ignored: { problem: Problem; by: Suppression }[] = [];
  const reasoned = all.filter(({ rule, reason }) => rule !== suppression.id && reason !== '');
  for (const problem of found) {
    const { start } = problem.span;
    const by = reasoned.find(
      ({ rule, concerned }) => rule === problem.rule && concerned.start <= start && start <= concerned.end,
    );
    if (by) ignored.push({ problem, by });
    else problems.push(problem);
  }
  return { problems, ignored };
}
