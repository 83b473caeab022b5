import { type Catalogue } from '../lexicon/catalogue';
import { type PersonRow } from '../lexicon/persons';
import { functionWords } from '../text/functionWords';
import { isUpper } from '../text/letters';
import { remembered } from '../text/memory';
import { editDistance } from '../text/misspelling';
import { firstEndingAfter, type Span } from '../text/span';
import { type NameMention } from './nameMention';
import { nameKey, type NameWord, nameWords, PARAGRAPH_END } from './nameWords';

/** A place where a text seems to mean a person of the tables and spells the name with a slip. */
export interface NearPerson {
  /** The word that is not right. */
  readonly span: Span;
  readonly id: string;
  /** The word as the tables spell it. */
  readonly expected: string;
}

/** A person by the words a slip can be told in. */
interface Spelled {
  readonly row: PersonRow;
  readonly surname: string;
  readonly surnameKey: string;
  readonly firstKey: string;
  /** Words of the offices held: "secretary", "rapporteur". */
  readonly offices: ReadonlySet<string>;
}

/** Persons by the first letter of their surname; and every word of any person's name. */
interface Known {
  readonly byInitial: ReadonlyMap<string, readonly Spelled[]>;
  readonly words: ReadonlySet<string>;
}

/** A shorter name is too near to others. */
const SHORTEST = 5;

const knownIn = remembered(({ entries }: Catalogue): Known => {
  const byInitial = new Map<string, Spelled[]>();
  const words = new Set<string>();
  for (const { kind, row } of entries) {
    if (kind !== 'person') continue;
    for (const form of [row.name, ...row.variants]) for (const { key } of nameWords(form)) words.add(key);
    const surname = surnameOf(row);
    if (surname === undefined || surname.length < SHORTEST) continue;
    const surnameKey = nameKey(surname);
    const firstKey = nameKey(row.name.split(' ')[0]!);
    const offices = new Set(row.offices.flatMap(({ role }) => nameWords(role).map(({ key }) => key)));
    const known = byInitial.get(surnameKey.charAt(0)) ?? [];
    byInitial.set(surnameKey.charAt(0), [...known, { row, surname, surnameKey, firstKey, offices }]);
  }
  return { byInitial, words };
});

/** The surname where it is one word and stands for the person without further words around it, as those of many persons do not. */
function surnameOf({ name, variants, inContext }: PersonRow): string | undefined {
  const formal = variants.find((form) => /^M[rs]s?\.? /.test(form) && !(form in inContext));
  const surname = formal?.replace(/^M[rs]s?\.? /, '');
  return surname !== undefined && !surname.includes(' ') && name.endsWith(surname) ? surname : undefined;
}

/** Words of offices that stand right before a name: the last word of each. */
const OFFICES: ReadonlySet<string> = new Set(
  'general director rapporteur ambassador president chair chairman chairperson coordinator ombudsperson commissioner adviser representative'.split(
    ' ',
  ),
);
const HONORIFICS: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'dr', 'sir', 'madam', 'excellency', 'h', 'e']);
/** Words of offices that many persons hold: they tell nobody apart. */
const ANYBODY: ReadonlySet<string> = new Set(['representative', 'permanent', 'ambassador', 'united', 'nations']);

/**
 * The persons that a text seems to mean and spells with one slip: an office or form of address stands in front, one person alone has such a
 * name, and the office, the other half of the name or a body in the paragraph is that person's. Anybody else may be called nearly so.
 * `names` are the names of the same text. Linear in its length.
 */
export function findNearPersons(
  text: string,
  names: readonly NameMention[],
  catalogue: Catalogue,
): readonly NearPerson[] {
  const words = nameWords(text);
  const found: NearPerson[] = [];
  for (let at = 1; at < words.length; at++) {
    const word = words[at]!;
    if (!isUpper(text.charAt(word.start)) || !isAddressed(text, words, at)) continue;
    const near =
      nearSurname({ text, words, names, catalogue }, at) ?? nearFirstName({ text, words, names, catalogue }, at);
    if (near) found.push(near);
  }
  return found;
}

interface Searched {
  readonly text: string;
  readonly words: readonly NameWord[];
  readonly names: readonly NameMention[];
  readonly catalogue: Catalogue;
}

/** Whether an office or a form of address stands before a word, with no more than a first name between. */
function isAddressed(text: string, words: readonly NameWord[], at: number): boolean {
  return (
    opens(words, at) || (isPlain(words[at]!) && isUpper(text.charAt(words[at - 1]!.start)) && opens(words, at - 1))
  );
}

