import { firstCharacter, isLower } from '../../core/text/letters';
import { endOf, type PdfPiece } from './pdfPiece';

/** Fewer numbers than this are no line numbers. */
const FEWEST = 4;
/** How far numbers of one column stand out of line, in points. */
const ASIDE = 3;
/** How many of the lines that are numbered go on with a sentence, at least: those of a list do not. */
const GOING_ON = 0.15;

/** The edge by which a column of numbers is aligned. */
const EDGES: readonly ((piece: PdfPiece) => number)[] = [({ x }) => x, endOf];

/**
 * The numbers in the margin that count the lines of pages, each or every fifth: they stand in one column, outside all text, each beside a line,
 * and the lines they count are not the items of a list. Where a page has them, a few in the same place are enough on the others.
 */
export function lineNumbers(pages: readonly (readonly PdfPiece[])[]): readonly ReadonlySet<PdfPiece>[] {
  const columns = pages.map(numbersOfPage);
  const counted = columns.filter((column) => column.length > 0);
  return columns.map((column, at) => new Set(column.length > 0 ? column : likeOthers(pages[at]!, counted)));
}

function isNumber({ text }: PdfPiece): boolean {
  return /^\d{1,4}$/.test(text);
}

/** The longest column of a page that counts its lines. */
function numbersOfPage(pieces: readonly PdfPiece[]): readonly PdfPiece[] {
  const numbers = pieces.filter(isNumber);
  if (numbers.length < FEWEST) return [];
  const columns = EDGES.flatMap((edge) => columnsOf(numbers, edge)).sort((a, b) => b.length - a.length);
  return columns.find((column) => countsLines(column, pieces)) ?? [];
}

/** The numbers of a page with few lines that stand where those of another stand, and count by the same step. */
function likeOthers(pieces: readonly PdfPiece[], counted: readonly (readonly PdfPiece[])[]): readonly PdfPiece[] {
  for (const column of counted) {
    const step = Number(column[1]!.text) - Number(column[0]!.text);
    for (const edge of EDGES) {
      const places = column.map(edge);
      const [from, to] = [Math.min(...places), Math.max(...places)];
      if (to - from > ASIDE) continue;
      const numbers = pieces
        .filter((piece) => isNumber(piece) && edge(piece) > from - ASIDE && edge(piece) < to + ASIDE)
        .sort((a, b) => b.y - a.y);
      if (numbers.length > 0 && counts(numbers, step) && isMargin(numbers, pieces)) return numbers;
    }
  }
  return [];
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
  const step = Number(column[1]!.text) - Number(column[0]!.text);
  if (!counts(column, step) || !isMargin(column, pieces)) return false;
  const beside = besideOf(column, pieces);
  const starts = column.map(({ y, height }) => {
    const onLine = beside.filter((piece) => Math.abs(piece.y - y) < height / 2);
    return onLine.sort((a, b) => a.x - b.x)[0];
  });
  const lines = starts.filter((piece) => piece !== undefined);
  const goingOn = beside.filter((piece) => isFirst(piece, beside) && isLower(firstCharacter(piece.text))).length;
  return lines.length >= column.length * 0.7 && goingOn >= Math.max(1, lines.length * GOING_ON);
}

/** Whether numbers rise by a step each. */
function counts(column: readonly PdfPiece[], step: number): boolean {
  return step >= 1 && column.every(({ text }, n) => n === 0 || Number(text) - Number(column[n - 1]!.text) === step);
}

/** The other pieces of the stretch of a page that a column runs along. */
function besideOf(column: readonly PdfPiece[], pieces: readonly PdfPiece[]): readonly PdfPiece[] {
  const own = new Set(column);
  const [top, bottom] = [column[0]!.y + column[0]!.height, column.at(-1)!.y - column.at(-1)!.height];
  return pieces.filter((piece) => !own.has(piece) && piece.y < top && piece.y > bottom);
}

/** Whether a column stands outside of all text beside it. */
function isMargin(column: readonly PdfPiece[], pieces: readonly PdfPiece[]): boolean {
  const [left, right] = [Math.min(...column.map(({ x }) => x)), Math.max(...column.map(endOf))];
  const beside = besideOf(column, pieces);
  return beside.every(({ x }) => x > right) || beside.every((piece) => endOf(piece) < left);
}

/** Whether no other piece stands left of it on its line. */
function isFirst({ x, y, height }: PdfPiece, pieces: readonly PdfPiece[]): boolean {
  return !pieces.some((other) => other.x < x && Math.abs(other.y - y) < height / 2);
}
