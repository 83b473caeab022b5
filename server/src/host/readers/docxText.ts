import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { read } from 'mammoth/lib/docx/docx-reader.js';
import { DocumentConverter } from 'mammoth/lib/document-to-html.js';
import { _defaultStyleMap as usualStyles } from 'mammoth/lib/options-reader.js';
import { readStyle } from 'mammoth/lib/style-reader.js';
import { type FileText, plainText } from '../../core/source/fileText';
import { lazy } from '../../core/text/lazy';
import { UnreadableText } from '../decodeText';
import { htmlText } from './htmlText';

/** The parts of a Word file that its text is in. Pictures and fonts stay packed. */
const PARTS = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:[\w-]+\.xml|_rels\/[\w-]+\.xml\.rels))$/i;
/** The text of a thousand pages is a tenth of this. A few kilobytes can be made to unpack to gigabytes. */
const MOST_UNPACKED = 80_000_000;
/** How the old Word format and Word files under a password begin. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0] as const;
const ENCRYPTED = 'EncryptedPackage';

/** Styles of Word that the converter does not take for headings by itself. */
const STYLES = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh"];

/** The text of a Word document; headings, lists, tables and footnotes as {@link htmlText} marks them. */
export async function docxText(bytes: Uint8Array): Promise<FileText> {
  if (COMPOUND_FILE.every((byte, at) => bytes[at] === byte)) {
    throw new UnreadableText(
      Buffer.from(bytes).includes(Buffer.from(ENCRYPTED, 'utf16le'))
        ? 'is protected by a password'
        : 'is an old Word file: save it as .docx',
    );
  }
  let unpacked = 0;
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!PARTS.test(name)) return false;
      unpacked += originalSize;
      // What unpacks to more than it says is cut where it said it ends.
      if (unpacked > MOST_UNPACKED) throw new UnreadableText('unpacks to more than a document can hold');
      return true;
    },
  });
  const types = parts['[Content_Types].xml'];
  if (!types || !strFromU8(types).includes('wordprocessingml')) throw new UnreadableText('is no Word document');
  const file = {
    exists: (name: string) => Object.hasOwn(parts, name),
    read: (name: string) => Promise.resolve(strFromU8(parts[name]!)),
  };
  const { value: document } = await read(file, {}, {});
  const { value } = await converter().convertToHtml(document);
  return plainText(await htmlText(value.replace(/<a href="#(?:foot|end)note-ref-\d+">↑<\/a>/g, '')));
}

/** Reading the styles takes longer than converting a few pages. */
const converter = lazy(() => {
  const styleMap = [...STYLES, ...usualStyles].map((style) => readStyle(style).value);
  // Pictures are left packed; what they would show is not text.
  return new DocumentConverter({
    styleMap,
    convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
  });
});
