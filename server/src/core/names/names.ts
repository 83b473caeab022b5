import type { Corpus } from '../corpus/corpus';
import type { Draft } from '../draft';
import type { CorpusPlace } from '../features/place';
import { touches } from '../text/span';
import { citationNames } from './citationNames';
import type { Name, NameKind, NameSource } from './name';

/** Where each kind of name is found. Adding one is a file in this folder plus one line here. */
const sources: Readonly<Record<NameKind, NameSource>> = { citation: citationNames };

/** Every kind of name, in an order that stays: semantic tokens are numbered by it. */
export const nameKinds = Object.keys(sources) as readonly NameKind[];

/** Everything a draft names, in text order. Of names that overlap the first stands, of those that start together the longest. */
export function namesIn(draft: Draft): readonly Name[] {
  const found = nameKinds.flatMap((kind) => sources[kind].inDraft(draft));
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
export function corpusPlaces({ kind, key }: Name, corpus: Corpus): readonly CorpusPlace[] {
  return sources[kind].inCorpus(key, corpus);
}

/** The place of the corpus that says most about the thing, if any. */
export function bestCorpusPlace({ kind, key }: Name, corpus: Corpus): CorpusPlace | undefined {
  return sources[kind].bestInCorpus(key, corpus);
}
