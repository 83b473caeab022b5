import { withMemory } from '../text/memory';
import { type Span } from '../text/span';
import { blocksOf, footnotesOf, sectionsOf } from './assembly';
import { cleanUnits } from './cleaning';
import { type FileText } from './fileText';
import { findFurniture } from './furniture';
import { findLimits } from './limits';
import { isBlank, paragraphsOf, splitLines } from './lines';
import { findMarkup } from './markup';
import { isAdopted, ownSymbol, titleOf } from './ownSymbol';
import { findProgramme } from './programme';
import { findQuestions } from './questions';
import { findSessions, openToIn } from './sessions';
import { speakerReader } from './speakers';
import { speechesOf } from './speeches';
import { statementFacts } from './statementFacts';
import { structureOf } from './structure';
import { readTitleBlock } from './titleBlock';
import { unitsOf, visibleIn } from './units';
import { type SourceFile } from './sourceFile';
import { type ConferenceSession, type SourceDocument } from './sourceDocument';

/** Lines in which a document says what it is. */
const TOP_LINES = 30;

/** What is known of a file beside its text. */
export interface FileKnown extends Omit<FileText, 'text'> {
  /** The name of the file, without its extension. */
  readonly name: string;
}

/** Reads any text: with less structure where it has less, never an error. Time is linear in its length. */
export function parseSourceDocument(
  file: SourceFile,
  known: FileKnown = { name: file.id, leftOut: [], notes: [] },
): SourceDocument {
  const raw = file.text;
  const lines = splitLines(raw);
  const markup = findMarkup(raw, paragraphsOf(lines));
  const visible = visibleIn(raw, markup);
  const units = structureOf(unitsOf(raw, lines, findFurniture(lines), markup), visible);
  const { clean, spans, marks } = cleanUnits(raw, units, markup);
  const shown = units.map((unit, i) => ({ unit, span: spans[i]! })).filter(({ span }) => span.start < span.end);
  const blocks = blocksOf(shown, marks);
  const text = ({ start, end }: Span) => clean.text.slice(start, end);
  const levels = shown.map(({ unit }) => unit.level);
  const sections = sectionsOf(blocks, levels, text);

  const parts = findSessions(blocks, levels, text);
  const speakersIn = speakerReader(blocks, text);
  const sessionAt: (string | undefined)[] = [];
  const sessions = parts.map(({ from, to, row: _row, ...session }): ConferenceSession => {
    for (let i = from; i < to; i++) sessionAt[i] = session.id;
    const openTo = session.openTo ?? openToIn(blocks, from, to, text);
    return {
      ...session,
      ...(openTo === undefined ? {} : { openTo }),
      span: { start: blocks[from]!.span.start, end: blocks[to - 1]!.span.end },
      questions: findQuestions(blocks, from, to, text),
      speakers: speakersIn(from, to),
    };
  });
  const heading = (index: number) => sections[blocks[index]!.section]?.title ?? '';
  const printedLines = (i: number) => shown[i]!.unit.pieces.map(visible);
  const titleFacts = readTitleBlock(blocks, text, printedLines, levels);
  const speeches = speechesOf(blocks, clean, raw);
  const statement = speeches.length > 0 ? {} : statementFacts(titleFacts, blocks, text, printedLines, known.name);
  const facts = { ...titleFacts, ...statement };
  const printed = lines.filter((line) => !isBlank(line)).slice(0, TOP_LINES);
  const symbol = ownSymbol(
    printed.map(({ inner }) => visible(inner).replace(/^#{1,6}\s+/, '')),
    facts.kind,
  );
  return withMemory<SourceDocument>({
    id: file.id,
    uri: file.uri,
    ...facts,
    ...(symbol !== undefined && { symbol, ...(isAdopted(symbol) && { kind: 'resolution' }) }),
    title: (symbol !== undefined ? titleOf(symbol) : undefined) ?? facts.title ?? file.id,
    clean,
    blocks,
    sections,
    sessions,
    speeches,
    programme: findProgramme(blocks, parts, text),
    limits: findLimits(clean, blocks, heading, (index) => sessionAt[index]),
    footnotes: footnotesOf(blocks, marks, text),
    leftOut: known.leftOut,
    notes: known.notes,
  });
}
