import { type Span } from './span';

/**
 * Text made readable (markup, page furniture and footnote marks gone, white space single) that can still point back into
 * the original, from every character. The pieces may stand in another order than in the original: a footnote that cut a
 * sentence in two is moved out of it. All offsets are UTF-16; "raw" ones count in the original, "clean" ones in `text`.
 */
export interface CleanText {
  readonly text: string;
  /** Length of the original. */
  readonly rawLength: number;
  /** What the text is made of, as plain data. */
  readonly pieces: CleanTextPieces;
  /**
   * The raw offset of the character at a clean offset; inside a replacement that of the replaced stretch. For the end of
   * the text, the end of its last character's original. Offsets outside the text are clamped to it.
   */
  rawOffset(cleanOffset: number): number;
  /** The smallest raw span that holds the original of every character of a clean span. An empty span gives an empty one. */
  toRaw(span: Span): Span;
  /** The originals of a clean span, stretch by stretch in clean order, touching ones merged. Nothing dropped is covered. */
  toRawPieces(span: Span): Span[];
  /** The clean offset of the character that stands for the raw one, or `undefined` where the original was dropped. */
  cleanOffset(rawOffset: number): number | undefined;
}

/** Collects the pieces of a clean text, in clean order. */
export interface CleanTextBuilder {
  /** Length of the clean text so far: the clean offset the next piece gets. */
  readonly length: number;
  /** Appends raw[start, end) as it stands. */
  copy(start: number, end: number): void;
  /** Appends `text` in the place of raw[start, end): a space for a line break, a character for its entity. */
  replace(start: number, end: number, text: string): void;
  build(): CleanText;
}

/** Pieces as parallel arrays; piece i covers clean [cleanStarts[i], cleanStarts[i + 1]). */
export interface CleanTextPieces {
  readonly cleanStarts: readonly number[];
  readonly rawStarts: readonly number[];
  readonly rawLengths: readonly number[];
  /** Whether piece i is raw text as it stands, so that offsets inside it run in step. */
  readonly copied: readonly boolean[];
}

export function cleanTextBuilder(raw: string): CleanTextBuilder {
  const cleanStarts: number[] = [];
  const rawStarts: number[] = [];
  const rawLengths: number[] = [];
  const copied: boolean[] = [];
  const parts: string[] = [];
  let length = 0;

  function push(start: number, end: number, text: string, isCopy: boolean): void {
    cleanStarts.push(length);
    rawStarts.push(start);
    rawLengths.push(end - start);
    copied.push(isCopy);
    parts.push(text);
    length += text.length;
  }

  return {
    get length() {
      return length;
    },
    copy(start, end) {
      if (end <= start) return;
      const last = copied.length - 1;
      const lastEnd = last >= 0 && copied[last] === true ? rawStarts[last]! + rawLengths[last]! : -1;
      if (lastEnd === start) {
        rawLengths[last] = rawLengths[last]! + end - start;
        parts.push(raw.slice(start, end));
        length += end - start;
      } else push(start, end, raw.slice(start, end), true);
    },
    replace(start, end, text) {
      if (text.length > 0) push(start, end, text, false);
    },
    build: () => restoreCleanText(parts.join(''), raw.length, { cleanStarts, rawStarts, rawLengths, copied }),
  };
}

/** The clean text that is the raw text itself. */
export function identityCleanText(raw: string): CleanText {
  const builder = cleanTextBuilder(raw);
  builder.copy(0, raw.length);
  return builder.build();
}

/** A clean text from its pieces, as {@link CleanText.pieces} gave them. */
export function restoreCleanText(text: string, rawLength: number, pieces: CleanTextPieces): CleanText {
  const { cleanStarts, rawStarts, rawLengths, copied } = pieces;
  let byRaw: readonly number[] | undefined;

  /** Raw span of the stretch clean [start, end) of piece i, which must lie inside it. */
  function rawOfStretch(i: number, start: number, end: number): Span {
    const rawStart = rawStarts[i]!;
    if (copied[i] !== true) return { start: rawStart, end: rawStart + rawLengths[i]! };
    const offset = rawStart - cleanStarts[i]!;
    return { start: start + offset, end: end + offset };
  }

  function rawOffset(cleanOffset: number): number {
    if (cleanStarts.length === 0) return 0;
    const offset = Math.max(0, Math.min(cleanOffset, text.length));
    const i = lastAtMost(cleanStarts, offset);
    if (offset === text.length) return rawStarts[i]! + rawLengths[i]!;
    return rawOfStretch(i, offset, offset).start;
  }

  function toRawPieces(span: Span): Span[] {
    const found: Span[] = [];
    const start = Math.max(0, span.start);
    const end = Math.min(span.end, text.length);
    if (start >= end) return found;
    for (let i = lastAtMost(cleanStarts, start); i < cleanStarts.length && cleanStarts[i]! < end; i++) {
      const next = rawOfStretch(i, Math.max(start, cleanStarts[i]!), Math.min(end, cleanStarts[i + 1] ?? text.length));
      const last = found.at(-1);
      if (last?.end === next.start) found[found.length - 1] = { start: last.start, end: next.end };
      else found.push(next);
    }
    return found;
  }

  function toRaw(span: Span): Span {
    let start = Infinity;
    let end = -Infinity;
    for (const piece of toRawPieces(span)) {
      start = Math.min(start, piece.start);
      end = Math.max(end, piece.end);
    }
    if (start <= end) return { start, end };
    const at = rawOffset(span.start);
    return { start: at, end: at };
  }

  function cleanOffset(raw: number): number | undefined {
    byRaw ??= rawStarts
      .map((_, i) => i)
      .sort((a, b) => rawStarts[a]! - rawStarts[b]! || rawLengths[a]! - rawLengths[b]!);
    const order = byRaw;
    const i = order[lastAtMost({ length: order.length, at: (n) => rawStarts[order[n]!]! }, raw)];
    if (i === undefined || raw < rawStarts[i]! || raw >= rawStarts[i]! + rawLengths[i]!) return undefined;
    return copied[i] === true ? cleanStarts[i]! + raw - rawStarts[i]! : cleanStarts[i]!;
  }

  return { text, rawLength, pieces, rawOffset, toRaw, toRawPieces, cleanOffset };
}

/** Index of the last value that is at most `limit` in an ascending list, 0 when there is none. */
function lastAtMost(ascending: { readonly length: number; at(i: number): number | undefined }, limit: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (ascending.at(middle)! <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
