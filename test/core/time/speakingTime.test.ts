import assert from 'node:assert/strict';
import {
  createCorpus,
  createDraft,
  describeSpeakingTime,
  speakingTimeLabel,
  speakingTimeOf,
  timeWithin,
} from '../../../server/src/core';

const PACE = 110;
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
});

describe('speakingTimeOf', () => {
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
