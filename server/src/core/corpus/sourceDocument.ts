import { type CleanText } from '../text/cleanText';
import { type Span } from '../text/span';
import { type SourceFile } from './sourceFile';
import { cleanUnits } from './source/cleaning';
import { findFurniture } from './source/furniture';
import { isBlank, splitLines, type Line } from './source/lines';
import { findMarkup } from './source/markup';
import { structureOf } from './source/structure';
import { unitsOf, visibleIn, type Unit } from './source/units';

export type BlockKind = 'title' | 'heading' | 'paragraph' | 'item' | 'cell' | 'footnote';

/** A stretch of clean text that no sentence or phrase leaves: a paragraph, a list item, a table cell … */
export interface Block {
  readonly kind: BlockKind;
  /** Clean span. */
  readonly span: Span;
  /** As printed before it, without brackets and points: paragraph number, item letter or bullet, footnote number. */
  readonly label?: string;
  /** Index into `sections`; -1 before the first heading. */
  readonly section: number;
  /** Row and column, counted from 0, for what stands in a table. */
  readonly row?: number;
  readonly column?: number;
}

/** A document of the corpus, read: its text as a reader sees it and what stands where. */
export interface SourceDocument {
  readonly id: string;
  readonly uri: string;
  /** The text without page furniture and markup; footnotes stand after the body. */
  readonly clean: CleanText;
  /** In the order of the clean text. */
  readonly blocks: readonly Block[];
}

/** Reads any text: with less structure where it has less, never an error. Time is linear in its length. */
export function parseSourceDocument(file: SourceFile): SourceDocument {
  const raw = file.text;
  const lines = splitLines(raw);
  const markup = findMarkup(raw, paragraphsOf(lines));
  const visible = visibleIn(raw, markup);
  const units = structureOf(unitsOf(raw, lines, findFurniture(lines), markup), visible);
  const { clean, spans } = cleanUnits(raw, units, markup);
  const starts = sectionStarts(units);
  let section = -1;
  const blocks: Block[] = [];
  units.forEach((unit, i) => {
    const span = spans[i]!;
    if (span.start === span.end) return;
    if (starts.has(i)) section++;
    const kind = unit.kind === 'text' || unit.kind === 'numbered' ? 'paragraph' : unit.kind;
    blocks.push({
      kind,
      span,
      section,
      ...(unit.label === undefined ? {} : { label: unit.label }),
      ...(unit.row === undefined ? {} : { row: unit.row, column: unit.column ?? 0 }),
    });
  });
  return { id: file.id, uri: file.uri, clean, blocks };
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

/** Raw spans of the stretches between blank lines. */
function paragraphsOf(lines: readonly Line[]): Span[] {
  const paragraphs: Span[] = [];
  let start = -1;
  lines.forEach((line, i) => {
    if (isBlank(line)) start = -1;
    else if (start < 0) {
      start = line.span.start;
      paragraphs.push(line.span);
    } else paragraphs[paragraphs.length - 1] = { start, end: lines[i]!.span.end };
  });
  return paragraphs;
}
