import { councilYearOf } from '../lexicon/councilYears';
import { firstEndingAfter } from '../text/span';
import { type Citation } from './citation';
import { type CitationToken } from './citationToken';

/** Smaller numbers are those of pages and people as often; those of years are years. */
const LEAST = 1000;
const isYear = (number: number): boolean => number >= 1946 && number <= 2099;
/** What makes a number part of a name, or a count: "the 1267 Committee", "2178 persons". */
const NAMING =
  /^[\s-]*(?:\p{Lu}|(?:committee|sanctions|monitoring|regime|list|group|people|persons?|men|women|fighters|cases|personas|personnes|dollars|euros|km|metres)\b|(?:человек|лиц)(?!\p{L}))/u;
/** The same in front: "le Comité 1540". */
const NAMED = /(?:comit[éeé]|committee|комитет\p{L}{0,3}|لجنة(?: القرار)?|панель|panel|group|groupe|grupo)\s*$/iu;
/** Words before a number that say that it counts or numbers something else. */
const COUNTING: ReadonlySet<string> = new Set(['unlikely', 'no', 'paragraph', 'section', 'page', 'annex', 'month']);

/**
 * The citations of a text with the bare numbers that repeat one of them: "resolution 2178 (2014) … What 2178 requires". A number of the
 * Council that was introduced counts wherever it stands alone again.
 */
export function withRepeatedNumbers(
  text: string,
  tokens: readonly CitationToken[],
  citations: readonly Citation[],
): readonly Citation[] {
  const introduced = new Map<number, Citation>();
  for (const citation of citations) {
    const { number, session, symbol } = citation;
    if (number === undefined || number < LEAST || isYear(number) || session || !symbol?.startsWith('S/RES/')) continue;
    if (!introduced.has(number)) introduced.set(number, citation);
  }
  if (introduced.size === 0) return citations;
  const taken = citations
    .flatMap(({ span, yearSpan, pinpoints }) => [
      span,
      ...(yearSpan ? [yearSpan] : []),
      ...pinpoints.map((one) => one.span),
    ])
    .sort((a, b) => a.end - b.end);
  const repeated = tokens.flatMap((token, index): readonly Citation[] => {
    if (token.kind !== 'number' || token.letter !== '' || !standsAlone(text, tokens, index)) return [];
    const first = introduced.get(token.value) ?? withArticle(tokens, index) ?? paired(tokens, index, introduced);
    if (!first) return [];
    const span = { start: token.start, end: token.end };
    const next = taken[firstEndingAfter(taken, token.start, ({ end }) => end)];
    if (next && next.start < token.end) return [];
    const { organ } = first;
    const symbol = `S/RES/${token.value}`;
    return [
      {
        span,
        numberSpan: span,
        pinpoints: [],
        kind: 'resolution',
        form: 'bare',
        number: token.value,
        symbol,
        ...(organ && { organ }),
      },
    ];
  });
  return repeated.length === 0 ? citations : [...citations, ...repeated].sort((a, b) => a.span.start - b.span.start);
}

/** Letters of "au", "en", "pour": longer words behind a number are what it counts. */
const LONGEST_FUNCTION_WORD = 2;

/** "La 2178, surtout": among resolutions an article of that gender before a number of the Council means one. */
function withArticle(tokens: readonly CitationToken[], index: number): Pick<Citation, 'organ'> | undefined {
  const [article, { value }] = [tokens[index - 1], tokens[index]!];
  if (article?.keyword !== 'the' || article.end - article.start !== 2 || value < LEAST || isYear(value))
    return undefined;
  const after = tokens[index + 1];
  const isEnded = after?.kind !== 'other' || after.end - after.start <= LONGEST_FUNCTION_WORD;
  return isEnded && /^[Ll]$/.test(article.letter) && councilYearOf(value) !== undefined ? {} : undefined;
}

/** "Both 1373 and 1624 call": a number of the Council tied to one that is introduced. */
function paired(
  tokens: readonly CitationToken[],
  index: number,
  introduced: ReadonlyMap<number, Citation>,
): Citation | undefined {
  const [{ value }, and, other] = [tokens[index]!, tokens[index + 1], tokens[index + 2]];
  if (tokens[index - 1]?.keyword !== 'filler' || and?.keyword !== 'and' || other?.kind !== 'number') return undefined;
  if (value < LEAST || isYear(value) || councilYearOf(value) === undefined) return undefined;
  return introduced.get(other.value);
}

function standsAlone(text: string, tokens: readonly CitationToken[], index: number): boolean {
  const [before, token, after] = [tokens[index - 1], tokens[index]!, tokens[index + 1]];
  const word = before?.kind === 'dot' || before?.kind === 'colon' ? tokens[index - 2] : before;
  if (word?.keyword !== undefined && COUNTING.has(word.keyword)) return false;
  if (
    before?.kind === 'number' ||
    before?.kind === 'dash' ||
    before?.kind === 'cell' ||
    after?.kind === 'cell' ||
    after?.kind === 'number'
  )
    return false;
  if (after?.kind === 'open' || after?.keyword === 'unit' || after?.keyword === 'month') return false;
  return (
    !NAMING.test(text.slice(token.end, token.end + 24)) &&
    !NAMED.test(text.slice(Math.max(0, token.start - 16), token.start))
  );
}
