import { unescaped } from './unescaped';

/**
 * The same text for every way in which editors write one address: without escapes, the letter of a drive small. VS Code writes
 * "file:///c%3A/notes", Node "file:///C:/notes".
 */
export function addressKey(uri: string): string {
  return unescaped(uri).replace(/^file:\/\/\/[A-Z]:/, (start) => start.toLowerCase());
}
