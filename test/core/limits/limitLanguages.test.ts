import assert from 'node:assert/strict';
import { readForeignLimits } from '../../../server/src/core/limits/foreignLimits';
import { limitLanguages } from '../../../server/src/core/limits/limitLanguages';
import { type readLimits } from '../../../server/src/core/limits/limitSentence';
import { parse } from '../../support/parse';

const labels = (limits: ReturnType<typeof readLimits>): string =>
  limits.map(({ seconds, role, force }) => `${seconds} ${role}${force === 'encouraged' ? '~' : ''}`).join(', ');

describe('limits in other languages', () => {
  for (const { language, accept, reject } of limitLanguages)
    describe(language, () => {
      for (const [sentence, limits] of accept)
        it(sentence, () => assert.equal(labels(readForeignLimits(sentence)), limits));
      for (const sentence of reject) it(`not ${sentence}`, () => assert.equal(labels(readForeignLimits(sentence)), ''));
      it('are read out of a document', () => assert.equal(parse(accept[0]![0], 'text').limits[0]?.seconds, 180));
    });

  it('are none of an English sentence', () => {
    assert.deepEqual(readForeignLimits('Statements are limited to 3 minutes.'), []);
  });
});
