import { type CorpusReadings } from '../corpus/corpusReadings';
import { createMentionIndex, type Mention, type MentionIndex, type Named } from '../corpus/mentionIndex';
import { type SourceFile } from '../corpus/sourceFile';
import { type Catalogue } from '../lexicon/catalogue';
import { type Citation } from './citation';
import { findCitations } from './find';
import { resolve } from './resolve';

export type { DocumentCount } from '../corpus/mentionIndex';

/** One place where a document of the corpus names a resolution or document. */
export interface CitationMention extends Mention {
  readonly citation: Citation;
}

/** What the corpus cites, by symbol, with or without its year. */
export type CitationIndex = MentionIndex<CitationMention>;

/** Indexes what the documents of a corpus cite. Nothing is read before the first question. */
export function createCitationIndex(
  files: readonly SourceFile[],
  { document, citations }: CorpusReadings,
): CitationIndex {
  const index = createMentionIndex(files, document, citations);
  return Object.freeze<CitationIndex>({
    keys: () => index.keys(),
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
export function* citedIn(text: string, catalogue: Catalogue): Generator<Named<{ readonly citation: Citation }>> {
  for (const citation of findCitations(text)) {
    const { symbol } = resolve(citation, catalogue);
    if (symbol === undefined) continue;
    yield { key: citationKey(symbol), span: citation.span, core: citation.numberSpan, detail: { citation } };
  }
}
