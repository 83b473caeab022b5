import { isSpelledWord } from '../../core/lexicon/englishWords';
import { firstCharacter, isLower } from '../../core/text/letters';
import { endOf, type PdfPiece } from './pdfPiece';

/** An initial is this much larger than the text that is set around it, at least. */
const LARGER = 1.8;
/** How far from it that text begins, and how far its letters' tops stand off its own; by the letters of the text. */
const REACH = 1.2;
const OFF_TOP = 0.7;
/** How high the letters of capitals and initials are, by their size. */
const CAP_HEIGHT = 0.68;
const INITIAL = /^["“‘«]?\p{Lu}$/u;

/**
 * The pieces with each large initial, which stands beside several lines, put before the first of them, whose word it begins: by its own
 * baseline it would begin the last.
 */
export function withInitials(pieces: readonly PdfPiece[]): readonly PdfPiece[] {
  return pieces.map((piece) => {
    const beside = INITIAL.test(piece.text.trim()) ? besideInitial(piece, pieces) : undefined;
    if (beside === undefined) return piece;
    const { x, y, height, font } = beside;
    const isWord = isSpacedInitial(piece.text.trim(), beside.text);
    return {
      text: piece.text.trim(),
      x: piece.x,
      y,
      width: x - piece.x,
      height,
      font,
      ...(isWord && { spaceAfter: true }),
    };
  });
}

/** The piece that the first line beside an initial begins with; there is another below it beside the initial. */
function besideInitial(initial: PdfPiece, pieces: readonly PdfPiece[]): PdfPiece | undefined {
  const top = initial.y + initial.height * CAP_HEIGHT;
  const beside = pieces.filter(({ x, y, height, text }) => {
    const gap = x - endOf(initial);
    return (
      text.trim() !== '' &&
      height * LARGER <= initial.height &&
      Math.abs(gap) <= height * REACH &&
      y > initial.y - height &&
      y < top
    );
  });
  const first = beside.find(
    ({ y, height, text }) =>
      y > initial.y + height / 2 &&
      Math.abs(y + height * CAP_HEIGHT - top) <= height * OFF_TOP &&
      isLower(firstCharacter(text)),
  );
  return first !== undefined && beside.some(({ y, height }) => y < first.y - height / 2) ? first : undefined;
}

/** Whether an initial is a word by itself: "A" before "keeper", not before "ll". */
function isSpacedInitial(initial: string, text: string): boolean {
  const word = /^\p{L}+/u.exec(text.trim())?.[0] ?? '';
  return /^[AI]$/.test(initial.slice(-1)) && !isSpelledWord(`${initial.slice(-1)}${word}`.toLowerCase());
}
