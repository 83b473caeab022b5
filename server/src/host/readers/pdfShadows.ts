import type { PdfPiece } from './pdfPiece';

/** How far a shadow, or letters printed twice to look bold, lie beside the first; by their height, and by their width: "ll" is no letter twice. */
const BESIDE = 0.25;
const WITHIN = 0.6;

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
    const aside = Math.min(reach, piece.width * WITHIN);
    if (same?.some(({ x, y }) => Math.abs(x - piece.x) < aside && Math.abs(y - piece.y) < reach) === true) {
      shadows.push(piece);
      continue;
    }
    if (same === undefined) known.set(piece.text, [piece]);
    else same.push(piece);
    kept.push(piece);
  }
  return { pieces: kept, shadows };
}
