import type { Span } from '../text/span';

/** Where the front matter ends and where its YAML stands, without the fences. */
export interface FrontMatterBounds {
  readonly end: number;
  readonly yaml: Span;
}

const YAML_LINE = /^(?:[a-z][\w-]*:(?:\s|$)|[ \t]+\S|[ \t]*#|- )/;

/**
 * The front matter at the top of a draft. While its closing fence is not typed yet, the lines that look like YAML are taken
 * for it: a half-typed key is no part of the speech.
 */
export function frontMatterBounds(text: string): FrontMatterBounds | undefined {
  const opening = /^\uFEFF?---[ \t]*\r?\n/.exec(text)?.[0].length;
  if (opening === undefined) return undefined;
  const closing = /^(?:---|\.\.\.)[ \t]*\r?$/gm;
  closing.lastIndex = opening;
  const fence = closing.exec(text);
  if (fence) return { end: fence.index + fence[0].length, yaml: { start: opening, end: fence.index } };
  let end = opening;
  while (end < text.length && YAML_LINE.test(text.slice(end, end + 80)))
    end = text.indexOf('\n', end) + 1 || text.length;
  return end > opening ? { end, yaml: { start: opening, end } } : undefined;
}
