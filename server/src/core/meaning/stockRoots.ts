import { commonLanguage } from '../lexicon/commonLanguage';
import { lazy } from '../text/lazy';
import { tokenize } from '../text/tokens';
import { rootOf } from './root';

/** In how many texts of the common language a root must stand: a lone formula may have a word of its own. */
const LEAST_TEXTS = 2;

/** The roots that statements of every speaker are made of: those of the common language of the United Nations. */
export const stockRoots = lazy((): ReadonlySet<string> => {
  const texts = new Map<string, number>();
  for (const text of commonLanguage())
    for (const root of new Set(tokenize(text).map(({ key }) => rootOf(key))))
      texts.set(root, (texts.get(root) ?? 0) + 1);
  return new Set([...texts].filter(([, count]) => count >= LEAST_TEXTS).map(([root]) => root));
});
