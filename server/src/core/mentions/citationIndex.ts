import { citationKey } from '../cite/format';
import { type CorpusEntry } from '../documents/corpusEntry';
import { type CitationDetail } from '../documents/documentMentions';
import { oncePer } from '../text/oncePer';
import { type MentioningDocument } from './mentionFilings';
import { createMentionIndex, type FiledMentionIndex, type Mention } from './mentionIndex';

export type { DocumentCount } from './mentionIndex';

/** One place where a document of the corpus names a resolution or document. */
export type CitationMention = Mention & CitationDetail;

/** What the corpus cites, by symbol, with or without its year. */
export type CitationIndex = FiledMentionIndex<CitationDetail>;

/** Indexes what the documents of a corpus cite; those that were in the corpus `before` are known. Nothing is read before the first question. */
export function createCitationIndex(entries: readonly CorpusEntry[], before?: CitationIndex): CitationIndex {
  const index = createMentionIndex(entries.map(citing), before?.filed());
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

const citing = oncePer(({ file, document, citations }: CorpusEntry): MentioningDocument<CitationDetail> => ({
  file,
  document,
  mentions: citations,
}));
