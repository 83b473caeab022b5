import { citationKey } from '../cite/format';
import type { Corpus } from '../corpus/corpus';
import { findEvent } from '../events/eventLookup';
import type { SourceDocument } from '../source/sourceDocument';
import { remembered } from '../text/memory';
import { readDescription } from './describedDocuments';

const bySymbol = remembered(({ documents }: Corpus): ReadonlyMap<string, readonly SourceDocument[]> => {
  const found = new Map<string, SourceDocument[]>();
  for (const document of documents) {
    if (document.symbol === undefined) continue;
    const key = citationKey(document.symbol);
    const others = found.get(key);
    if (others) others.push(document);
    else found.set(key, [document]);
  }
  return found;
});

/** The documents of the corpus with this symbol or description; none where the corpus has none, or several fit a description. */
export function namedDocuments(corpus: Corpus, name: string): readonly SourceDocument[] {
  const described = readDescription(name);
  if (!described) return bySymbol(corpus).get(citationKey(name)) ?? [];
  const { kind, of } = described;
  const event = findEvent(corpus.events, of);
  const found = corpus.documents.filter(
    ({ id, kind: own, dates, identity }) =>
      own === kind &&
      (event?.documentIds.includes(id) ?? (/^\d+$/.test(of) && (dates?.start ?? identity.date?.value)?.startsWith(of))),
  );
  return found.length === 1 ? found : [];
}
