import assert from 'node:assert/strict';
import { addressKey } from '../../server/src/lsp/addressKey';

describe('addressKey', () => {
  for (const [what, one, other] of [
    ['a drive', 'file:///c%3A/UN/a.txt', 'file:///C:/UN/a.txt'],
    ['a space and an accent', 'file:///d%C3%A9j%C3%A0%20vu.txt', 'file:///déjà vu.txt'],
    ['a share', 'file://mission/share/a%23b.txt', 'file://mission/share/a#b.txt'],
  ] as const)
    it(`is the same for every way to write ${what}`, () => assert.equal(addressKey(one), addressKey(other)));

  it('tells folders apart by their case', () =>
    assert.notEqual(addressKey('file:///C:/UN'), addressKey('file:///C:/un')));

  it('takes a malformed escape as it is', () => assert.equal(addressKey('untitled:100 % sure'), 'untitled:100 % sure'));
});
