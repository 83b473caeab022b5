import type { Citation } from '../cite/citation';
import type { CitationInContext } from '../cite/citationInContext';
import type { ResolvedCitation } from '../cite/resolve';
import { councilYearWith } from '../lexicon/councilYears';
import { dayInWords } from '../text/dayInWords';
import { functionWords } from '../text/functionWords';
import { isUpper } from '../text/letters';
import type { Draft } from './draft';
import { blockAt } from './draftBlocks';

type Text = Pick<Draft, 'text' | 'blocks'>;

/**
 * Whether the tables prove, by a source that was seen, which resolution a mention means and when it was adopted. A number that the
 * draft gives to no organ proves less: the table must list that resolution by itself, and the words around must leave it to no other
 * body. What front matter says is read by machines, and not proven to be a mention.
 */
export function isProven(draft: Text, { citation, resolved }: CitationInContext): boolean {
  const { status, row } = resolved;
  if (status !== 'known' && status !== 'year-missing' && status !== 'wrong-year') return false;
  if (isInFrontMatter(draft, citation) || !hasVerifiedYear(resolved)) return false;
  return citation.organ !== undefined || (row !== undefined && !isPerhapsAnothers(draft, citation));
}

/** The last year of plain numbers, without a session, outside the Security Council: the Assembly had them until 1976, ECOSOC until 1978. */
const LAST_PLAIN_NUMBERS = 1978;

/** Whether number and year agree that a mention is of the organ it resolves to, against the one that its words name. */
export function isProvenAnothers(draft: Text, { citation, resolved }: CitationInContext): boolean {
  const { organ, year, printedYear, session } = resolved;
  // What else is wrong with its form is told when the organ is right.
  if (citation.defect !== undefined || isInFrontMatter(draft, citation)) return false;
  if (!hasVerifiedYear(resolved) || year === undefined || printedYear !== year) return false;
  return organ === 'security-council' ? year > LAST_PLAIN_NUMBERS : session !== undefined;
}

function isInFrontMatter({ blocks }: Text, { span }: Citation): boolean {
  return blockAt(blocks, span.start)?.kind === 'front-matter';
}

/** Whether the year of adoption was seen in a source. */
function hasVerifiedYear({ organ, number, year, row }: ResolvedCitation): boolean {
  if (year === undefined) return false;
  if (row?.confidence === 'verified') return true;
  const council = organ === 'security-council' && number !== undefined ? councilYearWith(number) : undefined;
  return council?.confidence === 'verified' && council.year === year;
}

/** Bodies that number resolutions of their own as the Council or the Assembly does: "Parliamentary Assembly resolution 2091 (2016)". */
const OTHER_BODIES =
  /\b(?:Parliamentary\s+Assembly|PACE|Council\s+of\s+Europe|Inter-Parliamentary\s+Union|IPU|[Pp]arliament|[Cc]abinet|Congress|Senate|National\s+Assembly|Commission|CND|CCPCJ|Human\s+Rights\s+Council|HRC|Economic\s+and\s+Social\s+Council|ECOSOC|World\s+Health\s+Assembly)\b/;
/** "of the African Union", "adopted by our parliament": whose a resolution is said to be. */
const OWNER =
  /^[)\]]?\s*(?:\([^()\n]{0,60}\)\s*)?,?\s*(?:of|from|(?:adopted\s+|passed\s+)?by)\s+(?:our\b|their\b|its\b|an?\b|the\s+(?!United\b|UN\b|Security\b|General\b)\p{Lu}|(?!United\b|UN\b|Security\b|General\b|(?:Jan|Feb|Mar|Apr|May|June|July|Aug|Sept|Oct|Nov|Dec))\p{Lu})/u;
/** The word that a mention follows on its line. */
const WORD_BEFORE = /\S+(?=[^\S\n]+$)/;
/** What a sentence opens behind. */
const OPENING = /(?:^|[.!?:]\s)[\s>*_#"“(-]*$/;
const LOOK_BACK = 60;
const LOOK_AHEAD = 120;

/** Whether the words around a number that is given to no organ may give it to a body of another kind. */
function isPerhapsAnothers({ text, blocks }: Text, { span, yearSpan }: Citation): boolean {
  const block = blockAt(blocks, span.start)?.span ?? span;
  if (OTHER_BODIES.test(text.slice(block.start, block.end))) return true;
  const end = Math.max(span.end, yearSpan?.end ?? 0);
  if (OWNER.test(text.slice(end, end + LOOK_AHEAD))) return true;
  const from = Math.max(block.start, span.start - LOOK_BACK);
  const found = WORD_BEFORE.exec(text.slice(from, span.start));
  if (!found) return false;
  const [word] = found;
  if (/[)\]]$/.test(word)) return true;
  // "See resolution 2396", "Under resolution 2396", "the UN resolution 2396".
  const opens = OPENING.test(text.slice(block.start, from + found.index)) && /\p{Ll}/u.test(word);
  const isPlain = opens || functionWords.has(word.toLowerCase()) || /^(?:UN|Nations|.*[.!?:;,])$/.test(word);
  return isUpper(word.charAt(0)) && !isPlain;
}

/** What stands between a number and a year that is no date: " (", "/", " of ". */
const NO_DATE = /^[\s\\([]*(?:\/|of\s+)?$/;
const DAY_AND_MONTH = /(?:(?<day>\d{1,2})\s+)?(?<month>\p{L}{3,})\s+$/u;
const DATE_BEHIND = /^\s*\\?[)\]]?,?\s+of\s+(?:\d{1,2}\s+)?\p{L}{3,}\s+(?<year>\d{4})\b/u;

/** Whether only the printed year is wrong: the rest of a date beside the number agrees with the table. */
export function isOnlyYearWrong(
  text: string,
  { citation: { numberSpan, yearSpan }, resolved: { row, year } }: CitationInContext,
): boolean {
  if (!yearSpan || year === undefined) return false;
  const repeated = DATE_BEHIND.exec(text.slice(yearSpan.end, yearSpan.end + LOOK_AHEAD))?.groups?.['year'];
  if (repeated !== undefined && Number(repeated) !== year) return false;
  const between = text.slice(numberSpan.end, yearSpan.start);
  if (NO_DATE.test(between)) return true;
  const { day, month } = DAY_AND_MONTH.exec(between)?.groups ?? {};
  if (!row || month === undefined) return false;
  const right = dayInWords(row.date);
  return day === undefined ? right.includes(` ${month} `) : right.startsWith(`${Number(day)} ${month} `);
}

const OPEN_YEAR = /[([]\d{4}(?:[^()]|\([^()]*\))*$/;
const OPEN_YEAR_REACH = 200;

/** Whether a bracket put in at an offset would be read with one before it that opens with a year and does not close. */
export function isBehindOpenYear(text: string, offset: number): boolean {
  return OPEN_YEAR.test(text.slice(Math.max(0, offset - OPEN_YEAR_REACH), offset));
}
