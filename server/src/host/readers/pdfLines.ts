import { noteMark } from './noteMark';
import { SPACE } from './pdfGlyphs';
import { type Gutter, guttersOf, isParted } from './pdfGutters';
import { endOf, type PdfPiece } from './pdfPiece';

/** A line of a page, or the part of one that stands in its own column or cell. */
export interface PdfLine {
  readonly text: string;
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly height: number;
  /** Where the last piece ends. */
  readonly end: number;
  /** The font that all of the line is set in; "" if there are several. */
  readonly font: string;
}

/** A line that is being put together. */
interface OpenLine {
  text: string;
  x: number;
  y: number;
  height: number;
  end: number;
  font: string;
  last: PdfPiece;
}

/** How far from its neighbour a piece may stand, by the letters, and be on its line. */
const BESIDE = 1.5;
/** How far behind the number or the dot of an item its text may begin. */
const BESIDE_LABEL = 3.5;
const LABEL = /^(?:\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]|[-•–—])$/i;
/** How far to the left of where its neighbour ends. */
const OVERLAP = 0.6;
/** How far baselines of one line differ, by the smaller letters. */
const OFF_BASELINE = 0.3;
/** What a mark above the line is: a number of a note, the letters after an ordinal, stars. */
const IS_MARK = /^(?:\[?\d{1,3}\]?[.,;]?|[A-Za-z]{1,2}|[*†‡§,]{1,3})$/;
/**
 * A mark is this much smaller than the text, this near to it, and no higher above it; by the letters. A number may have the space of a justified
 * line before it.
 */
const MARK = { size: 0.85, gap: 0.45, gapOfNumber: 1, above: 0.7 };

/**
 * The lines of a page, from pieces in the order of the file: a piece goes on with a line whose baseline it stands on and whose end it stands
 * near to, measured by its neighbour there and not by the largest letters of the line. Small raised numbers are footnote marks.
 */
export function linesOf(pieces: readonly PdfPiece[]): readonly PdfLine[] {
  const gutters = guttersOf(pieces);
  const lines: OpenLine[] = [];
  for (const piece of pieces) {
    if (piece.text.trim() === '') {
      const line = lines.at(-1);
      if (line !== undefined && piece.width > 0 && isOn(line, piece)) line.last = { ...line.last, spaceAfter: true };
      continue;
    }
    const line = lines.at(-1);
    if (line !== undefined && isOn(line, piece) && !isParted(gutters, line.end, piece)) add(line, piece);
    else lines.push(lineOf(piece));
  }
  return joined(lines, gutters).map(({ text, x, y, height, end, font }) => ({
    text: text.trimEnd(),
    x,
    y,
    height,
    end,
    font,
  }));
}

function lineOf(piece: PdfPiece): OpenLine {
  const { text, x, y, height, font } = piece;
  return { text: text.trimStart(), x, y, height, end: endOf(piece), font, last: piece };
}

/** Lines of which one begins where the other ends are one, whatever was drawn between them. */
function joined(lines: readonly OpenLine[], gutters: readonly Gutter[]): readonly OpenLine[] {
  const found: OpenLine[] = [];
  const rows = new Map<number, OpenLine[]>();
  for (const line of lines) {
    const row = Math.round(line.y);
    const near = [row - 1, row, row + 1].flatMap((at) => rows.get(at) ?? []);
    const piece = { ...line.last, ...whole(line) };
    const before = near.find((other) => isOn(other, piece) && !isParted(gutters, other.end, piece));
    if (before !== undefined) {
      add(before, piece);
      continue;
    }
    found.push(line);
    rows.set(row, [...(rows.get(row) ?? []), line]);
  }
  return found;
}

function whole({ text, x, y, end, height, font }: OpenLine): PdfPiece {
  return { text, x, y, width: end - x, height, font };
}

/** Whether a piece goes on with the line: on its baseline, or as a mark a little above or below. */
function isOn(line: OpenLine, piece: PdfPiece): boolean {
  const { last } = line;
  const larger = Math.max(last.height, piece.height);
  const smaller = Math.min(last.height, piece.height) || larger;
  const gap = piece.x - line.end;
  const reach = LABEL.test(line.text) ? BESIDE_LABEL : BESIDE;
  if (gap < -larger * OVERLAP || gap > larger * reach) return false;
  const off = Math.abs(piece.y - last.y);
  if (off <= smaller * OFF_BASELINE) return true;
  // After a mark the line goes on where it was before.
  if (Math.abs(piece.y - line.y) <= Math.min(line.height, piece.height) * OFF_BASELINE) return true;
  const mark = piece.height < last.height ? piece : last;
  const isMark = IS_MARK.test(mark.text.trim()) && smaller < larger * MARK.size;
  const nearest = /^\[?\d{1,3}\]?$/.test(mark.text.trim()) ? MARK.gapOfNumber : MARK.gap;
  return isMark && off < larger * MARK.above && gap < larger * nearest;
}

function add(line: OpenLine, piece: PdfPiece): void {
  const { text, y, height, font } = piece;
  const isRaised = height > 0 && height < line.height * 0.8 && y > line.y + line.height * 0.15;
  const mark = isRaised ? noteMark(line.text, text) : undefined;
  if (mark !== undefined) {
    line.text = line.text.trimEnd() + mark;
    line.end = endOf(piece);
    line.last = piece;
    return;
  }
  // A line that begins with the number of a footnote.
  if (/^\d{1,3}\s*$/.test(line.text) && line.height > 0 && line.height < height * 0.8 && line.y > y + height * 0.15) {
    line.text = `[^${line.text.trim()}]: `;
    line.y = y;
    line.height = height;
  }
  if (isApart(line, piece) && !/\s$/.test(line.text) && !/^\s/.test(text)) line.text += ' ';
  line.text += text;
  if (font !== line.font) line.font = '';
  line.end = Math.max(line.end, endOf(piece));
  if (height > line.height) {
    line.height = height;
    line.y = y;
  }
  line.last = piece;
}

/** Whether there is a space between the end of a line and a piece: one that the file has, or a gap wider than the letters are set apart. */
function isApart({ last, end, height: tallest }: OpenLine, { x, height, tracking = 0 }: PdfPiece): boolean {
  if (last.spaceAfter === true) return true;
  const letters = Math.min(Math.max(last.height, height), tallest || height);
  return x - end - Math.max(tracking, last.tracking ?? 0) > letters * SPACE;
}
