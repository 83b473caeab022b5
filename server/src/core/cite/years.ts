import { isCouncilYearNear } from '../lexicon/councilYears';
import { type Span } from '../text/span';
import { type CitationDefect, type OrganSession } from './citation';
import { romanNumeral, romanSession } from './roman';
import { type CitationToken } from './citationToken';

/** What stands right after a number and belongs to it. */
export interface Attached {
  /** Index of the first token after it. */
  readonly next: number;
  /** Where the mention ends; a date in words lies outside it. */
  readonly end: number;
  readonly year?: number;
  readonly yearSpan?: Span;
  readonly session?: OrganSession;
  readonly part?: string;
  readonly defect?: CitationDefect;
}

/** How many tokens an unclosed bracket is followed to see whether it closes after all. */
const reach = 16;

/**
 * Reads what follows the number at `index`: "(2017)", "(21 December 2017)", "(XXVII)", "of 2017", "of 8 September 2006", "[2017]", "| (2017)",
 * ", adopted in 2017", ", 2017", "– 2017", or an unclosed "(2017". Undefined when nothing that belongs to the number follows.
 */
export function attachedTo(tokens: readonly CitationToken[], index: number): Attached | undefined {
  const next = tokens[index + 1];
  if (next?.kind === 'open') return inBrackets(tokens, index, tokens[index]!);
  if (next?.kind === 'cell')
    return tokens[index + 2]?.kind === 'open' ? inBrackets(tokens, index + 1, tokens[index]!) : undefined;
  if (next?.keyword === 'of') {
    return sharedYears(tokens, index + 2, tokens[index]!.end) ?? dateAfter(tokens, index + 2, tokens[index]!.end);
  }
  return adoptedIn(tokens, index) ?? behindMark(tokens, index);
}

/** How far ", which the Council adopted unanimously in" may go. */
const longestClause = 12;

/** "adopted by the Security Council on 21 December 2023", ", which the Council adopted unanimously in December 2018". */
function adoptedIn(tokens: readonly CitationToken[], index: number): Attached | undefined {
  let at = index + 1;
  let isSaid = false;
  for (; at < index + longestClause; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'break' || token.kind === 'dot' || token.kind === 'open')
      return undefined;
    if (isSaid && (token.keyword === 'in' || token.keyword === 'function')) {
      const date = dateAfter(tokens, at + 1, tokens[index]!.end);
      if (date) return date;
    }
    if (token.keyword === 'adopted') isSaid = true;
    // Before the verb no more than "which the Council"; after it no more than "unanimously by the Council".
    else if (token.kind === 'other' ? !isSaid || token.value > 2 : !isOfClause(token)) return undefined;
  }
  return undefined;
}

const OF_CLAUSE: ReadonlySet<string> = new Set([
  'function',
  'the',
  'its',
  'in',
  'security',
  'council',
  'general',
  'assembly',
  'sc',
  'ga',
  'economic',
  'social',
  'and',
  'human',
  'rights',
  'as',
]);

function isOfClause(token: CitationToken): boolean {
  return token.kind === 'separator' || (token.keyword !== undefined && OF_CLAUSE.has(token.keyword));
}

/** Years between the one printed behind a comma or dash and the true one: further off it is a number of its own. */
const nearYears = 3;

/** "2396, 2018", "2396 – 2018", "2396, 21 December 2018": a year that belongs to the number, and no further number of a list. */
function behindMark(tokens: readonly CitationToken[], index: number): Attached | undefined {
  const [number, mark] = [tokens[index]!, tokens[index + 1]];
  if (number.kind !== 'number' || (mark?.kind !== 'separator' && mark?.kind !== 'dash')) return undefined;
  const date = dateAfter(tokens, index + 2, number.end);
  if (date?.year === undefined || !isCouncilYearNear(number.value, date.year, nearYears)) return undefined;
  // "2178, 2014 and 2253", "100, 1950, and 100": a list goes on.
  return date.next === index + 3 && isListBehind(tokens, date.next) ? undefined : date;
}

/** Words between two items of a list: "and", "as well as", "to". */
function isTie(keyword: CitationToken['keyword']): boolean {
  return keyword === 'and' || keyword === 'as' || keyword === 'to';
}

function isListBehind(tokens: readonly CitationToken[], index: number): boolean {
  let at = index;
  while (tokens[at]?.kind === 'separator' || tokens[at]?.kind === 'dash' || isTie(tokens[at]?.keyword)) at++;
  return (
    at > index && (tokens[at]?.kind === 'number' || tokens[at]?.kind === 'session' || tokens[at]?.kind === 'symbol')
  );
}

