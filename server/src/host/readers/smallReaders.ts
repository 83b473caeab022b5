import { type FileText } from '../../core/source/fileText';
import { decodeBytes, UnreadableText } from '../decodeText';
import { documentFormat, type DocumentFormat } from '../documentFormats';

/** Reads the text out of a file's bytes. */
type Reader = (bytes: Uint8Array) => FileText | Promise<FileText>;
/** What loads the reader of each format, when the first file of it is met. */
type Readers = Readonly<Record<DocumentFormat, () => Promise<Reader>>>;

/** The readers that are small: the package has room for them twice, so a browser has them too. */
export const SMALL_READERS: Omit<Readers, '.pdf'> = {
  '.txt': () => Promise.resolve(textReader),
  '.md': () => Promise.resolve(textReader),
  '.html': htmlReader,
  '.htm': htmlReader,
  '.docx': async () => (await import('./word/docxText.js')).docxText,
  '.odt': async () => (await import('./odt/odtText.js')).odtText,
  '.rtf': async () => (await import('./rtf/rtfText.js')).rtfText,
};

/** A reader of documents of every format, by the file's name. It rejects with {@link UnreadableText}, whatever is wrong with the file. */
export function readerOf(readers: Readers): (path: string, bytes: Uint8Array) => Promise<FileText> {
  return async (path, bytes) => {
    const known = documentFormat(path);
    if ('reason' in known) throw new UnreadableText(known.reason);
    if (bytes.length === 0) throw new UnreadableText('is empty');
    const read = await readers[known.format]();
    let found: FileText;
    try {
      found = await read(bytes);
    } catch (error) {
      if (error instanceof UnreadableText) throw error;
      const detail = error instanceof Error ? error.message : String(error);
      throw new UnreadableText(`is damaged, or no ${known.format.slice(1)} file (${detail})`);
    }
    if (found.text.trim() === '') throw new UnreadableText('has no text');
    return found;
  };
}

async function htmlReader(): Promise<Reader> {
  return (await import('./html/htmlText.js')).htmlText;
}

function textReader(bytes: Uint8Array): FileText {
  const { text, notes } = decodeBytes(bytes);
  return { text, leftOut: [], notes };
}
