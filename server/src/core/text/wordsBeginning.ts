/** Those of `sorted`, words in the order of their UTF-16 units, that begin with `prefix`. */
export function wordsBeginning(sorted: readonly string[], prefix: string): readonly string[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < prefix) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (sorted[end]?.startsWith(prefix) === true) end++;
  return sorted.slice(low, end);
}
