import type { PdfPiece } from './pdfPiece';

/** A letter of a font as pdf.js gives it, in thousandths of its size. */
export interface Glyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
}

/** What a string of a PDF is: letters, and numbers that move the next one to the left, in thousandths of the size. */
export type Shown = readonly (Glyph | number | null)[];

/** How a string is set, along its own line; lengths in points. */
export interface LetterSetting {
  /** How long a thousandth of the font's width is. */
  readonly scale: number;
  /** How long a thousandth of its size is, by which numbers in a string move. */
  readonly move: number;
  readonly charSpacing: number;
  readonly wordSpacing: number;
  readonly height: number;
}

/** A part of a string without a wide gap in it: where it begins and ends along its line. */
export interface GlyphRun {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly tracking: number;
  readonly spaceAfter: boolean;
}

interface Placed {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly isSpace: boolean;
}

/** How wide a gap between two letters is, by their height, that is a space although the file has none there. */
export const SPACE = 0.15;
/** How wide a gap between two letters is, by their height, that parts them: a tab, a column, a cell. */
const APART = 1.5;
/** Fewer gaps than this do not tell how far the letters of a string stand apart. */
const FEWEST_GAPS = 3;
/** The most that letters are set apart, by their height. */
const WIDEST_TRACKING = 0.8;

/** The parts of a string as it is set, and how far it goes in all. */
export function runsOf(
  shown: Shown,
  setting: LetterSetting,
): { readonly runs: readonly GlyphRun[]; readonly advance: number } {
  const { letters, advance } = placedOf(shown, setting);
  const tracking = trackingOf(letters, setting.height);
  const runs: { text: string; start: number; end: number; tracking: number; spaceAfter: boolean }[] = [];
  for (const { text, start, end, isSpace } of letters) {
    const run = runs.at(-1);
    if (isSpace) {
      if (run !== undefined) run.spaceAfter = true;
      continue;
    }
    const gap = run === undefined ? 0 : start - run.end - tracking;
    if (run === undefined || gap > APART * setting.height) {
      runs.push({ text, start, end, tracking, spaceAfter: false });
      continue;
    }
    run.text += (run.spaceAfter || gap > SPACE * setting.height ? ' ' : '') + text;
    run.end = end;
    run.spaceAfter = false;
  }
  return { runs, advance };
}

function placedOf(
  shown: Shown,
  { scale, move, charSpacing, wordSpacing }: LetterSetting,
): { readonly letters: readonly Placed[]; readonly advance: number } {
  const letters: Placed[] = [];
  let at = 0;
  for (const glyph of shown) {
    if (glyph === null) continue;
    if (typeof glyph === 'number') {
      at -= glyph * move;
      continue;
    }
    const width = glyph.width * scale;
    const text = writtenOf(glyph.unicode);
    const isSpace = text.trim() === '';
    if (text !== '') letters.push({ text, start: Math.min(at, at + width), end: Math.max(at, at + width), isSpace });
    at += width + charSpacing + (glyph.isSpace ? wordSpacing : 0);
  }
  return { letters, advance: at };
}

/** How far the letters stand apart: what most pairs of them have at least, as some pairs may have a space between them. */
function trackingOf(letters: readonly Placed[], height: number): number {
  const gaps: number[] = [];
  for (let n = 1; n < letters.length; n++) {
    const [before, letter] = [letters[n - 1]!, letters[n]!];
    if (!before.isSpace && !letter.isSpace) gaps.push(letter.start - before.end);
  }
  if (gaps.length < FEWEST_GAPS) return 0;
  const usual = gaps.sort((a, b) => a - b)[Math.floor(gaps.length * 0.3)]!;
  return Math.min(Math.max(usual, 0), WIDEST_TRACKING * height);
}

/** Letters that Unicode has for printing only: ligatures, spaces of many widths, the micro and ohm signs. */
const FOR_PRINTING = /[\u00A0\u00B5\u2000-\u200A\u202F\u2126\uFB00-\uFB06]/;
// eslint-disable-next-line no-control-regex -- fonts without names for their letters give such
const INVISIBLE = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200B-\u200F\u2060\uFEFF]/g;

function writtenOf(unicode: string): string {
  const text = FOR_PRINTING.test(unicode) ? unicode.normalize('NFKC') : unicode;
  return INVISIBLE.test(text) ? text.replace(INVISIBLE, '') : text;
}

/** A run as a piece that begins at a place. */
export function pieceOf(run: GlyphRun, x: number, y: number, height: number, font: string): PdfPiece {
  const { text, tracking, spaceAfter } = run;
  return { text, x, y, width: run.end - run.start, height, font, tracking, spaceAfter };
}
