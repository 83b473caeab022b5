import { letterheadOf, symbolOn } from './ownSymbol';
import { readsOn, type Furnishing, type PageLine } from './pageLines';

/**
 * "18-09876", "00-49185 (E)", "01-33986* (E) 0133986", in Geneva "GE.18-09876", in Nairobi "K1809876": the number of the print order, which every
 * page of a UN document has.
 */
const ORDER = String.raw`(?:(?:[A-Z]{1,3}\.\s?)?\d\d-\d{5}|K\d{7})\*{0,3}(?:\s*\([A-Z](?:\)|$))?(?:\s+\*?\d{6,7}\*?){0,3}(?:\s+\x60+)?`;
const PAGE = String.raw`(?:[Pp]age\s+)?\d{1,4}(?:\s*(?:/|of)\s*\d{1,4})?`;
/** "* Reissued for technical reasons on 21 August 2014.": the note to the asterisk of a print order. */
const REISSUED = String.raw`\*{1,3}\s*(?:Reissued|Second reissue) for technical reasons(?: on \d{1,2} [A-Z][a-z]+ \d{4})?\.?`;
/** The order number alone or with a page number, its bar code, the "/..." for "continued". */
const ORDER_LINE = new RegExp(
  String.raw`^(?:(?:${PAGE}\s+)?${ORDER}(?:\s+${PAGE})?|\*\d{7}\*|/\.\.\.|/…|${REISSUED})$`,
);
const LONGEST_ORDER = 60;

/** A print order's number, with a page number or without: nothing that anybody wrote. */
export function isPrintOrder(text: string): boolean {
  return text.length <= LONGEST_ORDER && ORDER_LINE.test(text);
}

/** The symbol of a document stands above its title; one further down is of another. */
const SYMBOL_LINES = 24;
const LONGEST_SYMBOL_LINE = 60;
const PAGE_BESIDE = /\s+(?:page\s+)?\d{1,3}(?:\s*(?:\/|of)\s*\d{1,3})?$/i;

/** The symbol a line prints, with a page number beside it or without. */
function symbolOf(text: string): string | undefined {
  return text.length <= LONGEST_SYMBOL_LINE && text.includes('/')
    ? symbolOn(text.replace(/^[#*_\s]+|[*_\s]+$/g, '').replace(PAGE_BESIDE, ''))
    : undefined;
}

/** Position of the first line that prints the symbol of the document, and the symbol. */
export function printedSymbol(
  page: readonly PageLine[],
): { readonly position: number; readonly symbol: string } | undefined {
  for (const [position, { text }] of page.slice(0, SYMBOL_LINES).entries()) {
    const symbol = symbolOf(text);
    if (symbol !== undefined) return { position, symbol };
  }
  return undefined;
}

/**
 * Positions where the symbol at the head of the document stands alone on a line again, as on each page of a UN document. Symbols one below
 * the other are a list, and one in the middle of a sentence belongs to it.
 */
export function ownSymbolLines(page: readonly PageLine[], found: Furnishing): readonly number[] {
  const own = printedSymbol(page);
  if (own === undefined) return [];
  const symbols = page.map(({ text }) => symbolOf(text));
  const inList = (n: number) =>
    [symbols[n - 1], symbols[n + 1]].some((other) => other !== undefined && other !== symbols[n]);
  if (inList(own.position)) return [];
  // Below running text it is a header already.
  const isHeader = own.position >= letterheadOf(page.map(({ text }) => text)).length;
  return page.flatMap((_, n) => {
    const isOwn = (isHeader || n > own.position) && symbols[n] === own.symbol && !inList(n);
    return isOwn && (found.has(n - 1) || found.has(n + 1) || !readsOn(page, n)) ? [n] : [];
  });
}
