import assert from 'node:assert/strict';
import { blankRemoved } from '../../../server/src/core/text/struckOut';

describe('blankRemoved', () => {
  for (const [text, left] of [
    ['We ~~never~~ agree.', 'We agree.'],
    ['We <del>never</del> agree.', 'We agree.'],
    ['We <s>never</s> <DEL>ever</DEL> agree.', 'We agree.'],
    ['We {--never--} agree.', 'We agree.'],
    ['We {++always++} agree.', 'We always agree.'],
    ['We {~~never~>always~~} agree.', 'We always agree.'],
    ['We {==agree==}{>>Do we?<<}.', 'We agree .'],
    ['We <!-- do we? -->agree.', 'We agree.'],
    ['Some ~ five ~ left.', 'Some ~ five ~ left.'],
    ['~~ not struck ~~', '~~ not struck ~~'],
    ['A {--mark that stays open', 'A {--mark that stays open'],
    ['a < b and <s>open', 'a < b and <s>open'],
  ] as const)
    it(`leaves ${left} of ${text}`, () => {
      const blanked = blankRemoved(text);
      assert.equal(blanked.length, text.length);
      assert.equal(blanked.replace(/\s+/g, ' ').trim(), left);
    });
});
