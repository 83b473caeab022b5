/** Words in their order, each at a place: a number, counted from `first` on. '' stands between sentences and clauses. */
export interface PlacedWords {
  /** The place of the first of `keys`. */
  readonly first: number;
  readonly keys: readonly string[];
  /** The places of each word, in order. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** The places at which sentences and clauses begin. */
  readonly starts: readonly number[];
  /** How many words there are. */
  readonly count: number;
}

/** Gives words their places. */
export function placeWords(keys: readonly string[], first: number): PlacedWords {
  const places = new Map<string, number[]>();
  let count = 0;
  keys.forEach((key, at) => {
    if (key === '') return;
    count++;
    const known = places.get(key);
    if (known) known.push(first + at);
    else places.set(key, [first + at]);
  });
  return { first, keys, places, starts: startsIn(keys, first), count };
}

/** The place behind the last of some words. */
export function placeBehind({ first, keys }: Pick<PlacedWords, 'first' | 'keys'>): number {
  return first + keys.length;
}

/** The places behind each end of a sentence or clause. */
export function startsIn(keys: readonly string[], first: number): readonly number[] {
  return keys.flatMap((key, at) => (key === '' ? [first + at + 1] : []));
}
