import { commonLanguage } from '../lexicon/commonLanguage';
import { lazy } from '../text/lazy';
import { tokenize } from '../text/tokens';
import { rootOf } from './root';

/** How often a root must stand: a lone formula may have a word of its own. */
const LEAST_PLACES = 2;

/** How often each word stands in the common language of the United Nations. */
const places = lazy(() => countsOf(tokenize(commonLanguage().join('\n')).map(({ key }) => key)));

/** Reads what {@link stockRoots} is made of, a step at a time, before somebody asks: together it would hold a letter up. */
export function* prepareStockRoots(): Generator<void, void> {
  commonLanguage();
  yield;
  places();
  yield;
  stockRoots();
}

/** The roots that statements of every speaker are made of: those of the common language of the United Nations. */
export const stockRoots = lazy((): ReadonlySet<string> => {
  const roots = new Map<string, number>();
  // Finding a root takes longer than anything else here: each word is looked at once.
  for (const [key, count] of places()) {
    const root = rootOf(key);
    roots.set(root, (roots.get(root) ?? 0) + count);
  }
  return new Set([...roots].filter(([, count]) => count >= LEAST_PLACES).map(([root]) => root));
});

function countsOf(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
