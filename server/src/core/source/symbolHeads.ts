import { letterheadOf } from './ownSymbol';
import { printedSymbol } from './pageMarks';
import { edgesOf, endsSentence, type Furnishing, type PageLine } from './pageLines';

const MOST_LINES = 8;
/** The fewest letters a header has beside the symbol: many titles contain any shorter run. */
const FEWEST_LETTERS = 4;

/**
 * Positions of headers that give the symbol and the title of the document below the edge of a page, as those of resolutions of the General
 * Assembly do: "A/RES/78/129 Title" on one page, "Title A/RES/78/129" on the next, a long title over several lines. The symbol
 * stands on a line of the title, or another mark of the page below it.
 */
export function symbolHeads(page: readonly PageLine[], found: Furnishing): readonly number[] {
  const own = printedSymbol(page);
  if (own === undefined) return [];
  const head = letterheadOf(page.filter((line) => line.page === 0).map(({ text }) => text));
  const title = lettersOf(head.join(' '));
  const symbol = own.symbol.replace(/ \(.*/, '');
  return edgesOf(page, found).flatMap(({ start, end }) => {
    let hasSymbol = false;
    for (let n = start; n < end; n++) hasSymbol ||= found.get(n) === 'symbol';
    return start >= head.length ? headerBelow(page, end, found, { title, symbol, hasSymbol }) : [];
  });
}

function headerBelow(
  page: readonly PageLine[],
  start: number,
  found: Furnishing,
  { title, symbol, hasSymbol }: { readonly title: string; readonly symbol: string; readonly hasSymbol: boolean },
): readonly number[] {
  let read = '';
  let isWith = false;
  let end = start;
  for (; end < Math.min(page.length, start + MOST_LINES) && !found.has(end) && !isEnd(end); end++) {
    const parts = page[end]!.text.split(symbol);
    const next = read + lettersOf(parts.join(' '));
    if (parts.length > 2 || !title.includes(next) || endsSentence(page[end]!.text)) break;
    read = next;
    if (parts.length === 2) isWith = true;
    // The symbol at the end of a line is the end of the header.
    if (parts.length === 2 && parts[1] === '' && parts[0] !== '') {
      end++;
      break;
    }
  }
  const isHeader = read.length >= FEWEST_LETTERS && (isWith || (hasSymbol && found.has(end)));
  return isHeader ? Array.from({ length: end - start }, (_, i) => start + i) : [];

  function isEnd(position: number): boolean {
    return position > start && page[position]!.page > page[position - 1]!.page;
  }
}

/** The letters and digits alone: the spaces and marks of a header are often not those of the title. */
function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
