import assert from 'node:assert/strict';
import { createDraft, runRules, type Wishes } from '../../../server/src/core';
import { frontMatterValue } from '../../../server/src/core/rules/front-matter-value';
import { readMarks } from '../../support/marks';
import { seedCorpus } from '../../support/seedCorpus';

const wishes: Wishes = { settings: { limit: { seconds: 180 }, limitIsDefault: true, pace: 110 } };

function problemsIn(text: string) {
  return runRules(createDraft(text), { corpus: seedCorpus(), wishes }, {}, [frontMatterValue]).problems;
}

describe('front-matter-value', () => {
  for (const yaml of [
    'event: hlc-2023\nsession: II',
    'event: 2021\nsession: II.A',
    'session: II',
    'limit: 2:30\npace: 120\nrole: Eminent',
    'speaker: Anybody\ndelegation: Anywhere\ntitle: anything',
    'event:',
  ]) {
    it(`accepts "${yaml.replace(/\n/g, ', ')}"`, () => assert.deepEqual(problemsIn(`---\n${yaml}\n---\nText.`), []));
  }

  for (const [marked, message] of [
    ['event: [[hlc-2032]]', /^Event "hlc-2032" is in no document of the corpus, which has .*hlc-2023/],
    ['event: hlc-2023\nsession: [[VII]]', /^Session "VII" is not in the programme of hlc-2023, which has .*\bIV\b/],
    ['limit: [[soon]]', /^Limit "soon" is not understood, expected a form such as 3m/],
    ['pace: [[9000]]', /^Pace "9000" is not understood/],
    ['role: [[king]]', /^Role "king" is not understood, expected one of floor, eminent, chair/],
  ] as const) {
    it(`rejects "${marked.replace(/\n/g, ', ')}"`, () => {
      const { text, ranges } = readMarks(`---\n${marked}\n---\nText.`);
      const [problem, ...more] = problemsIn(text);
      assert.deepEqual(more, []);
      assert.deepEqual(problem?.span, ranges[0]);
      assert.match(problem?.message ?? '', message);
    });
  }
});