/** What the bracket says of `number` that opens behind the token at `index`: the number itself, or the line to the next cell. */
function inBrackets(tokens: readonly CitationToken[], index: number, number: CitationToken): Attached | undefined {
  const first = tokens[index + 2];
  const close = tokens[index + 3];
  if (first?.kind === 'roman' && close?.kind === 'close') {
    const session = romanSession(first.text);
    const part = partAfter(tokens, index + 4, close);
    const next = part ? index + 5 : index + 4;
    const date = dateBehind(tokens, next);
    return session && { next, ...date, end: close.end, session, ...part };
  }
  if (first?.kind === 'number' && close?.kind === 'close' && isOldSession(number.value, first)) {
    const session = { written: romanNumeral(first.value), number: first.value };
    return { next: index + 4, ...dateBehind(tokens, index + 4), end: close.end, session };
  }
  if (first?.kind === 'number' && isFourDigits(first)) {
    const year = { year: first.value, yearSpan: spanOf(first) };
    if (close?.kind === 'close') {
      return { next: index + 4, ...dateBehind(tokens, index + 4), end: close.end, ...year };
    }
    if (isUnclosed(tokens, index + 3)) return { next: index + 3, end: first.end, ...year, defect: 'unclosed-year' };
    // "(2001, on financing)": the year, and more of it.
    return close?.kind === 'separator' && isYear(first) ? { next: index + 3, end: first.end, ...year } : undefined;
  }
  const dated = dateAfter(tokens, index + 2, 0);
  const after = dated && tokens[dated.next];
  return dated && after?.kind === 'close' ? { ...dated, next: dated.next + 1, end: after.end } : undefined;
}

/** The sessions of the Assembly whose resolutions were numbered on and on, from the tenth: about 125 a session, the tenth up to 950. */
const [tenth, thirtieth] = [10, 30];
const [numberOfTenth, aSession, slack] = [950, 125, 250];

/** Whether "(15)" behind 1514 is the session that others write "(XV)": the number is about where that session's were. */
function isOldSession(number: number, session: CitationToken): boolean {
  const { value, letter } = session;
  if (session.end - session.start !== 2 || letter !== '' || value < tenth || value > thirtieth) return false;
  return Math.abs(numberOfTenth + (value - tenth) * aSession - number) <= slack;
}

/** "2001 and 2017" after "resolutions 1373 and 2396 of": read over, as which year is whose is for a person to tell. */
function sharedYears(tokens: readonly CitationToken[], at: number, end: number): Attached | undefined {
  let next = at;
  while (isYear(tokens[next]) && tokens[next + 1]?.keyword === 'and' && isYear(tokens[next + 2])) next += 2;
  return next > at && tokens[next + 1]?.kind !== 'open' ? { next: next + 1, end } : undefined;
}

function isYear(token: CitationToken | undefined): boolean {
  return token?.kind === 'number' && isFourDigits(token) && token.value >= 1946 && token.value <= 2099;
}

/** "2017", "8 September 2006" or "September 2006" at `at`. */
function dateAfter(tokens: readonly CitationToken[], at: number, end: number): Attached | undefined {
  let next = at;
  if (tokens[next]?.kind === 'number' && tokens[next]!.value <= 31) next++;
  if (tokens[next]?.keyword === 'month') next++;
  else if (next > at) return undefined;
  const year = tokens[next];
  if (!year || !isYear(year)) return undefined;
  // "of 2396 (2017)" is a number with its own year.
  if (next === at && tokens[next + 1]?.kind === 'open') return undefined;
  return { next: next + 1, end, year: year.value, yearSpan: spanOf(year) };
}

/**
 * The date behind a bracket that has said which session or year it is: "1373 (2001) of 28 September 2001" repeats the year,
 * "39 (1948) of 20 January" leaves it out.
 */
function dateBehind(tokens: readonly CitationToken[], at: number): Partial<Attached> | undefined {
  if (tokens[at]?.keyword !== 'of') return undefined;
  const day = tokens[at + 1];
  const dayless = day?.kind === 'number' && day.value <= 31 && tokens[at + 2]?.keyword === 'month';
  return dateAfter(tokens, at + 1, 0) ?? (dayless ? { next: at + 3 } : undefined);
}

/** "A" of "217 (III) A". */
function partAfter(
  tokens: readonly CitationToken[],
  index: number,
  close: CitationToken,
): { part: string } | undefined {
  const token = tokens[index];
  const single = token !== undefined && token.end - token.start === 1 && token.start - close.end === 1;
  return single && /[A-H]/.test(token.letter) ? { part: token.letter } : undefined;
}

/** Whether the bracket before `at` never closes: what follows is a stop, a joint or the end, and no ")" comes soon. */
function isUnclosed(tokens: readonly CitationToken[], at: number): boolean {
  const after = tokens[at];
  if (after?.kind === 'other' || after?.kind === 'dash' || after?.kind === 'open') return false;
  let depth = 0;
  for (let i = at; i < at + reach; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'break') return true;
    if (token.kind === 'open') depth++;
    else if (token.kind === 'close' && depth-- === 0) return false;
  }
  return true;
}

function isFourDigits(token: CitationToken): boolean {
  return token.end - token.start === 4 && token.letter === '';
}

function spanOf(token: CitationToken): Span {
  return { start: token.start, end: token.end };
}
