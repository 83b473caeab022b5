import { type Span, trimSpan } from '../text/span';
import { fragmenter, type Fragment } from './fragments';
import { type Line, isBlank } from './lines';
import {
  isKindLine,
  isOpenEnded,
  isRule,
  isSalutationLine,
  isSessionLine,
  isWebLine,
  labelOf,
  markerOf,
} from './lineShapes';
import { isDateLine } from '../text/dates';
import { type Markup } from './markup';
import { isTurnLine } from './turnHead';

/** A block in the making: the raw stretches of its text, without markers. */
export interface Unit {
  kind: 'title' | 'text' | 'heading' | 'item' | 'numbered' | 'footnote' | 'cell';
  /** Raw stretches in reading order; between two of them a line or page ended. */
  readonly pieces: Span[];
  /** As printed before the text: paragraph number, item letter, footnote number. */
  readonly label?: string;
  /** Raw span of the label with its brackets and points. */
  readonly marker?: Span;
  /** Heading level, 1 the highest; 0 where the document doesn't say. */
  level: number;
  readonly row?: number;
  readonly column?: number;
  /** Whether it starts a paragraph: a blank line, a page or another block stands before it. */
  readonly startsParagraph: boolean;
  /** Whether blank space follows it. */
  endsParagraph: boolean;
}

/** What a stretch of raw text shows a reader: markup gone, white space at the edges gone. */
export type Visible = (span: Span) => string;

export function visibleIn(raw: string, { hidden }: Markup): Visible {
  const first = hidden.indexOf(1);
  const last = hidden.lastIndexOf(1);
  return ({ start, end }) => {
    if (first < 0 || end <= first || start > last || !hidden.subarray(start, end).includes(1))
      return raw.slice(start, end).trim();
    let text = '';
    for (let from = start; from < end;) {
      let to = from;
      while (to < end && hidden[to] === 0) to++;
      text += raw.slice(from, to);
      while (to < end && hidden[to] === 1) to++;
      from = to;
    }
    return text.trim();
  };
}

