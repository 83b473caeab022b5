import { shippedCatalogue } from '../lexicon/catalogue';
import { plainText } from '../source/fileText';
import type { SourceFile } from '../source/sourceFile';
import { digestOf } from '../text/digest';
import { headOf, plainHead, type PlainHead } from './documentHead';
import { type DocumentBody, readParts } from './documentParts';

/**
 * A document that ships with Rostrum, read when it was built, as plain data: reading them takes longer than everything else between the
 * start and the first answer, and always gives the same.
 */
export interface PreparedDocument {
  readonly id: string;
  /** The digest of the raw text the document was read from; that text is in a file of its own. */
  readonly rawDigest: number;
  /** By the rows that ship with Rostrum. */
  readonly head: PlainHead;
  readonly body: Omit<DocumentBody, 'raw'>;
}

export function prepareDocument({ id, text: raw }: Pick<SourceFile, 'id' | 'text'>): PreparedDocument {
  const parts = readParts(plainText(raw), id);
  const { raw: _raw, ...body } = parts.body;
  return { id, rawDigest: digestOf(raw), head: plainHead(headOf(parts, shippedCatalogue)), body };
}

/** Whether a file still has the text that a document was prepared from. */
export function isPreparedFrom({ rawDigest }: PreparedDocument, { text }: SourceFile): boolean {
  return rawDigest === digestOf(text);
}
