import type { Paint, PaintStyle } from '../core';

/** How a terminal begins and ends each style (ECMA-48, SGR). `styleText` of Node came with 20.12; we run on all of 20. */
const CODES: Readonly<Record<PaintStyle, readonly [number, number]>> = {
  error: [31, 39],
  warning: [33, 39],
  information: [36, 39],
  hint: [2, 22],
  good: [32, 39],
  bad: [31, 39],
  quiet: [2, 22],
  place: [1, 22],
  added: [32, 39],
  removed: [31, 39],
};

/** Colours for a terminal. */
export const ansiPaint: Paint = (style, text) => {
  const [begin, end] = CODES[style];
  return `\u001B[${begin}m${text}\u001B[${end}m`;
};

/**
 * Whether what goes to a stream is coloured: on a terminal that knows colours, unless NO_COLOR says no (https://no-color.org). FORCE_COLOR stands over both, as in Node
 * itself: "0" and "false" are no colours, anything else is.
 */
export function isColoured(
  stream: { readonly isTTY?: boolean },
  env: Readonly<Record<string, string | undefined>>,
): boolean {
  const { FORCE_COLOR: forced, NO_COLOR: none, TERM: terminal } = env;
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return stream.isTTY === true && (none === undefined || none === '') && terminal !== 'dumb';
}
