import assert from 'node:assert/strict';
import { gives, questionKind, suits } from '../../../server/src/core/keyQuestions/questionKind';

describe('questionKind', () => {
  for (const [question, kind] of [
    ['What are the main challenges for cooperation?', 'difficulties'],
    ['What are the practical difficulties involved?', 'difficulties'],
    ['What good practices exist to overcome the above challenges?', 'practices'],
    ['What are the lessons learned?', 'practices'],
    ['How can Member States cooperate?', undefined],
  ] as const)
    it(`is ${kind ?? 'of no kind'} for ${question}`, () => {
      assert.equal(questionKind(question), kind);
    });

  for (const [sentence, difficulties, practices] of [
    ['Requests are answered too late.', true, false],
    ['Small carriers are not able to pay.', true, false],
    ['Evidence seldom reaches the courtroom.', true, false],
    ['What proved decisive was time.', false, true],
    ['Since 2019 the number of calls has doubled.', false, true],
    ['Football is played by many.', false, false],
  ] as const)
    it(`is told by the turn of ${sentence}`, () => {
      assert.deepEqual([gives(sentence, 'difficulties'), gives(sentence, 'practices')], [difficulties, practices]);
      assert.equal(gives(sentence, undefined), false);
      assert.equal(suits(sentence, 'difficulties') > 1, difficulties);
      assert.equal(suits(sentence, 'practices') > 1, practices);
      assert.equal(suits(sentence, undefined), 1);
    });
});
