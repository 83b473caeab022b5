import assert from 'node:assert/strict';
import { isBalanced, isWholeSentence } from '../../../server/src/core/cuts/wholeSentence';

describe('whole sentences of a text', () => {
  for (const text of [
    'Courts act.',
    '“Courts act”, he said.',
    'He said: “Courts act.”',
    '- Courts act.',
    '3. Courts act!',
    '19 courts act (and few rest).',
  ])
    it(`has ${text}`, () => assert.ok(isWholeSentence(text)));

  for (const text of [
    'of the courts that act.',
    'Courts act',
    'The courts of the north and',
    'Courts act (and few rest.',
    'Courts act” on it.',
    'He said “courts act.',
    'Underlines the importance of the report; 9.',
    'Underlines the importance of the report; and (b).',
  ])
    it(`has no ${text}`, () => assert.ok(!isWholeSentence(text)));

  it('closes what it opens', () => {
    assert.ok(isBalanced('(“a” [b])'));
    for (const text of ['(a', 'a)', '(a]', '“(a”)', '"a']) assert.ok(!isBalanced(text), text);
  });
});
