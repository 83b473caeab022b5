/** The number of files asked for at once. The last one read is worked on while the next is read; a third is ready when that is done. */
const AT_ONCE = 3;

/**
 * Gives the reading of each of `items`, in their order; the next ones are begun before one is there. If the loop over it is left, it ends
 * as soon as the readings already begun have ended.
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
