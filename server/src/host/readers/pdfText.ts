import { type FileText } from '../../core/source/fileText';
import type { LeftOut, LeftOutReason } from '../../core/source/leftOut';
import { UnreadableText } from '../decodeText';
import { inReadingOrder } from './pdfColumns';
import { type DrawnPage, readPdf } from './pdfDocument';
import { headingLevels, textSetting } from './pdfHeadings';
import { withInitials } from './pdfInitials';
import { lineNumbers } from './pdfLineNumbers';
import { linesOf } from './pdfLines';
import { uprightPage, type UnreadWords, type UprightPage } from './pdfPage';
import type { LinedPage } from './pdfMargins';
import { pageHeads } from './pdfPageHeads';
import { pageText } from './pdfPageText';
import type { PdfPiece } from './pdfPiece';
import { withoutShadows } from './pdfShadows';
import { watermarks } from './pdfWatermarks';

/** Fewer letters on a page than this are a stamp or a number on a picture of it. */
const LETTERS_A_PAGE = 8;
/** More shapes on a page than this are letters, or might be. */
const SHAPES_A_PAGE = 100;

/** Between two pages: a form feed, which tells a header from a line of the text that comes back. */
const PAGE_BORDER = '\n\n\f';

/** A page with what was left out of it before its lines were looked at. */
interface ReadPage extends LinedPage {
  readonly unread: readonly UnreadWords[];
  readonly isOrdered: boolean;
}

/** The text of a PDF, page after page. */
export async function pdfText(bytes: Uint8Array): Promise<FileText> {
  const { pages: drawn, isBold } = await readPdf(bytes);
  const pages = readPages(drawn);
  const heads = pageHeads(pages);
  const bodies = pages.map(({ lines, isOrdered }) => {
    const body = lines.filter((line) => !heads.has(line));
    return isOrdered ? body : inReadingOrder(body);
  });
  const all = bodies.flat();
  const levelOf = headingLevels(all, textSetting(all), isBold);
  const leftOut: LeftOut[] = [];
  let text = '';
  for (const [at, body] of bodies.entries()) {
    const written = pageText(body, levelOf);
    if (written !== '' && text !== '') text += PAGE_BORDER;
    const leave = (reason: LeftOutReason, words: string): void =>
      void leftOut.push({ reason, text: words, page: at + 1, at: text.length });
    const { lines, box, unread } = pages[at]!;
    const middle = (box[1] + box[3]) / 2;
    const marginal = lines.filter((line) => heads.has(line)).sort((a, b) => b.y - a.y || a.x - b.x);
    for (const line of marginal) if (line.y > middle) leave(heads.get(line)!, line.text);
    for (const { reason, text: words } of unread) leave(reason, words);
    text += written;
    for (const line of marginal) if (line.y <= middle) leave(heads.get(line)!, line.text);
  }
  refuseWithoutText(text, drawn);
  return { text: `${text}\n`, leftOut, notes: [], isPaged: true };
}

function readPages(drawn: readonly DrawnPage[]): readonly ReadPage[] {
  const upright = drawn.map(uprightText);
  const numbers = lineNumbers(upright.map((page) => page?.pieces ?? []));
  return drawn.map((page, at) => readPage(page, upright[at], numbers[at]!));
}

/** What of a page that is not set in the order of reading may be its text, and what is none. */
function uprightText(drawn: DrawnPage): UprightPage | undefined {
  if (drawn.ordered !== undefined) return undefined;
  const { box, pieces, unread } = uprightPage(drawn, drawn.box);
  const { pieces: once, shadows } = withoutShadows(pieces);
  const marks = watermarks(once);
  return {
    box,
    pieces: once.filter((piece) => !marks.has(piece)),
    unread: [...unread, ...unreadAs('repeated', shadows), ...unreadAs('watermark', marks)],
  };
}

function unreadAs(reason: LeftOutReason, pieces: Iterable<PdfPiece>): readonly UnreadWords[] {
  return [...pieces].map(({ text }) => ({ reason, text }));
}

function readPage(drawn: DrawnPage, upright: UprightPage | undefined, numbers: ReadonlySet<PdfPiece>): ReadPage {
  if (upright === undefined)
    return { box: drawn.box, lines: linesOf(drawn.ordered ?? []), unread: [], isOrdered: true };
  const { box, pieces, unread } = upright;
  const counted = [...numbers].map(({ text }) => text).join(' ');
  return {
    box,
    lines: linesOf(withInitials(pieces.filter((piece) => !numbers.has(piece)))),
    isOrdered: false,
    unread: [...unread, ...(counted === '' ? [] : [{ reason: 'line-number' as const, text: counted }])],
  };
}

/** Says of a document with hardly a letter what it is instead: pictures, shapes, or nothing that could be read. */
function refuseWithoutText(text: string, pages: readonly DrawnPage[]): void {
  if (text.replace(/[^A-Za-z\u00C0-\uFFFF]/g, '').length >= LETTERS_A_PAGE * pages.length) return;
  if (pages.some(({ pictures }) => pictures.length > 0)) {
    throw new UnreadableText('is scanned: its pages are pictures without text (OCR would give it some)');
  }
  if (pages.some(({ shapes }) => shapes > SHAPES_A_PAGE)) {
    throw new UnreadableText('has its letters drawn as shapes, without text (OCR would give it some)');
  }
  if (text.trim() === '') throw new UnreadableText('cannot be read: it is damaged, or its pages are blank');
}
