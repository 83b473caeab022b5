/** How a text is shortened. All numbers are UTF-16 units. */
export interface Shortening {
  /** A text of so many units stays whole. */
  readonly most: number;
  /** Whether the cut falls between words. Where the text begins with a word that leaves no room, the cut falls within that word. */
  readonly atWords?: boolean;
  /** The units that are kept at least, even where the cut then falls within a word; 0 by default. Only with `atWords`. */
  readonly atLeast?: number;
  /** The sign that there was more; "…" by default. */
  readonly ellipsis?: '…' | ' …';
  /** Whether the ellipsis stands after `most` units of text; else it is counted among them. */
  readonly ellipsisBeyond?: boolean;
}

/** The text itself where it has room, else its beginning and an ellipsis. Never half of a character that takes two units. */
export function shorten(
  text: string,
  { most, atWords = false, atLeast = 0, ellipsis = '…', ellipsisBeyond = false }: Shortening,
): string {
  if (text.length <= most) return text;
  const room = ellipsisBeyond ? most : most - ellipsis.length;
  const space = atWords ? text.lastIndexOf(' ', room) : -1;
  const end = Math.max(space, atLeast);
  return `${text.slice(0, end > 0 ? end : room).replace(/[\uD800-\uDBFF]$/, '')}${ellipsis}`;
}
