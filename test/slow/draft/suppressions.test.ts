import assert from 'node:assert/strict';
import { createDraft, type Rule, runRules, type RunResult, type Wishes } from '../../../server/src/core';
import { suppression } from '../../../server/src/core/rules/suppression';
import { assertLinear } from '../../support/assertLinear';
import { seedCorpus } from '../../support/seedCorpus';

const wishes: Wishes = { settings: { limit: { seconds: 180 }, limitIsDefault: true, pace: 110 } };
/** Finds every "Bad" and every "bad", each word by a rule of its own. */
const words: readonly Rule[] = ['Bad', 'bad'].map((word) => ({
  id: `${word === 'Bad' ? 'great' : 'small'}-word`,
  summary: 'Test.',
  severity: 'warning',
  *check({ text }) {
    for (const { index } of text.matchAll(new RegExp(`\\b${word}\\b`, 'g')))
      yield { span: { start: index, end: index + 3 }, message: 'found' };
  },
}));

function run(text: string, among: readonly Rule[] = [...words, suppression]): RunResult {
  const result = runRules(createDraft(text), { corpus: seedCorpus(), wishes }, {}, among);
  assert.deepEqual(result.failures, []);
  return result;
}

describe('what a draft ignores', () => {
  it('takes time in proportion to the text', () => {
    const comment = '<!-- rostrum-ignore small-word: x -->\n';
    for (const piece of [comment, '<!-- rostrum-ignore', `text\n${comment}`, `${comment}\n\n`])
      assertLinear((length) => run(piece.repeat(Math.ceil(length / piece.length)), [words[0]!]), { what: piece });
  });
});
