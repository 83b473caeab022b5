import { councilYearOf } from '../lexicon/councilYears';
import { resolutionRows } from '../lexicon/resolutions';
import { lazy } from '../text/lazy';
import { firstEndingAfter, type Span } from '../text/span';
import { type Citation } from './citation';
import { type CitationToken } from './citationToken';
import {
  AMOUNTS,
  AMOUNTS_BEHIND,
  COUNCIL_BEFORE,
  COUNCIL_CONTEXT,
  CUE_BEFORE,
  CUE_BEFORE_LATER,
  CUE_BEHIND,
  CUE_REACH,
  FEMININE_ARTICLE,
  isFamiliar,
  isFreeBehind,
} from './loneNumberSigns';

/** Smaller numbers are those of pages and people as often; those of years are years. */
const LEAST = 1000;
const [firstYear, lastYear] = [1946, 2099];
const isYear = (number: number): boolean => number >= firstYear && number <= lastYear;
/** What makes a number part of a name, or a count: "the 1267 Committee", "2178 persons". */
const NAMING =
  /^[\s-]*(?:(?!OPs?\s?\d|PPs?\s?\d|\p{Script=Cyrillic})\p{Lu}|(?:committee|sanctions|monitoring|regime|list|group|people|persons?|men|women|fighters|cases|personas|personnes|dollars|euros|km|metres)\b|(?:человек|лиц)(?!\p{L})|委员会|制裁|名单)/u;
/** The same in front: "le Comité 1540". */
const NAMED =
  /(?:comit[éeé]|committee|комитет\p{L}{0,3}|режим\p{L}{0,2}|لجنة(?: القرار)?|(?:نظام\s+)?جزاءات|نظام|панель|panel|regime|régime|régimen|group|groupe|grupo|委员会|(?:loi|ley|décret|decreto|decree|law|закон|указ|القانون|المرسوم|note|nota|page|página)\s*(?:n[.º°o]+)?)\s*$/iu;
const NAMED_REACH = 20;
const NAMING_REACH = 36;
/** "/1989/2253" of "1267/1989/2253". */
const FURTHER_NUMBERS = /^(?:\/\d{4})+/;
/** Words before a number that say that it counts or numbers something else. */
const COUNTING: ReadonlySet<string> = new Set(['unlikely', 'no', 'paragraph', 'section', 'page', 'annex', 'month']);

/** A number that stands alone in a text and may be a resolution of the Council, if the rest of the draft gives ground for it. */
export interface LoneNumber {
  readonly citation: Citation;
  /** Whether the words beside it say so: it is one wherever resolutions of the Council are spoken of. */
  readonly isCued: boolean;
}

/** The numbers of a text that no word introduces. */
export interface LoneNumbers {
  /** Those that the text itself gives ground for. */
  readonly cited: readonly Citation[];
  /** The others, in text order. */
  readonly left: readonly LoneNumber[];
}

/** The numbers of the Council's resolutions that citations introduce, but for those that may be years, pages or people when they stand alone. */
export function introducedNumbers(citations: readonly Citation[]): ReadonlySet<number> {
  const introduced = new Set<number>();
  for (const { number, session, symbol } of citations) {
    if (number === undefined || number < LEAST || isYear(number) || session || !symbol?.startsWith('S/RES/')) continue;
    introduced.add(number);
  }
  return introduced;
}

/** Those of the numbers left that are citations in a draft that introduces these numbers anywhere. */
export function citedElsewhere(left: readonly LoneNumber[], introduced: ReadonlySet<number>): readonly Citation[] {
  if (introduced.size === 0) return [];
  return left
    .filter(({ citation, isCued }) => isCued || introduced.has(citation.number!))
    .map(({ citation }) => citation);
}

/**
 * The bare numbers of a text that repeat one of its citations, "resolution 2178 (2014) … What 2178 requires", or that words beside them
 * make one in a text about the Council: "as required by 2178", "language from 2617", "la 2396". Linear in the length of the text.
 */
