import { kindsNamedIn } from '../kinds/ownNames';
import { type DocumentKind, documentKindOf } from '../kinds/textKinds';
import { type Block, type Speaker } from './sourceDocument';
import { type Span } from '../text/span';
import { findDates, isDateLine, type DateRange } from '../text/dates';
import { findEventName, hasEventNoun } from './eventName';
import { type Head } from './identity/head';
import { MEETING_LINE, PAPER_KIND, SESSION_LINE, VERSION_LINE } from './identity/headForms';
import { isLetterheadName } from './identity/letterhead';
import { isNoTitle } from './identity/noTitle';
import { ownDayOf } from './identity/dateline';
import { distributedOn } from './identity/distribution';
import { firstTitle } from './identity/title';
import { bareTitle } from './identity/titleRows';
import { labelOf } from './lineShapes';
import { findPeople } from './people';
import { findPlace } from './place';

/** What the top of a document and its first paragraphs say about its event, and who speaks. */
export interface TitleFacts {
  /** A title, where the layout of the document's kind has none. */
  readonly title?: string;
  readonly dates?: DateRange;
  readonly place?: string;
  readonly event?: string;
  readonly theme?: string;
  readonly speaker?: Omit<Speaker, 'span'>;
}

/** The blocks of a document, the level of each that is a heading, its text and the lines it was printed in. */
export interface Titled {
  readonly blocks: readonly Block[];
  readonly levels: readonly number[];
  readonly text: (span: Span) => string;
  readonly lines: (index: number) => readonly string[];
}

/** How far from the top a document's own name for itself may stand, in blocks, and how many paragraphs introduce it. */
const TOP_BLOCKS = 24;
const FIRST_PARAGRAPHS = 8;

/** Reads the title block of a document of some kind. */
export function readTitleBlock({ blocks, levels, text, lines }: Titled, head: Head, kind: DocumentKind): TitleFacts {
  const top = blocks.slice(0, TOP_BLOCKS);
  const titles = top.flatMap((block, index) => (block.kind === 'title' ? printedParts(index) : []));
  const paragraphs = blocks
    .slice(0, TOP_BLOCKS * 2)
    .filter((block) => block.kind === 'paragraph')
    .slice(0, FIRST_PARAGRAPHS)
    .map((block) => text(block.span));

  /** A block of the title block, in pieces where lines of another kind stand in it: "Expert Workshop" / "4–6 May 2037, Nairobi". */
  function printedParts(index: number): { index: number; text: string }[] {
    const printed = lines(index);
    const whole = text(blocks[index]!.span);
    const isMixed = printed.length > 1 && printed.some(isNone) && !isNone(whole);
    if (!isMixed) return [{ index, text: whole }];
    const parts: string[] = [];
    printed.forEach((line, i) => {
      const joins = i > 0 && !isNone(line) && !isNone(printed[i - 1]!);
      if (joins) parts.push(`${parts.pop()} ${line}`);
      else parts.push(line);
    });
    return parts.map((part) => ({ index, text: part }));
  }

  const titleLines = titles.map((line) => line.text);
  const isOfficial =
    OFFICIAL.has(kind) || (head.printedSymbol !== undefined && (kind === 'report' || kind === 'other'));
  const distributed = isOfficial ? undefined : distributedOn(head, { kind, symbol: head.printedSymbol });
  // Of a text that begins with its first sentence no line is a title.
  const isHead = (line: string) => head.rows.some(({ text: row }) => line.startsWith(row) || row.startsWith(line));
  const own = isOfficial
    ? []
    : titleLines.filter((line) => {
        const [date] = findDates(line);
        const isOwn = !date || ownDayOf(line) !== undefined || labelOf(line) !== undefined;
        return (
          isHead(line) &&
          !VERSION_LINE.test(line) &&
          isOwn &&
          !/\bas delivered\b|\bcheck against\b/i.test(line) &&
          (!date || date.start !== distributed)
        );
      });
  const dates = isOfficial ? undefined : eventDays(own, paragraphs, kind);
  const isOwnLine = (line: string) =>
    isDateLine(line) || labelOf(line) !== undefined || namedKind(line) !== undefined || isNoTitle(line);
  const labelled = titleLines.map((line) => TITLE_LABEL.exec(line)?.[1]).find((line) => line !== undefined);
  const title =
    (labelled === undefined ? undefined : unquoted(labelled)) ??
    blockTitle(
      titles.filter((line) => isHead(line.text)),
      levels,
      isOwnLine,
      bodiesIn(titleLines),
    ) ??
    withoutKind(firstTitle(head));
  const place = findPlace(
    own.filter((line) => line !== title),
    isOfficial ? [] : paragraphs,
    dates,
  );
  const theme = themeOf(titles, title, paragraphs, isOwnLine, place);
  const event = findEventName(paragraphs, dates) ?? titleLines.find(hasEventNoun);
  const speaker = kind === 'statement' ? speakerOf(titles, lines) : undefined;
  return {
    ...(title === undefined ? {} : { title: bareTitle(title) }),
    ...(dates === undefined ? {} : { dates }),
    ...(place === undefined ? {} : { place }),
    ...(event === undefined ? {} : { event }),
    ...(theme === undefined ? {} : { theme }),
    ...(speaker === undefined ? {} : { speaker }),
  };
}

