import { UnreadableText } from './decodeText';
import type { PathSystem } from './namedPlaces';
import { unusableName } from './unusableName';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  EISDIR: 'is a folder',
  ENOTDIR: 'is not a folder',
  ELOOP: 'is a link that leads back to itself',
  EACCES: 'may not be read',
  EPERM: 'may not be read',
  EBUSY: 'is held by another program',
  ENAMETOOLONG: 'has too long a name',
};

/** Why a file could not be read, as a sentence that begins with its name goes on: "does not exist". */
export function reasonOf(error: unknown, system?: PathSystem): string {
  if (error instanceof UnreadableText) return error.message;
  const { code, message, path } = error as Partial<NodeJS.ErrnoException>;
  if (code === undefined) return message ?? String(error);
  // Windows says of such a name that there is no file, or that it is a device.
  const byName = path === undefined ? undefined : unusableName(path, system);
  return byName ?? REASONS[code] ?? `cannot be read (${message ?? code})`;
}

/** Whether a file could not be read because there is none. */
export function isGone(error: unknown): boolean {
  return (error as Partial<NodeJS.ErrnoException>).code === 'ENOENT';
}
