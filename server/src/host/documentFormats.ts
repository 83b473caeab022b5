/** The formats of documents whose text can be read, by the ending of a file's name. Each has a reader in `readers/`. */
const DOCUMENT_FORMATS = ['.txt', '.md', '.html', '.htm', '.docx', '.odt', '.rtf', '.pdf'] as const;
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

/** Documents whose text cannot be read, with what to do about it. */
const OTHERS = new Map([['.doc', 'is an old Word file: save it as .docx']]);

/** The format a document is in by its name, or the reason why its text cannot be read. */
export function documentFormat(path: string): { readonly format: DocumentFormat } | { readonly reason: string } {
  const extension = endingOf(path);
  const format = DOCUMENT_FORMATS.find((known) => known === extension);
  return format ? { format } : { reason: OTHERS.get(extension) ?? 'is no kind of document that can be read' };
}

/** Whether a file is a document by its name, be it one whose text cannot be read. */
export function isDocument(path: string): boolean {
  return 'format' in documentFormat(path) || OTHERS.has(endingOf(path));
}

/** The ending of the file's name, ".docx", in small letters; "" where it has none, or nothing before it. A server in a browser has no `node:path`. */
function endingOf(path: string): string {
  return /[^\\/](\.[^.\\/]*)$/.exec(path)?.[1]!.toLowerCase() ?? '';
}
