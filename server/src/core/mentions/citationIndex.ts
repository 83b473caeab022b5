import { type FileReading } from './corpusReadings';
import { type Named } from './filedMentions';
import { type MentioningDocument } from './mentionFilings';
import { createMentionIndex, type FiledMentionIndex, type Mention } from './mentionIndex';
import { type Catalogue } from '../lexicon/catalogue';
import { oncePer } from '../text/oncePer';
import { findCitations } from '../cite/find';
import { citationKey } from '../cite/format';
import { resolve } from '../cite/resolve';

export type { DocumentCount } from './mentionIndex';

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
export type CitationIndex = FiledMentionIndex<CitationDetail>;

/** Indexes what the documents of a corpus cite; those that were in the corpus `before` are known. Nothing is read before the first question. */
export function createCitationIndex(readings: readonly FileReading[], before?: CitationIndex): CitationIndex {
  const index = createMentionIndex(readings.map(citing), before?.filed());
  return Object.freeze<CitationIndex>({
    filed: () => index.filed(),
    prepare: () => index.prepare(),
    keys: () => index.keys(),
    countOf: (symbol) => index.countOf(citationKey(symbol)),
    mentionsOf: (symbol) => index.mentionsOf(citationKey(symbol)),
    documentsOf: (symbol) => index.documentsOf(citationKey(symbol)),
    bestMention: (symbol) => index.bestMention(citationKey(symbol)),
    bestByDocument: (symbol, most) => index.bestByDocument(citationKey(symbol), most),
    excerpt: (mention, length) => index.excerpt(mention, length),
  });
}

const citing = oncePer(({ file, document, citations }: FileReading): MentioningDocument<CitationDetail> => ({
  file,
  document,
  mentions: citations,
}));

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
