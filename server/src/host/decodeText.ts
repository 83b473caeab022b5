/** Why a file is not a text Rostrum can read; the message is for the user. */
export class UnreadableText extends Error {}

/** Figures of 80 control characters and more in a thousand do not come from a text. */
const CONTROLS = /[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/g;

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
  if ((text.match(CONTROLS)?.length ?? 0) > text.length * 0.08) throw new UnreadableText('is not a text file');
  return text;
}
