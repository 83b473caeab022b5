import type { Corpus } from '../../corpus/corpus';
import { documentDate } from '../../source/documentYear';
import type { UnreadFiles } from '../../corpus/unread';
import { documentName } from '../../source/documentName';
import { placeCitation } from '../../source/placeCitation';
import { cleanBlockAt, numberOf } from '../../source/placeLabel';
import type { SourceDocument } from '../../source/sourceDocument';
import type { DocumentKind } from '../../kinds/textKinds';
import { type FoundPart, longestPart, occurrencesOf } from '../../phrases/occurrences';
import { inQuotationMarks } from '../../text/inQuotationMarks';
import type { Span } from '../../text/span';
import { byWhom, type ByWhom, spansBySource, wordsAt } from '../../phrases/byWhom';
import { type YearCount, yearsOf } from './concordanceYears';

/** Everywhere a phrase stands in the corpus. */
export interface Concordance {
  /** The phrase asked for, in one line. */
  readonly phrase: string;
  readonly count: number;
  /** The documents by date, the oldest first; those without a date last. */
  readonly documents: readonly ConcordanceDocument[];
  /** How often it stands in the documents of each year that the corpus has documents of. */
  readonly years: readonly YearCount[];
  /** How often it stands in the words of each delegation, in statements and in records of meetings. */
  readonly states: ByWhom;
  /** The same by speaker. */
  readonly speakers: ByWhom;
  /** Where it stands nowhere: the longest part of it that stands somewhere. */
  readonly longestPart?: FoundPart;
  /** Files that the corpus lacks as yet. */
  readonly unread: UnreadFiles | undefined;
}

/** A document with the places of the phrase in it. */
export interface ConcordanceDocument {
  readonly id: string;
  readonly title: string;
  /** What a list calls it. */
  readonly name: string;
  readonly kind: DocumentKind;
  /** "S/RES/2396 (2017)", where one is printed. */
  readonly symbol?: string;
  /** Its own date, ISO: a day, or a month or year where no more is known. */
  readonly date?: string;
  readonly count: number;
  /** The places in text order; only the first ones if there are very many. */
  readonly places: readonly ConcordancePlace[];
}

/** One occurrence, in the words around it. White space is single. */
export interface ConcordancePlace {
  /** Raw span in the document. */
  readonly span: Span;
  readonly before: string;
  /** The phrase as printed there. */
  readonly match: string;
  readonly after: string;
  /** "para. 15", "note 2", where a number is printed. */
  readonly number?: string;
  /** Whose words they are: "Mr. Ndiaye (Freedonia)", "Norway"; absent where nobody says. */
  readonly by?: string;
  /** How a text cites it: "concept note, …, para. 15". */
  readonly citation: string;
  /** The phrase as a text quotes it, with what it quotes itself in single marks: “…”. */
  readonly quotation: string;
  /** The quotation with the document it is from: “…” (concept note, …, para. 15). */
  readonly citedQuotation: string;
}

/** What a concordance shows. */
export interface ConcordanceWishes {
  /** Characters of context to either side of the phrase. */
  readonly around?: number;
  /** The most places shown in all. Counts are of all places, shown or not. */
  readonly most?: number;
}

const AROUND = 80;
const MOST = 5000;

/**
 * Every occurrence of a phrase in context. It is compared word by word, without regard to case, marks between words, and the ways
 * in which documents print quotation marks, dashes and line breaks.
 */
export function concordanceOf(
  text: string,
  corpus: Corpus,
  { around = AROUND, most = MOST }: ConcordanceWishes = {},
): Concordance {
  const phrase = inOneLine(text);
  const { count, documents: counts, places } = occurrencesOf(phrase, corpus, most);
  const placesOf = new Map<string, Span[]>([...counts.keys()].map((id) => [id, []]));
  for (const { source, span } of places) placesOf.get(source)?.push(span);
  const spoken = count > places.length ? spokenPlaces(phrase, corpus, counts) : placesOf;
  const documents = [...placesOf].flatMap(([id, spans]): readonly ConcordanceDocument[] => {
    const document = corpus.document(id);
    if (!document) return [];
    const { title, kind, symbol } = document;
    const date = documentDate(document);
    return [
      {
        id,
        title,
        name: documentName(document),
        kind,
        ...(symbol !== undefined && { symbol }),
        ...(date !== undefined && { date }),
        count: counts.get(id)!,
        places: spans.map((span) => placeOf(document, span, around)),
      },
    ];
  });
  const part = count === 0 ? longestPart(phrase, corpus) : undefined;
  return {
    phrase,
    count,
    // The order of the corpus decides between documents of one day.
    documents: documents.sort((a, b) => compareDates(a.date, b.date)),
    years: count === 0 ? [] : yearsOf(corpus.documents, counts),
    states: byWhom('state', corpus, counts, spoken),
    speakers: byWhom('speaker', corpus, counts, spoken),
    ...(part && { longestPart: part }),
    unread: corpus.unread,
  };
}

/** The places in records of meetings, all of them: which of the speakers has one is a matter of where it stands. */
function spokenPlaces(
  phrase: string,
  corpus: Corpus,
  counts: ReadonlyMap<string, number>,
): ReadonlyMap<string, readonly Span[]> {
  const hasRecords = [...counts.keys()].some((id) => corpus.document(id)?.speeches.length);
  return hasRecords ? spansBySource(occurrencesOf(phrase, corpus, Infinity).places) : new Map();
}

/** A phrase that was selected may run over lines, and break a hyphenated word at their ends. */
function inOneLine(text: string): string {
  return text
    .replace(/([^\s\-‐][-‐])\r?\n\s*(?=\S)/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

function compareDates(a: string | undefined, b: string | undefined): number {
  if (a === b) return 0;
  if (a === undefined || b === undefined) return a === undefined ? 1 : -1;
  return a < b ? -1 : 1;
}

function placeOf(document: SourceDocument, span: Span, around: number): ConcordancePlace {
  const { clean } = document;
  const block = cleanBlockAt(document, span.start);
  const limits = block?.span ?? span;
  const match = singleSpaced(clean.text.slice(span.start, span.end));
  const quotation = inQuotationMarks(match);
  const citation = placeCitation(document, block);
  const number = numberOf(block);
  const { delegation, speaker: by = delegation?.name } = wordsAt(document, span.start);
  return {
    span: clean.toRaw(span),
    before: beforeCut(clean.text.slice(limits.start, span.start), around),
    match,
    after: afterCut(clean.text.slice(span.end, limits.end), around),
    ...(number !== undefined && { number }),
    ...(by !== undefined && { by }),
    citation,
    quotation,
    citedQuotation: `${quotation} (${citation})`,
  };
}

/** The end of what stands before a phrase, cut between words, with an ellipsis where something was cut. */
function beforeCut(text: string, around: number): string {
  if (text.length <= around) return singleSpaced(text);
  const cut = text.slice(-around);
  return `…${singleSpaced(cut.slice(cut.search(/\s/) + 1))}`;
}

/** The beginning of what stands after a phrase, cut between words, with an ellipsis where something was cut. */
function afterCut(text: string, around: number): string {
  if (text.length <= around) return singleSpaced(text);
  const cut = text.slice(0, around);
  const kept = singleSpaced(cut.slice(0, Math.max(cut.search(/\s\S*$/), 0)));
  // Four dots in a row tell nobody where the sentence ended.
  return /[.!?]$/.test(kept) ? `${kept} …` : `${kept}…`;
}

function singleSpaced(text: string): string {
  return text.replace(/\s+/g, ' ');
}
