/** What tells a word from others when a text was edited. */
interface Word {
  readonly text: string;
}

/** How many words around one are compared to find it again. */
const CONTEXT = 8;

/**
 * Where a word of a text is in an edited version of it: itself where it is still there, told from others like it by the words around
 * it; else the one that comes after what is left of the text before it. -1 in an empty text.
 */
export function keptWord(before: readonly Word[], after: readonly Word[], index: number): number {
  if (after.length === 0) return -1;
  if (index < 0) return 0;
  const same = (left: number, right: number): boolean => before[left]?.text === after[right]?.text;
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && same(head, head)) head++;
  if (index < head) return index;
  let tail = 0;
  while (tail < shorter - head && same(before.length - 1 - tail, after.length - 1 - tail)) tail++;
  if (index >= before.length - tail) return index + after.length - before.length;
  return foundAgain(before, after, index, { head, end: after.length - tail }) ?? Math.min(head, after.length - 1);
}

/** The place of the word among those that changed; if it is gone, the place behind the nearest word to the left that is not. */
function foundAgain(
  before: readonly Word[],
  after: readonly Word[],
  index: number,
  { head, end }: { readonly head: number; readonly end: number },
): number | undefined {
  const places = new Map<string, number[]>();
  for (let at = head; at < end; at++) {
    const { text } = after[at]!;
    const known = places.get(text);
    if (known) known.push(at);
    else places.set(text, [at]);
  }
  for (let at = index; at >= head; at--) {
    let best: number | undefined;
    let most = -1;
    for (const place of places.get(before[at]!.text) ?? []) {
      const likeness = alike(before, after, at, place);
      if (likeness > most) [best, most] = [place, likeness];
    }
    if (best !== undefined) return Math.min(at === index ? best : best + 1, after.length - 1);
  }
  return undefined;
}

/** Number of words around both that are the same, without a gap. */
function alike(before: readonly Word[], after: readonly Word[], left: number, right: number): number {
  let count = 0;
  for (const step of [-1, 1]) {
    for (let by = 1; by <= CONTEXT; by++) {
      const word = before[left + step * by];
      if (word === undefined || word.text !== after[right + step * by]?.text) break;
      count++;
    }
  }
  return count;
}