export function loneNumbers(
  text: string,
  tokens: readonly CitationToken[],
  citations: readonly Citation[],
): LoneNumbers {
  const introduced = lazy(() => introducedNumbers(citations));
  const isAboutCouncil = lazy(() => introduced().size > 0 || COUNCIL_CONTEXT.test(text));
  const taken = lazy(() => takenBy(citations));
  const cited: Citation[] = [];
  const left: LoneNumber[] = [];
  let last: CitedNumber | undefined;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    if (!mayBeCouncils(token) || !standsAlone(text, tokens, index)) continue;
    const next = taken()[firstEndingAfter(taken(), token.start, ({ end }) => end)];
    if (next && next.start < token.end) continue;
    const citation = citationOf(token);
    const cue = isTied(text, tokens, last, index) ? last!.cue : cueOf(text, tokens, index, introduced());
    if (isAtCell(tokens, index) && cue === undefined) continue;
    const isSaid = cue === 'said' && isFamiliarNumber(token.value);
    if (introduced().has(token.value) || isSaid || (cue !== undefined && isAboutCouncil())) cited.push(citation);
    else left.push({ citation, isCued: cue !== undefined });
    if (cue !== undefined) last = { cue, end: token.end };
  }
  return { cited, left };
}

function mayBeCouncils({ kind, letter, value, start, end }: CitationToken): boolean {
  return (
    kind === 'number' &&
    letter === '' &&
    value >= LEAST &&
    end - start === 4 &&
    !isYear(value) &&
    councilYearOf(value) !== undefined
  );
}

function takenBy(citations: readonly Citation[]): readonly Span[] {
  return citations
    .flatMap(({ span, yearSpan, pinpoints }) => [
      span,
      ...(yearSpan ? [yearSpan] : []),
      ...pinpoints.map((one) => one.span),
    ])
    .sort((a, b) => a.end - b.end);
}

function citationOf({ start, end, value }: CitationToken): Citation {
  const span = { start, end };
  return {
    span,
    numberSpan: span,
    pinpoints: [],
    kind: 'resolution',
    form: 'bare',
    number: value,
    symbol: `S/RES/${value}`,
  };
}

/** What the words beside a number say: that it is a resolution's, or that nothing speaks against it and it is one that this field cites. */
type Cue = 'said' | 'likely';

function cueOf(
  text: string,
  tokens: readonly CitationToken[],
  index: number,
  introduced: ReadonlySet<number>,
): Cue | undefined {
  const { start, end, value } = tokens[index]!;
  if (isPaired(tokens, index, introduced)) return 'said';
  const isFamiliarHere = isFamiliarNumber(value);
  if (isAtCell(tokens, index) && isFamiliarHere && RESOLUTION_COLUMN.test(text)) return 'said';
  const before = text.slice(Math.max(0, start - CUE_REACH), start);
  const behind = text.slice(end, end + CUE_REACH);
  if (FEMININE_ARTICLE.test(before)) return 'said';
  const isFree = isFreeBehind(behind);
  const isSaid = CUE_BEHIND.test(behind) || (isFree && (CUE_BEFORE.test(before) || COUNCIL_BEFORE.test(before)));
  const isLikely =
    (isFamiliarHere && isFamiliar(before, behind, value < firstYear)) ||
    (isFree && value > lastYear && CUE_BEFORE_LATER.test(before));
  if (!(isSaid || isLikely) || isAmount(text, start, end)) return undefined;
  return isSaid ? 'said' : 'likely';
}

/** Whether it is a resolution that the tables have a row of: one that this field cites. */
function isFamiliarNumber(value: number): boolean {
  return familiarNumbers().has(value);
}

const familiarNumbers = lazy(
  (): ReadonlySet<number> =>
    new Set(resolutionRows().flatMap(({ organ, number }) => (organ === 'security-council' ? [number] : []))),
);

