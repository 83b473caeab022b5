/** White space that is not a single blank: most of a text is passed over. */
const WIDE = /[^\S ]\s*| \s+/g;

/** A text with one blank for each stretch of white space. */
export function singleSpaced(text: string): string {
  return text.replace(WIDE, ' ');
}
