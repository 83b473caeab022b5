import { type CleanText } from '../text/cleanText';
import { type Span } from '../text/span';

/** A line as it is printed. */
export interface PrintedLine {
  /** As a reader sees it: single blanks, but a tab for a gap as wide as those between columns, and a colon for dotted leaders. */
  readonly text: string;
  /** Clean span; as long as the text. */
  readonly span: Span;
}

/** Blanks between two columns. */
const GAP = /\t| {3,}/;
/** "Groups ......... 8 minutes". */
const LEADERS = /(?:\s?\.){4,}|\s\.{2,}(?=\s)|\s?…{2,}|\s?_{4,}/g;

/** The lines of a stretch of clean text, as the raw text breaks them; lines of a hyphen alone and blank ones are none. */
export function printedLines(clean: CleanText, raw: string, { start, end }: Span): readonly PrintedLine[] {
  const lines: PrintedLine[] = [];
  let from = start;
  let text = '';
  const close = (to: number): void => {
    const read = text.replace(LEADERS, (dots) => `:${' '.repeat(dots.length - 1)}`);
    if (read.trim() !== '') lines.push({ text: read, span: { start: from, end: to } });
    from = to + 1;
    text = '';
  };
  let copied = start;
  for (let at = clean.text.indexOf(' ', start); at >= 0 && at < end; at = clean.text.indexOf(' ', at + 1)) {
    const between = raw.slice(clean.rawOffset(at), clean.rawOffset(at + 1));
    if (between.includes('\n')) {
      text += clean.text.slice(copied, at);
      close(at);
      copied = at + 1;
    } else if (GAP.test(between)) {
      text += `${clean.text.slice(copied, at)}\t`;
      copied = at + 1;
    }
  }
  text += clean.text.slice(copied, end);
  close(end);
  return lines;
}
