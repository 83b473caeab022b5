/** A raised number as the mark of a footnote, `undefined` where it is no number, or a power of what stands before it. */
export function noteMark(before: string, raised: string): string | undefined {
  const number = /^\[?(\d{1,3})\]?$/.exec(raised.trim())?.[1];
  return number === undefined || /(?:^|\D)10$|(?:^|[^A-Za-z])[ck]?m$/.test(before.slice(-4))
    ? undefined
    : `[^${number}]`;
}
