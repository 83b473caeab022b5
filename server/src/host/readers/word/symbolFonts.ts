/**
 * What the letters of the font Symbol look like, from 0x20 on; "\u0000" where there is nothing to write. From Unicode's mapping of Adobe's
 * Symbol encoding (unicode.org, MAPPINGS/VENDORS/ADOBE/symbol.txt).
 */
const SYMBOL =
  ' !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼' +
  '\u0000'.repeat(33) +
  '€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑';

/** Letters of Wingdings that stand in texts: boxes to tick, arrows, bullets. */
const WINGDINGS: ReadonlyMap<number, string> = new Map([
  [0x28, '☎'],
  [0x2a, '✉'],
  [0x6c, '●'],
  [0x6d, '❍'],
  [0x6e, '■'],
  [0x6f, '□'],
  [0x71, '❑'],
  [0x75, '◆'],
  [0x76, '❖'],
  [0x9f, '•'],
  [0xa7, '▪'],
  [0xa8, '◻'],
  [0xd8, '➢'],
  [0xdf, '←'],
  [0xe0, '→'],
  [0xe1, '↑'],
  [0xe2, '↓'],
  [0xe8, '➔'],
  [0xfb, '✗'],
  [0xfc, '✓'],
  [0xfd, '☒'],
  [0xfe, '☑'],
]);

/** A character by its font and its number in hexadecimal digits, as Word writes symbols: "Symbol", "F0B7". "�" where it is not known. */
export function symbolLetter(font: string, hex: string): string {
  const code = /^[0-9A-F]{1,6}$/i.test(hex) ? Number.parseInt(hex, 16) : 0xfffd;
  const isPrivate = code >= 0xf000 && code <= 0xf0ff;
  const letter = isPrivate ? code - 0xf000 : code;
  let found: string | undefined;
  if (/^symbol$/i.test(font)) found = SYMBOL[letter - 0x20];
  else if (/^wingdings$/i.test(font)) found = WINGDINGS.get(letter);
  if (found !== undefined && found !== '\u0000') return found;
  return isPrivate || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? '\uFFFD' : String.fromCodePoint(code);
}
