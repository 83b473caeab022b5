import { type Citation } from '../../cite/citation';
import { type CitationIndex, type CitationMention, type DocumentCount } from '../../corpus/corpus';
import { findCitations } from '../../cite/find';
import { organName } from '../../cite/format';
import { resolve, type CitationStatus } from '../../cite/resolve';
import { type ReportRow } from '../../lexicon/reports';
import { type Confidence, type ResolutionRow } from '../../lexicon/resolutions';
import { type ResolutionSeries, seriesOf } from '../../lexicon/resolutionSeries';
import { textLines } from './cardText';
import { citationCard, type CitedIn } from './citationCard';
import { citationFacts } from './citationFacts';

/** One place where the corpus names the thing. */
export interface LookMention {
  readonly document: string;
  readonly label: string;
  readonly uri: string;
  /** The line of the mention, counted from 1. */
  readonly line: number;
  readonly excerpt: string;
}

/** The answer to a look-up: plain data for JSON, and lines for a terminal. */
export interface LookCard {
  readonly symbol: string;
  readonly kind: string;
  readonly organ?: string;
  readonly year?: number;
  readonly status: CitationStatus;
  /** The day of adoption, or of a report its day, month or year, ISO. */
  readonly date?: string;
  readonly meeting?: string;
  /** The vote, in favour-against-abstaining. */
  readonly vote?: string;
  readonly title?: string;
  readonly titleConfidence?: ResolutionRow['titleConfidence'];
  /** What a resolution of the Council is on, in the library's words, where the tables have no title. */
  readonly subject?: string;
  readonly about?: string;
  readonly aboutConfidence?: Confidence;
  /** The confidence in number, date and meeting. */
  readonly confidence?: Confidence;
  readonly sources: readonly string[];
  /** The mandate it is part of, or the Strategy and its reviews. */
  readonly series?: Pick<ResolutionSeries, 'name' | 'symbols' | 'confidence'>;
  readonly documents: readonly DocumentCount[];
  readonly mentions: readonly LookMention[];
  readonly link?: string;
  /** The record in the UN Digital Library. */
  readonly recordLink?: string;
  /** The card for people, without Markdown. */
  readonly lines: readonly string[];
  /** What a hover has under "More". */
  readonly more: readonly string[];
}

const excerptLength = 160;

/**
 * What the query names: "2396", "60/288", "A/RES/75/291", "S/2021/98", or any text with citations in it. One card for
 * each thing named; none where nothing is recognised.
 */
export function look(query: string, context: CitedIn): readonly LookCard[] {
  const cards = new Map<string, LookCard>();
  for (const { text, citation } of namedIn(query)) {
    const card = lookCard(citation, text.slice(citation.span.start, citation.span.end), context);
    cards.set(card.symbol, card);
  }
  return [...cards.values()];
}

/** Citations of the query as it stands, or of its numbers taken as those of resolutions. */
function namedIn(query: string): readonly { text: string; citation: Citation }[] {
  const asWritten = findCitations(query).map((citation) => ({ text: query, citation }));
  if (asWritten.length > 0) return asWritten;
  const text = `Security Council resolution ${query.trim()}`;
  const council = findCitations(text);
  if (council.some(({ symbol }) => symbol !== undefined)) return council.map((citation) => ({ text, citation }));
  const assembly = `resolution ${query.trim()}`;
  return findCitations(assembly).map((citation) => ({ text: assembly, citation }));
}

function lookCard(citation: Citation, written: string, context: CitedIn): LookCard {
  const { citations: index, catalogue } = context;
  const resolved = resolve(citation, catalogue);
  const facts = citationFacts(resolved, written, catalogue);
  const card = citationCard(resolved, written, context);
  const { organ } = resolved;
  const { row, report, status } = facts;
  const year = resolved.year ?? row?.year;
  const series = row && seriesOf(row, catalogue.resolutions);
  return {
    symbol: facts.title,
    kind: facts.kind,
    ...(organ ? { organ: organName(organ) } : {}),
    ...(year === undefined ? {} : { year }),
    status,
    ...(row ? tableFacts(row) : report ? tableFactsOfReport(report) : {}),
    sources: row?.sources ?? report?.sources ?? [],
    ...(series ? { series: { name: series.name, symbols: series.symbols, confidence: series.confidence } } : {}),
    documents: resolved.symbol === undefined ? [] : index.documentsOf(resolved.symbol),
    mentions: (resolved.symbol === undefined ? [] : index.mentionsOf(resolved.symbol)).map((mention) =>
      lookMention(mention, index),
    ),
    ...(facts.link ? { link: facts.link } : {}),
    ...(facts.recordLink ? { recordLink: facts.recordLink } : {}),
    lines: textLines(card.answer),
    more: textLines(card.more()),
  };
}

function tableFacts(row: ResolutionRow): Partial<LookCard> {
  const { date, meeting, vote, title, titleConfidence, subject, about, aboutConfidence, confidence } = row;
  const titled = title === undefined ? {} : { title, titleConfidence };
  const optional = { ...(meeting ? { meeting } : {}), ...(vote ? { vote } : {}), ...(subject ? { subject } : {}) };
  const own = about === undefined ? {} : { about, aboutConfidence };
  return { date, ...optional, ...titled, ...own, confidence };
}

function tableFactsOfReport({ date, title, confidence }: ReportRow): Partial<LookCard> {
  return { ...(date ? { date } : {}), title, titleConfidence: confidence, confidence };
}

function lookMention(mention: CitationMention, index: CitationIndex): LookMention {
  const { documentId: document, label, uri, line } = mention;
  return { document, label, uri, line, excerpt: index.excerpt(mention, excerptLength) };
}
