import assert from 'node:assert/strict';
import { createCorpus, createDraft, runRules, type Wishes } from '../../../server/src/core';
import { overTimeLimit } from '../../../server/src/core/rules/over-time-limit';
import { readMarks } from '../../support/marks';

const NOTE = {
  id: 'note',
  uri: 'file:///note.txt',
  text: `Workshop on Border Security

Concept Note

12-13 May 2024, Nairobi

The Workshop on Border Security will be held in Nairobi on 12-13 May 2024.

Interventions from the floor are limited to 60 seconds. Interventions by eminent speakers are limited to two minutes.

Session I: Borders

Session II: Ports
`,
};
const corpus = createCorpus([NOTE]);
const settings: Wishes['settings'] = { limit: { seconds: 3.2 }, limitIsDefault: true, pace: 60 };

/** One ordinary word a second: a short one takes less, the pause at the end of a paragraph 1.5 s. */
function problemsIn(text: string, wishes: Partial<Wishes> = {}) {
  return runRules(createDraft(text), { corpus, wishes: { settings, ...wishes } }, {}, [overTimeLimit]).problems;
}

describe('over-time-limit', () => {
  for (const [name, text] of [
    ['nothing', ''],
    ['a draft that just fits', 'one two three'],
    ['a limit of its own', '---\nlimit: 10s\n---\none two three four five'],
    ['a limit in words', '---\nlimit: 5 words\n---\none two three four five'],
    ['a pace of its own', '---\npace: 120\n---\none two three four five six'],
    ['what is not said', '# one two three four\n\none two [three four] three\n\n[^1]: one two three four'],
  ] as const) {
    it(`accepts ${name}`, () => assert.deepEqual(problemsIn(text), []));
  }

  for (const [name, marked, message] of [
    [
      'the first word past the limit',
      'one two three four [[five]]',
      /^Too long by 1 second: cut 1 word to fit 3 seconds \(default limit/,
    ],
    [
      'the first word past a limit in words',
      '---\nlimit: 3 words\n---\none two three [[four]] five',
      /^Too long by 3 seconds: cut 2 words to fit 3 words \(limit in the front matter\)$/,
    ],
    ['figures for what they are when said', '[[1,234,567]]', /cut 1 word /],
    ['characters', '---\nlanguage: zh\nlimit: 2s\npace: 60\n---\n反恐[[合]]作', /cut 2 characters /],
    ['over paragraphs', 'one two\n\nthree [[four]]\n\n- five\n\n# not said', /cut 2 words/],
    [
      'a limit of its own',
      '---\nlimit: 2s\n---\none two [[three]]',
      /^Too long by 1 second: cut 1 word to fit 2 seconds \(limit in the front matter\)$/,
    ],
    ['a limit it cannot read, by the default', '---\nlimit: soon\n---\none two three [[four]]', /default limit/],
  ] as const) {
    it(`rejects ${name}`, () => {
      const { text, ranges } = readMarks(marked);
      const [problem, ...more] = problemsIn(text);
      assert.deepEqual(more, []);
      assert.deepEqual(problem?.span, ranges[0]);
      assert.match(problem?.message ?? '', message);
    });
  }

  const seventy = Array.from({ length: 70 }, () => 'committee').join(' ');
  for (const [name, front, wishes, source] of [
    ['the event', 'event: workshop-2024', {}, /cut 24 words to fit 1 minute \(limit of workshop-2024\)$/],
    ['the session', 'event: workshop-2024\nsession: 2', {}, /\(limit of workshop-2024, session II\)$/],
    [
      'the front matter over the event',
      'event: workshop-2024\nlimit: 8s',
      {},
      /cut 64 words to fit 8 seconds \(limit in the front matter\)$/,
    ],
    [
      'the command line over the front matter',
      'limit: 8s',
      { limit: { seconds: 4 } },
      /cut 67 words .*\(limit asked for\)$/,
    ],
    [
      'the event of the command line over the front matter',
      'limit: 8s',
      { event: 'workshop' },
      /\(limit of workshop-2024\)$/,
    ],
    [
      'the settings where nothing else is said',
      'kind: statement',
      { settings: { ...settings, limitIsDefault: false } },
      /\(limit in the settings\)$/,
    ],
  ] as const) {
    it(`takes the limit of ${name}`, () => {
      const [problem] = problemsIn(`---\n${front}\n---\n${seventy}`, wishes);
      assert.match(problem?.message ?? '', source);
    });
  }

  it('gives an eminent speaker the time of one', () => {
    assert.deepEqual(problemsIn(`---\nevent: workshop-2024\nrole: eminent\n---\n${seventy}`), []);
  });

  it('shows the sentence that states the limit', () => {
    const [problem] = problemsIn(`---\nevent: workshop-2024\n---\n${seventy}`);
    const [evidence] = problem?.evidence ?? [];
    assert.equal(evidence?.message, 'Interventions from the floor are limited to 60 seconds.');
    assert.equal(NOTE.text.slice(evidence.span.start, evidence.span.end), evidence.message);
    assert.equal(evidence.uri, NOTE.uri);
  });
});
