import assert from 'node:assert/strict';
import { type Context, createDraft, sessionEdits, writtenLimit } from '../../../../server/src/core';
import { withEdits } from '../../../../server/src/core/finding';
import { seedCorpus } from '../../../support/seedCorpus';

const context: Context = {
  corpus: seedCorpus(),
  wishes: { settings: { limit: { seconds: 180 }, limitIsDefault: true, pace: 110 } },
};
const OTHER = { name: 'Open debate on harbours', date: '3 December 2026', session: 'II', limit: '5m' };

describe('the front matter that says what a draft is for', () => {
  for (const [what, before, choice, after] of [
    [
      'names another event',
      'speaker: Minister',
      { other: OTHER },
      'speaker: Minister\nevent: Open debate on harbours\nsession: II\ndate: 3 December 2026\nlimit: 5m',
    ],
    [
      'names another event in place of one of the documents',
      'event: hlc-2023\nsession: II\nlimit: 3m',
      { other: { name: 'Open debate', limit: '7m' } },
      'event: Open debate\nlimit: 7m',
    ],
    [
      'drops date and limit with the event they are of',
      'event: Open debate\ndate: 3 December 2026\nlimit: 5m\nspeaker: Minister',
      { event: 'hlc-2023', session: 'II' },
      'event: hlc-2023\nspeaker: Minister\nsession: II',
    ],
    [
      'keeps a limit beside an event of the documents',
      'event: hlc-2018\nlimit: 5m\ndate: 2026-12-01',
      { event: 'hlc-2023' },
      'event: hlc-2023\nlimit: 5m\ndate: 2026-12-01',
    ],
    [
      'keeps a limit beside an event misspelt',
      'event: hlc-2032\nlimit: 5m',
      { event: 'hlc-2023' },
      'event: hlc-2023\nlimit: 5m',
    ],
    ['keeps a limit beside no event', 'limit: 5m', { event: 'hlc-2023' }, 'limit: 5m\nevent: hlc-2023'],
  ] as const)
    it(what, () => {
      const text = `---\n${before}\n---\nText.`;
      const edits = sessionEdits(createDraft(text), context, choice);
      assert.equal(withEdits(text, edits), `---\n${after}\n---\nText.`);
    });
});

describe('a limit that somebody types', () => {
  for (const [written, value, label] of [
    ['5', '5m', '5 minutes'],
    [' 4 min', '4m', '4 minutes'],
    ['2:30', '2:30', '2 minutes 30 seconds'],
    ['2.5', '2:30', '2 minutes 30 seconds'],
    ['90s', '1:30', '1 minute 30 seconds'],
    ['400 words', '400 words', '400 words'],
  ])
    it(`is read: ${written}`, () => assert.deepEqual(writtenLimit(written!), { value, label }));
  for (const written of ['', 'soon', '0', 'five or so', '3m please'])
    it(`is none: “${written}”`, () => assert.equal(writtenLimit(written), undefined));
});
