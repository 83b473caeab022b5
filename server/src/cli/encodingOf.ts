/** Turns a text into the bytes of a file. */
export type Encoding = (text: string) => Uint8Array;

export const utf8: Encoding = (text) => Buffer.from(text, 'utf8');
const MARK = '\uFEFF';
const utf16: Encoding = (text) => Buffer.from(text, 'utf16le');

/** The encodings in which a text is written back. */
const ENCODINGS: readonly Encoding[] = [
  utf8,
  (text) => utf8(MARK + text),
  (text) => utf16(MARK + text),
  (text) => Buffer.from(utf16(MARK + text)).swap16(),
  utf16,
  (text) => Buffer.from(utf16(text)).swap16(),
];

/**
 * The encoding that makes of a text the very bytes it was read from. `undefined` where none does, as for Windows-1252, or where the text has not all of the
 * bytes: what nobody touched would change as well.
 */
export function encodingOf(bytes: Uint8Array, text: string): Encoding | undefined {
  return ENCODINGS.find((encode) => Buffer.from(encode(text)).equals(bytes));
}