/** Lines → blocks in the making, as printed: nothing is moved or joined over a blank line yet. `webLines` are the lines that are in none. */
export function unitsOf(
  raw: string,
  lines: readonly Line[],
  furniture: ReadonlyMap<number, unknown>,
  markup: Markup,
): { readonly units: Unit[]; readonly webLines: readonly number[] } {
  const units: Unit[] = [];
  const webLines: number[] = [];
  const visible = visibleIn(raw, markup);
  const fragments = fragmenter(raw);
  const isNote = noteReader(markup);
  let fresh = true;

  function push(unit: Omit<Unit, 'startsParagraph' | 'endsParagraph' | 'level'> & { level?: number }): void {
    units.push({ level: 0, ...unit, startsParagraph: fresh, endsParagraph: false });
    fresh = false;
  }
  function breakParagraph(): void {
    const last = units.at(-1);
    if (last !== undefined) last.endsParagraph = true;
    fresh = true;
  }
  function addFragment(fragment: Fragment): void {
    const { span, kind, level = 0, row, column } = fragment;
    const last = units.at(-1);
    const sameCell =
      row !== undefined && last?.row === row && last.column === column && kind === 'cell' && last.kind === 'cell';
    if (
      last !== undefined &&
      (fragment.joins === true || (sameCell && !raw.slice(last.pieces.at(-1)!.end, span.start).includes('<')))
    ) {
      last.pieces.push(span);
      return;
    }
    fresh = true;
    push({ kind, pieces: [span], level, ...(row === undefined ? {} : { row, column: column ?? 0 }) });
    units.at(-1)!.endsParagraph = true;
  }

  lines.forEach((line, index) => {
    if (isBlank(line) || furniture.has(index)) {
      breakParagraph();
      return;
    }
    const { inner } = line;
    const text = visible(inner);
    const last = units.at(-1);
    const note = isNote(line);
    if (note !== undefined) {
      const { label, textStart } = note;
      const marker = { start: inner.start, end: textStart };
      push({ kind: 'footnote', pieces: [trimSpan(raw, { start: textStart, end: inner.end })], label, marker });
      return;
    }
    if (isWebLine(text) && (fresh || last?.kind !== 'footnote')) {
      webLines.push(index);
      return;
    }
    if (isRule(line.text)) {
      if (!fresh && last?.kind === 'text' && /^[=-]/.test(line.text))
        Object.assign(last, { kind: 'heading', level: line.text.startsWith('=') ? 1 : 2 });
      breakParagraph();
      return;
    }
    const parts = fragments.split(line);
    if (parts !== undefined) {
      parts.forEach(addFragment);
      return;
    }
    const heading = /^(#{1,6})\s+(?=\S)/.exec(line.text);
    if (heading !== null) {
      breakParagraph();
      push({ kind: 'heading', level: heading[1]!.length, pieces: [trimHeading(raw, inner, heading[0].length)] });
      breakParagraph();
      return;
    }
    const marker = markerOf(line.text) ?? markerOf(text);
    if (marker !== undefined) {
      const start =
        markerOf(line.text) === undefined ? afterVisible(inner, marker.length, markup) : inner.start + marker.length;
      push({
        kind: marker.kind === 'number' ? 'numbered' : 'item',
        label: marker.label,
        marker: { start: inner.start, end: start },
        pieces: [trimSpan(raw, { start, end: inner.end })],
      });
      return;
    }
    const lastText = last === undefined ? '' : visible(last.pieces.at(-1)!);
    const ownLine =
      (labelOf(text) !== undefined && !isOpenEnded(lastText)) ||
      isDateLine(text) ||
      isKindLine(text) ||
      isKindLine(lastText) ||
      isSessionLine(text) ||
      isSalutationLine(text) ||
      isSalutationLine(lastText) ||
      isTurnLine(text, () => (lines[index + 1] ? visible(lines[index + 1]!.inner) : '')) ||
      isDateLine(lastText);
    if (fresh || last === undefined || last.kind === 'heading' || last.kind === 'cell' || ownLine)
      push({ kind: 'text', pieces: [inner] });
    else last.pieces.push(inner);
  });
  breakParagraph();
  return { units, webLines };
}

/** "## Title ##": the span without the closing marks. */
function trimHeading(raw: string, inner: Span, length: number): Span {
  const end =
    inner.end - /\s*#*$/.exec(raw.slice(inner.end - Math.min(20, inner.end - inner.start), inner.end))![0].length;
  return { start: inner.start + length, end: Math.max(inner.start + length, end) };
}

/** The raw offset after the first `count` visible units of a span. */
function afterVisible({ start, end }: Span, count: number, { hidden }: Markup): number {
  let offset = start;
  for (let seen = 0; offset < end && seen < count; offset++) if (hidden[offset] === 0) seen++;
  return offset;
}

/** Recognises the first line of a footnote: a mark at its start, or the bare number of a mark that stood before. */
function noteReader({ marks, noteNumbers }: Markup): (line: Line) => { label: string; textStart: number } | undefined {
  const markAt = new Map(marks.map((mark) => [mark.span.start, mark]));
  const firstUse = new Map<number, number>();
  for (const { number, span } of marks) if (!firstUse.has(number)) firstUse.set(number, span.start);
  const defined = new Set<number>();
  return ({ inner, text }) => {
    const mark = markAt.get(inner.start);
    if (mark !== undefined && mark.span.end < inner.end) {
      defined.add(mark.number);
      return { label: String(mark.number), textStart: mark.span.end };
    }
    const definition =
      /^\[\^([\w-]{1,24})\]:\s*/.exec(text) ?? /^(\d{1,3})\s+(?=["“‘'([]*[A-Za-z\u00C0-\u024F])/.exec(text);
    if (definition === null) return undefined;
    const number = noteNumbers.get(definition[1]!) ?? Number(definition[1]);
    const used = firstUse.get(number);
    if (used === undefined || used >= inner.start || defined.has(number) || isDateLine(text)) return undefined;
    // Page and footnote of a real document: the mark stands a few pages above a bare number at most.
    if (!definition[0].startsWith('[') && inner.start - used > 30_000) return undefined;
    defined.add(number);
    return { label: String(number), textStart: inner.start + definition[0].length };
  };
}
