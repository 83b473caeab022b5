import { type EntityRow } from '../lexicon/entities';
import { type PersonRow } from '../lexicon/persons';
import { functionWords } from '../text/functionWords';
import { isUpper } from '../text/letters';
import { type NameWord, nameWords } from './nameWords';
import { isBehindFirstName, titleWords } from './surnames';

/** The words of a text that spell a form, number `at` up to but not `next`. */
export interface SpelledForm {
  readonly words: readonly NameWord[];
  readonly at: number;
  readonly next: number;
}

/**
 * Whether words that spell a form of an entity mean something else: a body of the same name of another organization ("the
 * Secretary-General of INTERPOL", "our National Security Council"), or a State that is Islamic.
 */
export function isMistaken(text: string, found: SpelledForm, { shared, kind }: EntityRow): boolean {
  if (shared === true) return isAnothers(text, found);
  return kind === 'listed group' && (isAnyState(text, found) || isVerb(text, found));
}

/**
 * Whether a term of the trade, which the tables write small, is a part of a longer name here: "the National Victims of Terrorism Fund", "the
 * Group of Friends of Capacity-Building". Its own words have capitals then, and beside them stands what the body is.
 */
export function isPartOfName(text: string, { words, at, next }: SpelledForm, written: string): boolean {
  const first = words[at]!;
  if (written !== written.toLowerCase() || !isCapitalised(text, first)) return false;
  const end = words[next - 1]!.end;
  const spelled = text.slice(first.start, end);
  if (spelled === spelled.toUpperCase() || !isCapitalised(text, words[next - 1]!)) return false;
  for (let i = next; i < next + 2 && words[i]?.gap === '' && isCapitalised(text, words[i]!); i++)
    if (BODIES.has(words[i]!.key) && isOnLine(text, end, words[i]!.start)) return true;
  const of = words[at - 1];
  const body = words[at - 2];
  if (!of || !body || first.gap !== '' || of.gap !== '' || !/^(?:of|for|on)$/.test(of.key)) return false;
  return BODIES.has(body.key) && isCapitalised(text, body) && isOnLine(text, body.end, first.start);
}

/** What bodies are called by their last word, or by the one before "of". */
const BODIES: ReadonlySet<string> = new Set(
  `agency alliance association associations board bureau center centre coalition commission committee council department desk directorate division
  federation forum foundation friends fund group hub institute league ministry network office panel section society unit`.split(
    /\s+/,
  ),
);

function isOnLine(text: string, end: number, start: number): boolean {
  return !text.slice(end, start).includes('\n');
}

/** Words before a body that say that it is not the one of the United Nations. */
const NATIONAL: ReadonlySet<string> = new Set('national federal supreme provincial regional ministerial'.split(' '));
/** The last words of organizations that stand before a body of theirs: "the Commonwealth Secretary-General". */
const OTHER_OWNERS: ReadonlySet<string> = new Set(['commonwealth', 'league', 'union', 'caricom', 'interpol']);
/** Owners whose body it is: "the United Nations’ Security Council", "the world’s General Assembly". */
const OWN_OWNERS: ReadonlySet<string> = new Set([
  'nations',
  'un',
  'council',
  'assembly',
  'organization',
  'world',
  'today',
]);
/** What stands behind "of" where the body is that of the United Nations. */
const OWN_OF: ReadonlySet<string> = new Set(
  'united un onu nations naciones unies unidas organization organisation organización security general secretary conseil consejo assemblée asamblea assemblee organizacion this our onsu оон организац'.split(
    ' ',
  ),
);
const OF: ReadonlySet<string> = new Set(['of', 'de', 'du', 'des', 'del']);
const ARTICLES: ReadonlySet<string> = new Set(['the', 'la', 'le', 'les', 'l', 'los', 'las', 'el']);
const MONTHS = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;

function isAnothers(text: string, { words, at, next }: SpelledForm): boolean {
  const before = words[at - 1];
  const { gap } = words[at]!;
  if (before && gap === '') {
    if (NATIONAL.has(before.key) || OTHER_OWNERS.has(before.key)) return true;
    const possessive = before.key === 's' && before.gap === "'" ? words[at - 2] : undefined;
    if (possessive && isUpper(text.charAt(possessive.start)) && !OWN_OWNERS.has(possessive.key)) return true;
    // "NATO Secretary-General": but not in a line that is all in capitals.
    const name = text.slice(words[at]!.start, words[next - 1]!.end);
    const owner = text.slice(before.start, before.end);
    if (/^[A-Z]{2,}/.test(owner) && !owner.startsWith('UN') && name !== name.toUpperCase()) return true;
  }
  return isOfAnother(text, { words, at, next });
}

/** "the establishment by the Secretary-General of the Panel": what is established stands behind. */
function isDoer(before: string): boolean {
  return /\b(?:establish|appoint|creat|launch|conven|present|submi|adopt|nominat|designat|issu|releas|publi)\w*\s+by\s+(?:the\s+)?$/i.test(
    before,
  );
}

