import assert from 'node:assert/strict';
import { decodeBytes, decodeText, UnreadableText } from '../../server/src/host/decodeText';

const bytes = (...values: number[]): Uint8Array => new Uint8Array(values);

describe('decodeText', () => {
  for (const [name, content, expected] of [
    ['UTF-8', Buffer.from('Da’esh – ő'), 'Da’esh – ő'],
    ['UTF-8 with a mark', Buffer.from('\uFEFFDa’esh'), 'Da’esh'],
    ['UTF-16, small end first', Buffer.from('\uFEFFDa’esh', 'utf16le'), 'Da’esh'],
    ['UTF-16, big end first', Buffer.from('\uFEFFDa’esh', 'utf16le').swap16(), 'Da’esh'],
    ['Windows-1252', bytes(0x44, 0x61, 0x92, 0x65, 0x73, 0x68), 'Da’esh'],
    ['nothing', bytes(), ''],
    ['UTF-16 without a mark', Buffer.from('Da’esh – ő and more', 'utf16le'), 'Da’esh – ő and more'],
    ['UTF-16 without a mark, big end first', Buffer.from('Da’esh and more', 'utf16le').swap16(), 'Da’esh and more'],
    ['Arabic in UTF-16 without a mark', Buffer.from('قرار مجلس الأمن 2178\n', 'utf16le'), 'قرار مجلس الأمن 2178\n'],
    ['UTF-16 with zeros at its end', Buffer.from('\uFEFFab\0\0', 'utf16le'), 'ab'],
    ['zeros at the end', bytes(0x61, 0x0a, 0, 0, 0), 'a\n'],
    [
      'UTF-16 without a mark, cut off in a character',
      Buffer.from('Da’esh and more', 'utf16le').subarray(0, -1),
      'Da’esh and mor',
    ],
    [
      'UTF-16 without a mark, with half a character alone',
      Buffer.from('All \uD83D of this is a text of Freedonia', 'utf16le'),
      'All \uFFFD of this is a text of Freedonia',
    ],
    [
      'zeros between',
      Buffer.from('The Board met.\0\0\0\0Every keeper \0logs the wea\0ther, and it is read to all of them.'),
      'The Board met. Every keeper logs the weather, and it is read to all of them.',
    ],
    ['the mark at which DOS ends a file', Buffer.from('a\n\x1A'), 'a\n'],
    ['line ends of old Macs', Buffer.from('a\rb\r\rc\r'), 'a\nb\n\nc\n'],
    ['line ends that were doubled', Buffer.from('a\r\r\nb'), 'a\r\nb'],
    ['separators of lines and paragraphs', Buffer.from('a\u2028b\u2029c'), 'a\nb\n\nc'],
    ['line ends of IBM', Buffer.from('a\u0085\u0085b'), 'a\n\nb'],
    ['what is left of an ellipsis', Buffer.from('a\u0093b\u0085\u0094'), 'a\u0093b\u0085\u0094'],
    ['an ellipsis of Windows-1252', bytes(0x61, 0x85, 0x93), 'a…“'],
    ['soft hyphens and wide blanks', Buffer.from('a\u00ADb\u200Bc\u3000d'), 'a\u00ADb\u200Bc\u3000d'],
    ['UTF-8 that was cut off', Buffer.from('“a” “b” “c” “d” “e”').subarray(0, -1), '“a” “b” “c” “d” “e\uFFFD'],
    ['Windows line ends', Buffer.from('a\r\nb'), 'a\r\nb'],
  ] as const) {
    it(`reads ${name}`, () => assert.equal(decodeText(content), expected));
  }

  for (const [name, content] of [
    ['many zero bytes', Buffer.from('a\0b\0\0c\0\0\0d and so on')],
    ['zero bytes among other controls', Buffer.from(`PK\x03\x04\0 ${'text '.repeat(20)}`)],
    ['zero bytes', bytes(0x50, 0x4b, 0x03, 0x04, 0x00)],
    ['control characters', bytes(0x01, 0x02, 0x03, 0x41, 0xff, 0x05)],
  ] as const) {
    it(`refuses ${name}`, () => assert.throws(() => decodeText(content), UnreadableText));
  }

  for (const [what, text, notes] of [
    [
      'Cyrillic letters of another code page',
      'Ñîâåò Áåçîïàñíîñòè ïîñòàíîâëÿåò',
      ['looks as if it was in another encoding: save it as UTF-8'],
    ],
    ['French in capitals', 'ÉVÉNEMENT ÉLEVÉ À ÉVITER: RÉSOLUTION ADOPTÉE À L’ÎLE D’ÉLÉE, ÉTÉ DÉJÀ CÉLÉBRÉ', []],
    [
      'UTF-8 that was read as Windows-1252',
      'â€œnaÃ¯veâ€�',
      ['looks as if it was converted twice: â€œ for “ (3 in all)'],
    ],
    [
      'a word of Cyrillic letters',
      'ÐŸÑ€Ð¸Ð²ÐµÑ‚',
      ['looks as if it was converted twice: ÐŸÑ€Ð¸Ð²ÐµÑ‚ for Привет (1 in all)'],
    ],
    ['letters that cannot be read', 'a\uFFFDb\uFFFD\uFFFD', ['has characters that cannot be read (2)']],
    ['nothing of right text', '“L’État, naïve” – SÃO PAULO, «À», ÂGE, 20 °C, Ñandú, Økonomi, É”', []],
  ] as const)
    it(`says of ${what}`, () => assert.deepEqual(decodeBytes(Buffer.from(text)).notes, notes));
});
