import type { DocumentFormat } from '../documentFormats';

/** Bytes at the start of a file that tell its format. */
const TOLD_BY = 512;

/** How an archive begins, and where the first file in one of OpenDocument says what it is. */
const ARCHIVE = 'PK\u0003\u0004';
const OPEN_DOCUMENT = { at: 30, says: 'mimetypeapplication/vnd.oasis' };
/** How a page begins, after its mark, a declaration and a comment. */
const PAGE =
  /^(?:\u00EF\u00BB\u00BF)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]{0,300}?-->\s*)?(?:<!doctype\s+html\b|<html[\s>])/i;

/** The format that a file is in by its first bytes, whatever it is called; `undefined` where they do not tell. */
export function ownFormat(bytes: Uint8Array): DocumentFormat | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, TOLD_BY));
  if (start.startsWith('%PDF-')) return '.pdf';
  if (start.startsWith(String.raw`{\rtf`)) return '.rtf';
  if (start.startsWith(ARCHIVE)) return start.startsWith(OPEN_DOCUMENT.says, OPEN_DOCUMENT.at) ? '.odt' : '.docx';
  return PAGE.test(start) ? '.html' : undefined;
}
