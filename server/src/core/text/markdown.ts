/**
 * Text of a document made safe inside Markdown that Rostrum writes: no link, image, HTML, emphasis, code or table can
 * come out of it, whatever the document holds. Line breaks become spaces.
 */
export function escapeMarkdown(text: string): string {
  return (
    text
      .replace(/\s+/g, ' ')
      .replace(/[\\`*_{}[\]<>#|~!$&]/g, '\\$&')
      // Bare addresses become links without any mark.
      .replace(/:(?=\/\/)/g, '\\:')
      .replace(/\b(www)\./gi, '$1\\.')
      .replace(/@/g, '\\@')
  );
}

/** An address that can stand between the brackets of a Markdown link; undefined for one that must not be opened. */
export function markdownTarget(uri: string): string | undefined {
  if (/^(?:command|javascript|data|vbscript):/i.test(uri.trim())) return undefined;
  return uri.replace(/[\s()<>\\]/g, (char) => `%${char.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`);
}
