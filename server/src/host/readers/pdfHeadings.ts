import { isLetterhead } from '../../core/source/ownSymbol';
import type { PdfLine } from './pdfLines';

/** How much larger than those of the text the letters of a heading are. */
const LARGER = 1.15;
/** The most characters of a line that is a heading. */
const LONGEST = 160;
/** Deeper headings than this are of no use in an outline. */
const DEEPEST = 4;

/** What a heading is told by: how the text itself is set. */
export interface TextStyle {
  /** The height of its letters; 0 where the file does not say. */
  readonly height: number;
  readonly font: string;
}

/** How most letters of a document are set. */
export function textSetting(lines: readonly PdfLine[]): TextStyle {
  return {
    height: mostFrequent(lines, ({ height }) => rounded(height)) ?? 0,
    font: mostFrequent(lines, ({ font }) => font) ?? '',
  };
}

/** Whether a line would be a heading if its font is a bold one, as far as one can tell from how it is set and what it says. */
export function mayBeBoldHeading({ text, height, font }: PdfLine, setting: TextStyle): boolean {
  const isSize = height > setting.height / LARGER && height < setting.height * LARGER;
  return isSize && font !== '' && font !== setting.font && !/[.,;]$/.test(text.trimEnd()) && readsAsHeading(text);
}

/**
 * The level of each line that is set as a heading, 1 the highest; 0 for the others. The larger, the higher; those that are only bold
 * come last. The letterhead is none, however it is set.
 */
export function headingLevels(
  lines: readonly PdfLine[],
  setting: TextStyle,
  isBold: (font: string) => boolean,
): (line: PdfLine) => number {
  if (setting.height === 0) return () => 0;
  const isLarge = ({ height, text }: PdfLine): boolean => height >= setting.height * LARGER && readsAsHeading(text);
  const sizes = [...new Set(lines.filter(isLarge).map(({ height }) => rounded(height)))].sort((a, b) => b - a);
  const marksBold = !isBold(setting.font);
  return (line) => {
    if (isLarge(line)) return Math.min(sizes.indexOf(rounded(line.height)) + 1, DEEPEST);
    return marksBold && mayBeBoldHeading(line, setting) && isBold(line.font) ? Math.min(sizes.length + 1, DEEPEST) : 0;
  };
}

/** The dots from a heading to its page in a table of contents. */
const LEADERS = /(?:\.\s?){4}/;

function readsAsHeading(text: string): boolean {
  const letters = text.match(/[A-Za-z\u00C0-\uFFFF]/g) ?? [];
  return letters.length > 2 && text.length <= LONGEST && !LEADERS.test(text) && !isLetterhead(text.trim());
}

/** Files give the same size with other decimals. */
function rounded(height: number): number {
  return Math.round(height * 2) / 2;
}

/** What most characters of the lines have. */
function mostFrequent<Value>(lines: readonly PdfLine[], of: (line: PdfLine) => Value): Value | undefined {
  const counts = new Map<Value, number>();
  for (const line of lines) counts.set(of(line), (counts.get(of(line)) ?? 0) + line.text.length);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
