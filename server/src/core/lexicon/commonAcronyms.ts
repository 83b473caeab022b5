import table from '../data/commonAcronyms.json';
import { lazy } from '../text/lazy';

const acronyms = lazy((): ReadonlySet<string> => new Set(table.rows.map(({ acronym }) => acronym)));

/** Whether an acronym stands without its full name in texts of the house: it is a name of its own, or everybody knows it. */
export function isCommonAcronym(acronym: string): boolean {
  return acronyms().has(acronym);
}
