const LETTER = /[\p{L}\p{N}]/u;

/**
 * The length of the text after `offset`, within its line, that `insert` ends with: it would stand there twice if `insert` were put before
 * it. Only whole words count; 0 if there are none.
 */
export function standingRest(text: string, offset: number, insert: string): number {
  const newline = text.indexOf('\n', offset);
  const line = text.slice(offset, newline < 0 ? text.length : newline);
  for (let length = Math.min(line.length, insert.length); length > 0; length--) {
    if (LETTER.test(line.charAt(length)) && LETTER.test(line.charAt(length - 1))) continue;
    if (LETTER.test(line.slice(0, length)) && insert.endsWith(line.slice(0, length))) return length;
  }
  return 0;
}
