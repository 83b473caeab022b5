import type { CitationDetail } from '../corpus/corpus';
import { citationKey } from '../cite/format';
import { type CorpusEntry } from '../documents/corpusEntry';
import { remembered } from '../text/memory';
import { type MentioningDocument } from './mentionFilings';
import { createMentionIndex, type FiledMentionIndex } from './mentionIndex';

/** A citation index with what the one after it begins with. */
export type FiledCitationIndex = FiledMentionIndex<CitationDetail>;

/** Indexes what documents cite; those in the index `before` are not read again. Nothing is read before the first question. */
export function createCitationIndex(entries: readonly CorpusEntry[], before?: FiledCitationIndex): FiledCitationIndex {
  const index = createMentionIndex(entries.map(citing), before?.filed());
  return Object.freeze<FiledCitationIndex>({
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

const citing = remembered(({ file, document, citations }: CorpusEntry): MentioningDocument<CitationDetail> => ({
  file,
  document,
  mentions: citations,
}));
