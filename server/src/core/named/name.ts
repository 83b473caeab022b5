import type { Corpus } from '../corpus/corpus';
import type { Draft } from '../draft/draft';
import type { CorpusPlace } from '../corpus/place';
import type { Span } from '../text/span';

/** What kinds of things a text names. Also the types of its semantic tokens, so each is explained in the manifest. */
export type NameKind = 'citation' | 'entity' | 'person' | 'term';

/** One place of a draft that names a thing. */
export interface Name {
  readonly kind: NameKind;
  /** Identifies the thing named: the same for each form of its name, in drafts and in the corpus, and no other thing has it. */
  readonly key: string;
  readonly span: Span;
}

/** Finds the names of some kinds of things. Navigation asks every source; a new kind of thing is a further source. */
export interface NameSource {
  /** Every place of the draft that names such a thing, in text order, none overlapping the next. */
  inDraft(draft: Draft): readonly Name[];
  /** Every place of the corpus that names the thing, by document and place; none for a key that is another source's. */
  inCorpus(key: string, corpus: Corpus): readonly CorpusPlace[];
  /** The place of the corpus that says most about it, if any. */
  bestInCorpus(key: string, corpus: Corpus): CorpusPlace | undefined;
}
