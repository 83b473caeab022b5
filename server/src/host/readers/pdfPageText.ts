import { firstCharacter, isLower } from '../../core/text/letters';
import type { PdfLine } from './pdfLines';

/** How much more than the usual distance of two lines ends a paragraph. */
const PARAGRAPH_GAP = 1.25;

/** How much more than its own letters the lines of one heading stand apart. */
const HEADING_GAP = 1.7;

/**
 * The text of a page, its lines in the order in which they are read. A gap that is larger than those between the other lines ends a paragraph,
 * and so does a step to the side or up, unless a sentence goes on. Lines with a level are headings, marked as Markdown has them.
 */
export function pageText(lines: readonly PdfLine[], levelOf: (line: PdfLine) => number = () => 0): string {
  const gaps = lines.slice(1).map(({ y }, at) => lines[at]!.y - y);
  const down = gaps.filter((gap) => gap > 0).sort((a, b) => a - b);
  const usual = down[Math.floor(down.length / 3)] ?? 0;
  let text = '';
  let before = 0;
  for (const [at, line] of lines.entries()) {
    const gap = gaps[at - 1] ?? 0;
    const own = levelOf(line);
    const isSet = own === before || (at > 0 && isSetAs(lines[at - 1]!, line));
    const goesOn = before > 0 && isSet && gap > 0 && gap < line.height * HEADING_GAP;
    const level = goesOn ? before : isLower(firstCharacter(line.text)) ? 0 : own;
    if (at > 0 && goesOn) text += ' ';
    else if (at > 0) {
      const isAside = gap < usual / 2 && !readsOn(lines[at - 1]!, line);
      const apart = level > 0 || before > 0 || gap > usual * PARAGRAPH_GAP || isAside || /^\[\^\d+\]:/.test(line.text);
      text += apart ? '\n\n' : '\n';
    }
    if (level > 0 && !goesOn) text += `${'#'.repeat(level)} `;
    text += line.text.trimEnd();
    before = level;
  }
  return text;
}

/** Whether a sentence goes on from the foot of a column at the head of the next. */
function readsOn(before: PdfLine, line: PdfLine): boolean {
  return isLower(firstCharacter(line.text)) && !/[.?!:;]["”’)\]]*$/.test(before.text);
}

/** Whether two lines are set alike, each in one font: the second line of a heading may end with a comma, and is one all the same. */
function isSetAs(before: PdfLine, { font, height }: PdfLine): boolean {
  return font !== '' && font === before.font && height === before.height;
}