/** "of INTERPOL", "of the League of Arab States", "de la Francophonie"; "of the Organization" is that of the United Nations. */
function isOfAnother(text: string, { words, at, next }: SpelledForm): boolean {
  const of = words[next];
  if (of?.gap !== '' || !OF.has(of.key)) return false;
  if (isDoer(text.slice(Math.max(0, words[at]!.start - 60), words[at]!.start))) return false;
  let behind = next + 1;
  while (behind < next + 3 && ARTICLES.has(words[behind]?.key ?? '')) behind++;
  const named = words[behind];
  if (!named || !isUpper(text.charAt(named.start)) || MONTHS.test(named.key)) return false;
  const after = words[behind + 1];
  const isOrganization = named.key === 'organization' || named.key === 'organisation';
  if (isOrganization && after?.gap === '' && /^(?:of|for|de|pour|internationale)$/.test(after.key))
    return words[behind + 2]?.key !== 'nations' && words[behind + 3]?.key !== 'nations';
  return !OWN_OF.has(named.key);
}

/** What a group does and has, and who is said to be against it. */
const BEFORE_GROUP =
  /(?:\b(?:by|of|with|against|from|to|for|joined|joining|join|fought|fighting|defeat|defeated|supporting)\s+|[(/])$/i;
const AFTER_GROUP =
  /^(?:[-‐‑’')/]|\s+and\s+(?:its|other|al-)|\s+(?:fighters?|affiliates?|militants?|supporters?|members?|terrorists?|operatives?|cells?|leaders?|leadership|propaganda|territory|network)\b)/i;

/** "This IS our answer to the fighters": the group is told from the verb by the words beside it. */
function isVerb(text: string, { words, at, next }: SpelledForm): boolean {
  const { start } = words[at]!;
  const { end } = words[next - 1]!;
  if (text.slice(start, end) !== 'IS' || start === 0) return false;
  return !BEFORE_GROUP.test(text.slice(Math.max(0, start - 16), start)) && !AFTER_GROUP.test(text.slice(end, end + 16));
}

/** Words before "Islamic State" that make it any State that is Islamic. */
const INDEFINITE: ReadonlySet<string> = new Set('a an any every each another no one our first only'.split(' '));
/** How many words may stand between such a word and the name: "a modern, truly Islamic State". */
const FURTHEST = 3;

/** "a modern Islamic State", "Islamic States", "the Islamic State of Afghanistan": no group. Longer forms of its name are themselves. */
function isAnyState(text: string, { words, at, next }: SpelledForm): boolean {
  if (words[at]!.key !== 'islamic' || next - at !== 2) return false;
  if (words[next - 1]!.key !== 'state') return true;
  for (let i = at - 1; i >= Math.max(0, at - FURTHEST) && words[i + 1]!.gap.replace(',', '') === ''; i--)
    if (INDEFINITE.has(words[i]!.key)) return true;
  const after = words[next];
  if (after?.gap !== '' || (after.key !== 'of' && after.key !== 'in')) return false;
  const named = words[next + 1]?.key === 'the' ? words[next + 2] : words[next + 1];
  return after.key === 'of' && named !== undefined && isUpper(text.charAt(named.start));
}

/**
 * Whether words that spell a form of a person are another's: a further name stands behind ("Mr. Han Duck-soo"), before a surname stands the first
 * name of somebody else ("Andrei Voronkov"), or a form of address that is not the person's ("Mr. Gherman").
 */
export function isAnotherPerson(
  text: string,
  { words, at, next }: SpelledForm,
  written: string,
  { name, honorific = '' }: PersonRow,
): boolean {
  const isFull = nameWords(written)[0]?.key === nameWords(name)[0]?.key;
  if (!isFull && goesOn(text, { words, at, next })) return true;
  const before = words[at - 1];
  const { gap } = words[at]!;
  if (!before || written === name || !name.endsWith(written) || (gap !== '' && gap !== '.')) return false;
  if (before.key === 'mr') return honorific.includes('Ms');
  if (before.key === 'ms' || before.key === 'mrs') return honorific.includes('Mr');
  if (gap !== '' || !isCapitalised(text, before) || functionWords.has(before.key) || titleWords.has(before.key))
    return false;
  return !isBehindFirstName(text, words, at, nameWords(name)[0]?.key ?? '');
}

/** Whether a further name stands behind the words on the same line; not in a line that is all in capitals. */
function goesOn(text: string, { words, at, next }: SpelledForm): boolean {
  const after = words[next];
  if (!after || (after.gap !== '' && after.gap !== '-') || !isCapitalised(text, after)) return false;
  const { end } = words[next - 1]!;
  const written = text.slice(words[at]!.start, end);
  const isLineEnd = text.slice(end, after.start).includes('\n');
  return !isLineEnd && !functionWords.has(after.key) && written !== written.toUpperCase();
}

function isCapitalised(text: string, { start }: NameWord): boolean {
  return isUpper(text.charAt(start));
}