function opens(words: readonly NameWord[], at: number): boolean {
  const { gap } = words[at]!;
  const before = words[at - 1];
  if (!before || gap === PARAGRAPH_END) return false;
  return HONORIFICS.has(before.key) ? gap === '' || gap === '.' : gap === '' && OFFICES.has(before.key);
}

function isPlain({ gap }: NameWord): boolean {
  return gap === '';
}

/** "Under-Secretary-General Vornokov", "Mr. Vladimir Vornokov". */
function nearSurname({ text, words, names, catalogue }: Searched, at: number): NearPerson | undefined {
  const { key, start, end } = words[at]!;
  const { byInitial, words: known } = knownIn(catalogue);
  if (key.length < SHORTEST - 1 || known.has(key) || isFollowedByName(text, words, at) || end === text.length)
    return undefined;
  const meant = (byInitial.get(key.charAt(0)) ?? []).filter(({ surnameKey }) => isOneSlip(key, surnameKey));
  const [one, another] = meant;
  if (!one || another || !isBornOut({ text, words, names, catalogue }, at, one)) return undefined;
  return { span: { start, end }, id: one.row.id, expected: one.surname };
}

/** "Mr. Vladmir Voronkov". */
function nearFirstName({ words, catalogue }: Searched, at: number): NearPerson | undefined {
  const { key, start, end } = words[at]!;
  const after = words[at + 1];
  const { byInitial, words: known } = knownIn(catalogue);
  if (after?.gap !== '' || key.length < SHORTEST - 1 || known.has(key)) return undefined;
  const [one, another] = (byInitial.get(after.key.charAt(0)) ?? []).filter(
    ({ surnameKey }) => surnameKey === after.key,
  );
  if (!one || another || one.firstKey.length < SHORTEST || !isOneSlip(key, one.firstKey)) return undefined;
  return { span: { start, end }, id: one.row.id, expected: one.row.name.split(' ')[0]! };
}

/** Whether a word is another with one letter wrong, missing, too many or swapped with its neighbour. */
function isOneSlip(written: string, right: string): boolean {
  if (!written.startsWith(right.charAt(0)) || Math.abs(written.length - right.length) > 1) return false;
  return editDistance(written, right) === 1;
}

/** Whether a further name stands behind: then this word is none of the person's last. */
function isFollowedByName(text: string, words: readonly NameWord[], at: number): boolean {
  const after = words[at + 1];
  if (!after || (after.gap !== '' && after.gap !== '-')) return false;
  return isUpper(text.charAt(after.start)) && !functionWords.has(after.key);
}

/** Whether the office in front, the first name or a body in the paragraph is the person's. */
function isBornOut({ text, words, names }: Searched, at: number, { row, firstKey, offices }: Spelled): boolean {
  const first = words[at - 1]!;
  if (first.key === firstKey) return true;
  // A first name that is another's.
  if (!OFFICES.has(first.key) && !HONORIFICS.has(first.key)) return false;
  if (OFFICES.has(first.key) && !ANYBODY.has(first.key) && isOfficeOf(words, at, offices)) return true;
  const bodies = new Set(row.offices.flatMap(({ heads }) => heads ?? []));
  return namesAround(text, names, words[at]!.start).some(({ kind, id }) => kind === 'entity' && bodies.has(id));
}

/** Offices that one word names. */
const ONE_WORD: ReadonlySet<string> = new Set(['president', 'rapporteur', 'coordinator', 'ombudsperson']);

/** Whether the words of the office in front are those of an office held: "Special Rapporteur", "Under-Secretary-General". */
function isOfficeOf(words: readonly NameWord[], at: number, offices: ReadonlySet<string>): boolean {
  const last = words[at - 1]!.key;
  return offices.has(last) && (ONE_WORD.has(last) || offices.has(words[at - 2]?.key ?? ''));
}

/** The names in the paragraph of an offset. */
function namesAround(text: string, names: readonly NameMention[], offset: number): readonly NameMention[] {
  const from = Math.max(0, text.lastIndexOf('\n\n', offset));
  const next = text.indexOf('\n\n', offset);
  const end = next < 0 ? text.length : next;
  const first = firstEndingAfter(names, from, ({ span }) => span.end);
  const around: NameMention[] = [];
  for (let i = first; i < names.length && names[i]!.span.start < end; i++) around.push(names[i]!);
  return around;
}
