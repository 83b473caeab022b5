import { functionWords } from '../text/functionWords';

/**
 * The words a text is searched by: lower case, without accents and function words; compounds as their parts and as one word
 * ("de-listing": de, listing, delisting).
 */
export function searchWords(text: string): readonly string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/['’]/g, '').toLowerCase();
  return (plain.match(/[\p{L}\p{N}]+(?:[-/][\p{L}\p{N}]+)*/gu) ?? []).flatMap((word) => {
    const parts = word.split(/[-/]/);
    return (parts.length > 1 ? [...parts, parts.join('')] : parts).filter((part) => !functionWords.has(part));
  });
}

/** Whether two words of the same length differ in two neighbours that changed places: "2369" and "2396", "ctde" and "cted". */
export function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length || a === b) return false;
  let at = 0;
  while (a[at] === b[at]) at++;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/** The year that stands before or after the words of a query: "2017" of "2017 ftf". */
export function yearBeside(query: string): string | undefined {
  return /^(?:19|20)\d\d(?=\s)|(?<=\s)(?:19|20)\d\d$/.exec(query)?.[0];
}
