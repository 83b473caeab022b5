import type { Corpus } from '../corpus/corpus';
import type { Draft } from '../draft/draft';
import type { CorpusPlace } from '../corpus/place';
import { touches } from '../text/span';
import { catalogueNames } from './catalogueNames';
import { citationNames } from './citationNames';
import type { Name, NameKind, NameSource } from './name';

/** Where names are found. Adding a source is a file in this folder plus one line here. */
const sources: readonly NameSource[] = [citationNames, catalogueNames];

/** Every kind of name, in an order that stays: semantic tokens are numbered by it. */
export const nameKinds: readonly NameKind[] = ['citation', 'entity', 'person', 'term'];

/** Everything a draft names, in text order. Of names that overlap the first stands, of those that start together the longest. */
export function namesIn(draft: Draft): readonly Name[] {
  const found = sources.flatMap((source) => source.inDraft(draft));
  found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  let end = 0;
  return found.filter(({ span }) => {
    if (span.start < end) return false;
    end = span.end;
    return true;
  });
}

/** The name a cursor at `offset` stands in or touches. */
export function nameAt(draft: Draft, offset: number): Name | undefined {
  return namesIn(draft).find(({ span }) => touches(span, offset));
}

/** Every place of a draft that names the same thing, in any form. */
export function sameNames(name: Name, draft: Draft): readonly Name[] {
  return namesIn(draft).filter(({ key }) => key === name.key);
}

/** Every place of the corpus that names the thing. */
export function corpusPlaces({ key }: Name, corpus: Corpus): readonly CorpusPlace[] {
  return sources.flatMap((source) => source.inCorpus(key, corpus));
}

/** The place of the corpus that says most about the thing, if any. */
export function bestCorpusPlace({ key }: Name, corpus: Corpus): CorpusPlace | undefined {
  for (const source of sources) {
    const best = source.bestInCorpus(key, corpus);
    if (best) return best;
  }
  return undefined;
}
