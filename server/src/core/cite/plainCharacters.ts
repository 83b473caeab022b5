/** Characters of other scripts that say the same as one of ASCII, in a row with those they stand for. */
const ROWS: readonly (readonly [others: string, plain: string])[] = [
  ['٠١٢٣٤٥٦٧٨٩', '0123456789'],
  ['۰۱۲۳۴۵۶۷۸۹', '0123456789'],
  ['０１２３４５６７８９', '0123456789'],
  ['（）［］〔〕', '()()()'],
  ['،؛、，；：。／－', ',;,,;:./-'],
  // Words of Chinese citations, as traditional writing has them.
  ['號決議會聯與條執據', '号决议会联与条执据'],
];
const PLAIN: ReadonlyMap<string, string> = new Map(
  ROWS.flatMap(([others, plain]) => Array.from(others).map((other, i): [string, string] => [other, plain.charAt(i)])),
);
const OTHER = new RegExp(`[${[...PLAIN.keys()].join('')}]`, 'g');
/** A Cyrillic letter that looks like the head of a symbol: "А/77/718". */
const CYRILLIC_HEAD = /[АЕ](?=\/(?:\d|RES|HRC|C\.))/g;
const HEADS: ReadonlyMap<string, string> = new Map([
  ['А', 'A'],
  ['Е', 'E'],
]);
/** Chinese figures of a number or a year, one for each digit: "第二四二(一九六七)号", "一五四零号决议". */
const CHINESE_FIGURES =
  /(?<=第\s?|[(])[〇○零一二三四五六七八九]{2,4}(?=\s?(?:[(A-H]|号|\)|、|,|和))|[〇○零一二三四五六七八九]{3,4}(?=号\s?决[议定])/g;
const CHINESE_DIGITS: ReadonlyMap<string, string> = new Map(
  Array.from('〇○零一二三四五六七八九').map((digit, i): [string, string] => [digit, `${Math.max(0, i - 2)}`]),
);
/** Arabic names of the letters of parts, before the session in brackets: "217 ألف (د-3)". Elsewhere the first means a thousand. */
const ARABIC_PART = /(?<=\d\s)(?:ألف|باء|جيم|دال|هاء)(?=\s?\(د)/g;
const ARABIC_LETTERS: readonly string[] = ['ألف', 'باء', 'جيم', 'دال', 'هاء'];
const MAY_NEED = /[\u0410\u0415\u0600-\u06FF\u3000-\u301F\u4E00-\u9FFF\uFF00-\uFF5E]/;

/**
 * A text with the figures, brackets and marks of Arabic, Chinese and Japanese writing as the plain ones that the grammar of citations reads,
 * each in its place: all offsets stay.
 */
export function withPlainCharacters(text: string): string {
  if (!MAY_NEED.test(text)) return text;
  return text
    .replace(OTHER, (other) => PLAIN.get(other) ?? other)
    .replace(CHINESE_FIGURES, (figures) => figures.replace(/./g, (digit) => CHINESE_DIGITS.get(digit) ?? digit))
    .replace(ARABIC_PART, (name) => 'ABCDE'.charAt(ARABIC_LETTERS.indexOf(name)).padEnd(name.length))
    .replace(CYRILLIC_HEAD, (letter) => HEADS.get(letter) ?? letter);
}
