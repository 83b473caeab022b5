import assert from 'node:assert/strict';
import { createCorpus, createDraft, type SpeakingTime, speakingTimeOf } from '../../../server/src/core';
import {
  measuredLabel,
  savingLabel,
  speakingTimeStatus,
} from '../../../server/src/core/timeWords/describeSpeakingTime';

/** A draft of seven words, or of twelve characters, with the limit of its own. */
function timeUnder(limit: string | undefined, text = 'We reaffirm our commitment to the Strategy.'): SpeakingTime {
  const context = {
    corpus: createCorpus([]),
    wishes: { settings: { limit: { seconds: 180 }, limitIsDefault: true, pace: 110 } },
  };
  return speakingTimeOf(createDraft(limit === undefined ? text : `---\nlimit: ${limit}\n---\n${text}`), context);
}

const CHINESE = '主席先生，我们支持反恐合作。';

describe('the time of a draft in words', () => {
  for (const [name, time, status, length, saving] of [
    ['a limit of time', timeUnder('3m'), /^0:0\d \/ 3:00 · 7 words$/, '0:04', '2.3 s'],
    ['a limit of words', timeUnder('400 words'), /^0:0\d \/ 3:38 · 7 \/ 400 words$/, '1 word', '1 word'],
    ['a limit of time, in Chinese', timeUnder('3m', CHINESE), /^0:04 \/ 3:00 · 12 characters$/, '0:04', '2.3 s'],
    [
      'no limit',
      timeUnder(undefined, '# Concept Note\n\nThe Conference will meet.'),
      /^0:0\d · 4 words$/,
      '0:04',
      '2.3 s',
    ],
    [
      'a limit of words, in Chinese',
      timeUnder('400 words', CHINESE),
      / · 12 \/ 400 characters$/,
      '1 character',
      '1 character',
    ],
  ] as const) {
    it(`is told under ${name}`, () => {
      assert.match(speakingTimeStatus(time), status);
      assert.equal(measuredLabel({ words: 1, seconds: 4.2 }, time), length);
      assert.equal(savingLabel({ words: 1, seconds: 2.345 }, time), saving);
    });
  }
});
