import { readerOf, TEXT_READERS } from './textReaders';

/** The text of a document, by its path. Rejects with `UnreadableText`, whatever is wrong with the file. */
export const documentText = readerOf({
  ...TEXT_READERS,
  '.docx': async () => (await import('./docxText.js')).docxText,
  '.pdf': async () => (await import('./pdfText.js')).pdfText,
});
