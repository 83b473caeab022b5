import { UnreadableText } from './decodeText';

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
export function reasonOf(error: unknown): string {
  if (error instanceof UnreadableText) return error.message;
  const { code, message } = error as Partial<NodeJS.ErrnoException>;
  if (code === undefined) return message ?? String(error);
  return REASONS[code] ?? `cannot be read (${message ?? code})`;
}

/** Whether a file could not be read because there is none. */
export function isGone(error: unknown): boolean {
  return (error as Partial<NodeJS.ErrnoException>).code === 'ENOENT';
}
