import { endOf, type PdfPiece } from './pdfPiece';

/** A strip of paper between two columns that stand so near to each other that their lines would be taken for one. */
export interface Gutter {
  /** Where the right column begins. */
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

/** How wide the space is at least, by the letters: words are set nearer to each other. */
const NARROWEST = 0.75;
/** How far the lines of a column stand off its edge, in points. */
const OFF = 1.5;
/** How many lines have the strip between them, at least, and how many may cross it among them. */
const LEAST_LINES = 8;
const MOST_CROSSING = 0.1;
/** The fewest letters left of it: the numbers of a list stand before its lines. */
const LEAST_LETTERS = 4;

/** Where a strip runs down between many lines at the place at which those on its right begin. */
export function guttersOf(pieces: readonly PdfPiece[]): readonly Gutter[] {
  const beginnings = rowsOf(pieces)
    .flatMap((row) => row.slice(1).filter((piece, n) => isApart(row[n]!, piece)))
    .sort((a, b) => a.x - b.x);
  const found: Gutter[] = [];
  for (let from = 0; from < beginnings.length;) {
    const { x } = beginnings[from]!;
    let to = from + 1;
    while (to < beginnings.length && beginnings[to]!.x - x <= OFF) to++;
    const ys = beginnings.slice(from, to).map(({ y }) => y);
    const gutter = { x, top: Math.max(...ys) + OFF, bottom: Math.min(...ys) - OFF };
    if (ys.length >= LEAST_LINES && crossings(gutter, pieces) <= ys.length * MOST_CROSSING) found.push(gutter);
    from = to;
  }
  return found;
}

/** Whether a strip parts what ends at a place from a piece. */
export function isParted(gutters: readonly Gutter[], end: number, piece: PdfPiece): boolean {
  return gutters.some((gutter) => isBeside(gutter, piece) && end < gutter.x && piece.x >= gutter.x - OFF);
}

function isBeside({ top, bottom }: Gutter, { y }: PdfPiece): boolean {
  return y <= top && y >= bottom;
}

function crossings(gutter: Gutter, pieces: readonly PdfPiece[]): number {
  const { x } = gutter;
  return pieces.filter((piece) => piece.x < x - OFF && endOf(piece) > x + OFF && isBeside(gutter, piece)).length;
}

function isApart(before: PdfPiece, { x, height }: PdfPiece): boolean {
  return x - endOf(before) >= height * NARROWEST && before.text.trim().length >= LEAST_LETTERS;
}

/** The pieces of each baseline from left to right. */
function rowsOf(pieces: readonly PdfPiece[]): readonly (readonly PdfPiece[])[] {
  const rows = new Map<number, PdfPiece[]>();
  for (const piece of pieces) {
    if (piece.text.trim() === '') continue;
    const y = Math.round(piece.y);
    const row = rows.get(y);
    if (row === undefined) rows.set(y, [piece]);
    else row.push(piece);
  }
  return [...rows.values()].map((row) => row.sort((a, b) => a.x - b.x));
}
