import type { Corpus } from '../../corpus/corpus';
import type { Draft } from '../../draft/draft';
import { bestCorpusPlace, nameAt } from '../../named/names';
import type { Span } from '../../text/span';
import { type CorpusPlace, paragraphAround } from '../../corpus/place';

/** Where the corpus says most about what a draft names. */
export interface Definition {
  /** The name in the draft. */
  readonly origin: Span;
  /** The paragraph of the corpus, which holds `place`. */
  readonly paragraph: CorpusPlace;
  /** The name in that paragraph. */
  readonly place: CorpusPlace;
}

/** The definition of what is named at `offset`; `undefined` where nothing is, or the corpus does not speak of it. */
export function definitionAt(draft: Draft, offset: number, corpus: Corpus): Definition | undefined {
  const name = nameAt(draft, offset);
  const place = name && bestCorpusPlace(name, corpus);
  return place && { origin: name.span, paragraph: paragraphAround(place, corpus), place };
}
