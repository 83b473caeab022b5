import { firstCharacter, isLower } from '../../core/text/letters';
import { noteMark } from './noteMark';

/** A piece of text as it is placed on a page; y grows upwards. */
export interface PdfPiece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Of the letters; 0 where the file does not say. */
  readonly height: number;
  /** Tells fonts of the file apart. */
  readonly font: string;
}

/** A line of a page. */
export interface PdfLine {
  text: string;
  /** Baseline. */
  y: number;
  height: number;
  /** Where the last piece ends. */
  end: number;
  /** The font that all of the line is set in; "" if there are several. */
  font: string;
}

/** The lines of a page: its pieces in the order of the file, joined by where they stand. Small raised numbers are footnote marks. */
export function linesOf(pieces: readonly PdfPiece[]): readonly PdfLine[] {
  const lines: PdfLine[] = [];
  for (const piece of pieces) {
    if (piece.text.trim() === '' && piece.width === 0) continue;
    const line = lines.at(-1);
    if (!line || !isOn(line, piece)) {
      if (piece.text.trim() !== '') lines.push(lineOf(piece));
      continue;
    }
    add(line, piece);
  }
  return lines.filter(({ text }) => text.trim() !== '');
}

function lineOf({ text, x, y, width, height, font }: PdfPiece): PdfLine {
  return { text: text.trimStart(), y, height, end: x + width, font };
}

/** Whether a piece stands on the line or a little above or below it, and not left of what is there. */
function isOn(line: PdfLine, { x, y, width, height }: PdfPiece): boolean {
  const size = Math.max(line.height, height);
  return Math.abs(y - line.y) < size * 0.6 && x + width > line.end - size * 2;
}

function add(line: PdfLine, { text, x, y, width, height, font }: PdfPiece): void {
  const isRaised = height > 0 && height < line.height * 0.8 && y > line.y + line.height * 0.15;
  const mark = isRaised ? noteMark(line.text, text) : undefined;
  if (mark !== undefined) {
    line.text = line.text.trimEnd() + mark;
    line.end = x + width;
    return;
  }
  // A line that begins with the number of a footnote.
  if (/^\d{1,3}\s*$/.test(line.text) && line.height > 0 && line.height < height * 0.8 && line.y > y + height * 0.15) {
    line.text = `[^${line.text.trim()}]: `;
    line.y = y;
    line.height = height;
  }
  const gap = x - line.end;
  if (gap > Math.max(line.height, height) * 0.15 && !line.text.endsWith(' ') && !text.startsWith(' ')) line.text += ' ';
  line.text += text;
  if (font !== line.font && text.trim() !== '') line.font = '';
  line.end = x + width;
  if (height > line.height) {
    line.height = height;
    line.y = y;
  }
}

/** How much more than the usual distance of two lines ends a paragraph. */
const PARAGRAPH_GAP = 1.25;

/** How much more than its own letters the lines of one heading stand apart. */
const HEADING_GAP = 1.7;

/**
 * The text of a page. A gap that is larger than those between the other lines ends a paragraph. Lines with a level are headings, marked as
 * Markdown has them.
 */
export function pageText(lines: readonly PdfLine[], levelOf: (line: PdfLine) => number = () => 0): string {
  const gaps = lines.slice(1).map(({ y }, at) => lines[at]!.y - y);
  const usual = gaps.filter((gap) => gap > 0).sort((a, b) => a - b)[Math.floor(gaps.length / 3)] ?? 0;
  let text = '';
  let before = 0;
  for (const [at, line] of lines.entries()) {
    const gap = gaps[at - 1] ?? 0;
    const own = levelOf(line);
    const goesOn = own > 0 && own === before && gap > 0 && gap < line.height * HEADING_GAP;
    const level = goesOn || !isLower(firstCharacter(line.text)) ? own : 0;
    if (at > 0 && goesOn) text += ' ';
    else if (at > 0) {
      const apart = level > 0 || before > 0 || gap > usual * PARAGRAPH_GAP || gap < 0 || /^\[\^\d+\]:/.test(line.text);
      text += apart ? '\n\n' : '\n';
    }
    if (level > 0 && !goesOn) text += `${'#'.repeat(level)} `;
    text += line.text.trimEnd();
    before = level;
  }
  return text;
}
