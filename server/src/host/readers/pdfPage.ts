import type { LeftOutReason } from '../../core/source/leftOut';
import type { DrawnRun, Drawing } from './pdfDrawing';
import { pieceOf } from './pdfGlyphs';
import { type Box, isWithin } from './pdfMatrix';
import type { PdfPiece } from './pdfPiece';

/** Words of a page that are not read, and why. */
export interface UnreadWords {
  readonly reason: LeftOutReason;
  readonly text: string;
}

/** A page turned so that most of its text stands upright. */
export interface UprightPage {
  readonly box: Box;
  readonly pieces: readonly PdfPiece[];
  readonly unread: readonly UnreadWords[];
}

/** Letters smaller than this nobody sees; in points. */
const SMALLEST = 1;
/** How far a line may lean: scans are not straight. In degrees. */
const LEAN = 8;
const QUARTER = 90;

/**
 * The pieces of a page as they are read: those whose lines run the way most of them do, and that somebody who looks at the page sees.
 * Letters without ink are the text of a scanned page where they lie over its picture, or are most of what there is.
 */
export function uprightPage({ runs, pictures }: Drawing, box: Box): UprightPage {
  const turn = mostLetters(runs, quarterOf);
  const turned = (x: number, y: number): readonly [number, number] => rotated(x, y, turn);
  const [first, second] = [turned(box[0], box[1]), turned(box[2], box[3])];
  const upright: Box = [
    Math.min(first[0], second[0]),
    Math.min(first[1], second[1]),
    Math.max(first[0], second[0]),
    Math.max(first[1], second[1]),
  ];
  const letters = (of: readonly DrawnRun[]): number => of.reduce((sum, { run }) => sum + run.text.length, 0);
  const isScan = letters(runs.filter(({ isUnpainted }) => isUnpainted)) * 2 > letters(runs);
  const pieces: PdfPiece[] = [];
  const unread: UnreadWords[] = [];
  for (const drawn of runs) {
    const { run, origin, along, height, font, isUnpainted, isWhite } = drawn;
    const at = [origin[0] + along[0] * run.start, origin[1] + along[1] * run.start] as const;
    const end = [origin[0] + along[0] * run.end, origin[1] + along[1] * run.end] as const;
    const isOff = !isWithin(box, ...at) && !isWithin(box, ...end);
    const isSeen = isUnpainted
      ? isScan || pictures.some((picture) => isWithin(picture, ...at) || isWithin(picture, ...end))
      : !isWhite;
    if (isOff || !isSeen || height < SMALLEST) unread.push({ reason: 'hidden', text: run.text });
    else if (quarterOf(drawn) !== turn) unread.push({ reason: 'turned', text: run.text });
    else pieces.push(pieceOf(run, ...turned(...at), height, font));
  }
  return { box: upright, pieces, unread: joined(unread) };
}

/** Which way a line runs, in quarter turns to the left; -1 aslant. */
function quarterOf({ along: [x, y] }: DrawnRun): number {
  const degrees = (Math.atan2(y, x) * 180) / Math.PI + 2 * QUARTER * 2;
  const turn = Math.round(degrees / QUARTER);
  return Math.abs(degrees - turn * QUARTER) <= LEAN ? turn % 4 : -1;
}

/** A place on the page after so many quarter turns to the right. */
function rotated(x: number, y: number, turn: number): readonly [number, number] {
  if (turn === 1) return [y, -x];
  if (turn === 2) return [-x, -y];
  return turn === 3 ? [-y, x] : [x, y];
}

function mostLetters(runs: readonly DrawnRun[], of: (run: DrawnRun) => number): number {
  const counts = [0, 0, 0, 0];
  for (const drawn of runs) {
    const turn = of(drawn);
    if (turn >= 0) counts[turn]! += drawn.run.text.length;
  }
  return counts.indexOf(Math.max(...counts));
}

/** Pieces that follow each other for the same reason are one. */
function joined(unread: readonly UnreadWords[]): readonly UnreadWords[] {
  const found: { reason: LeftOutReason; text: string }[] = [];
  for (const { reason, text } of unread) {
    const last = found.at(-1);
    if (last?.reason === reason) last.text += ` ${text}`;
    else found.push({ reason, text });
  }
  return found;
}
