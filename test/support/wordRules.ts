import assert from 'node:assert/strict';
import { createDraft, type Rule, runRules, type RunResult, type Wishes } from '../../server/src/core';
import { suppression } from '../../server/src/core/rules/suppression';
import { seedCorpus } from './seedCorpus';

/** Three minutes by default. */
export const threeMinutes: Wishes = { settings: { limit: { seconds: 180 }, limitIsDefault: true, pace: 110 } };
/** Finds every "Bad" and every "bad", each word by a rule of its own. */
export const wordRules: readonly Rule[] = ['Bad', 'bad'].map((word) => ({
  id: `${word === 'Bad' ? 'great' : 'small'}-word`,
  summary: 'Test.',
  severity: 'warning',
  *check({ text }) {
    for (const { index } of text.matchAll(new RegExp(`\\b${word}\\b`, 'g')))
      yield { span: { start: index, end: index + 3 }, message: 'found' };
  },
}));

/** What rules, or the rules of words and that of suppressions, find in a text; none of them may fail. */
export function runWordRules(text: string, among: readonly Rule[] = [...wordRules, suppression]): RunResult {
  const result = runRules(createDraft(text), { corpus: seedCorpus(), wishes: threeMinutes }, {}, among);
  assert.deepEqual(result.failures, []);
  return result;
}
