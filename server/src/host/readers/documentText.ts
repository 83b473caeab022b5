import { decodeText, UnreadableText } from '../decodeText';
import { documentFormat, type DocumentFormat } from '../documentFormats';

/** Reads the text out of a file's bytes. */
type Reader = (bytes: Uint8Array) => string | Promise<string>;

/** What reads a format is loaded when the first file of it is met. */
const READERS: Readonly<Record<DocumentFormat, () => Promise<Reader>>> = {
  '.txt': () => Promise.resolve(decodeText),
  '.md': () => Promise.resolve(decodeText),
  '.html': htmlReader,
  '.htm': htmlReader,
  '.docx': async () => (await import('./docxText.js')).docxText,
  '.pdf': async () => (await import('./pdfText.js')).pdfText,
};

/** The text of a document. Rejects with {@link UnreadableText}, whatever is wrong with the file. */
export async function documentText(path: string, bytes: Uint8Array): Promise<string> {
  const found = documentFormat(path);
  if ('reason' in found) throw new UnreadableText(found.reason);
  if (bytes.length === 0) throw new UnreadableText('is empty');
  const read = await READERS[found.format]();
  let text: string;
  try {
    text = await read(bytes);
  } catch (error) {
    if (error instanceof UnreadableText) throw error;
    const detail = error instanceof Error ? error.message : String(error);
    throw new UnreadableText(`is damaged, or no ${found.format.slice(1)} file (${detail})`);
  }
  if (text.trim() === '') throw new UnreadableText('has no text');
  return text;
}

async function htmlReader(): Promise<Reader> {
  const { htmlText } = await import('./htmlText.js');
  return (bytes) => htmlText(decodeText(bytes));
}
