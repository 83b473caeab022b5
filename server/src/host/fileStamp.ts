/** The stamp of a file: it changes when the file does. */
export function fileStamp({ mtimeMs, size }: { readonly mtimeMs: number; readonly size: number }): string {
  return `${mtimeMs} ${size}`;
}
