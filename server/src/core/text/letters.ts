/**
 * Letters without `\p{…}`: a pattern with several Unicode classes takes V8 ten milliseconds and more to compile, and the server
 * compiles all of them on its way to the first diagnostics.
 */

/** Latin capitals, for use inside a character class. Of the extended blocks it holds the small letters too: they alternate. */
export const UPPER = 'A-Z\\u00C0-\\u00D6\\u00D8-\\u00DE\\u0100-\\u024F\\u1E00-\\u1EFF';
/** Latin letters, for use inside a character class. */
export const LETTER = 'A-Za-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u024F\\u1E00-\\u1EFF';

/** Whether a character is a letter of an alphabet with case. */
export function isLetter(char: string): boolean {
  return char.toLowerCase() !== char.toUpperCase();
}

export function isLower(char: string): boolean {
  return isLetter(char) && char === char.toLowerCase();
}

export function isUpper(char: string): boolean {
  return isLetter(char) && char === char.toUpperCase();
}

export function isDigit(char: string): boolean {
  return char.length === 1 && char >= '0' && char <= '9';
}

/** The first character of a text that is no quotation mark, bracket or emphasis; "" where there is none. */
export function firstCharacter(text: string): string {
  let at = 0;
  while (at < text.length && `*_"'“‘([`.includes(text[at]!)) at++;
  return text.charAt(at);
}
