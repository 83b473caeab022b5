import type { PdfPiece } from './pdfPiece';

/** How far a shadow, or letters printed twice to look bold, lie beside the first; by their height. */
const BESIDE = 0.25;

/** The pieces without those that are printed again on top of themselves, and those. */
export function withoutShadows(pieces: readonly PdfPiece[]): {
  readonly pieces: readonly PdfPiece[];
  readonly shadows: readonly PdfPiece[];
} {
  const known = new Map<string, PdfPiece[]>();
  const kept: PdfPiece[] = [];
  const shadows: PdfPiece[] = [];
  for (const piece of pieces) {
    const same = known.get(piece.text);
    const reach = piece.height * BESIDE;
    if (same?.some(({ x, y }) => Math.abs(x - piece.x) < reach && Math.abs(y - piece.y) < reach) === true) {
      shadows.push(piece);
      continue;
    }
    if (same === undefined) known.set(piece.text, [piece]);
    else same.push(piece);
    kept.push(piece);
  }
  return { pieces: kept, shadows };
}
