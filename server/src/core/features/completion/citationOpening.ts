import { findCitations } from '../../cite/find';
import { type HouseForm } from '../../cite/format';
import { functionWords } from '../../text/functionWords';

/** Words that call for a citation, and what is typed of it so far. */
export interface CitationOpening {
  /** What the drafter remembers: a number, a year, topic words; empty right after the opening. */
  readonly query: string;
  /** UTF-16 offset from which the citation is written: after "resolution ", at "UNSCR" and "S/RES/". */
  readonly replaceStart: number;
  readonly form: HouseForm;
  /** Whether the citation is the first of several, in the full form. */
  readonly plural: boolean;
  readonly organ?: 'security-council' | 'general-assembly';
  /** Whether only numbers and names spelt as they are count, since prose may go on as well. */
  readonly strict: boolean;
}

/** Characters before the cursor that are read. */
const WINDOW = 200;
/** What may stand in a query: no sentence goes on through punctuation, and a closed bracket ends a citation. */
const QUERY = "(?<query>(?:[\\p{L}\\p{N}][\\p{L}\\p{N} \\t\u00a0'’\\/(-]{0,48})?)$";
const ORGANS: Readonly<Record<string, CitationOpening['organ']>> = { s: 'security-council', a: 'general-assembly' };
/** Words before "resolution" after which no number follows. */
const SETTLED =
  /(?:^|\s)(?:the|this|that|these|those|a|any|no|each|every|such|both|all|draft|relevant|previous|subsequent|successive|earlier|other|conflict|dispute|peaceful)\s+(?:security council\s+|general assembly\s+)?$/i;
/** What before a number makes it something else: a word that counts, the first half of a range. */
const COUNTED = /(?:paragraphs?|paras?\.?|pages?|pp?\.|rooms?|rules?|articles?|nos?\.|item)\s+$|[\d–—-]\s*$/i;

/**
 * The opening at the end of `text`, a draft up to the cursor; undefined in ordinary prose.
 *
 * - "resolution ", "resolutions ": a number in the listed form
 * - within a list ("resolutions 2178 (2014) and "): the same
 * - "UNSCR ", "UNGA resolution ": the full form in its place
 * - "S/RES/", "A/RES/": the symbol in its place
 * - a bare number ("60/288", "Security Council 2396"): the full form in its place
 */
export function citationOpening(text: string): CitationOpening | undefined {
  const window = text.slice(Math.max(0, text.length - WINDOW));
  const paragraph = window.split(/\n[ \t\r]*\n/).at(-1) ?? '';
  const base = text.length - paragraph.length;
  const opening = afterSymbol(paragraph) ?? afterAbbreviation(paragraph) ?? afterWord(paragraph);
  if (opening) return isQuiet(opening.query) ? undefined : { ...opening, replaceStart: base + opening.replaceStart };
  const bare = withinList(text) ?? bareNumber(paragraph, base);
  return bare && !isQuiet(bare.query) ? bare : undefined;
}

/** Whether the typed words are how a sentence goes on: "resolution on the …", "resolution 2396 calls …". */
function isQuiet(query: string): boolean {
  const words = query.toLowerCase().trim().split(/\s+/);
  const [first = '', second] = words;
  if (functionWords.has(first)) return true;
  if (second !== undefined && /^\d/.test(first)) return !/^(?:19|20)\d\d$/.test(first) && !second.startsWith('(');
  // One letter is not yet a topic.
  return /^\p{L}$/u.test(query.trim());
}

