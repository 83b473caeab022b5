import { type FileText } from '../../core/source/fileText';
import { decodeBytes, UnreadableText } from '../decodeText';
import { documentFormat, type DocumentFormat } from '../documentFormats';
import { ownFormat } from './ownFormat';

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
    const format = formatOf(path, bytes);
    if (bytes.length === 0) throw new UnreadableText('is empty');
    const read = await readers[format]();
    let found: FileText;
    try {
      found = await read(bytes);
    } catch (error) {
      if (error instanceof UnreadableText) throw error;
      const detail = error instanceof Error ? error.message : String(error);
      throw new UnreadableText(`is damaged, or no ${format.slice(1)} file (${detail})`);
    }
    if (found.text.trim() === '') throw new UnreadableText('has no text');
    return found;
  };
}

/** The format a file is read in. Programs call what they save ".doc" for old Word, be it rich text or a page: then the bytes tell. */
function formatOf(path: string, bytes: Uint8Array): DocumentFormat {
  const known = documentFormat(path);
  const own = ownFormat(bytes);
  if ('reason' in known) {
    if (own === undefined || !/\.doc$/i.test(path)) throw new UnreadableText(known.reason);
    return own;
  }
  const isPlain = known.format === '.txt' || known.format === '.md';
  if (isPlain && own === '.pdf') throw new UnreadableText('is a PDF: name it .pdf');
  if (isPlain && own === '.rtf') throw new UnreadableText('is a rich text file: name it .rtf');
  return known.format;
}

async function htmlReader(): Promise<Reader> {
  return (await import('./html/htmlText.js')).htmlText;
}

function textReader(bytes: Uint8Array): FileText {
  const { text, notes } = decodeBytes(bytes);
  return { text, leftOut: [], notes };
}
