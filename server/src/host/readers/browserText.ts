import { UnreadableText } from '../decodeText';
import { readerOf, SMALL_READERS } from './smallReaders';

/**
 * The text of a document in a browser; see `documentText`. The reader of PDFs is larger than the whole server there, and the package has no
 * room for a second one.
 */
export const browserText = readerOf({
  ...SMALL_READERS,
  '.pdf': () =>
    Promise.reject(new UnreadableText('is a PDF, which only the desktop reads: save it as .docx, .html or .txt')),
});
