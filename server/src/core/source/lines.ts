import { type Span, trimSpan } from '../text/span';

/** One line of a raw text. */
export interface Line {
  /** Raw span without the line end. */
  readonly span: Span;
  /** Raw span without the white space around it; empty for a blank line. */
  readonly inner: Span;
  /** The inner text. */
  readonly text: string;
  /** Whether a form feed stands before it: a page ended there. */
  readonly startsPage: boolean;
}

const BLANK = /^[\s\u200B\u2060\uFEFF]*$/;

/** The lines of a text. CRLF, CR, LF, form feeds (page breaks) and Unicode line separators all end one. */
export function splitLines(raw: string): Line[] {
  const lines: Line[] = [];
  const breaks = /\r\n|[\n\r\f\v\u2028\u2029\u0085]/g;
  let start = 0;
  for (let match = breaks.exec(raw); ; match = breaks.exec(raw)) {
    const end = match === null ? raw.length : match.index;
    lines.push({ ...lineAt(raw, start, end), startsPage: raw[start - 1] === '\f' });
    if (match === null) return lines;
    start = match.index + match[0].length;
  }
}

export function isBlank(line: Line): boolean {
  return line.text === '';
}

function lineAt(raw: string, start: number, end: number): Omit<Line, 'startsPage'> {
  const span = { start, end };
  if (BLANK.test(raw.slice(start, end))) return { span, inner: { start, end: start }, text: '' };
  const inner = trimSpan(raw, span);
  return { span, inner, text: raw.slice(inner.start, inner.end) };
}

/** Raw spans of the stretches between blank lines. */
export function paragraphsOf(lines: readonly Line[]): Span[] {
  const paragraphs: Span[] = [];
  let start = -1;
  lines.forEach((line, i) => {
    if (isBlank(line)) start = -1;
    else if (start < 0) {
      start = line.span.start;
      paragraphs.push(line.span);
    } else paragraphs[paragraphs.length - 1] = { start, end: lines[i]!.span.end };
  });
  return paragraphs;
}
