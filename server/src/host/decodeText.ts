/** Why a file is not a text Rostrum can read; the message is for the user. */
export class UnreadableText extends Error {}

/** A text out of bytes. */
export interface DecodedText {
  readonly text: string;
  /** What a reader of the text should know of its bytes: "looks as if it was converted twice: …". */
  readonly notes: readonly string[];
}

/** A text has tabs, line breaks and form feeds, and no other control characters to speak of. */
const CONTROLS_MAX = 0.08;

/** What ends a file and is no text: zeros that fill it up, and the mark with which CP/M and DOS end files. */
const FILLING: ReadonlySet<string> = new Set(['\0', '\u001A']);

function withoutFilling(text: string): string {
  let end = text.length;
  while (FILLING.has(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** {@link decodeBytes}, without what is to be known of the bytes. */
export function decodeText(bytes: Uint8Array): string {
  return decodeBytes(bytes).text;
}

/**
 * Decodes a file's bytes: UTF-8 and UTF-16 by their marks, UTF-16 without one by its zero bytes, UTF-8 without one, Windows-1252 where
 * it is not valid UTF-8 but plainly text. The byte order mark and zero bytes are not part of the text, and every line ends as
 * editors know it, with `\n` or `\r\n`. Throws {@link UnreadableText} for anything binary.
 */
export function decodeBytes(bytes: Uint8Array): DecodedText {
  const text = withLineEnds(withoutFilling(lettersOf(bytes)));
  if (controlsIn(text) > text.length * CONTROLS_MAX) throw new UnreadableText('is not a text file');
  const lost = text.includes(LOST) ? (text.match(/\uFFFD+/g)?.length ?? 0) : 0;
  const twice = convertedTwice(text);
  if (twice.length > 0) return { text, notes: twice };
  if (isOfAnotherPage(text)) return { text, notes: ['looks as if it was in another encoding: save it as UTF-8'] };
  return { text, notes: lost > 0 ? [`has characters that cannot be read (${lost})`] : [] };
}

/** Letters from which on a text tells its script by them. */
const LEAST_LETTERS = 20;
/** Characters at the start that tell it. */
const TOLD_BY = 20_000;

/**
 * Whether the letters are those Windows-1252 has for the Cyrillic, Greek, Arabic, Hebrew or Chinese ones of another code page: no language that is written with it
 * has more of these than of the letters of ASCII. Which page it was cannot be told for certain, so that it is said and not guessed.
 */
function isOfAnotherPage(text: string): boolean {
  let upper = 0;
  let ascii = 0;
  for (let at = 0; at < text.length && at < TOLD_BY; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0xc0 && code <= 0xff) upper++;
    else if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) ascii++;
  }
  return upper >= LEAST_LETTERS && upper > ascii;
}

/** What stands for a byte that is part of no character. */
const LOST = '\uFFFD';

function lettersOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] === 0) end--;
  const kept = bytes.subarray(0, end);
  if (kept.includes(0)) {
    const text = utf16(bytes) ?? withoutZeros(kept);
    if (text === undefined) throw new UnreadableText('is not a text file');
    return text;
  }
  return validUtf8(kept) ?? brokenUtf8(kept) ?? decodeWindows1252(kept);
}

/** The text of bytes that are UTF-8 throughout. */
export function validUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** For each byte that is wrong in UTF-8, how many characters beyond ASCII have to be right for it to be UTF-8 all the same. */
const RIGHT_EACH = 8;

/** UTF-8 that was cut off, or has a wrong byte among many right ones: read as Windows-1252 every other letter would be wrong. */
function brokenUtf8(bytes: Uint8Array): string | undefined {
  const text = new TextDecoder('utf-8').decode(bytes);
  const wrong = text.match(/\uFFFD/g)?.length ?? 0;
  const right = text.match(/[^\0-\x7F\uFFFD]/gu)?.length ?? 0;
  return right >= wrong * RIGHT_EACH ? text : undefined;
}

/** Bytes that are looked at to tell UTF-16. */
const SAMPLE = 4096;
/** The least share of characters that a space, a digit or a line end is, in any script with words. */
const LEAST_ZEROS = 0.04;

/** For each half of a character that stands alone, how many have to be right for a text to be UTF-16. */
const RIGHT_IN_UTF16 = 20;

/**
 * UTF-16 without a mark: Latin letters, digits and spaces have a zero byte, always on the same side; on the other there is next to none. A byte
 * more than pairs is that of a character that was cut off.
 */
