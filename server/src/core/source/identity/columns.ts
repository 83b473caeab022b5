/** Where a line of two columns is parted. */
const GAP = / {3,}|\t+/;
const LATIN = /\p{Script=Latin}{2}/u;
const OTHER =
  /[\p{Script=Arabic}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hebrew}\p{Script=Georgian}\p{Script=Armenian}\p{Script=Greek}]{2}/u;

/**
 * The columns of a line of a letterhead in two alphabets, "ROYAUME DU MAROC      المملكة المغربية", those of Latin letters first; the line
 * itself where it is no such line.
 */
export function columnsOf(line: string): readonly string[] {
  if (!OTHER.test(line) || !LATIN.test(line)) return [line];
  const parts = line.split(GAP).filter((part) => part !== '');
  const latin = parts.filter((part) => LATIN.test(part) && !OTHER.test(part));
  const other = parts.filter((part) => !latin.includes(part));
  return latin.length === 0 || other.some((part) => LATIN.test(part)) ? [line] : [...latin, ...other];
}
