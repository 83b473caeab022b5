import type { FileSystem, Uri } from 'vscode';

/** Bytes of a document at most: it is read in the server’s own thread, and through the memory of the page. */
export const MOST_BYTES = 20_000_000;

/** What a file holds; `undefined` stands for one that was never named. Rejects with a clause about the file as the message. */
export async function contentOf(
  files: Pick<FileSystem, 'stat' | 'readFile'>,
  uri: Uri | undefined,
): Promise<Uint8Array> {
  if (!uri) throw new Error('is not among the documents');
  try {
    const { size, type } = await files.stat(uri);
    if (type & FOLDER) throw new Refused('is a folder');
    if (size > MOST_BYTES) throw new Refused(`is too large (${Math.round(size / 1_000_000)} MB)`);
    const bytes = await files.readFile(uri);
    // A part of a larger buffer would be sent with all of it.
    return bytes.byteLength === bytes.buffer.byteLength ? bytes : bytes.slice();
  } catch (error) {
    throw new Error(reasonOf(error), { cause: error });
  }
}

/** `FileType.Directory`, which a link to a folder has as well. */
const FOLDER = 2;

class Refused extends Error {}

const REASONS: Readonly<Record<string, string>> = {
  FileNotFound: 'does not exist',
  FileIsADirectory: 'is a folder',
  NoPermissions: 'may not be read',
  Unavailable: 'cannot be reached at the moment',
};

function reasonOf(error: unknown): string {
  const { code, message } = error as { readonly code?: string; readonly message?: string };
  if (error instanceof Refused) return error.message;
  return REASONS[code ?? ''] ?? `cannot be read (${message ?? String(error)})`;
}
