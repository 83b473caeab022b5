/** A stretch of a text: UTF-16 offsets, `start` inclusive, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether `offset` lies in `span` or touches its end, as a cursor does. */
export function touches(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

/** The span `by` characters further on. */
export function shiftSpan({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

/** A stretch of a text without the white space at its ends. */
export function trimSpan(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && EDGE.test(text[from]!)) from++;
  while (to > from && EDGE.test(text[to - 1]!)) to--;
  return { start: from, end: to };
}

/** Number of the first item that ends behind `offset`, of items in order that do not overlap; their count where none does. */
export function firstEndingAfter<T>(items: readonly T[], offset: number, endOf: (item: T) => number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (endOf(items[middle]!) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** White space of any kind and the invisible characters that stand at the start of files and lines. */
const EDGE = /[\s\u200B\u2060\uFEFF]/;
