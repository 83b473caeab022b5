import assert from 'node:assert/strict';
import type { LimitInForce, StatedLimit, Unlimited } from '../../../server/src/core/time/limitInForce';
import { limitLabel, limitNote, limitSource, whyUnlimited } from '../../../server/src/core/timeWords/limitLabel';

const firm = { force: 'firm', evidence: [] } as const;
const time = { seconds: 180, limits: 'time', ...firm } as const;
const words = { seconds: 218, words: 400, limits: 'words', ...firm } as const;
const both = { seconds: 180, words: 1, limits: 'both', ...firm } as const;
const pages = { seconds: 272, words: 500, pages: 2, isEstimate: true, limits: 'words', ...firm } as const;
const counted = { seconds: 327, words: 600, pages: 2, limits: 'words', ...firm } as const;
const encouraged = { ...time, force: 'encouraged' } as const;
const asked = { origin: 'argument' } as const;

describe('limitSource', () => {
  for (const [limit, said] of [
    [{ origin: 'argument' }, 'limit asked for'],
    [{ origin: 'front matter' }, 'limit in the front matter'],
    [{ origin: 'session', event: 'hlc-2023', session: 'II' }, 'limit of hlc-2023, session II'],
    [{ origin: 'event', event: 'hlc-2023' }, 'limit of hlc-2023'],
    [{ origin: 'setting' }, 'limit in the settings'],
    [{ origin: 'default', because: 'no event named' }, 'default limit, no event or limit is set'],
    [
      { origin: 'default', because: 'event unknown' },
      'default limit, the event named stands for none or several of the corpus',
    ],
    [{ origin: 'default', because: 'event without limit', event: 'hlc-2016' }, 'default limit, hlc-2016 has none'],
    [
      { origin: 'default', because: 'event without limit', event: 'hlc-2023', session: 'opening' },
      'default limit, hlc-2023 states none for session opening',
    ],
  ] as readonly (readonly [StatedLimit, string])[]) {
    it(`says “${said}”`, () => assert.equal(limitSource(limit), said));
  }
});

describe('whyUnlimited', () => {
  const note = { kind: 'concept-note', from: 'text', because: 'its title says “Concept Note”' } as const;
  for (const [why, said] of [
    [{ because: 'not spoken', kind: note }, 'No limit: a concept note is not spoken (its title says “Concept Note”).'],
    [{ because: 'role without limit', role: 'chair' }, 'No limit: no event states one for the chair.'],
    [
      { because: 'role without limit', role: 'civil society', event: 'hlc-2018', session: 'II' },
      'No limit: hlc-2018 states none for civil society in session II.',
    ],
    [{ because: 'too long', times: 20 }, 'No limit: it takes more than 20 times that of a statement.'],
  ] as readonly (readonly [Unlimited, string])[]) {
    it(`says “${said}”`, () => assert.equal(whyUnlimited(why), said));
  }
});

describe('a limit', () => {
  for (const [length, unit, label, note] of [
    [time, 'word', '3:00', 'limit asked for'],
    [words, 'word', '400 words', '400 words, limit asked for'],
    [words, 'character', '400 characters', '400 characters, limit asked for'],
    [both, 'word', '3:00 and 1 word', '1 word, limit asked for'],
    [pages, 'word', '2 pages (about 500 words)', '2 pages (about 500 words), limit asked for'],
    [counted, 'word', '2 pages (600 words)', '2 pages (600 words), limit asked for'],
    [encouraged, 'word', 'encouraged: 3:00', 'encouraged, limit asked for'],
  ] as const) {
    it(`is labelled “${label}”, and told of beside its time as “${note}”`, () => {
      const limit: LimitInForce = { ...length, ...asked };
      assert.deepEqual([limitLabel(limit, unit), limitNote(limit, unit)], [label, note]);
    });
  }
});