function utf16(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 0];
  for (let at = 0; at < sample.length; at++) if (sample[at] === 0) zeros[at % 2]!++;
  const [even = 0, odd = 0] = zeros.map((count) => count / (sample.length / 2));
  const order =
    odd > LEAST_ZEROS && even < odd / 20 ? 'utf-16le' : even > LEAST_ZEROS && odd < even / 20 ? 'utf-16be' : undefined;
  if (order === undefined) return undefined;
  const text = new TextDecoder(order).decode(bytes.subarray(0, bytes.length & ~1)).replace(/\0+$/, '');
  const wrong = text.match(/\uFFFD/g)?.length ?? 0;
  return /[\0\uFFFE\uFFFF]/.test(text) || wrong * RIGHT_IN_UTF16 > text.length ? undefined : text;
}

/** The greatest share of zeros among the bytes of a text. */
const MOST_ZEROS = 0.1;

/** UTF-8 with zeros that fill up records, or were put between by mistake: no other control character is in it. One that parts two words is a blank. */
function withoutZeros(bytes: Uint8Array): string | undefined {
  const text = validUtf8(bytes);
  if (text === undefined || controlsIn(text.replaceAll('\0', '')) > 0) return undefined;
  const zeros = bytes.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0);
  if (zeros > bytes.length * MOST_ZEROS) return undefined;
  return text.replace(/(?<=\S)\0{2,}(?=\S)/g, ' ').replaceAll('\0', '');
}

/**
 * A text whose lines end with `\n` or `\r\n`. Old Macs have `\r` alone, IBM's machines U+0085, and Unicode has a character for lines and one for
 * paragraphs. U+0085 among other such controls is what is left of a Windows-1252 "…".
 */
function withLineEnds(text: string): string {
  let found = text;
  if (found.includes('\r')) found = found.replace(/\r+\n/g, '\r\n').replace(/\r(?!\n)/g, '\n');
  if (found.includes('\u2028') || found.includes('\u2029'))
    found = found.replaceAll('\u2028', '\n').replaceAll('\u2029', '\n\n');
  if (found.includes('\u0085') && !/[\u0080-\u0084\u0086-\u009F]/.test(found)) found = found.replaceAll('\u0085', '\n');
  return found;
}

function controlsIn(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x20 && !(code >= 0x09 && code <= 0x0d)) count++;
  }
  return count;
}

/** What the bytes 0x80 to 0x9F stand for in Windows-1252; the five without a meaning stay control characters. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** By hand: some versions of Node read Latin-1 when they are asked for Windows-1252, which loses every curly quote. */
export function decodeWindows1252(bytes: Uint8Array): string {
  return new TextDecoder('latin1')
    .decode(bytes)
    .replace(/[\u0080-\u009F]/g, (char) => WINDOWS_1252.charAt(char.charCodeAt(0) - 0x80));
}

/** What a byte of the middle or end of a UTF-8 character looks like in Windows-1252, or in Latin-1. */
const CONTINUED = String.raw`[\u0080-\u00BF${WINDOWS_1252}]`;
/**
 * UTF-8 that was read as Windows-1252 and written as UTF-8 again: "â€™" for "’", "Ã©" for "é", "Â " for a space, a word of Cyrillic or Arabic
 * letters. No language has these. Where a byte had no letter, what stands there is lost ("â€�").
 */
const TWICE = new RegExp(
  String.raw`â€(?:${CONTINUED}|\uFFFD)|Ã[\u0080-\u00BF]|Ã[${WINDOWS_1252}](?=\p{Ll})|Â[\u00A0-\u00BF]|(?:[ÐÑ]${CONTINUED}){3,}|(?:[ØÙ]${CONTINUED}){3,}`,
  'gu',
);

/** Says that a text was converted twice: what it was cannot be told for certain, so that it stays as it is. */
function convertedTwice(text: string): string[] {
  const found = text.match(TWICE);
  if (found === null) return [];
  const example = found.map((wrong) => ({ wrong, right: onceOf(wrong) })).find(({ right }) => right !== undefined);
  const shown = example === undefined ? found[0] : `${example.wrong} for ${example.right}`;
  return [`looks as if it was converted twice: ${shown} (${found.length} in all)`];
}

/** What letters were before they were read as Windows-1252. */
function onceOf(letters: string): string | undefined {
  const bytes = Array.from(letters, (char) => {
    const at = WINDOWS_1252.indexOf(char);
    return at >= 0 ? 0x80 + at : char.charCodeAt(0);
  });
  return bytes.some((byte) => byte > 0xff) ? undefined : validUtf8(Uint8Array.from(bytes));
}
