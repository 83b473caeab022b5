/**
 * The number of files asked for at once. Each thread that reads has a few of them; the others wait with the disk, so that those behind
 * some that take long are read meanwhile.
 */
const AT_ONCE = 64;

/**
 * Gives the reading of each of `items` as soon as it is there; the next ones are begun before. Rejects where one does. If the loop over it
 * is left, it ends as soon as the readings already begun have ended.
 */
export async function* readAhead<Item, Reading>(
  items: Iterable<Item>,
  read: (item: Item) => Promise<Reading>,
): AsyncGenerator<Reading, void> {
  let running = 0;
  /** Readings that have ended, each to be taken by its own call. */
  const ended: (() => Reading)[] = [];
  let wake = (): void => undefined;
  const anEnd = (): Promise<void> => new Promise((resolve) => (wake = resolve));
  const begin = async (item: Item): Promise<void> => {
    running++;
    try {
      const reading = await read(item);
      ended.push(() => reading);
    } catch (error) {
      ended.push(() => {
        throw error;
      });
    }
    running--;
    wake();
  };
  const left = items[Symbol.iterator]();
  /** Begins as many as may be; whether any is there or to come. */
  const fill = (): boolean => {
    for (let next; running < AT_ONCE && (next = left.next()).done !== true;) void begin(next.value);
    return running > 0 || ended.length > 0;
  };
  try {
    while (fill()) {
      const take = ended.shift();
      if (take) yield take();
      else await anEnd();
    }
  } finally {
    while (running > 0) await anEnd();
  }
}
