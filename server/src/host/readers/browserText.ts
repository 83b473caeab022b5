import { UnreadableText } from '../decodeText';
import { readerOf, TEXT_READERS } from './textReaders';

/**
 * The text of a document in a browser; see `documentText`. The readers of Word and PDF files are larger than the whole server there, and
 * the package has no room for a second of each.
 */
export const browserText = readerOf({
  ...TEXT_READERS,
  '.docx': () => refuse('a Word file'),
  '.pdf': () => refuse('a PDF'),
});

function refuse(kind: string): Promise<never> {
  return Promise.reject(
    new UnreadableText(
      `is ${kind}, which is not read in a browser: save it as .html or .txt, or read it on the desktop`,
    ),
  );
}