/** Characters of a sentence that are looked at for what makes its numbers amounts. */
const SENTENCE_REACH = 90;

function isAmount(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - SENTENCE_REACH), start);
  const behind = text.slice(end, end + CUE_REACH);
  return (
    AMOUNTS.test(before.slice(before.search(/[^.!?;。]*$/))) || AMOUNTS_BEHIND.test(/^[^.!?;。]*/.exec(behind)![0])
  );
}

interface CitedNumber {
  readonly cue: Cue;
  readonly end: number;
}

/** Between two numbers of one list, no more than commas, "and" and a preposition: "1373, 1624 and of 2178", "la 2354 et la 2370". */
const TIE =
  /^(?:\s*\(?(?:OP|PP)s?\s?\d[^.;]{0,12})?(?:\s*[,;/&]\s*|\s+)(?:(?:and|or|nor|et|ou|y|e|o|и|или|ни)\s+)?(?:(?:also|both|of|from|to|with|under|in|de|du|à|a|из|с)\s+)?(?:la\s+)?$|^\s*[、和及与或]\s*第?$|^\s*و\s*$/u;
const LONGEST_TIE = 32;

/** Whether a number goes on a list whose last was a resolution's. */
function isTied(text: string, tokens: readonly CitationToken[], last: CitedNumber | undefined, index: number): boolean {
  if (last === undefined) return false;
  const { end } = last;
  const { start, end: stop } = tokens[index]!;
  if (start - end > LONGEST_TIE || !TIE.test(text.slice(end, start))) return false;
  return isFreeBehind(text.slice(stop, stop + CUE_REACH));
}

/** "1559 and 1373 call": a number of the Council tied to one that is introduced. */
function isPaired(tokens: readonly CitationToken[], index: number, introduced: ReadonlySet<number>): boolean {
  const [and, other] = [tokens[index + 1], tokens[index + 2]];
  if (tokens[index - 1]?.keyword !== 'filler' || and?.keyword !== 'and' || other?.kind !== 'number') return false;
  return introduced.has(other.value);
}

function standsAlone(text: string, tokens: readonly CitationToken[], index: number): boolean {
  const [before, token, after] = [tokens[index - 1], tokens[index]!, tokens[index + 1]];
  const word = before?.kind === 'dot' || before?.kind === 'colon' ? tokens[index - 2] : before;
  if (word?.keyword !== undefined && COUNTING.has(word.keyword)) return false;
  // "OP11-13" at the end of the line before, "пункт 5 2178"
  const isBehindNumber =
    before?.kind === 'number' && tokens[index - 2]?.keyword !== 'paragraph' && !isLineBetween(text, before, token);
  if (isBehindNumber || before?.kind === 'dash') return false;
  if (isAtCell(tokens, index) && !(before?.kind === 'cell' && after?.kind === 'cell')) return false;
  if (after?.kind === 'number' || after?.keyword === 'unit' || after?.keyword === 'month') return false;
  if (after?.kind === 'open' && (tokens[index + 2]?.kind === 'number' || tokens[index + 2]?.kind === 'roman'))
    return false;
  return (
    !NAMING.test(text.slice(token.end, token.end + NAMING_REACH).replace(FURTHER_NUMBERS, '')) &&
    !NAMED.test(text.slice(Math.max(0, token.start - NAMED_REACH), token.start))
  );
}

/** The head of a table that has a column of resolutions. */
const RESOLUTION_COLUMN =
  /(?:^|\n)[^\n]{0,80}\|?\s*(?:resolution|résolution|resolución|Резолюция|القرار|决议)(?:es|s)?\s*\|/iu;

function isAtCell(tokens: readonly CitationToken[], index: number): boolean {
  return tokens[index - 1]?.kind === 'cell' || tokens[index + 1]?.kind === 'cell';
}

function isLineBetween(text: string, { end }: CitationToken, { start }: CitationToken): boolean {
  return text.slice(end, start).includes('\n');
}
