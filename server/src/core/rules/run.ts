import type { Draft } from '../draft';
import { rules } from './index';
import type { Context, Problem, Rule, Severity } from './rule';

/** The user's severities by rule id; a rule not named keeps its own. */
export type RuleSeverities = Readonly<Record<string, Severity | 'off'>>;

/** A rule that threw: the other rules have still reported. */
export interface RuleFailure {
  readonly rule: string;
  readonly error: unknown;
}

/** What all rules found, in text order. */
export interface RunResult {
  readonly problems: readonly Problem[];
  readonly failures: readonly RuleFailure[];
}

/** Runs every rule that is not switched off. Never throws: a failing rule is reported as data. */
export function runRules(
  draft: Draft,
  context: Context,
  severityOf: RuleSeverities = {},
  among: readonly Rule[] = rules,
): RunResult {
  const problems: Problem[] = [];
  const failures: RuleFailure[] = [];
  for (const rule of among) {
    const severity = severityOf[rule.id] ?? rule.severity;
    if (severity === 'off') continue;
    try {
      for (const finding of rule.check(draft, context)) problems.push({ ...finding, rule: rule.id, severity });
    } catch (error) {
      failures.push({ rule: rule.id, error });
    }
  }
  problems.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return { problems, failures };
}
