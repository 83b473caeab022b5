import { letterheadOf } from './ownSymbol';
import { printedSymbol } from './pageMarks';
import { edgesOf, endsSentence, type Furnishing, type PageLine } from './pageLines';

const MOST_LINES = 8;
/** The fewest letters a header has beside the symbol: many titles contain any shorter run. */
const FEWEST_LETTERS = 4;
/** What stands before the title of a resolution: "91/17. ". */
const NUMBERED = /^[#\s]*\d+\/\d+\.\s+/;

/**
 * Positions of headers that give the symbol and the title of the document below the edge of a page, as those of resolutions of the General
 * Assembly do: "A/RES/78/129 Title" on one page, "Title A/RES/78/129" on the next, a long title over several lines. The symbol
 * stands on a line of the title, another mark of the page below it, or the whole title below the symbol where a page begins.
 */
export function symbolHeads(page: readonly PageLine[], found: Furnishing): readonly number[] {
  const own = printedSymbol(page);
  if (own === undefined) return [];
  const head = letterheadOf(page.filter((line) => line.page === 0).map(({ text }) => text));
  const title = lettersOf(head.join(' '));
  const lines = new Set(head.map((line) => lettersOf(line.replace(NUMBERED, ''))));
  const symbol = own.symbol.replace(/ \(.*/, '');
  return edgesOf(page, found).flatMap(({ start, end }) => {
    let hasSymbol = false;
    for (let n = start; n < end; n++) hasSymbol ||= found.get(n) === 'symbol';
    const startsPage = start > 0 && end < page.length && page[end]!.page > page[start - 1]!.page;
    const isTitle = (read: string): boolean => startsPage && hasSymbol && lines.has(read);
    return start >= head.length ? headerBelow(page, end, found, { title, symbol, hasSymbol, isTitle }) : [];
  });
}

/** What the head of a document prints, in letters and figures, and what stands at the edge of a page. */
interface PrintedHead {
  readonly title: string;
  readonly symbol: string;
  readonly hasSymbol: boolean;
  /** Whether these letters are a whole line of the head, and may stand for it here. */
  readonly isTitle: (read: string) => boolean;
}

function headerBelow(
  page: readonly PageLine[],
  start: number,
  found: Furnishing,
  { title, symbol, hasSymbol, isTitle }: PrintedHead,
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
  const isHeader = read.length >= FEWEST_LETTERS && (isWith || (hasSymbol && found.has(end)) || isTitle(read));
  return isHeader ? Array.from({ length: end - start }, (_, i) => start + i) : [];

  function isEnd(position: number): boolean {
    return position > start && page[position]!.page > page[position - 1]!.page;
  }
}

/** The letters and digits alone: the spaces and marks of a header are often not those of the title. */
function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
