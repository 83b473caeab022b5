import { relative, sep } from 'node:path';

/** The address of a file relative to the folder in which the command was started, the same on every machine; "stdin" for `-`. */
export function relativeUri(path: string): string {
  if (path === '-') return 'stdin';
  return relative('', path).split(sep).map(encodeURIComponent).join('/');
}
