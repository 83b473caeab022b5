import table from '../data/relatedWords.json';
import { lazy } from '../text/lazy';

/** Words and short phrases, as people write them, that stand for the same or a part of the same; each list on its own. No facts. */
export const relatedWords = lazy((): readonly (readonly string[])[] => table.rows.map((row) => row.split(', ')));
