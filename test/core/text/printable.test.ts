import assert from 'node:assert/strict';
import { printable } from '../../../server/src/core/text/printable';

describe('a name in a list', () => {
  for (const [what, name, shown] of [
    ['is as it is', 'Déclaration n° 2', 'Déclaration n° 2'],
    ['is in one line', 'one\r\ntwo\u2028three\tfour', 'one two three four'],
    ['reads in the order it shows', 'note\u202Efdp.exe', 'notefdp.exe'],
    ['has no marks of direction', '\u2067note\u2069\u200F.txt', 'note.txt'],
    ['has no controls', 'a\u0000b\u001B[31mc\u0085', 'ab[31mc'],
    ['has no zero widths', '\uFEFFno\u200Bte\u00AD', 'note'],
    ['keeps other scripts', 'بيان الوفد', 'بيان الوفد'],
    ['is cut where it is long', 'x'.repeat(21), `${'x'.repeat(19)}…`],
    ['keeps what fits', 'x'.repeat(20), 'x'.repeat(20)],
    ['is not cut within a character', `${'x'.repeat(18)}😀😀`, `${'x'.repeat(18)}…`],
    ['is never empty', '\u202E \n', '?'],
  ] as const) {
    it(what, () => assert.equal(printable(name, 20), shown));
  }
});
