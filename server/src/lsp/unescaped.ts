/** An address without its escapes, as editors write them in different ways; as it is where an escape is malformed. */
export function unescaped(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
