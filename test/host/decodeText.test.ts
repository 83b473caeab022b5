import assert from 'node:assert/strict';
import { decodeText, UnreadableText } from '../../server/src/host/decodeText';

const bytes = (...values: number[]): Uint8Array => new Uint8Array(values);

describe('decodeText', () => {
  for (const [name, content, expected] of [
    ['UTF-8', Buffer.from('Da’esh – ő'), 'Da’esh – ő'],
    ['UTF-8 with a mark', Buffer.from('\uFEFFDa’esh'), 'Da’esh'],
    ['UTF-16, small end first', Buffer.from('\uFEFFDa’esh', 'utf16le'), 'Da’esh'],
    ['UTF-16, big end first', Buffer.from('\uFEFFDa’esh', 'utf16le').swap16(), 'Da’esh'],
    ['Windows-1252', bytes(0x44, 0x61, 0x92, 0x65, 0x73, 0x68), 'Da’esh'],
    ['nothing', bytes(), ''],
    ['Windows line ends', Buffer.from('a\r\nb'), 'a\r\nb'],
  ] as const) {
    it(`reads ${name}`, () => assert.equal(decodeText(content), expected));
  }

  for (const [name, content] of [
    ['zero bytes', bytes(0x50, 0x4b, 0x03, 0x04, 0x00)],
    ['control characters', bytes(0x01, 0x02, 0x03, 0x41, 0xff, 0x05)],
  ] as const) {
    it(`refuses ${name}`, () => assert.throws(() => decodeText(content), UnreadableText));
  }
});
