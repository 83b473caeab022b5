import type { CitationMention } from '../cite/citationIndex';
import { citationKey } from '../cite/citationIndex';
import { resolve } from '../cite/resolve';
import type { CorpusPlace } from '../features/place';
import type { NameSource } from './name';

/** Resolutions and documents. A mention that names none there could be is the same as its like, word for word. */
export const citationNames: NameSource = {
  inDraft: (draft) =>
    draft.citations.map((citation) => {
      const { span } = citation;
      const { symbol } = resolve(citation, draft.catalogue);
      const key = symbol === undefined ? asWritten(draft.text.slice(span.start, span.end)) : citationKey(symbol);
      return { kind: 'citation', key, span };
    }),
  inCorpus: (key, corpus) => corpus.citations.mentionsOf(key).map(placeOf),
  bestInCorpus(key, corpus) {
    const best = corpus.citations.bestMention(key);
    return best && placeOf(best);
  },
};

const placeOf = ({ documentId, span }: CitationMention): CorpusPlace => ({ document: documentId, span });

const asWritten = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ');
