import { corpusScheme } from '../../protocol';

/** The folders of virtual documents. The manifest knows the language of what lies in the first. */
const folders = { document: '/Rostrum corpus/', reading: '/How Rostrum read it/' } as const;
const extension = '.txt';

/** What a virtual document shows: a document of the corpus, or how it was read. */
export type VirtualKind = keyof typeof folders;

/**
 * The address of a document of the corpus as a virtual document, by its id: editors show the last part as its name, and the
 * folder beside it. Escaped as VS Code escapes, so that both sides write it the same way.
 */
export function corpusAddress(id: string, kind: VirtualKind = 'document'): string {
  const path = encodeURIComponent(`${folders[kind]}${id}${extension}`)
    .replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%2F', '/');
  return `${corpusScheme}:${path}`;
}

/** Whether an address is one of a virtual document. */
export function isCorpusAddress(uri: string): boolean {
  return uri.startsWith(`${corpusScheme}:`);
}

/** The id of the document at an address and what is shown of it, however the editor has escaped it; `undefined` for any other address. */
export function virtualDocumentAt(uri: string): { readonly id: string; readonly kind: VirtualKind } | undefined {
  if (!isCorpusAddress(uri)) return undefined;
  try {
    const path = decodeURIComponent(uri.slice(corpusScheme.length + 1));
    for (const [kind, folder] of Object.entries(folders) as readonly (readonly [VirtualKind, string])[]) {
      if (path.startsWith(folder) && path.endsWith(extension))
        return { kind, id: path.slice(folder.length, -extension.length) };
    }
    return undefined;
  } catch {
    return undefined;
  }
}
