import { type FileReading } from '../corpus/corpusReadings';
import { type Named } from '../corpus/filedMentions';
import { createMentionIndex, type Mention, type MentionIndex } from '../corpus/mentionIndex';
import { type Catalogue } from '../lexicon/catalogue';
import { findCitations } from './find';
import { resolve } from './resolve';

export type { DocumentCount } from '../corpus/mentionIndex';

/** What is told of a place that cites a resolution or document. */
export interface CitationDetail {
  /** The year as printed. */
  readonly year?: number;
  /** As printed, with single spaces: "para. 10". */
  readonly pinpoints: readonly string[];
}

/** One place where a document of the corpus names a resolution or document. */
export type CitationMention = Mention & CitationDetail;

/** What the corpus cites, by symbol, with or without its year. */
export type CitationIndex = MentionIndex<CitationMention>;

/** Indexes what the documents of a corpus cite. Nothing is read before the first question. */
export function createCitationIndex(readings: readonly FileReading[]): CitationIndex {
  const index = createMentionIndex(
    readings.map(({ file, document, citations }) => ({ file, document, mentions: citations })),
  );
  return Object.freeze<CitationIndex>({
    keys: () => index.keys(),
    countOf: (symbol) => index.countOf(citationKey(symbol)),
    mentionsOf: (symbol) => index.mentionsOf(citationKey(symbol)),
    documentsOf: (symbol) => index.documentsOf(citationKey(symbol)),
    bestMention: (symbol) => index.bestMention(citationKey(symbol)),
    bestByDocument: (symbol, most) => index.bestByDocument(citationKey(symbol), most),
    excerpt: (mention, length) => index.excerpt(mention, length),
  });
}

/** What a symbol is filed under: itself without the year. */
export function citationKey(symbol: string): string {
  return symbol.replace(/ ?\(\d{4}\)$/, '');
}

/** The resolutions and documents that a text cites. */
export function* citedIn(text: string, catalogue: Catalogue): Generator<Named<CitationDetail>> {
  for (const citation of findCitations(text)) {
    const { symbol } = resolve(citation, catalogue);
    if (symbol === undefined) continue;
    const { span, numberSpan, year, pinpoints } = citation;
    const detail = { ...(year !== undefined && { year }), pinpoints: pinpoints.map((pinpoint) => pinpoint.text) };
    yield { key: citationKey(symbol), span, core: numberSpan, detail };
  }
}