function isNone(line: string): boolean {
  return isNoTitle(line) || isLetterheadName(line);
}

/** The heading of level 1, else the first line that may be a title. */
function blockTitle(
  titles: readonly { index: number; text: string }[],
  levels: readonly number[],
  isOwnLine: (line: string) => boolean,
  bodies: ReadonlySet<string>,
): string | undefined {
  const all = titles.filter((line) => !isOwnLine(line.text) && !QUOTED.test(line.text) && !isLetterheadName(line.text));
  // "Preparatory Committee for the Harbour Conference" / "Second session": whose meeting it is, where anything else may be the title.
  const others = all.filter((line) => !bodies.has(line.text));
  const named = others.length > 0 ? others : all;
  const title = named.find(({ index }) => levels[index] === 1) ?? named[0];
  if (title === undefined) return undefined;
  const at = titles.indexOf(title);
  const last = titles[at - 1];
  // "Side event" / "Concept note" / "The light of harbours": what kind of paper it is may stand between.
  const next = titles.slice(at + 1).find((line) => namedKind(line.text) === undefined);
  // "Co-Chairs’ summary" / "of the informal consultations": the name goes on.
  if (last && /^(?:of|on|for|to)\s/.test(title.text) && namedKind(last.text)) return `${last.text} ${title.text}`;
  if (next === undefined || !UNNAMED_EVENT.test(title.text)) return title.text;
  const isName = QUOTED.test(next.text) || (all.includes(next) && isNameOfEvent(next.text));
  return isName ? unquoted(next.text) : title.text;
}

/** Whether a line of some words can be the name of the event above it, and is no sentence. */
function isNameOfEvent(line: string): boolean {
  return line.split(' ').length >= 4 && /\p{Lu}/u.test(line) && !/[.;]$/.test(line);
}

/** The lines above a line that says which session or meeting of a body it is, with those that they go on over. */
function bodiesIn(titles: readonly string[]): ReadonlySet<string> {
  const bodies = new Set<string>();
  titles.forEach((line, at) => {
    const above = titles[at - 1];
    if (above !== undefined && (SESSION_LINE.test(line) || MEETING_LINE.test(line))) bodies.add(above);
  });
  return bodies;
}

/** "Title: “The light of harbours”" in a concept note. */
const TITLE_LABEL = /^(?:title|name|event)(?:\s+of\s+(?:the\s+)?(?:event|meeting))?\s*:\s+(\S.{5,})$/i;

/** "Concept note: Regional Workshop on Lanterns", "Regional Workshop on Lanterns – Provisional Programme": the name beside the kind. */
function withoutKind(title: string | undefined): string | undefined {
  const [, after, before] = KIND_BESIDE.exec(title ?? '') ?? [];
  return after ?? before ?? title;
}

