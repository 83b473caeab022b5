import assert from 'node:assert/strict';
import { createDraft, runRules, type Wishes } from '../../server/src/core';
import { agreedLanguage } from '../../server/src/core/rules/agreed-language';
import { lineTable } from '../../server/src/core/text/lineTable';
import { assertGolden } from '../support/golden';
import { seedCorpus, seedFiles } from '../support/seedCorpus';

const wishes: Wishes = { settings: { limit: { seconds: 180 }, limitIsDefault: true, pace: 110 } };
const LEAST_WORDS_A_FINDING = 300;

describe('departures from agreed language in the seeds', () => {
  // One line each, checked by hand: seed, line and column, row, words marked, what is said, what each fix writes.
  it('are those of the golden file, and few', () => {
    let words = 0;
    const lines = seedFiles().flatMap(({ id, text }) => {
      const draft = createDraft(text);
      words += draft.wordCount;
      const table = lineTable(text);
      const { problems } = runRules(draft, { corpus: seedCorpus(), wishes }, {}, [agreedLanguage]);
      return problems.map(({ span, part, message, fixes = [] }) => {
        const { line, character } = table.position(span.start);
        const marked = JSON.stringify(text.slice(span.start, span.end));
        return `${id}:${line + 1}:${character + 1} ${part} ${marked} ${message} | ${fixes.map(({ title }) => title).join(' | ')}`;
      });
    });
    assert.ok(lines.length * LEAST_WORDS_A_FINDING <= words, `${lines.length} findings in ${words} words`);
    assertGolden('drift', lines);
  });
});
