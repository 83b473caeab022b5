import assert from 'node:assert/strict';
import path from 'node:path';
import { safeFileName, windowsNameFault } from '../../../server/src/protocol';

describe('names of files', () => {
  for (const [name, fault] of [
    ['CON', /device of Windows \(CON\)/],
    ['con.undraft', /device/],
    ['nul.tar.gz', /device/],
    ['Aux .txt', /device/],
    ['COM1.html', /device/],
    ['lpt9', /device/],
    ['COM².txt', /device/],
    ['CONOUT$', /device/],
    ['con:', /device/],
    ['notes: final.md', /does not allow \(:\)/],
    ['a<b', /does not allow \(<\)/],
    ['why?.txt', /does not allow \(\?\)/],
    ['a\tb', /a control character/],
    ['draft.', /ends in a dot or a space/],
    ['draft ', /ends in a dot or a space/],
    ['a'.repeat(256), /too long a name/],
  ] as const)
    it(`Windows has none called ${JSON.stringify(name.slice(0, 20))}`, () =>
      assert.match(windowsNameFault(name) ?? 'none', fault));

  for (const name of [
    'Contents.txt',
    'COM10',
    'COM0',
    'console',
    'a.con',
    'LPT.txt',
    '.undraft',
    'Déclaration – II.undraft',
  ])
    it(`${name} is a name`, () => assert.equal(windowsNameFault(name), undefined));

  for (const [words, expected] of [
    ['Statement', 'Statement.html'],
    ['CON', 'CON_.html'],
    ['aux.final', 'aux_.final.html'],
    ['nul .x', 'nul_ .x.html'],
    ['a/b\\c', 'a-b-c.html'],
    ['“Who?” she said: <all>', '“Who-” she said- -all-.html'],
    ['the end. . ', 'the end.html'],
    ['  begins', 'begins.html'],
    ['..', 'untitled.html'],
    ['', 'untitled.html'],
  ] as const)
    it(`is made of ${JSON.stringify(words)}`, () => assert.equal(safeFileName(words, '.html'), expected));

  it('is never too long, on any system, and breaks no character', () => {
    for (const letter of ['a', 'ж', '한', '🕊', 'a.', '. ']) {
      const name = safeFileName(`x${letter.repeat(300)}`, '.html');
      assert.ok(Buffer.byteLength(name) <= 255 && name.length > 60 - 60 * Number(letter === '. '), name);
      assert.equal(path.win32.basename(name), name);
      assert.doesNotMatch(name, /\p{Cs}|[. ]\.html$/u);
      assert.equal(windowsNameFault(name), undefined);
    }
  });

  it('is one that Windows takes, whatever it is made of', () => {
    const parts = ['CON', 'nul', 'LPT3', 'a', '.', ' ', ':', '?', '/', '\\', '\u0007', '¹', 'COM'];
    for (const a of parts)
      for (const b of parts)
        for (const c of parts) {
          const name = safeFileName(a + b + c, '.undraft');
          assert.equal(windowsNameFault(name), undefined, JSON.stringify([a, b, c, name]));
        }
  });
});
