/** Spaces at the end of a line that are looked at. */
const MOST_SPACES = 20;

/** Whether nothing but spaces stands between an offset, UTF-16, and the end of its line. */
export function endsLine(text: string, offset: number): boolean {
  return /^[^\S\n]*(?:\r?\n|$)/.test(text.slice(offset, offset + MOST_SPACES));
}
