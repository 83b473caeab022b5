import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  createCorpus,
  createDraft,
  describeSpeakingTime,
  type Draft,
  speakingSections,
  speakingTimeLabel,
  speakingTimeOf,
  timeWithin,
} from '../../../server/src/core';
import { randomDrafts } from '../../support/randomDrafts';

const PACE = 110;
const whole = (draft: Draft) => timeWithin(draft, { start: 0, end: draft.text.length }, PACE);
const context = {
  corpus: createCorpus([]),
  wishes: { settings: { limit: { seconds: 180 }, limitIsDefault: true, pace: PACE } },
};
const near = (actual: number, expected: number): void => assert.ok(Math.abs(actual - expected) < 1e-6);

describe('timeWithin', () => {
  for (const [name, text, from, to, words] of [
    ['the words that begin in a stretch', 'One two three', 'two', 'three', 1],
    ['a word cut by the end', 'One two three', 'two', 'hree', 2],
    ['not one cut by the beginning', 'One two three', 'wo', 'hree', 1],
    ['over paragraphs', 'One two.\n\n- three\n\nfour five', 'two', 'five', 3],
    ['nothing of a heading', '# One two\n\nthree', '#', 'three', 0],
    ['nothing of a comment in a paragraph', 'One <!-- two --> three', 'One', 'three', 1],
    ['nothing between paragraphs', 'One\n\n\ntwo', '\n', 'two', 0],
  ] as const) {
    it(`counts ${name}`, () => {
      const span = { start: text.indexOf(from), end: text.indexOf(to) };
      assert.equal(timeWithin(createDraft(text), span, PACE).words, words);
    });
  }

  it('adds up to the whole, wherever the draft is parted', () => {
    fc.assert(
      fc.property(randomDrafts, fc.array(fc.nat(), { maxLength: 8 }), (text, cuts) => {
        const draft = createDraft(text);
        const at = [0, ...cuts.map((cut) => cut % (text.length + 1)), text.length].sort((a, b) => a - b);
        const parts = at.slice(1).map((end, index) => timeWithin(draft, { start: at[index]!, end }, PACE));
        const sum = { words: 0, seconds: 0 };
        for (const { words, seconds } of parts) {
          sum.words += words;
          sum.seconds += seconds;
        }
        assert.equal(sum.words, draft.wordCount);
        near(sum.seconds, whole(draft).seconds);
      }),
      { numRuns: 300 },
    );
  });

  it('takes twice as long at half the pace', () => {
    fc.assert(
      fc.property(randomDrafts, (text) => {
        const draft = createDraft(text);
        near(timeWithin(draft, { start: 0, end: text.length }, PACE / 2).seconds, 2 * whole(draft).seconds);
      }),
    );
  });
});

describe('speakingSections', () => {
  it('sum to the whole', () => {
    fc.assert(
      fc.property(randomDrafts, (text) => {
        const draft = createDraft(text);
        const sections = speakingSections(draft, PACE);
        const { words, seconds } = whole(draft);
        assert.equal(
          sections.reduce((sum, section) => sum + section.words, 0),
          words,
        );
        near(
          sections.reduce((sum, section) => sum + section.seconds, 0),
          seconds,
        );
      }),
      { numRuns: 300 },
    );
  });
});

describe('speakingTimeOf', () => {
  it('is the time of the whole, and goes past the limit at the first word that does not fit', () => {
    fc.assert(
      fc.property(randomDrafts, fc.integer({ min: 1, max: 60 }), fc.boolean(), (text, most, inWords) => {
        const draft = createDraft(text);
        const limit = inWords ? { words: most } : { seconds: most };
        const time = speakingTimeOf(draft, { ...context, wishes: { ...context.wishes, limit } });
        const { words, seconds, pace, overflow, overSeconds, overWords } = time;
        const all = timeWithin(draft, { start: 0, end: text.length }, pace);
        assert.deepEqual([words, seconds], [all.words, all.seconds]);
        assert.equal(words, draft.wordCount);
        if (!overflow) {
          assert.deepEqual([overSeconds, overWords], [0, 0]);
          assert.ok(inWords ? words <= most : seconds <= most + 1e-6);
          return;
        }
        const before = timeWithin(draft, { start: 0, end: overflow.start }, pace);
        const first = timeWithin(draft, { start: 0, end: overflow.start + 1 }, pace);
        assert.equal(before.words + overWords, words);
        if (inWords) {
          assert.equal(before.words, most);
          near(overSeconds, seconds - before.seconds);
        } else {
          assert.ok(before.seconds <= most + 1e-6 && first.seconds > most);
          near(overSeconds, seconds - most);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('needs the pace at which the draft takes as long as it may', () => {
    const text = 'We reaffirm our commitment to international cooperation. '.repeat(40);
    const { neededPace } = speakingTimeOf(createDraft(text), context);
    near(timeWithin(createDraft(text), { start: 0, end: text.length }, neededPace!).seconds, 180);
  });

  for (const [name, text, label, description] of [
    [
      'English',
      '---\nlimit: 1m\n---\nWe reaffirm our commitment.',
      '0:03 / 1:00',
      '4 words take 0:03 at 110 words a minute. Limit 1:00: limit in the front matter. 0:57 left.',
    ],
    [
      'a limit in words',
      '---\nlimit: 3 words\n---\nWe reaffirm our commitment.',
      '0:03 / 0:02 · 4 / 3 words',
      '4 words take 0:03 at 110 words a minute. Limit 3 words: limit in the front matter. 1 word too many.',
    ],
    [
      'French',
      'Nous réaffirmons notre engagement pour la paix et la sécurité dans le monde, qui est au cœur de nos efforts avec les partenaires.',
      '0:15 / 3:00',
      '23 words take 0:15 at 94 words a minute. French: words are counted, how long each takes is not modelled. No pace that interpreters ask for is known; it is reckoned from English. Limit 3:00: default limit, no event or limit is set. 2:45 left.',
    ],
    [
      'Chinese',
      '主席先生，我们支持反恐合作。',
      '0:04 / 3:00',
      '12 characters take 0:04 at 165 characters a minute. Chinese: characters are counted, how long each takes is not modelled. Limit 3:00: default limit, no event or limit is set. 2:56 left.',
    ],
    [
      'a language that is not official',
      '---\nlanguage: Portuguese\n---\nNós reafirmamos.',
      '0:01 / 3:00',
      '2 words take 0:01 at 110 words a minute. Not one of the official languages: words are counted, and the pace is the one for English. Limit 3:00: default limit, no event or limit is set. 2:59 left.',
    ],
  ] as const) {
    it(`tells of ${name}`, () => {
      const time = speakingTimeOf(createDraft(text), context);
      assert.equal(speakingTimeLabel(time), label);
      assert.equal(describeSpeakingTime(time).join(' '), description);
    });
  }

  for (const [name, front, pace, expected] of [
    ['the setting, in proportion', 'language: es', 121, 116],
    ['the draft', 'language: es\npace: 100', 121, 100],
    ['the setting for English', 'kind: statement', 123, 123],
  ] as const) {
    it(`takes the pace of ${name}`, () => {
      const wishes = { settings: { ...context.wishes.settings, pace } };
      assert.equal(speakingTimeOf(createDraft(`---\n${front}\n---\nText.`), { ...context, wishes }).pace, expected);
    });
  }
});
