import { type ResolvedCitation } from '../../cite/resolve';
import { type Catalogue } from '../../lexicon/catalogue';
import { assemblySessions } from '../../lexicon/assemblySessions';
import { lastCouncilYear, tablesAsOf } from '../../lexicon/councilYears';
import { listedParts } from '../../lexicon/listedResolutions';
import { type ReportRow, reportRows } from '../../lexicon/reports';
import { type ResolutionRow } from '../../lexicon/resolutions';
import { membersOf, seriesOf } from '../../lexicon/resolutionSeries';
import { shortFormRows } from '../../lexicon/shortForms';
import { dayInWords } from '../../text/dayInWords';
import { type Card, type CardLine, present, SourceMarks } from './card';
import { citationFacts, type CitationFacts } from './citationFacts';
import { corpusAnswer, corpusDetail } from './corpusLines';
import { type FactContext } from './entryFacts';
import { printedSource, sourcesInFull } from '../../lexicon/printedSource';
import { seriesLine, shortChain, unverifiedIn } from './seriesLine';

/** Where a citation is looked up. */
export type CitedIn = Pick<FactContext, 'citations' | 'catalogue' | 'unread'>;

/** The card of a resolution or document: what is wrong first, then what is official, then what Rostrum and the corpus say of it. */
export function citationCard(resolved: ResolvedCitation, written: string, context: CitedIn): Card {
  const { symbol } = resolved;
  const { catalogue } = context;
  const facts = citationFacts(resolved, written, catalogue);
  const { row, report } = facts;
  const marks = new SourceMarks();
  const marked = (text: string | undefined): CardLine | undefined =>
    text === undefined ? undefined : [text + marks.of(facts.sources)];
  const note = row?.note ?? report?.note;
  const parts = row || symbol === undefined ? [] : listedParts(symbol);
  const official = present<CardLine>([
    facts.problem === undefined ? undefined : [{ text: facts.problem, as: 'strong' }],
    [{ text: facts.title, as: 'strong' }, ` · ${facts.kind}`],
    marked(facts.adoption),
    marked(facts.subject),
    ...(parts.length > 0 ? partLines(parts, marks) : [marked(facts.checked)]),
    ...linksOf(facts),
  ]);
  const own = present<CardLine>([
    facts.about === undefined ? undefined : [facts.about],
    note === undefined ? undefined : [`Note: ${note.replace(/\.$/, '')}${marks.of(facts.sources)}`],
    row && chainOf(row, catalogue, marks),
  ]);
  const sources = marks.line();
  return {
    answer: [official, own, corpusAnswer(context.citations, symbol, 'cited', context.unread)].filter(
      (group) => group.length > 0,
    ),
    ...(sources && { sources }),
    more: () => [
      ...(symbol === undefined ? [] : detailOf(symbol, facts, context)),
      provenance(facts, resolved, sources),
    ],
  };
}

/** A link a line: a terminal prints the addresses. */
function linksOf({ link, recordLink }: CitationFacts): readonly CardLine[] {
  return present<CardLine>([
    link === undefined ? undefined : [{ text: 'Official document', target: link, as: 'address' }],
    recordLink === undefined
      ? undefined
      : [{ text: 'Record in the UN Digital Library', target: recordLink, as: 'address' }],
  ]);
}

/** Parts of a resolution named in an answer. */
const MOST_PARTS = 3;

/** "Part A, adopted 12 December 1980: Cessation of all test explosions of nuclear weapons". */
function partLines(parts: readonly ResolutionRow[], marks: SourceMarks): readonly CardLine[] {
  const shown = parts.slice(0, MOST_PARTS).map(({ symbol, date, title, sources, confidence }): CardLine => {
    const unsure = confidence === 'verified' ? '' : ' (not verified)';
    return [`${symbol}, adopted ${dayInWords(date)}${unsure}: ${title}${marks.of(sources.map(printedSource))}`];
  });
  const left = parts.slice(MOST_PARTS).map(({ symbol }) => symbol);
  return left.length === 0 ? shown : [...shown, [`and ${left.join(', ')}`]];
}

