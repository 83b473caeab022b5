import { parseSymbol } from '../cite/symbols';
import { firstCharacter, isLower } from '../text/letters';
import { type DocumentKind } from '../kinds/textKinds';
import { findDates } from './dates';
import { isOpenEnded, isSalutation, isSentence } from './lineShapes';

/** How many lines of a document may hold its letterhead and title. */
const HEAD_LINES = 24;
/** A chain of letters and numbers that may be a symbol, with the year or session that belongs to it. */
const CHAIN = /(?<![\w/(])([A-Z]{1,6}(?:\/[A-Za-z0-9.-]+)+)(?:\s*\(((?:19|20)\d\d|S-[IVXL]+|[IVXL]+)\))?(?![\w/)])/g;
/** What stands beside a symbol on the line it is printed on. */
const LETTERHEAD =
  /\b(?:United Nations|General Assembly|Security Council|Economic and Social Council|Human Rights Council|Secretariat|Distr(?:ibution)?|General|Limited|Restricted|Provisional|Original|English|French|Spanish|Russian|Arabic|Chinese|(?:Document )?Symbol|[ASE])\b|[\s.,:;*|]+/gi;
/** "Resolution 1373 (2001)", alone or with when it was adopted; in the yearbooks "82 (1950). Resolution of 25 June 1950". */
const COUNCIL_TITLE =
  /^(?:resolution )?(?<number>\d{1,4}) \((?<year>\d{4})\)(?:(?<=^r.*),? (?:of|adopted by the security council)\b.*|(?<=^\d.*)\.? resolution of \d.*|(?<=^r.*))$/i;
const COUNCIL = /^(?:the |united nations )?security council,?$|\badopted by the security council\b/i;

/**
 * The symbol of a document, as it is printed at its head: alone on a line, or with nothing but letterhead and dates. The title of a
 * resolution of the Security Council stands for its symbol. A symbol in a sentence, in brackets or in a list is of another document.
 */
export function ownSymbol(lines: readonly string[], kind: DocumentKind): string | undefined {
  const head = letterheadOf(lines);
  const printed = head.flatMap((line, at) => {
    const symbol = symbolOn(line);
    return symbol !== undefined && standsAlone(head, at) ? [symbol] : [];
  });
  const adopts = kind === 'resolution' || kind === 'other';
  const [first] = printed.filter((symbol) => adopts || !isAdopted(symbol));
  const titled = adopts ? councilSymbol(head, lines) : undefined;
  if (first === undefined || titled?.startsWith(`${first} `)) return titled;
  // Several resolutions one below the other are a list.
  return isAdopted(first) && new Set(printed.filter(isAdopted)).size > 1 ? titled : first;
}

/** What a resolution that has no name of its own is called: "Resolution 2396 (2017)" for "S/RES/2396 (2017)". */
export function titleOf(symbol: string): string | undefined {
  const [, number] = /^S\/RES\/(\d+ \(\d{4}\))$/.exec(symbol) ?? [];
  return number === undefined ? undefined : `Resolution ${number}`;
}

/** Whether a symbol is that of a resolution or decision. */
export function isAdopted(symbol: string): boolean {
  return /\/(?:RES|DEC)\//.test(symbol);
}

/** Whether a line says nothing but whose paper this is: organ, distribution, symbol, date. */
export function isLetterhead(line: string): boolean {
  return withoutDates(line.replace(CHAIN, ' ')).replace(LETTERHEAD, '') === '';
}

/** The lines of letterhead and title, up to the first line of running text. A Markdown heading, however long, is not running text. */
export function letterheadOf(lines: readonly string[]): readonly string[] {
  const head = lines.slice(0, HEAD_LINES);
  const body = head.findIndex(
    (line) => !line.startsWith('#') && (isSentence(line) || isSalutation(line) || /^The [A-Z].*,$/.test(line)),
  );
  return body < 0 ? head : head.slice(0, body);
}

/** The symbol a line prints, alone or with nothing but letterhead and dates. */
export function symbolOn(line: string): string | undefined {
  const [chain, ...others] = line.matchAll(CHAIN);
  if (!chain || others.length > 0 || !isLetterhead(line)) return undefined;
  const [, chars = '', added] = chain;
  const parsed = parseSymbol(chars);
  if (!parsed || parsed.defect !== undefined) return undefined;
  if (added === undefined) return parsed.symbol;
  if (/\d/.test(added)) return `${parsed.symbol} (${added})`;
  return isAdopted(parsed.symbol) ? `${parsed.symbol}(${added})` : undefined;
}

/** Whether no sentence runs from the line before into this one, or from this one into the next. */
function standsAlone(head: readonly string[], at: number): boolean {
  const before = head[at - 1] ?? '';
  const after = head[at + 1] ?? '';
  if (isLower(firstCharacter(after)) || /^[,;)]/.test(after)) return false;
  return (
    /\bsymbol:?$/i.test(before) ||
    !(isOpenEnded(before) || /[,:;(]$|\b(?:resolutions?|see|doc(?:ument)?\.?)$/i.test(before))
  );
}

function councilSymbol(head: readonly string[], lines: readonly string[]): string | undefined {
  const title = head.map((line) => COUNCIL_TITLE.exec(line)).find((match) => match !== null);
  const isCouncils = [...head, lines[head.length] ?? ''].some((line) => COUNCIL.test(line));
  const { number, year } = title?.groups ?? {};
  return title && isCouncils ? `S/RES/${Number(number)} (${year})` : undefined;
}

function withoutDates(text: string): string {
  let rest = text;
  for (const { span } of findDates(text).reverse()) rest = rest.slice(0, span.start) + rest.slice(span.end);
  return rest;
}
