import { editDistance } from './misspelling';

/** Longer words are nobody's slip. */
const LONGEST = 64;

/**
 * The word that somebody probably meant by `written`: the one of `others` that is reached by changing the fewest letters, a third of them
 * at most, else the one that `written` begins. `undefined` where several fit equally well. Case does not matter.
 */
export function nearestOf(written: string, others: readonly string[]): string | undefined {
  const word = written.trim().toLowerCase();
  if (word === '' || word.length > LONGEST) return undefined;
  const near = others.flatMap((other) => {
    const most = Math.max(1, Math.floor(Math.min(word.length, other.length) / 3));
    const distance = other.length > LONGEST ? Infinity : editDistance(word, other.toLowerCase());
    return distance <= most ? [{ other, distance }] : [];
  });
  const least = Math.min(...near.map(({ distance }) => distance));
  const nearest = near.filter(({ distance }) => distance === least);
  if (nearest.length > 0) return nearest.length === 1 ? nearest[0]!.other : undefined;
  const begun = word.length < 3 ? [] : others.filter((other) => other.toLowerCase().startsWith(word));
  return begun.length === 1 ? begun[0] : undefined;
}
