import { type CleanText } from '../text/cleanText';
import { type Span } from '../text/span';
import { type LeftOut, type LeftOutReason } from './leftOut';
import { type Line } from './lines';

/** A text and what was made of it. */
export interface CleanedFile {
  readonly raw: string;
  readonly lines: readonly Line[];
  /** 1 for every UTF-16 unit that is markup. */
  readonly hidden: Uint8Array;
  /** The lines that are no text, by their index, and why. */
  readonly dropped: ReadonlyMap<number, LeftOutReason>;
  readonly clean: CleanText;
  /** Raw spans of what the document has beside its clean text: the marks of footnotes. */
  readonly kept: readonly Span[];
  /** Raw spans of what stands before a paragraph or item, each with the label that was read of it. */
  readonly labels: readonly { readonly span: Span; readonly label: string }[];
}

const WORD = /[\p{L}\p{N}]/u;
/** An entity that stands in no clean text is a space, or nothing: "&nbsp;", "&shy;". */
const ENTITY = /&(?:#x?[0-9a-f]{2,6}|[a-z]{2,7});/gi;

/**
 * What of a text its document does not have, in the order of the text. Not the places that drop something tell of it: whatever has a letter
 * or figure and is covered by nothing the document has is left out, so nothing can vanish unsaid.
 */
export function findLeftOut(read: CleanedFile): readonly LeftOut[] {
  const { raw, lines, hidden, dropped } = read;
  const hasPages = lines.some(({ startsPage }) => startsPage);
  const found: LeftOut[] = [];
  let line = 0;
  let page = 1;

  function add(start: number, end: number, reason: LeftOutReason): void {
    const text = raw.slice(start, end);
    if (!WORD.test(text.includes('&') ? text.replace(ENTITY, '') : text)) return;
    const at = start + (text.length - text.trimStart().length);
    found.push({ reason, text: text.trim(), ...(hasPages && { page }), at });
  }
  /** A stretch of one line that nothing covers. */
  function addStretch(start: number, end: number): void {
    const reason = dropped.get(line);
    if (reason !== undefined) {
      add(start, end, reason);
      return;
    }
    for (let from = start; from < end;) {
      let to = from + 1;
      while (to < end && hidden[to] === hidden[from]) to++;
      add(from, to, hidden[from] === 1 ? 'markup' : 'unread');
      from = to;
    }
  }

  let end = 0;
  for (const { start: next, end: nextEnd } of [...coveredBy(read), { start: raw.length, end: raw.length }]) {
    while (end < next) {
      while (line + 1 < lines.length && lines[line + 1]!.span.start <= end) if (lines[++line]!.startsPage) page++;
      const stop = Math.min(next, lines[line + 1]?.span.start ?? raw.length);
      addStretch(end, stop);
      end = stop;
    }
    end = Math.max(end, nextEnd);
  }
  return found;
}

/** Raw spans of all that the document has, by their starts. */
function coveredBy({ raw, clean: { text, pieces }, kept, labels }: CleanedFile): readonly Span[] {
  const { cleanStarts, rawStarts, rawLengths, copied } = pieces;
  const spans = rawStarts.flatMap((start, i) => {
    const isSpace = copied[i] !== true && text.slice(cleanStarts[i], cleanStarts[i + 1]).trim() === '';
    return isSpace ? [] : [{ start, end: start + rawLengths[i]! }];
  });
  return [...spans, ...kept, ...labels.flatMap((label) => shownLabel(label, raw))].sort((a, b) => a.start - b.start);
}

/** The address of a link, with what parts it from the words: "](b)". */
const ADDRESS = /\]\([^()\n]*\)/g;

/** A label without what stands beside it and is none of it: the address of "[a](b).", the raised figure of "¹(a)". */
function shownLabel({ span: { start, end }, label }: CleanedFile['labels'][number], raw: string): readonly Span[] {
  const written = raw.slice(start, end);
  const at = written.replace(ADDRESS, (address) => ' '.repeat(address.length)).indexOf(label);
  return at < 0 || label === '' ? [{ start, end }] : [{ start: start + at, end: start + at + label.length }];
}
