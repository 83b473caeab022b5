import { parseSymbol } from '../cite/symbols';
import { isOfficialVolume } from './identity/officialVolume';
import { firstCharacter, isLower } from '../text/letters';
import { type DocumentKind } from '../kinds/textKinds';
import { findDates } from '../text/dates';
import { isOpenEnded, isSalutation, isSentence } from './lineShapes';

/** How many lines of a document may hold its letterhead and title. */
const HEAD_LINES = 24;
/** A chain of letters and numbers that may be a symbol, with the year or session that belongs to it. */
const CHAIN =
  /(?<![\w/(])([A-Z]{1,6}(?:\/[A-Za-z0-9.-]+)+)(?:\s*\(((?:19|20)\d\d|Resumption\s\d|S-[IVXL]+|[IVXL]+)\))?(?![\w/)])/g;
/** What stands beside a symbol on the line it is printed on. */
const LETTERHEAD =
  /\b(?:United Nations|Nations Unies|Naciones Unidas|Assemblée générale|Asamblea General|Conseil de sécurité|Consejo de Seguridad|générale?|limitée|limitada|anglais|français|espagnol|inglés|francés|español|General Assembly|Security Council|Economic and Social Council|Human Rights Council|Secretariat|Distr(?:ibution)?|General|Limited|Restricted|Provisional|Original|English|French|Spanish|Russian|Arabic|Chinese|(?:Document )?Symbol|[ASE])(?![\p{L}\d])|(?:Организация Объединенных Наций|Генеральная Ассамблея|Совет Безопасности|联\s?合\s?国|大\s?会|安\s?全\s?理\s?事\s?会|经济及社会理事会|人权理事会|الأمم المتحدة|الجمعية العامة|مجلس الأمن)|[\s.,:;*|]+/giu;
/** "Resolution 1373 (2001)", alone or with when it was adopted; in the yearbooks "82 (1950). Resolution of 25 June 1950". */
const COUNCIL_TITLE =
  /^(?:resolution )?(?<number>\d{1,4}) ?\((?<year>\d{4})\)(?:(?<=^r.*),? ?(?:o[fr]|adopted by the security council)\b.*|(?<=^\d.*)\.? resolution of \d.*|(?<=^r.*))$/i;
/** "1 Resolution of 25 January 1946": the title without the year that its day has. */
const OLD_COUNCIL_TITLE = /^(?<number>\d{1,3})\.? resolution of \d{1,2} \w+ (?<year>194\d)\b.{0,20}$/i;
/** The Council as a line has it, also where a machine has misread a letter. */
const COUNCIL =
  /^(?:the |united nations |un )?secur[a-z]{2,4} co[a-z]{4,6}[,.]?$|\badopted by the security council\b|\d the security council,$/i;
/** Lines below the head among which the Council is named: the first recitals may stand before it. */
const COUNCIL_LINES = 8;

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
  const adopts = kind === 'resolution' || kind === 'decision' || kind === 'other';
  const [first] = printed.filter((symbol) => adopts || !isAdopted(symbol));
  const titled = adopts ? councilSymbol(head, lines) : undefined;
  if (first === undefined || titled?.startsWith(`${first} `)) return titled;
  // Several resolutions one below the other are a list.
  return isAdopted(first) && new Set(printed.filter(isAdopted)).size > 1 ? titled : first;
}

/** Whether a symbol is that of a resolution or decision. */
function isAdopted(symbol: string): boolean {
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
    !(isOpenEnded(before) || /[,:;(]$|\b(?:[Rr]esolutions?|[Ss]ee|[Dd]oc(?:ument)?\.?)$/.test(before))
  );
}

function councilSymbol(head: readonly string[], lines: readonly string[]): string | undefined {
  // A page of the yearbook may begin with a decision: the one resolution below it is what it holds.
  const isVolume = head.some((line) => isOfficialVolume(line));
  const titles = (isVolume ? lines : head).flatMap((line) => {
    const { groups } = COUNCIL_TITLE.exec(line) ?? OLD_COUNCIL_TITLE.exec(line) ?? {};
    return groups ? [groups] : [];
  });
  const isOne = !isVolume || new Set(titles.map((title) => title['number'])).size === 1;
  const { number, year } = (isOne ? titles[0] : undefined) ?? {};
  const isCouncils = lines.slice(0, head.length + COUNCIL_LINES).some((line) => COUNCIL.test(line));
  return number !== undefined && isCouncils ? `S/RES/${Number(number)} (${year})` : undefined;
}

function withoutDates(text: string): string {
  let rest = text;
  for (const { span } of findDates(text).reverse()) rest = rest.slice(0, span.start) + rest.slice(span.end);
  return rest;
}
