import { extname } from 'node:path';
import { decodeText, UnreadableText } from '../decodeText';

/** Reads the text out of a file's bytes. */
type Reader = (bytes: Uint8Array) => string | Promise<string>;

/** The kinds of documents a folder may hold. What reads a kind is loaded when the first file of it is met. */
const READERS: Readonly<Record<string, () => Promise<Reader>>> = {
  '.txt': () => Promise.resolve(decodeText),
  '.md': () => Promise.resolve(decodeText),
  '.html': htmlReader,
  '.htm': htmlReader,
  '.docx': async () => (await import('./docxText.js')).docxText,
  '.pdf': async () => (await import('./pdfText.js')).pdfText,
};

/** Documents whose text cannot be read, with what to do about it. */
const OTHERS: Readonly<Record<string, string>> = {
  '.doc': 'is in the format of old Word versions: save it as .docx',
  '.rtf': 'is in rich text format: save it as .docx',
  '.odt': 'is in OpenDocument format: save it as .docx',
};

/** Whether a file is a document by its name, be it one whose text cannot be read. */
export function isDocument(path: string): boolean {
  const extension = extname(path).toLowerCase();
  return Object.hasOwn(READERS, extension) || Object.hasOwn(OTHERS, extension);
}

/** The text of a document. Rejects with {@link UnreadableText}, whatever is wrong with the file. */
export async function documentText(path: string, bytes: Uint8Array): Promise<string> {
  const extension = extname(path).toLowerCase();
  const load = READERS[extension];
  if (!load) throw new UnreadableText(OTHERS[extension] ?? 'is no kind of document that can be read');
  if (bytes.length === 0) throw new UnreadableText('is empty');
  const read = await load();
  let text: string;
  try {
    text = await read(bytes);
  } catch (error) {
    if (error instanceof UnreadableText) throw error;
    const detail = error instanceof Error ? error.message : String(error);
    throw new UnreadableText(`is damaged, or no ${extension.slice(1)} file (${detail})`);
  }
  if (text.trim() === '') throw new UnreadableText('has no text');
  return text;
}

async function htmlReader(): Promise<Reader> {
  const { htmlText } = await import('./htmlText.js');
  return (bytes) => htmlText(decodeText(bytes));
}
