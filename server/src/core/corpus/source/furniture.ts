import { firstCharacter, isLower } from '../../text/letters';
import { type Line, isBlank } from './lines';
import { symbolOn } from './ownSymbol';

/**
 * The lines that belong to the page and not to the text: running headers and footers, page numbers. They are found by what
 * they do, never by what they say: the same short lines come back, and at least once they cut a sentence in two or repeat
 * the top of the document, or they print the symbol that stands there. The occurrence at the top stays, it is the title.
 */
export function findFurniture(lines: readonly Line[]): ReadonlySet<number> {
  const content: number[] = [];
  lines.forEach((line, i) => {
    if (!isBlank(line)) content.push(i);
  });
  const texts = content.map((i) => lines[i]!.text);
  const furniture = new Set<number>();
  texts.forEach((text, n) => {
    if (isOrderLine(text)) furniture.add(content[n]!);
  });
  for (const position of runningLines(texts)) furniture.add(content[position]!);
  for (const position of repeatedSymbols(texts)) furniture.add(content[position]!);
  for (const position of pageNumbers(texts, (n) => furniture.has(content[n]!))) furniture.add(content[position]!);
  return furniture;
}

/** A running header is short; a sentence of the text that happens to recur is longer or ends like a sentence. */
const LONGEST_HEADER = 120;
/** How many content lines from the top may hold the title that the pages repeat. */
const TOP_LINES = 6;
const ENDS_AS_TEXT = /[.?!:;,…][*_"'”’)\]]*$/;
const ENDS_AS_SENTENCE = /[.?!:…][*_"'”’)\]]*$/;
const ITEM = /^(?:[-*•–▪‣·]\s|\(?[a-z0-9]{1,3}[.)]\s)/i;
/** "18-09876", "00-49185 (E)", "01-33986* (E) 0133986": the number of the print order, which every page of a UN document has. */
const ORDER = String.raw`\d\d-\d{5}\*{0,3}(?:\s*\([A-Z](?:\)|$))?(?:\s+\*?\d{6,7}\*?)?(?:\s+\x60+)?`;
/** The order number alone, its bar code, the "/..." for "continued". */
const ORDER_LINE = new RegExp(String.raw`^(?:${ORDER}|\*\d{7}\*|/\.\.\.|/…)$`);
/** "12", "- 12 -", "Page 3", "page 3 of 10", "4/12", "18-09876 4/12", "4/12 18-09876". */
const PAGE_NUMBER = new RegExp(
  String.raw`^(?:${ORDER}\s+)?(?:[-–—]\s*)?(?:page\s+)?(\d{1,4})(?:\s*(?:\/|of)\s*\d{1,4})?(?:\s*[-–—])?(?:\s+${ORDER})?$`,
  'i',
);
const HAS_ORDER = new RegExp(ORDER);
const LONGEST_PAGE_NUMBER = 40;

/** Positions, in the content lines, of running headers and footers. */
function runningLines(texts: readonly string[]): number[] {
  const keys = texts.map(keyOf);
  const places = new Map<string, number[]>();
  keys.forEach((key, n) => {
    if (key === undefined) return;
    const list = places.get(key);
    if (list === undefined) places.set(key, [n]);
    else list.push(n);
  });
  const count = (n: number) => (keys[n] === undefined ? 0 : (places.get(keys[n])?.length ?? 0));

  const proven = new Set<string>();
  for (let n = 0; n < texts.length;) {
    if (count(n) < 2) {
      n++;
      continue;
    }
    let end = n + 1;
    while (end < texts.length && count(end) >= 2) end++;
    const repeatsTop = (n === 0 && count(n) >= 3) || (n < TOP_LINES && end - n >= 2);
    if (repeatsTop || cutsSentence(texts, n, end)) {
      for (let i = n; i < end; i++) proven.add(keys[i]!);
    }
    n = end;
  }
  const found: number[] = [];
  for (const key of proven) {
    const list = places.get(key)!;
    found.push(...(list[0]! < TOP_LINES ? list.slice(1) : list));
  }
  return found;
}

/** The symbol of a document stands above its title; one further down is of another. */
const SYMBOL_LINES = 24;
const LONGEST_SYMBOL_LINE = 60;
const PAGE_BESIDE = /\s+(?:page\s+)?\d{1,3}(?:\s*(?:\/|of)\s*\d{1,3})?$/i;

/**
 * Positions where the symbol at the head of the document stands alone on a line again, with a page number or without, as on each page of a
 * UN document. Symbols one below the other are a list.
 */
function repeatedSymbols(texts: readonly string[]): number[] {
  const symbols = texts.map((text) =>
    text.length <= LONGEST_SYMBOL_LINE && text.includes('/')
      ? symbolOn(text.replace(/^[#*_\s]+|[*_\s]+$/g, '').replace(PAGE_BESIDE, ''))
      : undefined,
  );
  const inList = (n: number) =>
    [symbols[n - 1], symbols[n + 1]].some((other) => other !== undefined && other !== symbols[n]);
  const first = symbols.findIndex((symbol) => symbol !== undefined);
  if (first < 0 || first >= SYMBOL_LINES || inList(first)) return [];
  return texts.flatMap((_, n) => (n > first && symbols[n] === symbols[first] && !inList(n) ? [n] : []));
}

/** What makes two header lines the same, or `undefined` for a line that can't be one. */
function keyOf(text: string): string | undefined {
  if (text.length > LONGEST_HEADER || ENDS_AS_TEXT.test(text) || ITEM.test(text)) return undefined;
  const key = text
    .replace(/[\s#*_]+/g, ' ')
    .replace(/ page \d{1,4}$/i, '')
    .trim()
    .toLowerCase();
  return key === '' ? undefined : key;
}

/** As many page numbers and the like stand around a header; a column of numbers is longer. */
const MOST_PAGE_LINES = 4;

/** Whether the content lines [start, end) stand between two halves of a sentence, with page numbers around them or not. */
function cutsSentence(texts: readonly string[], start: number, end: number): boolean {
  let first = start - 1;
  while (first > start - MOST_PAGE_LINES && first > 0 && isPageLine(texts[first]!)) first--;
  let last = end;
  while (last < end + MOST_PAGE_LINES && last < texts.length && isPageLine(texts[last]!)) last++;
  const before = texts[first];
  const after = texts[last];
  // A header alone may stand in a list; one with a page number beside it does not.
  const ends = first < start - 1 || last > end ? ENDS_AS_SENTENCE : ENDS_AS_TEXT;
  return (
    before !== undefined &&
    after !== undefined &&
    before.length > 20 &&
    !ends.test(before) &&
    isLower(firstCharacter(after))
  );
}

function isPageLine(text: string): boolean {
  return text.length <= LONGEST_PAGE_NUMBER && (isOrderLine(text) || PAGE_NUMBER.test(text));
}

/** A print order's number, with a page number or without: nothing that anybody wrote. */
function isOrderLine(text: string): boolean {
  return (
    text.length <= LONGEST_PAGE_NUMBER && (ORDER_LINE.test(text) || (PAGE_NUMBER.test(text) && HAS_ORDER.test(text)))
  );
}

/** Positions of page numbers: they rise through the document, cut a sentence, or stand beside a running header. */
function pageNumbers(texts: readonly string[], isFurniture: (position: number) => boolean): number[] {
  const shaped: { position: number; page: number }[] = [];
  texts.forEach((text, position) => {
    const match = text.length <= LONGEST_PAGE_NUMBER ? PAGE_NUMBER.exec(text) : null;
    if (match !== null) shaped.push({ position, page: Number(match[1]) });
  });
  const rising = shaped.length >= 2 && shaped.every(({ page }, i) => i === 0 || page === shaped[i - 1]!.page + 1);
  return shaped
    .filter(
      ({ position }) =>
        rising || isFurniture(position - 1) || isFurniture(position + 1) || cutsSentence(texts, position, position + 1),
    )
    .map(({ position }) => position);
}
