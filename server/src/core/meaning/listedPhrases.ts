import { fieldWords } from '../lexicon/fieldWords';
import { relatedWords } from '../lexicon/relatedWords';
import { lazy } from '../text/lazy';
import { tokenize } from '../text/tokens';
import { rootOf } from './root';

/** The roots of a listed phrase with the list it is in. */
interface Listed {
  readonly roots: readonly string[];
  readonly list: number;
}

/** A phrase of a list found in words. */
export interface ListedPhrase {
  /** Number of its list. */
  readonly list: number;
  /** Words it is made of: `from` the first, `to` behind the last. */
  readonly from: number;
  readonly to: number;
}

/** Finds the listed phrases in words given by their roots. Linear: a listed phrase is a few words. */
type Finder = (roots: readonly string[]) => readonly ListedPhrase[];

/** Phrases of the lists of related words. */
export const relatedIn = finderOf(relatedWords);
/** Phrases by which a question asks about a field. */
export const fieldsAskedIn = finderOf(() => fieldWords().map(({ asked }) => asked));
/** Phrases in which a sentence speaks of a field. */
export const fieldsSaidIn = finderOf(() => fieldWords().map(({ said }) => said));

function finderOf(lists: () => readonly (readonly string[])[]): Finder {
  const byFirst = lazy(() => indexOf(lists()));
  return (roots) =>
    roots.flatMap((first, from) =>
      (byFirst().get(first) ?? [])
        .filter((listed) => listed.roots.every((root, at) => roots[from + at] === root))
        .map((listed) => ({ list: listed.list, from, to: from + listed.roots.length })),
    );
}

function indexOf(lists: readonly (readonly string[])[]): ReadonlyMap<string, readonly Listed[]> {
  const found = new Map<string, Listed[]>();
  lists.forEach((phrases, list) => {
    for (const phrase of phrases) {
      const roots = tokenize(phrase).map(({ key }) => rootOf(key));
      const [first] = roots;
      if (first === undefined) continue;
      const others = found.get(first);
      if (others) others.push({ roots, list });
      else found.set(first, [{ roots, list }]);
    }
  });
  return found;
}
