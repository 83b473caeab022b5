import assert from 'node:assert/strict';
import { createCorpus, createDraft, runRules, type Wishes } from '../../../server/src/core';
import { paceTooFast } from '../../../server/src/core/rules/pace-too-fast';
import { readMarks } from '../../support/marks';

const settings: Wishes['settings'] = { limit: { seconds: 60 }, limitIsDefault: true, pace: 110 };
const corpus = createCorpus([]);
const problemsIn = (text: string, wishes: Partial<Wishes> = {}) =>
  runRules(createDraft(text), { corpus, wishes: { settings, ...wishes } }, {}, [paceTooFast]).problems;

/** Takes 1.3 ordinary words. */
const words = (count: number): string => Array.from({ length: count }, () => 'committee').join(' ');

describe('pace-too-fast', () => {
  for (const [name, text] of [
    ['nothing', ''],
    ['what fits at the pace of a speaker', words(80)],
    ['what fits at 129 words a minute', words(98)],
    ['what nobody could say in that time', words(300)],
    ['a limit in words', `---\nlimit: 50 words\n---\n${words(110)}`],
    ['a language of which interpreters’ pace is not known', `---\nlanguage: fr\n---\n${words(180)}`],
    ['characters at a pace for them', `---\nlanguage: zh\n---\n${'反'.repeat(190)}`],
  ] as const) {
    it(`accepts ${name}`, () => assert.deepEqual(problemsIn(text), []));
  }

  for (const [name, marked, message] of [
    [
      'what needs more',
      `[[committee]] ${words(100)}`,
      'Fits 1 minute only at 134 words a minute; interpreters ask for 100 to 120 (Li 2010)',
    ],
    ['a pace of its own', `---\npace: [[150]]\n---\n${words(105)}`, /only at 139 words a minute/],
    ['a limit of its own', `---\nlimit: 2m\n---\n[[committee]] ${words(219)}`, /^Fits 2 minutes only at 145 /],
    [
      'characters',
      `---\nlanguage: zh\n---\n[[反]]${'恐'.repeat(199)}`,
      /only at 200 characters a minute; .* 150 to 180/,
    ],
  ] as const) {
    it(`rejects ${name}`, () => {
      const { text, ranges } = readMarks(marked);
      const [problem, ...more] = problemsIn(text);
      assert.deepEqual(more, []);
      assert.ok(problem);
      assert.deepEqual(problem.span, ranges[0]);
      assert.equal(problem.severity, 'information');
      if (typeof message === 'string') assert.equal(problem.message, message);
      else assert.match(problem.message, message);
    });
  }
});
