import { type Span, trimSpan } from '../text/span';
import { type Line } from './lines';
import { labelOf, markerOf, timeRangeOf } from './lineShapes';

/** A stretch of one line that is a block, or part of one, by itself. */
export interface Fragment {
  readonly span: Span;
  readonly kind: 'cell' | 'item' | 'heading' | 'text';
  /** Whether it goes on with the fragment before: only a line break stood between. */
  readonly joins?: boolean;
  /** Heading level, for headings. */
  readonly level?: number;
  /** Row and column of a table, counted from 0 through the document. */
  readonly row?: number;
  readonly column?: number;
}

/** Splits table rows and HTML into fragments, line after line; it remembers the table it is in. */
export interface Fragmenter {
  /** The fragments of a line, or `undefined` where the line is plain text. */
  split(line: Line): Fragment[] | undefined;
}

const BLOCK_TAG =
  /<(\/?)(p|div|ul|ol|li|table|thead|tbody|tr|td|th|h[1-6]|br|blockquote|section|center)(?:\s[^<>]{0,400})?\/?>/gi;
const BULLET = /\t|•|·\s/g;

export function fragmenter(raw: string): Fragmenter {
  let row = -1;
  let column = 0;
  let inTable = false;
  /** Whether the line before was a row, so that a line that starts with a tab goes on with it. */
  let afterRow = false;

  function split(line: Line): Fragment[] | undefined {
    const { text } = line;
    if (text === '') return undefined;
    const hasTag = text.includes('<') && text.search(BLOCK_TAG) >= 0;
    const indented = raw.slice(line.span.start, line.inner.start).includes('\t');
    const continues = afterRow && indented && (hasTag || text.startsWith('•'));
    const tabbed = !inTable && !continues && isTabbedRow(text);
    const piped = !tabbed && isPipeRow(text);
    if (!hasTag && !continues && !tabbed && !piped) {
      if (inTable) return [{ span: line.inner, kind: 'cell', row, column }];
      const time = timeRangeOf(text);
      afterRow = false;
      return time === undefined ? undefined : timedRow(line, time.length);
    }
    afterRow = tabbed || continues;
    if (tabbed || piped) {
      row++;
      column = 0;
    } else if (continues) column = 1;
    if (piped) return pipeCells(line);
    return splitAtTags(line, tabbed || continues);
  }

  /** A row written as plain text: the time, then what happens. */
  function timedRow({ inner }: Line, length: number): Fragment[] {
    row++;
    const rest = trimSpan(raw, { start: inner.start + length, end: inner.end });
    const gap = /^[\s:;,.–—-]*/.exec(raw.slice(rest.start, rest.end))![0].length;
    const what = { start: rest.start + gap, end: rest.end };
    const time: Fragment = { span: { start: inner.start, end: inner.start + length }, kind: 'cell', row, column: 0 };
    return what.start < what.end ? [time, { span: what, kind: 'cell', row, column: 1 }] : [time];
  }

  function pipeCells({ inner, text }: Line): Fragment[] {
    if (/^[|\s:-]+$/.test(text)) return [];
    const cells: Fragment[] = [];
    let start = inner.start;
    for (const part of text.split('|')) {
      const span = trimSpan(raw, { start, end: start + part.length });
      if (span.start < span.end) cells.push({ span, kind: 'cell', row, column: cells.length });
      start += part.length + 1;
    }
    return cells;
  }

  function splitAtTags({ inner, text }: Line, isRow: boolean): Fragment[] {
    const found: Fragment[] = [];
    let level = 0;
    let item = false;
    let afterBreak = false;

    const close = (start: number, end: number) => {
      const span = trimSpan(raw, { start: inner.start + start, end: inner.start + end });
      const place = { ...(isRow || inTable ? { row, column } : {}), ...(afterBreak ? { joins: true } : {}) };
      if (span.start >= span.end) return;
      if (level > 0) found.push({ span, kind: 'heading', level, ...place });
      else if (item) found.push({ span, kind: 'item', ...place });
      else found.push({ span, kind: isRow || inTable ? 'cell' : 'text', ...place });
    };
    /** Text between two tags: tabs part columns, bullets part items. */
    const between = (start: number, end: number) => {
      let from = start;
      for (const match of text.slice(start, end).matchAll(BULLET)) {
        const at = start + match.index;
        close(from, at);
        if (match[0] !== '\t') item = true;
        else if (isRow) {
          column++;
          item = false;
        }
        from = at + match[0].length;
      }
      close(from, end);
    };

    let from = 0;
    for (const match of text.matchAll(BLOCK_TAG)) {
      between(from, match.index);
      from = match.index + match[0].length;
      const name = match[2]!.toLowerCase();
      const opens = match[1] === '';
      if (name === 'table') inTable = opens;
      else if (name === 'tr' && opens) {
        row++;
        column = -1;
      } else if ((name === 'td' || name === 'th') && opens) column++;
      else if (/^h\d$/.test(name)) level = opens ? Number(name[1]) : 0;
      if (name === 'li') item = opens;
      else if (name !== 'br' && name !== 'p') item = false;
      afterBreak = name === 'br' && found.length > 0;
    }
    between(from, text.length);
    return found;
  }

  return { split };
}

/** Cells with tabs between them; a marker or a label before the only tab is no cell. */
function isTabbedRow(text: string): boolean {
  const tab = text.indexOf('\t');
  if (tab < 0) return false;
  const first = text.slice(0, tab).trim();
  return markerOf(`${first} x`)?.length !== first.length + 1 && labelOf(first) === undefined;
}

function isPipeRow(text: string): boolean {
  return text.startsWith('|') && text.indexOf('|', 1) > 0;
}
