import { kindsNamedIn } from '../kinds/ownNames';
import { type DocumentKind, isDocumentKind } from '../kinds/textKinds';
import { type Block, type Speaker } from './sourceDocument';
import { type Span } from '../text/span';
import { findDates, isDateLine, type DateRange } from './dates';
import { findEventName, hasEventNoun } from './eventName';
import { isSalutation, labelOf } from './lineShapes';
import { isLetterhead } from './ownSymbol';
import { findPeople } from './people';
import { findPlace } from './place';

/** What the top of a document and its first paragraphs say about the whole. */
export interface TitleFacts {
  readonly title?: string;
  readonly kind: DocumentKind;
  readonly dates?: DateRange;
  readonly place?: string;
  readonly event?: string;
  readonly theme?: string;
  readonly speaker?: Omit<Speaker, 'span'>;
}

/** How far from the top a document's own name for itself may stand, in blocks, and how many paragraphs introduce it. */
const TOP_BLOCKS = 24;
const FIRST_PARAGRAPHS = 8;

/** Reads the title block. `lines` gives the lines of a block as printed, `levels` those of headings. */
export function readTitleBlock(
  blocks: readonly Block[],
  text: (span: Span) => string,
  lines: (index: number) => readonly string[],
  levels: readonly number[],
): TitleFacts {
  const top = blocks.slice(0, TOP_BLOCKS);
  const titles = top.flatMap((block, index) => (block.kind === 'title' ? [{ index, text: text(block.span) }] : []));
  const paragraphs = blocks
    .slice(0, TOP_BLOCKS * 2)
    .filter((block) => block.kind === 'paragraph')
    .slice(0, FIRST_PARAGRAPHS)
    .map((block) => text(block.span));
  const headings = top.filter((block) => block.kind === 'heading').map((block) => text(block.span));

  const titleLines = titles.map((line) => line.text);
  const kind = kindOf([...titleLines, ...headings.slice(0, 2)], paragraphs);
  const isAdopted = kind === 'resolution' || kind === 'other';
  const adopted = isAdopted
    ? adoptionOf([...titleLines, ...headings.slice(0, 2), ...paragraphs.slice(0, 3)])
    : undefined;
  const dates = adopted ?? datesOf(titleLines, paragraphs);
  const isOwnLine = (line: string) =>
    isDateLine(line) || labelOf(line) !== undefined || kindOfLine(line) !== undefined || isLetterhead(line);
  const named = titles.filter((line) => !isOwnLine(line.text) && !QUOTED.test(line.text));
  // The heading of level 1, else the first line that may be a title.
  const title =
    (named.find(({ index }) => levels[index] === 1) ?? named[0])?.text ??
    (titleLines.every((line) => isLetterhead(line)) ? headings.find((line) => !isOwnLine(line)) : undefined) ??
    titleLines[0] ??
    headings[0];
  const place = findPlace(
    titleLines.filter((line) => line !== title),
    paragraphs,
    dates,
  );
  const theme = themeOf(titles, title, paragraphs, isOwnLine, place);
  const event = findEventName(paragraphs, dates) ?? titleLines.find(hasEventNoun);
  const speaker = kind === 'statement' ? speakerOf(titles, lines) : undefined;
  return {
    kind,
    ...(title === undefined ? {} : { title }),
    ...(dates === undefined ? {} : { dates }),
    ...(place === undefined ? {} : { place }),
    ...(event === undefined ? {} : { event }),
    ...(theme === undefined ? {} : { theme }),
    ...(speaker === undefined ? {} : { speaker }),
  };
}

