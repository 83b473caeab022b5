import { type CleanText } from '../text/cleanText';
import { type Span } from '../text/span';
import { type Block } from './sourceDocument';

/** What a document has of itself once it is read. */
interface ReadText {
  /** As its reader gave it: a form feed stands between two pages. */
  readonly raw: string;
  readonly clean: CleanText;
  readonly blocks: readonly Block[];
}

/** Where a document has words, as somebody finds it again who has the file before him. */
export interface DocumentPlace {
  /** Number of the page, from 1, where the file is laid out in pages. */
  readonly page?: number;
  /**
   * Number of the paragraph, from 1: on the page where there is one, else in the document. Headings, items of lists and rows of tables count as
   * well, and one that goes on on a page counts there.
   */
  readonly paragraph: number;
}

/** A document as a text that somebody drafts. */
export interface DraftText {
  /** Its paragraphs with an empty line between them, headings and labels in the marks that drafts have. */
  readonly text: string;
  /** The place of an offset into the text. */
  readonly placeAt: (offset: number) => DocumentPlace;
}

/** What stands before a paragraph in its line and is part of it: "## ", "1. ", "(a) ", "- ", "[^3]: ". */
const MARK = /^(?:#{1,6}|[-–—•*]|\(?[\p{L}\p{N}]{1,5}[.)]|\[\^\d{1,4}\]:)\s+$/u;

/** Characters before a paragraph in which its mark is looked for. */
const MARK_LENGTH = 16;

/**
 * Makes a draft's text of a document: printed lines joined, words whole that a line end cut, no heads and feet of pages. `isPaged` says whether its file is
 * laid out in pages, so that a place has one.
 */
export function draftTextOf({ raw, clean, blocks }: ReadText, { isPaged }: { readonly isPaged: boolean }): DraftText {
  const pages = pageStarts(raw);
  const pageOf = (offset: number): number => lastAtMost(pages, offset);
  const pieces: Piece[] = [];
  const counts = new Map<number, number>();
  let text = '';
  let row: Piece | undefined;
  for (const block of blocks) {
    const words = clean.text.slice(block.span.start, block.span.end);
    const own = clean.toRaw(block.span);
    const isSameRow =
      row !== undefined && block.kind === 'cell' && block.row === row.block.row && !isParted(raw, row, own);
    if (text !== '') text += isSameRow ? ' | ' : '\n\n';
    const start = text.length;
    if (!isSameRow) text += block.kind === 'heading' ? headingMark(raw, own) : markBefore(raw, own.start);
    const piece: Piece = {
      block,
      raw: own,
      start,
      words: text.length,
      numbers: isSameRow ? row!.numbers : new Map<number, number>(),
    };
    text += words;
    if (!isSameRow) {
      const first = isPaged ? pageOf(own.start) : 0;
      const last = isPaged ? pageOf(Math.max(own.start, own.end - 1)) : 0;
      for (let page = first; page <= last; page++) {
        counts.set(page, (counts.get(page) ?? 0) + 1);
        piece.numbers.set(page, counts.get(page)!);
      }
    }
    row = block.kind === 'cell' ? piece : undefined;
    pieces.push(piece);
  }
  const starts = pieces.map(({ start }) => start);
  return {
    text: `${text}\n`,
    placeAt(offset) {
      const piece = pieces[lastAtMost(starts, offset)];
      if (!piece) return { paragraph: 1, ...(isPaged && { page: 1 }) };
      const { block, raw: own, words, numbers } = piece;
      if (!isPaged) return { paragraph: numbers.get(0)! };
      const inBlock = Math.min(Math.max(0, offset - words), block.span.end - block.span.start - 1);
      const page = pageOf(Math.min(Math.max(own.start, clean.rawOffset(block.span.start + inBlock)), own.end));
      return { page: page + 1, paragraph: numbers.get(page) ?? Math.max(1, ...numbers.values()) };
    },
  };
}

/** A paragraph in the text that is made. */
interface Piece {
  readonly block: Block;
  /** Where the reader's text has it. */
  readonly raw: Span;
  /** Where it begins in the text that is made, and where its words do behind their mark. */
  readonly start: number;
  readonly words: number;
  /** Its number on each of its pages, counted from 0; that in the document under 0 where there are none. */
  readonly numbers: Map<number, number>;
}

/** Whether something but the border of a cell stands between two: the next one is of another row or table. */
function isParted(raw: string, { raw: before }: Piece, next: Span): boolean {
  return raw.slice(before.end, next.start).includes('\n');
}

/** The mark of a heading: its own where the reader gave it a level. */
function headingMark(raw: string, { start }: Span): string {
  const mark = markBefore(raw, start);
  return mark.startsWith('#') ? mark : `## ${mark}`;
}

/** The mark before a paragraph, with one blank behind it; "" where it has none. */
function markBefore(raw: string, start: number): string {
  const before = raw.slice(Math.max(0, start - MARK_LENGTH), start);
  const line = before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\f')) + 1).trimStart();
  return MARK.test(line) ? `${line.trimEnd()} ` : '';
}

function pageStarts(raw: string): readonly number[] {
  const starts = [0];
  for (let feed = raw.indexOf('\f'); feed !== -1; feed = raw.indexOf('\f', feed + 1)) starts.push(feed + 1);
  return starts;
}

/** Index of the last of ascending numbers that is at most `limit`, 0 where there is none. */
function lastAtMost(numbers: readonly number[], limit: number): number {
  let low = 0;
  for (let high = numbers.length; high - low > 1;) {
    const middle = (low + high) >>> 1;
    if (numbers[middle]! <= limit) low = middle;
    else high = middle;
  }
  return low;
}
