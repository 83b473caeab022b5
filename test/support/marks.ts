import { type Span } from '../../server/src/core/text/span';

/** A test's text with its marks taken out. */
export interface Marked {
  readonly text: string;
  /** The stretches between `[[` and `]]`, in order, as offsets into `text`. */
  readonly ranges: readonly Span[];
  /** Where `$0` stood. */
  readonly cursor?: number;
}

/** Reads `$0` (the cursor, at most one) and `[[…]]` (ranges, not nested) out of a text. Throws on unbalanced marks. */
export function readMarks(marked: string): Marked {
  const ranges: Span[] = [];
  let text = '';
  let open: number | undefined;
  let cursor: number | undefined;
  for (let at = 0; at < marked.length;) {
    const mark = ['[[', ']]', '$0'].find((candidate) => marked.startsWith(candidate, at));
    if (mark === undefined) {
      text += marked.charAt(at++);
      continue;
    }
    at += 2;
    if (mark === '$0') {
      if (cursor !== undefined) throw new Error(`Two cursors in ${marked}`);
      cursor = text.length;
    } else if (mark === '[[') {
      if (open !== undefined) throw new Error(`Nested range in ${marked}`);
      open = text.length;
    } else {
      if (open === undefined) throw new Error(`Unopened range in ${marked}`);
      ranges.push({ start: open, end: text.length });
      open = undefined;
    }
  }
  if (open !== undefined) throw new Error(`Unclosed range in ${marked}`);
  return cursor === undefined ? { text, ranges } : { text, ranges, cursor };
}
