import assert from 'node:assert/strict';
import {
  type Corpus,
  createDraft,
  type FixGrade,
  type Problem,
  type Rule,
  runRules,
  type Wishes,
} from '../../server/src/core';
import { readMarks } from './marks';
import { seedCorpus } from './seedCorpus';

const wishes: Wishes = { settings: { limit: { seconds: 180 }, limitIsDefault: true, pace: 110 } };

/** A text a rule rejects: where, what it says, and the text after the first fix of each finding. */
export interface Rejected {
  /** Each finding's range marked `[[so]]`. */
  readonly text: string;
  /** Of the first finding. */
  readonly message: string | RegExp;
  /** Absent where no finding has a fix. */
  readonly fixed?: string;
  /** Of the fixes, in text order; looked at where it is given. */
  readonly grades?: readonly FixGrade[];
}

/** What one rule says of a text. */
export function problemsOf(rule: Rule, text: string, corpus: Corpus = seedCorpus()): readonly Problem[] {
  const { problems, failures } = runRules(createDraft(text), { corpus, wishes }, {}, [rule]);
  assert.deepEqual(failures, []);
  return problems;
}

/** The text after the first fix of each problem. */
export function fixedText(text: string, problems: readonly Problem[]): string {
  const edits = problems.flatMap(({ fixes = [] }) => fixes[0]?.edits ?? []);
  return [...edits]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((result, { span, newText }) => result.slice(0, span.start) + newText + result.slice(span.end), text);
}

/**
 * Declares a test for each text a rule accepts and each it rejects; what a fix leaves is accepted. The texts together have fixes of every
 * grade the rule declares.
 */
export function describeRule(
  rule: Rule,
  accepted: readonly string[],
  rejected: readonly Rejected[],
  corpus: Corpus = seedCorpus(),
): void {
  describe(rule.id, () => {
    for (const text of accepted) {
      it(`accepts ${JSON.stringify(text)}`, () => assert.deepEqual(problemsOf(rule, text, corpus), []));
    }
    const gradesIn = (problems: readonly Problem[]): readonly FixGrade[] =>
      problems.flatMap(({ fixes = [] }) => fixes.map(({ grade }) => grade));
    for (const { text: marked, message, fixed, grades } of rejected) {
      it(`rejects ${JSON.stringify(marked)}`, () => {
        const { text, ranges } = readMarks(marked);
        const problems = problemsOf(rule, text, corpus);
        assert.deepEqual(
          problems.map(({ span }) => text.slice(span.start, span.end)),
          ranges.map(({ start, end }) => text.slice(start, end)),
        );
        assert.deepEqual(
          problems.map(({ span }) => span),
          ranges,
        );
        const said = problems[0]?.message ?? '';
        if (typeof message === 'string') assert.equal(said, message);
        else assert.match(said, message);
        assert.doesNotMatch(said, /\.$/);
        const hasFix = problems.some(({ fixes = [] }) => fixes.length > 0);
        assert.equal(hasFix ? fixedText(text, problems) : undefined, fixed);
        if (fixed !== undefined) assert.deepEqual(problemsOf(rule, fixed, corpus), []);
        if (grades) assert.deepEqual(gradesIn(problems), grades);
      });
    }
    it('grades its fixes as it declares, and its page says', () => {
      const found = rejected.flatMap(({ text }) => gradesIn(problemsOf(rule, readMarks(text).text, corpus)));
      const { fixGrade = [] } = rule;
      const declared = typeof fixGrade === 'string' ? [fixGrade] : 'sureWhere' in fixGrade ? ['offered', 'sure'] : [];
      assert.deepEqual([...new Set(found)].sort(), declared);
    });
  });
}
