import { extname } from 'node:path';

/** The kinds of documents whose text can be read, by the ending of a file's name. Each has a reader in `readers/`. */
const DOCUMENT_KINDS = ['.txt', '.md', '.html', '.htm', '.docx', '.pdf'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** Documents whose text cannot be read, with what to do about it. */
const OTHERS = new Map([
  ['.doc', 'is an old Word file: save it as .docx'],
  ['.rtf', 'is a rich text file: save it as .docx'],
  ['.odt', 'is an OpenDocument file: save it as .docx'],
]);

/** The kind of document a file is by its name, or the reason why its text cannot be read. */
export function documentKind(path: string): { readonly kind: DocumentKind } | { readonly reason: string } {
  const extension = extname(path).toLowerCase();
  const kind = DOCUMENT_KINDS.find((known) => known === extension);
  return kind ? { kind } : { reason: OTHERS.get(extension) ?? 'is no kind of document that can be read' };
}

/** Whether a file is a document by its name, be it one whose text cannot be read. */
export function isDocument(path: string): boolean {
  return 'kind' in documentKind(path) || OTHERS.has(extname(path).toLowerCase());
}
