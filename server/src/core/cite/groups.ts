import { councilYearOf } from '../lexicon/councilYears';
import { type Item, readFurtherPart, readItem } from './items';
import { type Keyword } from './keywords';
import { type CitationToken, isFunction } from './citationToken';

/** Items that stand in one list, and the index of the token after the last of them. */
export interface Group {
  readonly items: readonly Item[];
  readonly next: number;
}

/** How many tokens may stand between two items of a list: ", and, most recently," is five. */
const longestJoint = 7;

/** Which bare numbers a list takes. */
export interface ListRule {
  /** Whether the wording announces several ("resolutions"): then numbers without years count too. */
  readonly plural: boolean;
  /** Whether the first item may be a number without year or session. */
  readonly weakFirst: (item: Item) => boolean;
}

/**
 * Reads the list whose first item is at `index`: "1373 (2001), 2178 (2014) and 2396 (2017)". Each number takes the year
 * that stands right behind it and no other. Undefined where no item is there.
 */
export function readGroup(
  text: string,
  tokens: readonly CitationToken[],
  index: number,
  rule: ListRule,
): Group | undefined {
  const first = readItem(text, tokens, index);
  if (!first || (first.weak && !rule.weakFirst(first))) return undefined;
  const items = [first];
  let next = first.next;
  for (;;) {
    const joint = readJoint(tokens, next) ?? subjectAndJoint(tokens, next);
    const item =
      joint &&
      (readItem(text, tokens, joint.next) ?? readFurtherPart(text, tokens, joint.next, items[items.length - 1]!));
    if (!item || !fits(tokens, item, items[items.length - 1]!, joint, rule)) return { items, next };
    items.push(item);
    next = item.next;
  }
}

/** Words and commas: no stop, and nothing that is cited itself. */
function isOfSubject({ kind, keyword }: CitationToken): boolean {
  return (
    (kind === 'other' || kind === 'separator' || kind === 'keyword') &&
    keyword !== 'resolution' &&
    keyword !== 'resolutions'
  );
}

interface Joint {
  readonly next: number;
  /** Only commas and conjunctions. */
  readonly plain: boolean;
  /** Commas, conjunctions and words that name more of the same: "and, inter alia,", "together with". */
  readonly additive: boolean;
  /** What the item before is about stands in it. */
  readonly isOfSubjects?: boolean;
  /** It runs over a blank line, as a list cut by a page break does. */
  readonly broken: boolean;
}

/** Reads what ties two items: commas, "and", "or", "to", dashes, and words such as "most recently" between them. */
function readJoint(tokens: readonly CitationToken[], index: number): Joint | undefined {
  let at = index;
  let plain = true;
  let additive = true;
  let broken = false;
  for (; at < index + longestJoint; at++) {
    const token = tokens[at];
    if (token === undefined) return undefined;
    const ties = token.kind === 'separator' || token.kind === 'dash' || isTie(token.keyword) || isNo(tokens, at, index);
    if (ties) continue;
    if (at === index && token.keyword !== 'filler') break;
    if (token.kind === 'break') broken = true;
    else if (token.keyword === 'filler' || (isFunction(token) && tokens[at - 1]?.keyword === 'filler')) plain = false;
    else if (isFunction(token) || token.keyword === 'in') plain = additive = false;
    else break;
  }
  return at > index ? { next: at, plain, additive, broken } : undefined;
}

/** Words between a number and the next that say what it is about: "2242 on women, peace and security and 2250 on youth". */
const longestSubject = 12;

function subjectAndJoint(tokens: readonly CitationToken[], index: number): Joint | undefined {
  if (!isFunction(tokens[index])) return undefined;
  for (let at = index + 1; at < index + longestSubject; at++) {
    const token = tokens[at];
    if (token === undefined || !isOfSubject(token)) return undefined;
    const isNext = token.keyword === 'and' && tokens[at + 1]?.kind === 'number';
    // The next one has its subject or its year as well: that tells it from "2242 on women and 2250 police".
    if (isNext && (isFunction(tokens[at + 2]) || tokens[at + 2]?.kind === 'open'))
      return { next: at + 1, plain: false, additive: false, broken: false, isOfSubjects: true };
  }
  return undefined;
}

/** The "№" before each number of a list: "№ 1373 и № 1624". */
function isNo(tokens: readonly CitationToken[], at: number, from: number): boolean {
  return tokens[at]!.keyword === 'no' && at > from;
}

function isTie(keyword: Keyword | undefined): boolean {
  return keyword === 'and' || keyword === 'to' || keyword === 'as';
}

function fits(tokens: readonly CitationToken[], item: Item, before: Item, joint: Joint, rule: ListRule): boolean {
  if (item.bySymbol) return true;
  // "2098 (2013),\n2/3": the number of a page that ends in the middle of a list.
  if (isLowSession(item) && !isLowSession(before)) return false;
  if (!item.weak) return !joint.broken || item.yearSpan !== undefined || item.session !== undefined;
  if (joint.broken || item.number! < 100) return false;
  if (rule.plural && joint.plain) return !countsSomething(tokens, item, before);
  // Without "resolutions" before it, or with words between, a number must be one of the Council's by itself.
  const isCouncils = item.number! >= leastPlain && councilYearOf(item.number!) !== undefined;
  if (!isCouncils || !before.weak || isCounted(tokens, item)) return false;
  return joint.isOfSubjects === true || joint.plain || (rule.plural && joint.additive);
}

/** Below the Assembly's first session with an Arabic number; the Human Rights Council's are. */
function isLowSession({ session }: Item): boolean {
  return session !== undefined && !session.special && session.number < 31 && /^\d/.test(session.written);
}

/** Numbers below are those of people and days as often. */
const leastPlain = 1000;

/** Whether a noun follows that the number may count. */
function isCounted(tokens: readonly CitationToken[], item: Item): boolean {
  const after = tokens[item.first + 1];
  return after?.keyword === 'unit' || (after?.kind === 'other' && after.value > 0);
}

/** Whether the word after a bare number is what it counts: "resolutions 1373 (2001) and 2178 (2014), 120 States". */
function countsSomething(tokens: readonly CitationToken[], item: Item, before: Item): boolean {
  const after = tokens[item.first + 1];
  if (after?.keyword === 'unit') return true;
  const isNoun =
    (after?.kind === 'other' && after.value > 0) || (isFunction(after) && /[A-Z]/.test(after?.letter ?? ''));
  return isNoun && !before.weak;
}
