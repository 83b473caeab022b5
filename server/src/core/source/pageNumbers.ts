import { firstCharacter, isLower } from '../text/letters';
import { endsSentence, endsAsText, type Furnishing, type PageEdge, type PageLine } from './pageLines';

/** "12", "- 12 -", "Page 3", "page 3 of 10", "4/12". */
const PAGE_NUMBER = /^(?:[-–—]\s*)?(page\s+)?(\d{1,4})(\s*(?:\/|of)\s*\d{1,4})?(?:\s*[-–—])?$/i;
const LONGEST_PAGE_NUMBER = 40;
/** A number alone that may as well be a year. */
const YEAR = /^(?:1[5-9]|20)\d\d$/;

/** A line that may be the number of a page. */
interface Numbered {
  readonly position: number;
  readonly number: number;
  /** Whether it says that it is one: "Page 3", "3/12". */
  readonly isNamed: boolean;
  readonly mayBeYear: boolean;
}

function numberedAt(page: readonly PageLine[], position: number): Numbered | undefined {
  const text = (page[position]?.text ?? '').replace(/^[*_]+|[*_]+$/g, '');
  const match = text.length <= LONGEST_PAGE_NUMBER ? PAGE_NUMBER.exec(text) : null;
  if (match === null) return undefined;
  const [, word, number, of] = match;
  return {
    position,
    number: Number(number),
    isNamed: word !== undefined || of !== undefined,
    mayBeYear: YEAR.test(text),
  };
}

/** The fewest numbers, each one more than the last, that are page numbers although no blank line stands around them. */
const FEWEST_CLOSE = 3;
/** The fewest lines between two such numbers: about a page. */
const FEWEST_BETWEEN = 20;

/**
 * Positions of page numbers that need no edge of a page beside them: all lines that may be numbers rise by one through the document, or a
 * number with space after it cuts a sentence.
 */
export function risingNumbers(page: readonly PageLine[]): readonly number[] {
  const shaped = page.flatMap((_, position) => numberedAt(page, position) ?? []);
  const rises = (least: number) =>
    shaped.every(({ position, number, mayBeYear }, i) => {
      const before = shaped[i - 1];
      return (
        !mayBeYear && (before === undefined || (number === before.number + 1 && position - before.position > least))
      );
    });
  const areApart = shaped.every(({ position }) => page[position]!.apartBefore || page[position]!.apartAfter);
  const areNumbers =
    (areApart && shaped.length >= 2 && rises(1)) || (shaped.length >= FEWEST_CLOSE && rises(FEWEST_BETWEEN));
  return shaped
    .filter(({ position, mayBeYear }) => areNumbers || (!mayBeYear && cutsSentence(page, position)))
    .map(({ position }) => position);
}

/** Whether a sentence goes on after the blank line: then a page ended there, not a paragraph. */
function cutsSentence(page: readonly PageLine[], position: number): boolean {
  const before = page[position - 1];
  const after = page[position + 1];
  return (
    page[position]!.apartAfter &&
    before !== undefined &&
    after !== undefined &&
    before.text.length > 20 &&
    !endsAsText(before.text) &&
    isLower(firstCharacter(after.text))
  );
}

/**
 * Positions of page numbers at the edges of pages, one at each at most: beside other furniture, at form feeds where they count as the pages
 * do, or after the last sentence of a document that has furniture.
 */
export function numbersAtEdges(
  page: readonly PageLine[],
  edges: readonly PageEdge[],
  found: Furnishing,
): readonly number[] {
  const free = edges.flatMap(({ start, end }) => {
    for (let n = start; n < end; n++) if (found.get(n) === 'page-number') return [];
    const beside = [numberedAt(page, end), numberedAt(page, start - 1)].filter(
      (numbered) => numbered !== undefined && !found.has(numbered.position),
    );
    return beside.map((numbered) => ({ ...numbered!, isBesideFurniture: end > start, edge: start }));
  });
  const offset = ({ position, number }: Numbered) => number - page[position]!.page;
  const offsets = new Map<number, Set<number>>();
  for (const numbered of free) {
    const pages = offsets.get(offset(numbered)) ?? new Set();
    offsets.set(offset(numbered), pages.add(page[numbered.position]!.page));
  }
  const counts = (numbered: Numbered) =>
    (page.at(-1)?.page ?? 0) > 0 && (offset(numbered) === 1 || offsets.get(offset(numbered))!.size >= 2);
  const isLast = ({ position }: Numbered) =>
    found.size > 0 && position === page.length - 1 && endsSentence(page[position - 1]?.text ?? '');
  const sure = free.filter(
    (numbered) =>
      counts(numbered) ||
      ((numbered.isBesideFurniture || isLast(numbered)) && (numbered.isNamed || !numbered.mayBeYear)),
  );
  const best = new Map<number, Numbered>();
  for (const numbered of sure) {
    const known = best.get(numbered.edge);
    if (known === undefined || (numbered.isNamed && !known.isNamed)) best.set(numbered.edge, numbered);
  }
  return [...best.values()].map(({ position }) => position);
}
