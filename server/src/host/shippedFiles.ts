import type { ShippedFiles } from '../protocol';

/** A worker is one server: what it was given is there for all of it, and the tables of core are read where they are first asked for. */
const files = new Map<string, Uint8Array>();

/** Keeps the files of a {@link ShippedFiles}. Throws where the message is none. */
export function keepShippedFiles(message: unknown): void {
  if (!isShippedFiles(message)) throw new Error('The first message to the server must be the files it ships with');
  for (const [path, bytes] of Object.entries(message.shippedFiles)) files.set(path, bytes);
}

/** The paths of the files below a folder of the extension. */
export function shippedFilesIn(folder: string): readonly string[] {
  return [...files.keys()].filter((path) => path.startsWith(`${folder}/`)).sort();
}

/** The bytes of a file by its path in the folder of the extension. Throws where it was not given. */
export function shippedFile(path: string): Uint8Array {
  const bytes = files.get(path);
  if (!bytes) throw new Error(`${path} is missing from the files the server was given`);
  return bytes;
}

/** The text of a file that the build wrote, see {@link shippedFile}. */
export function shippedText(path: string): string {
  return new TextDecoder().decode(shippedFile(path));
}

function isShippedFiles(message: unknown): message is ShippedFiles {
  if (typeof message !== 'object' || message === null || !('shippedFiles' in message)) return false;
  const { shippedFiles } = message;
  if (typeof shippedFiles !== 'object' || shippedFiles === null) return false;
  return Object.values(shippedFiles).every((bytes) => ArrayBuffer.isView(bytes));
}
