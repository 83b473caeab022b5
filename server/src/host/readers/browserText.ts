import { UnreadableText } from '../decodeText';
import { readerOf, TEXT_READERS } from './textReaders';

/** The text of a document in a browser; see `documentText`. What reads PDF files is twice as large as the whole server there. */
export const browserText = readerOf({
  ...TEXT_READERS,
  '.pdf': () =>
    Promise.reject(new UnreadableText('is a PDF, which is not read in a browser: save its text as .docx or .txt')),
});
