import type { Span } from '../text/span';

/** A block quotation: what is quoted in it, and what says where it is from. Spans are relative to the block. */
export interface BlockQuotation {
  /** One for each paragraph, without the marks of Markdown before it and quotation marks around it. */
  readonly pieces: readonly Span[];
  /** "— A/RES/75/291, para. 10", "(A/RES/75/291, para. 10)" at its end. */
  readonly source?: Span;
}

const PREFIX = /^[^\S\n]*(?:>[^\S\n]*)*/;
const MARKED = /^[^\S\n]*>/;
const ENDED = /[.?!;:…]['"’”»)*_]*$/;
/** A last line that says who is quoted. */
const SIGNED = /^[*_]{0,3}(?:[—–―]|--?\s)\s*\S/;
/** A dash and the source at the end of a line, behind a stop. */
const SIGNED_LINE = /[.?!…”"»][*_]{0,3}\s+(?<source>[—–―]\s*[^—–―\n]{3,160})$/;
const BRACKET = /\s(?<source>\((?:[^()\n]|\([^()\n]*\)){3,160}\))[.\s]*$/;
/** "> [!NOTE]" */
const CALLOUT = /^\s*>\s*\[!/;

/** Reads a block quotation; `undefined` for a callout. */
export function readBlockQuotation(content: string): BlockQuotation | undefined {
  if (CALLOUT.test(content)) return undefined;
  const paragraphs: { start: number; end: number }[] = [];
  let isOpen = false;
  let source: Span | undefined;
  let at = 0;
  for (const line of content.split('\n')) {
    const start = at + PREFIX.exec(line)![0].length;
    const end = at + line.trimEnd().length;
    at += line.length + 1;
    // A line without a mark goes on with the quotation only where a sentence is not at its end: "> … committed;", "We could not say it better."
    const last = paragraphs.at(-1);
    if (last && isOpen && !MARKED.test(line) && ENDED.test(content.slice(Math.max(last.start, last.end - 4), last.end)))
      break;
    source = undefined;
    if (start >= end) {
      isOpen = false;
      continue;
    }
    const written = content.slice(start, end);
    if (
      paragraphs.length > 0 &&
      (SIGNED.test(written) || (!isOpen && /^\([^()]*(?:\([^()]*\)[^()]*)*\)\.?$/.test(written)))
    ) {
      source = { start, end };
      isOpen = false;
      continue;
    }
    if (isOpen) paragraphs.at(-1)!.end = end;
    else paragraphs.push({ start, end });
    isOpen = true;
  }
  const last = paragraphs.at(-1);
  if (last && !source) {
    const written = content.slice(last.start, last.end);
    const behind = SIGNED_LINE.exec(written) ?? BRACKET.exec(written);
    const named = behind?.groups?.['source'];
    if (behind && named !== undefined) {
      const start = last.start + behind.index + behind[0].indexOf(named);
      source = { start, end: start + named.length };
      last.end = last.start + content.slice(last.start, start).trimEnd().length;
    }
  }
  const pieces = withoutMarks(
    content,
    paragraphs.filter(({ start, end }) => start < end),
  );
  return { pieces, ...(source && { source }) };
}

/** Quotation marks around the whole: each paragraph opens with one, the last ends with one. */
function withoutMarks(content: string, pieces: readonly Span[]): readonly Span[] {
  const first = pieces[0];
  const last = pieces.at(-1);
  if (!first || !last) return [];
  const opens = ({ start }: Span): boolean => /["“„«]/.test(content.charAt(start));
  const inside = content.slice(first.start + 1, last.end - 1);
  const isMarked = pieces.every(opens) && /["“”»]/.test(content.charAt(last.end - 1)) && last.end - first.start > 2;
  const open = content.charAt(first.start);
  // “We act,” he said, “at once”: the marks are around parts.
  const isWhole = pieces.length > 1 || !/["”»]/.test(inside) || (open !== '"' && balanced(inside));
  if (!isMarked || !isWhole) return pieces;
  return pieces.map(({ start, end }) => ({ start: start + 1, end: end === last.end ? end - 1 : end }));
}

/** Whether every mark within opens before it closes. */
function balanced(text: string): boolean {
  let depth = 0;
  for (const [mark] of text.matchAll(/[“”]/g)) if ((depth += mark === '“' ? 1 : -1) < 0) return false;
  return depth === 0;
}
