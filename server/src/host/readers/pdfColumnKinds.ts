import { firstCharacter, isLower } from '../../core/text/letters';
import type { PdfLine } from './pdfLines';

/** The fewest words that lines of running text have on average. */
const WORDS = 3;
/** How many lines of running text begin with a small letter, at least: as sentences go on there. */
const GOING_ON = 0.25;
/** How much more than the least distance of lines a paragraph or a cell begins after. */
const STEP = 1.25;
/** How far what stands on one row may be off, in points. */
const OFF = 2;

/** Whether a column holds running text: lines of several words, which go on from each other. */
export function isRunningText(column: readonly PdfLine[]): boolean {
  if (column.length < 2) return false;
  const words = column.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  const goingOn = column.slice(1).filter(({ text }, n) => readsOn(column[n]!.text, text)).length;
  return words >= column.length * WORDS && goingOn >= (column.length - 1) * GOING_ON;
}

function readsOn(before: string, text: string): boolean {
  return isLower(firstCharacter(text)) || /[^\s\d][-‐]$/.test(before);
}

/** Whether columns are cells of rows all the same: every paragraph of one begins beside a paragraph of each other, two at least below the first. */
export function isTable(columns: readonly (readonly PdfLine[])[]): boolean {
  const starts = columns.map(startsOf);
  const [first = []] = starts;
  return (
    first.length > 2 &&
    starts.every((others) => others.length === first.length && others.every((y, n) => Math.abs(y - first[n]!) <= OFF))
  );
}

/** Where the paragraphs of a column begin, from the top. */
function startsOf(column: readonly PdfLine[]): readonly number[] {
  const gaps = column.slice(1).map(({ y }, n) => column[n]!.y - y);
  const least = Math.min(...gaps);
  return column.filter((_, n) => n === 0 || gaps[n - 1]! > least * STEP).map(({ y }) => y);
}
