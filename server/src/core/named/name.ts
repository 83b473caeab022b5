import type { Corpus } from '../corpus/corpus';
import type { Draft } from '../draft/draft';
import type { CorpusPlace } from '../corpus/place';
import type { Span } from '../text/span';

/** What kinds of things a text names. Also the types of its semantic tokens, so each is explained in the manifest. */
export type NameKind = 'citation' | 'entity' | 'person' | 'term';

/** One place of a draft that names a thing. */
export interface Name {
  readonly kind: NameKind;
  /** The same for every form of the name, in drafts and in the corpus; another thing's never, of whatever kind. */
  readonly key: string;
  readonly span: Span;
}

/** Finds names. What navigation knows of them is in their source: what else a text may name is a further source. */
export interface NameSource {
  /** Every place of the draft that names such a thing, in text order, none overlapping the next. */
  inDraft(draft: Draft): readonly Name[];
  /** Every place of the corpus that names the thing, by document and place; none for a key that is another source's. */
  inCorpus(key: string, corpus: Corpus): readonly CorpusPlace[];
  /** The place of the corpus that says most about it, if any. */
  bestInCorpus(key: string, corpus: Corpus): CorpusPlace | undefined;
}