const KIND_BESIDE = new RegExp(
  String.raw`^${PAPER_KIND}\s*[:–—|-]\s*(.{12,})$|^(.{12,}?)(?:\s*[:–—|(,-])?\s+${PAPER_KIND}\)?$`,
  'iu',
);

/** "High-level side event": what an event is; its name stands in quotation marks in the next line. */
const UNNAMED_EVENT =
  /^(?:(?:united\s+nations|un|unsc|(?:security|human\s+rights)\s+council|general\s+assembly|ecosoc|ministerial-level|arria-formula|high-level|virtual|online|hybrid|informal|ministerial|joint|special|open|thematic|interactive|regional|national|expert|public|side|parallel)\s+)*(?:event|meeting|debate|dialogue|discussion|workshop|seminar|webinar|panel(?:\s+discussion)?|briefing|consultations?|round[- ]?table|breakfast|conference|forum|symposium)(?:\s+(?:to|at|of|during|on\s+the\s+(?:margins|sidelines|occasion)\s+of|in\s+the\s+margins\s+of)\s+the\s+.{5,120})?$/i;

const QUOTED = /^[“"‘'](.+)[”"’']\.?$/s;

/** The kind that a line gives to a document by its name for itself. */
function namedKind(line: string): DocumentKind | undefined {
  const [kind] = kindsNamedIn(line);
  return kind && documentKindOf(kind);
}

/** Kinds that are of no event: what they say of one is another's. */
const OFFICIAL: ReadonlySet<DocumentKind> = new Set<DocumentKind>([
  'resolution',
  'decision',
  'draft-resolution',
  'letter',
  'verbatim-record',
  'press-release',
]);
/** "will be held at Headquarters on", "to be convened in Vienna from": what the days of an event follow. */
const HELD =
  /\b(?:held|hold|holds|convened?|convenes|tak(?:e|es|ing) place|took place|organi[sz]ed?|scheduled|meets?)\b[^.;]{0,120}$/i;
/** What an earlier event follows, in a note on one to come. */
const PAST =
  /\b(?:was|were|has been|had been|having been|took)\b[^.;]{0,60}$|(?<!\b(?:be|being)\s),?\s*\bheld\b[^.;]{0,60}$/i;

/** The days of the event: of the title block, else of a first paragraph that says when it is held. */
function eventDays(
  titles: readonly string[],
  paragraphs: readonly string[],
  kind: DocumentKind,
): DateRange | undefined {
  const isOwn = (line: string) => ownDayOf(line) !== undefined || labelOf(line) !== undefined;
  const titled = titles.filter((line) => !/\bdistr\b/i.test(line) && isOwn(line)).flatMap((line) => findDates(line))[0];
  if (titled) return { start: titled.start, end: titled.end };
  if (kind === 'statement') return undefined;
  for (const paragraph of paragraphs.slice(0, 3)) {
    if (!hasEventNoun(paragraph)) continue;
    for (const { start, end, span } of findDates(paragraph)) {
      const before = paragraph.slice(Math.max(0, span.start - 200), span.start);
      if (HELD.test(before) && !(kind === 'concept-note' && PAST.test(before))) return { start, end };
    }
  }
  return undefined;
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
  const afterKind = titles.findIndex((line) => namedKind(line.text) === 'concept-note');
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
  const at = titles.findIndex((line) => namedKind(line.text) === 'statement');
  if (at < 0) return undefined;
  const after = [...new Set(titles.slice(at).map(({ index }) => index))].flatMap(lines);
  const first = after[0]!.replace(/^.*?\b(?:of|by|from|delivered by)\b\s*/i, '');
  const rows = [first, ...after.slice(1)].filter(
    (line) => line !== '' && namedKind(line) === undefined && !isDateLine(line),
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
    .join(', ')
    // "Permanent Representative of Freedonia" / "to the United Nations": the office goes on.
    .replace(/, (?=(?:to|of|for|and)\s)/g, ' ');
  return {
    name,
    role: 'speaker',
    ...(honorific === undefined ? {} : { honorific }),
    ...(office === '' ? {} : { office }),
  };
}
