import { type DocumentKind } from '../kinds/textKinds';
import { withMemory } from '../text/memory';
import { oncePer } from '../text/oncePer';
import { type Span } from '../text/span';
import { blocksOf, footnotesOf, sectionsOf } from './assembly';
import { brokenWords } from './brokenWords';
import { cleanUnits } from './cleaning';
import { type FileText } from './fileText';
import { findFurniture } from './furniture';
import { findLeftOut } from './findLeftOut';
import { type LeftOutReason } from './leftOut';
import { isCutOut } from './isCutOut';
import { findLimits } from './limits';
import { findParticipation } from './participation';
import { linesOfFrontMatter, readHead } from './readHead';
import { identityOf, symbolAndKind } from './identity/identity';
import { isBlank, paragraphsOf, splitLines } from './lines';
import { findMarkup } from './markup';
import { ownSymbol } from './ownSymbol';
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

/** Lines in which a document says what it is, blank ones too, and characters by which its language is told. */
const TOP_LINES = 150;
const LANGUAGE_SAMPLE = 6000;

/** The kinds of documents that are dated by the event they announce or sum up. */
const EVENT_KINDS: ReadonlySet<DocumentKind> = new Set<DocumentKind>(['concept-note', 'programme', 'summary']);

/** What is known of a file beside its text. */
export interface FileKnown extends Omit<FileText, 'text'> {
  /** The name of the file, without its extension. */
  readonly name: string;
}

/** The parts of a printed line between "<br>": the cells of a table in Markdown have their lines so. */
function lineBreaksIn(raw: string, { start, end }: Span): readonly Span[] {
  const parts: Span[] = [];
  let from = start;
  for (const { index, 0: tag } of raw.slice(start, end).matchAll(/<br\s?\/?>/gi)) {
    parts.push({ start: from, end: start + index });
    from = start + index + tag.length;
  }
  return [...parts, { start: from, end }];
}

/** Reads any text: with less structure where it has less, never an error. Time is linear in its length. */
export function parseSourceDocument(
  file: SourceFile,
  known: FileKnown = { name: file.id, leftOut: [], notes: [] },
): SourceDocument {
  const raw = file.text;
  const lines = splitLines(raw);
  const markup = findMarkup(raw, paragraphsOf(lines));
  const furniture = findFurniture(lines);
  const isPaged = known.isPaged === true || furniture.size > 0 || lines.some(({ startsPage }) => startsPage);
  // A blank inside a word is shown to nobody, as markup is not.
  for (const blank of brokenWords(raw, isPaged)) markup.hidden[blank] = 1;
  const visible = visibleIn(raw, markup);
  const printed = lines
    .slice(0, TOP_LINES)
    .flatMap((line) => (isBlank(line) ? [''] : lineBreaksIn(raw, line.inner).map((part) => visible(part))));
  const ownFrontMatter = Array.from({ length: linesOfFrontMatter(printed) }, (_, at) => at);
  const noText = new Map<number, LeftOutReason>([
    ...ownFrontMatter.map((at) => [at, 'front-matter'] as const),
    ...furniture,
  ]);
  const { units: printedUnits, webLines } = unitsOf(raw, lines, noText, markup);
  const units = structureOf(printedUnits, visible);
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
  const printedAsOf = oncePer(symbolAndKind);
  const head = readHead(printed, raw, known.name, (printedLines, top) =>
    ownSymbol(printedLines, printedAsOf(top).kind.value),
  );
  const leftOut = findLeftOut({
    raw,
    lines,
    hidden: markup.hidden,
    dropped: new Map<number, LeftOutReason>([...noText, ...webLines.map((line) => [line, 'web'] as const)]),
    clean,
    kept: marks.map((mark) => mark.raw),
    labels: shown.flatMap(({ unit }) => (unit.marker ? [{ span: unit.marker, label: unit.label ?? '' }] : [])),
  });
  const printedAs = printedAsOf(head);
  const { kind: printedKind, symbol } = printedAs;
  const allLeftOut = [...known.leftOut, ...leftOut].sort((a, b) => a.at - b.at);
  const linesOf = (i: number) => shown[i]!.unit.pieces.map(visible);
  const { title, ...facts } = readTitleBlock({ blocks, levels, text, lines: linesOf }, head, printedKind.value);
  const speeches = speechesOf(blocks, clean, raw);
  const { kind: ownKind = printedKind.value, ...statement } =
    speeches.length > 0 ? {} : statementFacts({ ...facts, kind: printedKind.value }, blocks, text, linesOf, known.name);
  const kind = ownKind === printedKind.value ? printedKind : ({ value: ownKind, from: 'text' } as const);
  const eventDay = EVENT_KINDS.has(kind.value) ? facts.dates?.start : undefined;
  const identity = identityOf(head, printedAs, clean.text.slice(0, LANGUAGE_SAMPLE), eventDay);
  return withMemory<SourceDocument>({
    id: file.id,
    uri: file.uri,
    ...facts,
    ...statement,
    kind: kind.value,
    identity: { ...identity, kind },
    ...(symbol && { symbol: symbol.value }),
    title:
      identity.title?.value ??
      (title === undefined || isCutOut(title, blocks.slice(0, TOP_LINES), text, printedKind.value) ? file.id : title),
    clean,
    blocks,
    sections,
    sessions,
    speeches,
    programme: findProgramme(blocks, parts, text),
    limits: findLimits(clean, raw, blocks, { heading, sessionAt: (index) => sessionAt[index], sessions }),
    participation: findParticipation(clean, blocks, (index) => sessionAt[index]),
    footnotes: footnotesOf(blocks, marks, text),
    leftOut: allLeftOut,
    leftOutCount: allLeftOut.length,
    notes: known.notes,
  });
}
