import { entryKey } from '../lexicon/catalogue';
import { UPPER } from '../text/letters';
import type { NameMention } from './nameMention';

/** What is known of one row at a place of a text. */
interface Ground {
  /** Whether the row was named in full before, and nothing of a like name since. */
  readonly isNamed: boolean;
  /** Whether something of a like name was named since the row was. */
  readonly isDisplaced: boolean;
  /** How far the text was read. */
  readonly read: number;
}

const NO_GROUND: Ground = { isNamed: false, isDisplaced: false, read: 0 };

/**
 * The names of a text without the short forms it gives no ground for. "the Compact" has ground where the row was named by another
 * of its forms before, or its paragraph speaks of the row's matters; not after a Compact of another name ("the UN Global
 * Compact") until the row is named again. `found` are all names of the text, in text order. Linear in its length.
 */
export function withoutGroundless(text: string, found: readonly NameMention[]): readonly NameMention[] {
  if (found.every(({ ground }) => ground === undefined)) return found;
  const grounds = new Map<string, Ground>();
  return found.filter(({ kind, id, span: { start, end }, ground }) => {
    const key = entryKey(kind, id);
    if (ground === undefined) {
      grounds.set(key, { isNamed: true, isDisplaced: false, read: end });
      return true;
    }
    const before = grounds.get(key) ?? NO_GROUND;
    const noun = text.slice(start, end).replace(/^the\s+/i, '');
    const isAnother = ANOTHER_BEGINS.test(text.slice(end, end + LONGEST_LINK));
    const isDisplaced = before.isDisplaced || isAnother || namesAnother(text.slice(before.read, start), noun);
    const isNamed = before.isNamed && !isDisplaced;
    grounds.set(key, { isNamed, isDisplaced, read: end });
    return !isDisplaced && (isNamed || ground === 'given');
  });
}

const LONGEST_LINK = 24;
/** "the Compact for Safe, Orderly and Regular Migration". */
const ANOTHER_BEGINS = new RegExp(`^\\s+(?:on|for)\\s+(?:a\\s+)?[${UPPER}]`);
/** What stands before a noun without making it another's name. */
const NO_NAME = 'The|This|That|These|Those|Our|Its|Their|Each|Both|Under|In|Of|A|An|UN';

/** Whether a text names another thing with the noun: "Global Compact", "Compact on Refugees". */
function namesAnother(text: string, noun: string): boolean {
  if (!text.includes(noun)) return false;
  const word = noun.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
  const another = new RegExp(
    `\\b(?!(?:${NO_NAME})\\b)[${UPPER}][\\w’'-]*\\s+${word}\\b|\\b${word}\\s+(?:on|for)\\s+(?:a\\s+)?[${UPPER}]`,
  );
  return another.test(text);
}
