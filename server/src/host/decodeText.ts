/** Why a file is not a text Rostrum can read; the message is for the user. */
export class UnreadableText extends Error {}

/** A text has tabs, line breaks and form feeds, and no other control characters to speak of. */
const CONTROLS_MAX = 0.08;

/**
 * Decodes a file's bytes: UTF-8 and UTF-16 by their marks, UTF-8 without one, Windows-1252 where it is not valid UTF-8 but
 * plainly text. The byte order mark is not part of the text. Throws {@link UnreadableText} for anything binary.
 */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.includes(0)) throw new UnreadableText('is not a text file');
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    text = decodeWindows1252(bytes);
  }
  if (controlsIn(text) > text.length * CONTROLS_MAX) throw new UnreadableText('is not a text file');
  return text;
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
function decodeWindows1252(bytes: Uint8Array): string {
  return new TextDecoder('latin1')
    .decode(bytes)
    .replace(/[\u0080-\u009F]/g, (char) => WINDOWS_1252.charAt(char.charCodeAt(0) - 0x80));
}
