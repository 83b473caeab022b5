import { type Block, type Footnote, type Section } from './sourceDocument';
import { type Span } from '../text/span';
import { type CleanMark } from './cleaning';
import { type Unit } from './units';

/** A unit that shows something, with its clean span. */
export interface ShownUnit {
  readonly unit: Unit;
  readonly span: Span;
}

export function blocksOf(shown: readonly ShownUnit[], marks: readonly CleanMark[]): Block[] {
  const starts = sectionStarts(shown.map(({ unit }) => unit));
  const sectionOfMark = new Map<number, number>();
  const blocks: Block[] = [];
  let section = -1;
  let mark = 0;
  shown.forEach(({ unit, span }, i) => {
    if (starts.has(i)) section++;
    for (; mark < marks.length && marks[mark]!.offset <= span.end; mark++) {
      if (!sectionOfMark.has(marks[mark]!.number)) sectionOfMark.set(marks[mark]!.number, section);
    }
    const kind = unit.kind === 'text' || unit.kind === 'numbered' ? 'paragraph' : unit.kind;
    blocks.push({
      kind,
      span,
      section: kind === 'footnote' ? (sectionOfMark.get(Number(unit.label)) ?? -1) : section,
      ...(unit.label === undefined ? {} : { label: unit.label }),
      ...(unit.row === undefined ? {} : { row: unit.row, column: unit.column ?? 0 }),
    });
  });
  return blocks;
}

export function sectionsOf(
  blocks: readonly Block[],
  levels: readonly number[],
  text: (span: Span) => string,
): Section[] {
  const sections: Section[] = [];
  blocks.forEach(({ kind, section, span }, i) => {
    if (section < 0 || kind === 'footnote') return;
    const known = sections[section];
    const isTitle = kind === 'heading';
    sections[section] = {
      title: isTitle ? text(span) : (known?.title ?? ''),
      level: isTitle ? levels[i]! : (known?.level ?? 0),
      span: { start: known?.span.start ?? span.start, end: span.end },
    };
  });
  return sections;
}

export function footnotesOf(
  blocks: readonly Block[],
  marks: readonly CleanMark[],
  text: (span: Span) => string,
): Footnote[] {
  const notes = new Map<number, Block>();
  for (const block of blocks) if (block.kind === 'footnote') notes.set(Number(block.label), block);
  const marked = new Set(marks.map((mark) => mark.number));
  const withMarks = marks.map(({ number, offset, raw }): Footnote => {
    const note = notes.get(number);
    return { number, mark: { offset, raw }, ...(note === undefined ? {} : { text: text(note.span), span: note.span }) };
  });
  const without = [...notes].filter(([number]) => !marked.has(number));
  return [...withMarks, ...without.map(([number, { span }]): Footnote => ({ number, text: text(span), span }))];
}

/** Indices of the units that start a section: headings, or the cells before one in its row (the time of a session). */
function sectionStarts(units: readonly Unit[]): ReadonlySet<number> {
  const starts = new Set<number>();
  units.forEach((unit, i) => {
    if (unit.kind !== 'heading') return;
    let first = i;
    const before = () => units[first - 1];
    while (
      unit.row !== undefined &&
      before()?.kind === 'cell' &&
      before()!.row === unit.row &&
      before()!.column !== unit.column
    )
      first--;
    starts.add(first);
  });
  return starts;
}
