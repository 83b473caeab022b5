import { corpusScheme } from '../../protocol';

/** The manifest knows the language of what lies in this folder. */
const folder = '/Rostrum corpus/';
const extension = '.txt';

/**
 * The address of a document of the corpus as a virtual document, by its id: editors show the last part as its name, and the
 * folder beside it. Escaped as VS Code escapes, so that both sides write it the same way.
 */
export function corpusAddress(id: string): string {
  const path = encodeURIComponent(`${folder}${id}${extension}`)
    .replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%2F', '/');
  return `${corpusScheme}:${path}`;
}

/** Whether an address is one of a virtual document. */
export function isCorpusAddress(uri: string): boolean {
  return uri.startsWith(`${corpusScheme}:`);
}

/** The id of the document at an address, however the editor has escaped it; `undefined` for any other address. */
export function documentAt(uri: string): string | undefined {
  if (!isCorpusAddress(uri)) return undefined;
  try {
    const path = decodeURIComponent(uri.slice(corpusScheme.length + 1));
    return path.startsWith(folder) && path.endsWith(extension)
      ? path.slice(folder.length, -extension.length)
      : undefined;
  } catch {
    return undefined;
  }
}
