import { firstCharacter, isLower } from '../text/letters';
import { isOpenEnded } from './lineShapes';
import { endsAsText, endsSentence, headerKey, type Furnishing, type PageEdge, type PageLine } from './pageLines';

/** What the text itself marks as a heading comes back above its parts. */
const IS_HEADING = /^#{1,6}\s/;

/** The address of a page, at the foot of each sheet that a browser prints of it. */
const IS_ADDRESS = /^(?:https?:|www\.)/i;
/** What is set at the top of a page wherever the text has come to. */
const FLOATS = /^(?:figure|fig\.|table|box|chart|graph|map|photo)\b/i;
/** What stands in a list or a table. */
const IN_LIST = /^(?:[|•*–-]|\([a-z\d]{1,3}\))/i;
const LONGEST_HEAD = 80;
/** Letters of a line that a page may end in the middle of, at least. */
const LEAST_LINE = 20;

/**
 * Positions of lines that are all there is on top of a page above a sentence that goes on from the page before: the title of a chapter in the
 * head of its pages may come but once.
 */
export function headsInSentences(page: readonly PageLine[], found: Furnishing): readonly number[] {
  return page.flatMap(({ text, page: number, apartAfter }, position) => {
    if (found.has(position) || !apartAfter || text.length > LONGEST_HEAD || FLOATS.test(text)) return [];
    let before = position - 1;
    while (found.has(before)) before--;
    let after = position + 1;
    while (found.has(after)) after++;
    const [above, below] = [page[before], page[after]];
    const isBorder = above !== undefined && below !== undefined && above.page < number && below.page === number;
    const isHead =
      isBorder && !endsAsText(text) && !IN_LIST.test(text) && !isLower(firstCharacter(text)) && !isOpenEnded(text);
    const goesOn =
      isHead && above.text.length > LEAST_LINE && !endsAsText(above.text) && isLower(firstCharacter(below.text));
    return goesOn ? [position] : [];
  });
}

/**
 * Positions of running headers (below the edge of a page) and footers (above it): lines that are the same on at least every second page.
 * Every second page is enough because left and right pages may differ. A line that needs the one before or after it is text.
 */
export function headsAtEdges(
  page: readonly PageLine[],
  edges: readonly PageEdge[],
  found: Furnishing,
): readonly number[] {
  const borders = page.at(-1)?.page ?? 0;
  const pages = borders > 0 ? borders : edges.length;
  const enough = Math.max(2, Math.floor(pages / 2));
  const places = new Map<string, number[]>();
  const note = (side: string, position: number): void => {
    const text = page[position]?.text ?? '';
    const isText =
      found.has(position) ||
      (isLower(firstCharacter(text)) && !IS_ADDRESS.test(text)) ||
      isOpenEnded(text) ||
      IS_HEADING.test(text) ||
      opens(position);
    const key = isText ? undefined : headerKey(text);
    if (key === undefined) return;
    const list = places.get(side + key);
    if (list === undefined) places.set(side + key, [position]);
    else list.push(position);
  };
  /** Whether a sentence begins with the line and goes on behind it. */
  const opens = (position: number): boolean => {
    let before = position - 1;
    let after = position + 1;
    while (found.has(before)) before--;
    while (found.has(after)) after++;
    return endsSentence(page[before]?.text ?? '') && isLower(firstCharacter(page[after]?.text ?? ''));
  };
  for (const { start, end } of edges) {
    note('above ', start - 1);
    note('below ', end);
  }
  return (
    [...places.values()]
      .filter((positions) => positions.length >= enough)
      .flat()
      // The header of the first page is the title.
      .filter((position) => position > 0)
  );
}
