import { decodeText, UnreadableText } from '../decodeText';
import { documentFormat, type DocumentFormat } from '../documentFormats';

/** Reads the text out of a file's bytes. */
type Reader = (bytes: Uint8Array) => string | Promise<string>;
/** What loads the reader of each format, when the first file of it is met. */
type Readers = Readonly<Record<DocumentFormat, () => Promise<Reader>>>;

/** The readers that are small: the package has room for them twice, so a browser has them too. */
export const TEXT_READERS: Omit<Readers, '.docx' | '.pdf'> = {
  '.txt': () => Promise.resolve(decodeText),
  '.md': () => Promise.resolve(decodeText),
  '.html': htmlReader,
  '.htm': htmlReader,
};

/** A reader of documents of every format, by the file's name. It rejects with {@link UnreadableText}, whatever is wrong with the file. */
export function readerOf(readers: Readers): (path: string, bytes: Uint8Array) => Promise<string> {
  return async (path, bytes) => {
    const found = documentFormat(path);
    if ('reason' in found) throw new UnreadableText(found.reason);
    if (bytes.length === 0) throw new UnreadableText('is empty');
    const read = await readers[found.format]();
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
  };
}

async function htmlReader(): Promise<Reader> {
  const { htmlText } = await import('./htmlText.js');
  return (bytes) => htmlText(decodeText(bytes));
}
