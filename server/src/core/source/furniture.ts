import { type Line } from './lines';
import { isPrintOrder, ownSymbolLines, reissueLines } from './pageMarks';
import { numbersAtEdges, risingNumbers } from './pageNumbers';
import { type LeftOutReason } from './leftOut';
import { edgesOf, pageLinesOf, type Furnishing, type FurnitureReason } from './pageLines';
import { headsAtEdges, headsInSentences } from './pageHeads';
import { symbolHeads } from './symbolHeads';
import { taggedHeads } from './taggedHeads';

/** The most lines of furniture at the edge of a page; lines repeated further in are text. */
const MOST_LINES = 8;

const REASONS: Readonly<Record<FurnitureReason, LeftOutReason>> = {
  'print-order': 'print-order',
  'page-number': 'page-number',
  symbol: 'page-head',
  header: 'page-head',
};

/**
 * The lines that belong to the page and not to the text, by their index, and why: running headers and footers, page numbers, symbols, print
 * orders. Repetition makes no furniture. A line of it stands where a page ends, which a form feed or other furniture beside it shows, or with
 * what nobody says aloud: the tag or address in the head of each page. The title at the top stays.
 */
export function findFurniture(lines: readonly Line[]): ReadonlyMap<number, LeftOutReason> {
  const page = pageLinesOf(lines);
  const found: Furnishing = new Map();
  const add = (positions: readonly number[], reason: FurnitureReason): void => {
    for (const position of positions) if (!found.has(position)) found.set(position, reason);
  };
  add(
    page.flatMap(({ text }, n) => (isPrintOrder(text) ? [n] : [])),
    'print-order',
  );
  add(reissueLines(page, found), 'header');
  add(ownSymbolLines(page, found), 'symbol');
  add(risingNumbers(page), 'page-number');
  add(symbolHeads(page, found), 'header');
  // A header may be found beside a number only, and a number beside a header.
  for (let line = 0, size = -1; line < MOST_LINES && size !== found.size; line++) {
    size = found.size;
    add(numbersAtEdges(page, edgesOf(page, found), found), 'page-number');
    add(headsAtEdges(page, edgesOf(page, found), found), 'header');
  }
  add(headsInSentences(page, found), 'header');
  add(taggedHeads(page, found), 'header');
  return new Map(
    [...found].sort(([a], [b]) => a - b).map(([position, reason]) => [page[position]!.index, REASONS[reason]]),
  );
}
