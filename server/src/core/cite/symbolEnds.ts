import { firstEndingAfter, type Span } from '../text/span';
import { type Citation } from './citation';

/** What a draft or a resolution of a session is called once its symbol has been given: "L.20" of "A/C.3/79/L.20", "70/1" of "A/RES/70/1". */
const SYMBOL_END = /(?<![\p{L}\p{N}/.–-])(?:L\.\d{1,4}(?:\/Rev\.\d)?|\d{1,2}\/\d{1,3})(?![\p{L}\p{N}/]|[.,]\d)/gu;
const PAPER = /\/(L\.\d{1,4}(?:\/Rev\.\d)?)$/;

/**
 * The places of a text where one of its citations is called by the end of its symbol, with that symbol: "the draft in A/C.3/79/L.20 …
 * consensus on L.20". An end that two of them have stands for neither. Linear in the length of the text.
 */
export function symbolEnds(text: string, citations: readonly Citation[]): readonly Citation[] {
  const meant = new Map<string, Citation | undefined>();
  for (const citation of citations) {
    const short = endOf(citation);
    if (short === undefined) continue;
    const known = meant.get(short);
    meant.set(short, meant.has(short) && known?.symbol !== citation.symbol ? undefined : citation);
  }
  if (meant.size === 0) return [];
  const taken = citations.map(({ span }) => span).sort((a, b) => a.end - b.end);
  return Array.from(text.matchAll(SYMBOL_END)).flatMap(({ 0: written, index }): readonly Citation[] => {
    const cited = meant.get(written);
    const span = { start: index, end: index + written.length };
    if (!cited || isIn(taken, span) || isOwnNumber(text, span)) return [];
    const { kind, organ, number, session, symbol } = cited;
    return [
      {
        span,
        numberSpan: span,
        kind,
        form: 'bare',
        pinpoints: [],
        symbol: symbol!,
        ...(organ && { organ }),
        ...(number !== undefined && { number }),
        ...(session && { session }),
      },
    ];
  });
}

function endOf({ symbol, number, session, part }: Citation): string | undefined {
  if (symbol === undefined || part !== undefined) return undefined;
  if (session && number !== undefined && /^\d+$/.test(session.written)) return `${session.written}/${number}`;
  return PAPER.exec(symbol)?.[1];
}

/** "# 91/17. Security of harbours": a resolution's number before its title. */
function isOwnNumber(text: string, { start, end }: Span): boolean {
  return (
    /^\.[^\S\n]/.test(text.slice(end, end + 2)) &&
    /(?:^|\n)[#*\s]{0,8}$/.test(text.slice(Math.max(0, start - 9), start))
  );
}

function isIn(taken: readonly Span[], { start, end }: Span): boolean {
  const next = taken[firstEndingAfter(taken, start, (span) => span.end)];
  return next !== undefined && next.start < end;
}
