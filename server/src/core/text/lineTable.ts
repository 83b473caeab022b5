/** A place in a text by line and UTF-16 character, both counted from 0, as LSP counts. */
export interface LinePosition {
  readonly line: number;
  readonly character: number;
}

/** Turns offsets into lines without scanning the text again. */
export interface LineTable {
  /** Offsets outside the text are clamped to it. */
  position(offset: number): LinePosition;
}

/** Lines end at \n, \r\n or \r, as in LSP. */
export function lineTable(text: string): LineTable {
  const starts = lineStarts(text);
  return {
    position(offset) {
      const at = Math.max(0, Math.min(offset, text.length));
      let low = 0;
      let high = starts.length;
      while (high - low > 1) {
        const middle = (low + high) >>> 1;
        if (starts[middle]! <= at) low = middle;
        else high = middle;
      }
      return { line: low, character: at - starts[low]! };
    },
  };
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  if (text.includes('\r')) {
    for (const { 0: end, index } of text.matchAll(/\r\n?|\n/g)) starts.push(index + end.length);
  } else {
    // Rules ask at each keystroke: several times as fast as the pattern.
    for (let feed = text.indexOf('\n'); feed !== -1; feed = text.indexOf('\n', feed + 1)) starts.push(feed + 1);
  }
  return starts;
}
