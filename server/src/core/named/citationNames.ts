import type { CitationMention } from '../corpus/corpus';
import { citationKey } from '../cite/format';
import { resolve } from '../cite/resolve';
import type { Draft } from '../draft/draft';
import type { CorpusPlace } from '../corpus/place';
import type { Name, NameSource } from './name';

/**
 * Resolutions and documents, by number or by "that resolution" and the like. Mentions that lead to no symbol are one name where
 * their words are the same. Names of the catalogue, such as the Strategy, are left to `catalogueNames`.
 */
export const citationNames: NameSource = {
  inDraft: (draft) => [...cited(draft), ...shortened(draft)],
  inCorpus: (key, corpus) => corpus.citations.mentionsOf(key).map(placeOf),
  bestInCorpus(key, corpus) {
    const best = corpus.citations.bestMention(key);
    return best && placeOf(best);
  },
};

function cited(draft: Draft): readonly Name[] {
  return draft.citations.map((citation) => {
    const { span } = citation;
    const { symbol } = resolve(citation, draft.catalogue);
    const key = symbol === undefined ? asWritten(draft.text.slice(span.start, span.end)) : citationKey(symbol);
    return { kind: 'citation', key, span };
  });
}

function shortened({ shortForms, names }: Draft): readonly Name[] {
  let next = 0;
  return shortForms.flatMap(({ span, symbol }) => {
    while (next < names.length && names[next]!.span.end <= span.start) next++;
    const isNamed = next < names.length && names[next]!.span.start < span.end;
    return isNamed ? [] : { kind: 'citation', key: citationKey(symbol), span };
  });
}

const placeOf = ({ documentId, span }: CitationMention): CorpusPlace => ({ document: documentId, span });

const asWritten = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ');
