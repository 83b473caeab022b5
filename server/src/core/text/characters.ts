/** "0" to "9". */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** A letter of a script that puts spaces between words; ideographs are not, so that "第2396(2017)号" keeps its number. */
export function isLetter(code: number): boolean {
  if (code < 128) return (code | 32) >= 97 && (code | 32) <= 122;
  return code >= 0xc0 && (code < 0x2000 || (code >= 0x2c00 && code < 0x2e80)) && code !== 0xd7 && code !== 0xf7;
}

/** "A" to "Z". */
export function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

/** Line feed or carriage return. */
export function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}

/** White space of every width, as `\s` has it but for the byte order mark, which takes no room. */
export function isSpace(code: number): boolean {
  if (code < 0xa0) return code === 32 || (code >= 9 && code <= 13);
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

/** Characters that take no room: soft hyphen, zero-width spaces and joiners, byte order mark. */
export function isInvisible(code: number): boolean {
  return code === 0xad || (code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff;
}

/** Raised figures, as footnote marks are printed. */
export function isSuperscript(code: number): boolean {
  return code === 0xb2 || code === 0xb3 || code === 0xb9 || (code >= 0x2070 && code <= 0x2079);
}

/** Markdown's emphasis, heading, code, escape and quotation marks, and square brackets: printed around a citation, not part of it. */
export function isMarkup(code: number): boolean {
  return (
    code === 42 || code === 95 || code === 96 || code === 92 || code === 91 || code === 93 || code === 62 || code === 35
  );
}
