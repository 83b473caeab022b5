import { endOf, type PdfPiece } from './pdfPiece';

/** How much larger than the letters it lies across those of a watermark are. */
const LARGER = 2;
/** How many pieces of text it lies across, at least. */
const LEAST_ACROSS = 2;
/** Where the middle of small letters is above their baseline, and where the capitals of a watermark end; by their size. */
const MIDDLE = 0.3;
const CAP_HEIGHT = 0.7;

/** The large letters that lie across lines of text, "DRAFT": they are printed on the page, not in its text. */
export function watermarks(pieces: readonly PdfPiece[]): ReadonlySet<PdfPiece> {
  const sizes = pieces.map(({ height }) => height).sort((a, b) => a - b);
  const usual = sizes[sizes.length >> 1] ?? 0;
  const large = pieces.filter(({ height, text }) => text.trim() !== '' && height >= usual * LARGER);
  return new Set(large.filter((piece) => isAcross(piece, pieces)));
}

function isAcross(mark: PdfPiece, pieces: readonly PdfPiece[]): boolean {
  const across = pieces.filter(({ text, x, y, width, height }) => {
    const middle = y + height * MIDDLE;
    return (
      text.trim() !== '' &&
      height * LARGER <= mark.height &&
      middle > mark.y &&
      middle < mark.y + mark.height * CAP_HEIGHT &&
      Math.min(x + width, endOf(mark)) - Math.max(x, mark.x) > height
    );
  });
  return across.length >= LEAST_ACROSS;
}
