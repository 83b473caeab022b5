import { readerOf, SMALL_READERS } from './smallReaders';

/** The text of a document, by its path. Rejects with `UnreadableText`, whatever is wrong with the file. */
export const documentText = readerOf({
  ...SMALL_READERS,
  '.pdf': async () => (await import('./pdfText.js')).pdfText,
});
