import { type EntityRow } from '../lexicon/entities';
import { type PersonRow } from '../lexicon/persons';
import { functionWords } from '../text/functionWords';
import { isUpper } from '../text/letters';
import { type NameWord, nameWords } from './nameWords';

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
  return kind === 'listed group' && isAnyState(text, found);
}

/** Words before a body that say that it is not the one of the United Nations. */
const NATIONAL: ReadonlySet<string> = new Set('national federal supreme provincial regional ministerial'.split(' '));
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
    if (NATIONAL.has(before.key)) return true;
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

/** Words that stand before a surname and are no first name: forms of address, and the last words of offices. */
const BEFORE_SURNAME: ReadonlySet<string> = new Set(
  `mr mrs ms dr sir madam h e excellency professor judge general director president ambassador chair chairman chairperson rapporteur coordinator
  ombudsperson commissioner minister representative adviser envoy counsel`.split(/\s+/),
);

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
  return gap === '' && isCapitalised(text, before) && !functionWords.has(before.key) && !BEFORE_SURNAME.has(before.key);
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
