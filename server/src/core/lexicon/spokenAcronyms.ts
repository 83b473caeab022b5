import table from '../data/spokenAcronyms.json';
import { lazy } from '../text/lazy';

/** An acronym that is not, or not only, said letter by letter. */
export interface SpokenAcronymRow {
  readonly acronym: string;
  /** As it is said, spelled for a reader of English: "see-ted", "you en oct". */
  readonly spoken: string;
  readonly confidence: 'verified' | 'known';
  readonly sources: readonly number[];
}

const rows = lazy(
  (): ReadonlyMap<string, readonly string[]> =>
    new Map((table.rows as readonly SpokenAcronymRow[]).map(({ acronym, spoken }) => [acronym, spoken.split(' ')])),
);

/** How an acronym is said, as words; `undefined` where nothing says other than by its letters. */
export function spokenAcronym(acronym: string): readonly string[] | undefined {
  return rows().get(acronym);
}