/** Where the facts come from, and of when the tables are. */
function provenance(
  { row }: CitationFacts,
  { organ, kind }: ResolvedCitation,
  sources: CardLine | undefined,
): readonly CardLine[] {
  const full = row && sourcesInFull(row.sources);
  const end = kind === 'resolution' ? endOfTables(organ) : '';
  return present<CardLine>([
    sources,
    full === undefined ? undefined : [`Sources in full: ${full}`],
    [`Rostrum’s tables are of ${dayInWords(tablesAsOf())}${end}`],
  ]);
}

/** How far the tables of an organ's resolutions go. */
function endOfTables(organ: ResolvedCitation['organ']): string {
  const { last, lastDate } = lastCouncilYear();
  if (organ === 'security-council') return `; the Council’s end with ${last} (${dayInWords(lastDate)})`;
  const days = assemblySessions().map(({ highestDate = '' }) => highestDate);
  return organ === 'general-assembly' ? `; the Assembly’s end with ${dayInWords(days.sort().at(-1)!)}` : '';
}

function chainOf(row: ResolutionRow, catalogue: Catalogue, marks: SourceMarks): CardLine | undefined {
  const series = seriesOf(row, catalogue.resolutions);
  if (!series) return undefined;
  const members = membersOf(series, catalogue);
  const line = seriesLine(series.name, members, { current: row, most: shortChain });
  return [...line, `${unverifiedIn(series, members)}${marks.of(series.sources)}`];
}

/** The chain in full, where the answer has it shortened, and what was left out of it. */
function wholeChain(row: ResolutionRow, catalogue: Catalogue): readonly CardLine[] {
  const series = seriesOf(row, catalogue.resolutions);
  if (!series) return [];
  const members = membersOf(series, catalogue);
  const { name, note } = series;
  return present<CardLine>([
    members.length > shortChain ? seriesLine(name, members, { current: row, most: members.length }) : undefined,
    note === undefined ? undefined : [`On the series: ${note}`],
  ]);
}

function detailOf(
  symbol: string,
  { row, report }: CitationFacts,
  { citations, catalogue }: CitedIn,
): readonly (readonly CardLine[])[] {
  const names = shortFormRows().filter((form) => form.symbol === symbol.replace(/ ?\(\d{4}\)$/, ''));
  const about = present([
    pinpointsOf(symbol, citations),
    ...names.map(
      ({ names: full, short, confidence, source }) =>
        `Also called: ${[...full, short].join('; ')}${confidence === 'verified' ? '' : ' (not verified)'} (${source})`,
    ),
    row?.libraryTitle && `Title in the library’s catalogue: ${row.libraryTitle}`,
    row?.titleNote && `On the title: ${row.titleNote}`,
    row && row.keywords.length > 0 ? `Keywords (Rostrum’s own): ${row.keywords.join(', ')}` : undefined,
  ]);
  const groups = [
    corpusDetail(citations, symbol, 'cited'),
    row ? wholeChain(row, catalogue) : [],
    report ? seriesOfReport(report) : [],
    about.map((text) => [text]),
  ];
  return groups.filter((group) => group.length > 0);
}

/** The others of a report's series, oldest first, where they are counted. */
function seriesOfReport({ series, ordinal }: ReportRow): readonly CardLine[] {
  if (ordinal === undefined) return [];
  const members = reportRows().filter((other) => other.series === series && other.ordinal !== undefined);
  const named = members.map(
    ({ ordinal: place, symbol, date }) =>
      `${place}. ${symbol ?? `symbol not known${date === undefined ? '' : `, ${dayInWords(date)}`}`}`,
  );
  return [[`${series}s in Rostrum’s tables: ${named.join(' · ')}`]];
}

/** "Places cited: para. 10 (2×), preamble", most often cited first. */
function pinpointsOf(symbol: string, index: CitedIn['citations']): string | undefined {
  const counts = new Map<string, number>();
  for (const { pinpoints } of index.mentionsOf(symbol)) {
    for (const text of pinpoints) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  if (counts.size === 0) return undefined;
  const sorted = [...counts].sort(([, a], [, b]) => b - a);
  return `Places cited: ${sorted.map(([text, count]) => (count === 1 ? text : `${text} (${count}×)`)).join(', ')}`;
}
