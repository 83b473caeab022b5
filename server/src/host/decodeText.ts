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
    text = new TextDecoder('windows-1252').decode(bytes);
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
