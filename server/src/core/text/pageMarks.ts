/**
 * What a page and Markdown put among the words of a text and nobody quotes or reads out. All are bounded, so that no text makes them
 * slow.
 */

/** Raised figures, for use inside a character class. */
export const RAISED = '¹²³⁴-⁹⁰';
/** The mark of a footnote in the text, for use in a pattern: `[^12]`, `¹²`. */
export const FOOTNOTE_MARK = String.raw`(?:\[\^[^\]\n]{1,40}\]|[${RAISED}]{1,3})`;
/** What a footnote itself begins with: `[^12]:`, `¹² `. Its groups hold its label. */
export const FOOTNOTE_LABEL = new RegExp(String.raw`^(?:\[\^([^\]\n]{1,40})\]:|([${RAISED}]+)\s)`);

/** Marks of footnotes, numbered ones in brackets too: `[12]`, unless it is the text of a link. */
export const NOTE_MARKS = new RegExp(String.raw`\[\^[^\]\n]{1,40}\]|\[\d{1,3}\](?!\()|[${RAISED}]+`, 'g');
/** Tags and comments, a raised note mark with what is in it. */
export const TAGS = /<sup>[^]{0,8}?<\/sup>|<!--[^]*?-->|<\/?[a-z][^>\n]{0,40}>/gi;
/** A break of a line, which parts words as a space does. */
export const LINE_BREAKS = /<br\s*\/?>/gi;
/** A Markdown link or picture; its group holds the text that is read. */
export const LINKS = /!?\[([^\]\n]*)\]\([^)\n]*\)/g;