const QUOTED = /^[“"‘'](.+)[”"’']\.?$/s;

function kindOfLine(line: string): DocumentKind | undefined {
  for (const kind of kindsNamedIn(line)) {
    if (kind === 'draft-resolution') return 'resolution';
    if (isDocumentKind(kind)) return kind;
  }
  return undefined;
}

function kindOf(titles: readonly string[], paragraphs: readonly string[]): DocumentKind {
  for (const line of titles) {
    const kind = kindOfLine(line);
    if (kind !== undefined) return kind;
  }
  if (paragraphs.slice(0, 3).some(isSalutation)) return 'statement';
  if (
    paragraphs.some((paragraph) =>
      /^(?:this|the present) (?:concept )?note (?:provides|presents|sets out)\b/i.test(paragraph),
    )
  )
    return 'concept-note';
  if (paragraphs.some((paragraph) => /^The (?:General Assembly|Security Council),$/.test(paragraph)))
    return 'resolution';
  return 'other';
}

/** "Adopted by the Security Council at its 7590th meeting, on 21 December 2015": the day that counts, whenever it was distributed. */
function adoptionOf(lines: readonly string[]): DateRange | undefined {
  for (const line of lines) {
    const found = /^(?:resolution\b.{0,60}?)?\badopted by the\b/i.test(line) ? findDates(line)[0] : undefined;
    if (found) return { start: found.start, end: found.end };
  }
  return undefined;
}

function datesOf(titles: readonly string[], paragraphs: readonly string[]): DateRange | undefined {
  const found =
    titles.flatMap((line) => findDates(line))[0] ??
    paragraphs.slice(0, 3).flatMap((paragraph) => (hasEventNoun(paragraph) ? findDates(paragraph) : []))[0];
  return found === undefined ? undefined : { start: found.start, end: found.end };
}

function themeOf(
  titles: readonly { index: number; text: string }[],
  title: string | undefined,
  paragraphs: readonly string[],
  isOwnLine: (line: string) => boolean,
  place: string | undefined,
): string | undefined {
  const labelled = [...titles.map((line) => line.text), ...paragraphs].find((line) =>
    /^theme/i.test(labelOf(line) ?? ''),
  );
  if (labelled !== undefined) return unquoted(labelled.slice(labelled.indexOf(':') + 1).trim());
  for (const paragraph of paragraphs) {
    const stated =
      /\b[Tt]heme\b[^.“"‘]{0,120}?(?:\bis\b|\bwas\b|\bwill be\b|\bof\b|:)[^.“"‘]{0,40}[“"‘]([^”"]{8,400}?)[.,]?[”"’](?=[\s.,;:)]|$)/u.exec(
        paragraph,
      );
    if (stated !== null) return stated[1];
  }
  const rest = titles.map((line) => line.text).filter((line) => line !== title && line !== place && !isOwnLine(line));
  const quoted = rest.find((line) => QUOTED.test(line));
  if (quoted !== undefined) return unquoted(quoted);
  const afterKind = titles.findIndex((line) => kindOfLine(line.text) === 'concept-note');
  const next = afterKind < 0 ? undefined : titles[afterKind + 1]?.text;
  return next !== undefined && rest.includes(next) && findDates(next).length === 0 && next.split(/\s+/).length >= 4
    ? next
    : undefined;
}

function unquoted(text: string): string {
  return QUOTED.exec(text)?.[1] ?? text;
}

/** "Statement of" / "Assistant Secretary-General A B" / "Executive Director, C": who gives a statement, from the lines after its name. */
function speakerOf(
  titles: readonly { index: number; text: string }[],
  lines: (index: number) => readonly string[],
): Omit<Speaker, 'span'> | undefined {
  const at = titles.findIndex((line) => kindOfLine(line.text) === 'statement');
  if (at < 0) return undefined;
  const after = titles.slice(at).flatMap((line) => lines(line.index));
  const first = after[0]!.replace(/^.*?\b(?:of|by|from|delivered by)\b\s*/i, '');
  const rows = [first, ...after.slice(1)].filter(
    (line) => line !== '' && kindOfLine(line) === undefined && !isDateLine(line),
  );
  const [row, ...rest] = rows;
  const person = row === undefined ? undefined : findPeople(row, { officeToEnd: true })[0];
  if (row === undefined || person === undefined) return undefined;
  const { name, honorific } = person;
  const office = [
    person.office,
    ...rest.filter((line) => !QUOTED.test(line) && !hasEventNoun(line) && findDates(line).length === 0),
  ]
    .filter((part) => part !== undefined)
    .join(', ');
  return {
    name,
    role: 'speaker',
    ...(honorific === undefined ? {} : { honorific }),
    ...(office === '' ? {} : { office }),
  };
}