const symbol = /(?<![\p{L}\p{N}/])(?<organ>[as])\/res\/(?<query>[\p{L}\p{N}/'’-]{0,40}(?: ?\(\w{0,8})?)$/iu;

function afterSymbol(text: string): CitationOpening | undefined {
  const found = symbol.exec(text);
  if (!found) return undefined;
  const { organ = '', query = '' } = found.groups ?? {};
  return { query, replaceStart: found.index, form: 'symbol', plural: false, strict: false, ...organOf(organ) };
}

const abbreviation = new RegExp(
  `^[\\s\\S]*(?<![\\p{L}\\p{N}])(?<opening>(?:UN)?(?<organ>S)CR(?<many>s)?|UNG(?<assembly>A)R|UN(?<short>SC|GA)\\s+resolution(?<several>s)?)\\s+${QUERY}`,
  'iu',
);

function afterAbbreviation(text: string): CitationOpening | undefined {
  const groups = abbreviation.exec(text)?.groups;
  if (!groups) return undefined;
  const { opening = '', organ, assembly, short, many, several, query = '' } = groups;
  const replaceStart = text.lastIndexOf(opening, text.length - query.length - 1);
  const letter = organ ?? assembly ?? (short?.toLowerCase() === 'sc' ? 's' : 'a');
  const plural = (many ?? several) !== undefined;
  return { query, replaceStart, form: 'full', plural, strict: false, ...organOf(letter) };
}

const word = new RegExp(`^(?<before>[\\s\\S]*(?<![\\p{L}\\p{N}]))resolutions?\\s+${QUERY}`, 'iu');

function afterWord(text: string): CitationOpening | undefined {
  const groups = word.exec(text)?.groups;
  if (!groups) return undefined;
  const { before = '', query = '' } = groups;
  if (SETTLED.test(before) && !/^\d/.test(query)) return undefined;
  const named = /(?:(security council|\bu?n?sc)|(general assembly|\bu?n?ga))['’s]*(?:\s+in\s+its)?\s+$/i.exec(before);
  const organ = named?.[1] ? organOf('s') : named?.[2] ? organOf('a') : {};
  return { query, replaceStart: text.length - query.length, form: 'listed', plural: false, strict: false, ...organ };
}

/** A number alone is a resolution only where it looks like nothing else: no year, no count. */
const number =
  /(?<=^|[\s(])(?<name>(?:(?<council>security\s+council)|general\s+assembly)\s+)?(?<query>\d{4}|\d{2}\/\d{1,3})$/i;

function bareNumber(text: string, base: number): CitationOpening | undefined {
  const found = number.exec(text);
  const { name, council, query = '' } = found?.groups ?? {};
  if (!found || COUNTED.test(text.slice(0, found.index))) return undefined;
  if (name === undefined && /^(?:19|20[0-4])\d/.test(query)) return undefined;
  const organ = query.includes('/') ? organOf('a') : name === undefined || council ? organOf('s') : organOf('a');
  return { query, replaceStart: base + found.index, form: 'full', plural: false, strict: true, ...organ };
}

/** Characters of a separator and the item after it. */
const LONGEST_ITEM = 60;
const separator = new RegExp(`^\\s*(?:,\\s*(?:and\\s|or\\s)?|and\\s|or\\s|as well as\\s)\\s*${QUERY}`, 'iu');

/** A figure with a separator somewhere behind it, as the end of a list has them: citations are sought in no other text. */
const MAY_BE_LIST = /\d[\s\S]*(?:,|\s(?:and|or|as)\s)/i;
/** Characters that a list of citations is read back over: a hundred numbers with their years. */
const LONGEST_LIST = 2000;

/** A further item after a citation in words. The last of a list may also be its end, so letters and nothing typed count less. */
function withinList(text: string): CitationOpening | undefined {
  if (!MAY_BE_LIST.test(text.slice(-LONGEST_ITEM - 1))) return undefined;
  const read = text.slice(-LONGEST_LIST);
  // What is being typed may be the last citation already.
  const last = findCitations(read).findLast(
    ({ span }) => read.length - span.end < LONGEST_ITEM && separator.test(read.slice(span.end)),
  );
  if (last?.kind !== 'resolution' || last.form === 'symbol') return undefined;
  const query = separator.exec(read.slice(last.span.end))?.groups?.['query'] ?? '';
  const list = /\bresolutions\s(?<items>[^.;!?]*)$/i.exec(
    read.slice(Math.max(0, last.span.end - WINDOW), last.span.end),
  );
  const open = list !== null && !/\b(?:and|or)\b/i.test(list.groups?.['items'] ?? '');
  if (!/^\d/.test(query) && (!open || (query !== '' && query.trim().length < 3))) return undefined;
  return { query, replaceStart: text.length - query.length, form: 'listed', plural: false, strict: true };
}

function organOf(letter: string): Pick<CitationOpening, 'organ'> {
  const organ = ORGANS[letter.toLowerCase()];
  return organ === undefined ? {} : { organ };
}
