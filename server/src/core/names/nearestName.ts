import { isDigit, isUpper } from '../text/letters';
import { isMisspelling } from '../text/misspelling';
import { type NameWord } from './nameWords';
import { type OfficialName, type OfficialNode, smallWords } from './officialNames';

/** Words of a text that spell an official name, with a slip or without. */
export interface Nearest {
  readonly name: OfficialName;
  /** Number of the first word after it. */
  readonly next: number;
  /** Whether the words are all right, so that only what stands between them or a capital can be wrong. */
  readonly sameWords: boolean;
  /** Number of a small word that the name does not have. */
  readonly added?: number;
  /** Whether a word of weight is missing. */
  readonly missing?: boolean;
}

/** The longest name that begins at a word and is right but for one slip; of two equally long, the one whose words are right. */
export function nearestName(
  official: OfficialNode,
  text: string,
  words: readonly NameWord[],
  at: number,
): Nearest | undefined {
  let best: Nearest | undefined;
  // Where a word is missing, and several names lead to the same place, none of them is told.
  let unclear: number | undefined;
  const walk = (node: OfficialNode, i: number, slips: number, added?: number, missing = false): void => {
    const { name } = node;
    // A small word behind the name is the sentence's.
    if (
      name &&
      i > at &&
      added !== i - 1 &&
      (!best || i > best.next || (i === best.next && slips === 0 && !best.sameWords))
    )
      if (isPrintedLike(text, words.slice(at, i), name) && (!missing || isLong(name)))
        best = { name, next: i, sameWords: slips === 0, missing, ...(added === undefined ? {} : { added }) };
    if (name && missing && best?.missing === true && best.next === i && best.name.entry !== name.entry) unclear = i;
    const word = words[i];
    if (!word || (i > at && !isJoining(word))) return;
    const exact = node.next.get(word.key);
    if (exact) walk(exact, i + 1, slips, added, missing);
    joined(node, words, i, (reached, next) => walk(reached, next, slips, added, missing));
    if (slips === 0) slip(node, word.key, i);
  };
  const slip = (node: OfficialNode, key: string, i: number): void => {
    const small = smallWords.has(key);
    if (addable.has(key) && i > at) walk(node, i + 1, 1, i);
    for (const right of smallWords) {
      const reached = node.next.get(right);
      if (!reached) continue;
      if (small && right !== key && key !== 'and' && right !== 'and') walk(reached, i + 1, 1);
      if (i > at) walk(reached, i, 1);
    }
    // What is left out stands between words that are there.
    if (i > at && !small)
      for (const left of node.next.words()) {
        const further = smallWords.has(left) ? undefined : node.next.get(left)?.next.get(key);
        if (further) walk(further, i + 1, 1, undefined, true);
      }
    // A misspelling has the first letter right.
    for (const right of small ? [] : node.next.beginningWith(key.charAt(0)))
      if (!smallWords.has(right) && isMisspelling(key, right)) walk(node.next.get(right)!, i + 1, 1);
  };
  walk(official, at, 0);
  return best?.missing === true && best.next === unclear ? undefined : best;
}

/** The words of weight that a name must have for one of them to be missed. */
const LEAST_WORDS = 5;

/** Missions, forces, groups and regional organizations are called alike: a word less is another ("Mission in the Democratic Republic of the Congo"). */
const ALIKE = /mission|force|region|group|programme/i;

function isLong({ entry, words }: OfficialName): boolean {
  const isAlike = entry.kind === 'entity' && ALIKE.test(entry.row.kind);
  return !isAlike && words.filter(({ key }) => !smallWords.has(key)).length >= LEAST_WORDS;
}

/** Small words that drafters put where a name has none; others join two names. */
const addable: ReadonlySet<string> = new Set(['the', 'of', 'for', 'on']);

/** Whether the text has capitals where the name has them, but for the second part of a hyphened word, and its commas. */
function isPrintedLike(text: string, found: readonly NameWord[], { written, words }: OfficialName): boolean {
  const small = new Set(words.filter(({ start }) => !isUpper(written.charAt(start))).map(({ key }) => key));
  const capitals = found.every(
    ({ key, gap, start }) =>
      isUpper(text.charAt(start)) || small.has(key) || smallWords.has(key) || gap === '-' || isDigit(key.charAt(0)),
  );
  return capitals && commasIn(found) === commasIn(words);
}

/** Commas between words, but for one before the last item of a list. */
function commasIn(words: readonly NameWord[]): number {
  return words.slice(1).filter(({ gap, key }) => gap === ',' && key !== 'and').length;
}

/** Whether a word may go on with a name: nothing stands before it but what names have between their words. */
function isJoining({ gap }: NameWord): boolean {
  return gap === '' || gap === '-' || gap === "'" || gap === ',';
}

/** The ways to spell two words as one, or one as two. */
function joined(
  node: OfficialNode,
  words: readonly NameWord[],
  i: number,
  go: (node: OfficialNode, next: number) => void,
): void {
  const { key } = words[i]!;
  const after = words[i + 1];
  const together = after && (after.gap === '' || after.gap === '-') ? node.next.get(key + after.key) : undefined;
  if (together) go(together, i + 2);
  if (key.length < 10) return;
  for (const first of node.next.words()) {
    if (first.length < 4 || !key.startsWith(first)) continue;
    const rest = node.next.get(first)?.next.get(key.slice(first.length));
    if (rest) go(rest, i + 1);
  }
}
