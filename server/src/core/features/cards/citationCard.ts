import { type ResolvedCitation } from '../../cite/resolve';
import { type Catalogue } from '../../lexicon/catalogue';
import { type ResolutionRow } from '../../lexicon/resolutions';
import { membersOf, seriesOf } from '../../lexicon/resolutionSeries';
import { shortFormRows } from '../../lexicon/shortForms';
import { type Card, type CardLine, type Piece, present, SourceMarks } from './card';
import { citationFacts } from './citationFacts';
import { corpusAnswer, corpusDetail } from './corpusLines';
import { type FactContext } from './entryFacts';
import { sourcesInFull } from '../../lexicon/printedSource';
import { seriesLine, shortChain, unverifiedIn } from './seriesLine';

/** Where a citation is looked up. */
export type CitedIn = Pick<FactContext, 'citations' | 'catalogue' | 'unread'>;

/** The card of a resolution or document: what is wrong first, then what it is, then the corpus and where more stands. */
export function citationCard(resolved: ResolvedCitation, written: string, context: CitedIn): Card {
  const { symbol, row } = resolved;
  const facts = citationFacts(resolved, written);
  const marks = new SourceMarks();
  const marked = (text: string | undefined): CardLine | undefined =>
    text === undefined ? undefined : [text + marks.of(facts.sources)];
  const title: CardLine = [{ text: facts.title, as: 'strong' }, ` · ${facts.kind}`];
  const table = present<CardLine>([
    facts.problem === undefined ? undefined : [{ text: facts.problem, as: 'strong' }],
    title,
    marked(facts.adoption),
    marked(facts.subject),
    facts.about === undefined ? undefined : [facts.about],
    marked(facts.checked),
    row?.note === undefined ? undefined : [`Note: ${row.note}${marks.of(facts.sources)}`],
    row && chainOf(row, context.catalogue, marks),
  ]);
  const official: Piece | undefined =
    facts.link === undefined ? undefined : { text: 'Official document', target: facts.link, as: 'address' };
  const end = present<CardLine>([marks.line(), official && [official]]);
  return {
    answer: [table, corpusAnswer(context.citations, symbol, 'cited', context.unread), end].filter(
      (group) => group.length > 0,
    ),
    more: () => (symbol === undefined ? [] : detailOf(symbol, row, context)),
  };
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
  row: ResolutionRow | undefined,
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
    row && `Keywords (Rostrum’s own): ${row.keywords.join(', ')}`,
  ]);
  const sources = row && sourcesInFull(row.sources);
  const groups = [
    corpusDetail(citations, symbol, 'cited'),
    row ? wholeChain(row, catalogue) : [],
    about.map((text) => [text]),
    sources === undefined ? [] : [[`Sources in full: ${sources}`]],
  ];
  return groups.filter((group) => group.length > 0);
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
