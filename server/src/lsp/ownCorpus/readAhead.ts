/** As many are asked for at once. While one file is read, what the last one names is found and kept; a third is there when the first is done. */
const AT_ONCE = 3;

/**
 * What reading each of `items` gives, in their order; the next ones are begun before one is there. When the loop over it is left, it ends
 * as soon as those have ended that were begun.
 */
export async function* readAhead<Item, Reading>(
  items: Iterable<Item>,
  read: (item: Item) => Promise<Reading>,
): AsyncGenerator<Reading, void> {
  const begun: Promise<Reading>[] = [];
  try {
    for (const item of items) {
      begun.push(read(item));
      if (begun.length === AT_ONCE) yield await begun.shift()!;
    }
    while (begun.length > 0) yield await begun.shift()!;
  } finally {
    await Promise.allSettled(begun);
  }
}
