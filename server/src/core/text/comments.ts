/** A comment, with the line break before one that begins its line; an unclosed one runs to the end. */
const COMMENT = /(?:\r?\n[^\S\n]*)?<!--[\s\S]*?(?:-->|$)/g;

/**
 * The text with its comments replaced by as many spaces, so that offsets stay. A comment on a line of its own takes the line break
 * before it along: no empty line is left, and what it stands in the middle of stays one paragraph.
 */
export function blankComments(text: string): string {
  return text.includes('<!--') ? text.replace(COMMENT, (found) => ' '.repeat(found.length)) : text;
}

/** Whether `text` ends inside a comment. */
export function endsInComment(text: string): boolean {
  return text.lastIndexOf('<!--') > text.lastIndexOf('-->');
}
