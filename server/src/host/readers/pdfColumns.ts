import { isRunningText, isTable } from './pdfColumnKinds';
import type { PdfLine } from './pdfLines';
import { tableRows } from './pdfRows';

/** The narrowest space between two columns, in points. */
const GUTTER = 9;
/** How much more than the usual distance of lines parts what stands above columns, or below, from them. */
const APART = 1.6;
/** How far baselines of one line are apart at most, in points. */
const SAME_LINE = 4;

/**
 * The lines of a page in the order in which they are read. Where a strip of paper runs between lines, they are columns, read one after the
 * other, if there is running text in each; else they are rows, read each across. What crosses the strip is above or below them.
 */
export function inReadingOrder(lines: readonly PdfLine[]): readonly PdfLine[] {
  const sorted = [...lines].sort((a, b) => topOf(b) - topOf(a) || a.x - b.x);
  const width = Math.max(...lines.map(({ end }) => end)) - Math.min(...lines.map(({ x }) => x));
  const found: PdfLine[] = [];
  for (let start = 0; start < sorted.length;) {
    const end = bandEnd(sorted, start, width);
    if (end - start < 2) found.push(sorted[start]!);
    else found.push(...bandLines(sorted.slice(start, end)));
    start = Math.max(end, start + 1);
  }
  return found;
}

function topOf({ y, height }: PdfLine): number {
  return y + height * 0.7;
}

/** A part of the width of a page in which lines stand. */
type Stretch = readonly [from: number, to: number];

/** The end of the longest run of lines from `start` on that a gutter runs through; `start + 1` if there is none. */
function bandEnd(lines: readonly PdfLine[], start: number, width: number): number {
  let stretches: readonly Stretch[] = [];
  let end = start + 1;
  for (let n = start; n < lines.length; n++) {
    stretches = withLine(stretches, lines[n]!);
    if (stretches.length > 1) end = n + 1;
    // A line that closes every gutter above it ends the run, and one from margin to margin leaves room for none.
    else if (end > start + 1 || stretches[0]![1] - stretches[0]![0] > width - GUTTER) break;
  }
  return end;
}

function withLine(stretches: readonly Stretch[], { x, end }: PdfLine): readonly Stretch[] {
  const touches = ([from, to]: Stretch): boolean => from < end + GUTTER && to > x - GUTTER;
  const joined = stretches.filter(touches);
  const all: Stretch = [Math.min(x, ...joined.map(([from]) => from)), Math.max(end, ...joined.map(([, to]) => to))];
  return [...stretches.filter((stretch) => !touches(stretch)), all].sort(([a], [b]) => a - b);
}

function columnsOf(lines: readonly PdfLine[]): readonly (readonly PdfLine[])[] {
  let stretches: readonly Stretch[] = [];
  for (const line of lines) stretches = withLine(stretches, line);
  return stretches.map(([from, to]) => lines.filter(({ x, end }) => x >= from && end <= to));
}

function bandLines(lines: readonly PdfLine[]): readonly PdfLine[] {
  const columns = columnsOf(lines);
  if (columns.length < 2) return lines;
  const parts = partsOf(lines, usualLeading(columns));
  const isIn = parts.map((part) => columnsOf(part).length >= 2);
  const [first, last] = [isIn.indexOf(true), isIn.lastIndexOf(true)];
  if (first > 0 || (first >= 0 && last < parts.length - 1)) {
    const between = parts.slice(first, last + 1).flat();
    return [...parts.slice(0, first), between, ...parts.slice(last + 1)].flatMap((part) =>
      part === between ? bandLines(part) : inRows(part),
    );
  }
  const areRunning = parts.map((part) => isRunning(columnsOf(part)));
  const [from, to] = [areRunning.indexOf(true), areRunning.lastIndexOf(true)];
  if (from > 0 || (from >= 0 && to < parts.length - 1)) {
    // A letterhead has two sides as well, and is none of the columns below it.
    return [...parts.slice(0, from), parts.slice(from, to + 1).flat(), ...parts.slice(to + 1)].flatMap(bandLines);
  }
  // A column may have columns, and what stands side by side in it is one line.
  const running = columns.map(inReadingOrder);
  return isRunning(running) ? running.flat() : tableRows(running);
}

function isRunning(columns: readonly (readonly PdfLine[])[]): boolean {
  return columns.length > 1 && columns.every(isRunningText) && !isTable(columns);
}

function inRows(lines: readonly PdfLine[]): readonly PdfLine[] {
  const columns = columnsOf(lines);
  return columns.length < 2
    ? [...lines].sort((a, b) => b.y - a.y || a.x - b.x)
    : tableRows(columns.map(inReadingOrder));
}

/** How far the lines of columns stand apart, each measured in its own. */
function usualLeading(columns: readonly (readonly PdfLine[])[]): number {
  const gaps = columns.flatMap((column) => {
    const ys = column.map(({ y }) => y).sort((a, b) => b - a);
    return ys.slice(1).map((y, n) => ys[n]! - y);
  });
  const down = gaps.filter((gap) => gap > SAME_LINE).sort((a, b) => a - b);
  return down[down.length >> 2] ?? 0;
}

/** The lines parted where more space than usual runs all across them. */
function partsOf(lines: readonly PdfLine[], usual: number): readonly (readonly PdfLine[])[] {
  const sorted = [...lines].sort((a, b) => b.y - a.y);
  const parts: PdfLine[][] = [];
  for (const [n, line] of sorted.entries()) {
    if (n === 0 || sorted[n - 1]!.y - line.y > usual * APART) parts.push([line]);
    else parts.at(-1)!.push(line);
  }
  return parts;
}
