import { firstCharacter, isLower } from '../../core/text/letters';
import { endOf, type PdfPiece } from './pdfPiece';

/** Fewer numbers than this are no line numbers. */
const FEWEST = 4;
/** How far numbers of one column stand out of line, in points. */
const ASIDE = 3;
/** How many of the lines that are numbered go on with a sentence, at least: those of a list do not. */
const GOING_ON = 0.15;

/**
 * The numbers in the margin that count the lines of a page, each or every fifth: they stand in one column, outside all text, each beside a line,
 * and the lines they count are not the items of a list.
 */
export function lineNumbers(pieces: readonly PdfPiece[]): ReadonlySet<PdfPiece> {
  const numbers = pieces.filter(({ text }) => /^\d{1,4}$/.test(text));
  if (numbers.length < FEWEST) return new Set();
  for (const edge of [(piece: PdfPiece) => piece.x, endOf]) {
    for (const column of columnsOf(numbers, edge)) if (countsLines(column, pieces)) return new Set(column);
  }
  return new Set();
}

function columnsOf(numbers: readonly PdfPiece[], edge: (piece: PdfPiece) => number): readonly (readonly PdfPiece[])[] {
  const columns: PdfPiece[][] = [];
  for (const number of [...numbers].sort((a, b) => edge(a) - edge(b))) {
    const last = columns.at(-1);
    if (last !== undefined && edge(number) - edge(last[0]!) <= ASIDE) last.push(number);
    else columns.push([number]);
  }
  return columns.filter((column) => column.length >= FEWEST).map((column) => column.sort((a, b) => b.y - a.y));
}

function countsLines(column: readonly PdfPiece[], pieces: readonly PdfPiece[]): boolean {
  const values = column.map(({ text }) => Number(text));
  const step = values[1]! - values[0]!;
  if (step < 1 || values.some((value, n) => n > 0 && value - values[n - 1]! !== step)) return false;
  const own = new Set(column);
  const [left, right] = [Math.min(...column.map(({ x }) => x)), Math.max(...column.map(endOf))];
  const [top, bottom] = [column[0]!.y + column[0]!.height, column.at(-1)!.y - column.at(-1)!.height];
  const beside = pieces.filter((piece) => !own.has(piece) && piece.y < top && piece.y > bottom);
  const isMargin = beside.every(({ x }) => x > right) || beside.every((piece) => endOf(piece) < left);
  if (!isMargin) return false;
  const starts = column.map(({ y, height }) => {
    const onLine = beside.filter((piece) => Math.abs(piece.y - y) < height / 2);
    return onLine.sort((a, b) => a.x - b.x)[0];
  });
  const lines = starts.filter((piece) => piece !== undefined);
  const goingOn = beside.filter((piece) => isFirst(piece, beside) && isLower(firstCharacter(piece.text))).length;
  return lines.length >= column.length * 0.7 && goingOn >= Math.max(1, lines.length * GOING_ON);
}

/** Whether no other piece stands left of it on its line. */
function isFirst({ x, y, height }: PdfPiece, pieces: readonly PdfPiece[]): boolean {
  return !pieces.some((other) => other.x < x && Math.abs(other.y - y) < height / 2);
}
