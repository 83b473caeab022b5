import type { Corpus } from '../../corpus/corpus';
import type { Draft } from '../../draft/draft';
import { bestCorpusPlace, corpusPlaces, nameAt, sameNames } from '../../named/names';
import type { Span } from '../../text/span';
import type { CorpusPlace } from '../../corpus/place';

/** Every place that names one thing. */
export interface References<D> {
  /** By open document, in the order given; one that does not name it is left out. */
  readonly drafts: readonly { readonly document: D; readonly spans: readonly Span[] }[];
  readonly corpus: readonly CorpusPlace[];
}

/** What references look through. `D` is whatever the caller tells open documents apart by. */
export interface ReferenceScope<D> {
  readonly open: readonly { readonly document: D; readonly draft: Draft }[];
  readonly corpus: Corpus;
  /** Whether the place that is the definition is one of them. */
  readonly withDefinition: boolean;
}

/** The references to what `draft` names at `offset`; `undefined` where nothing is named there. */
export function referencesAt<D>(
  draft: Draft,
  offset: number,
  { open, corpus, withDefinition }: ReferenceScope<D>,
): References<D> | undefined {
  const name = nameAt(draft, offset);
  if (!name) return undefined;
  const definition = withDefinition ? undefined : bestCorpusPlace(name, corpus);
  return {
    drafts: open
      .map(({ document, draft }) => ({ document, spans: sameNames(name, draft).map(({ span }) => span) }))
      .filter(({ spans }) => spans.length > 0),
    corpus: corpusPlaces(name, corpus).filter((place) => definition === undefined || !isSame(place, definition)),
  };
}

function isSame(a: CorpusPlace, b: CorpusPlace): boolean {
  return a.document === b.document && a.span.start === b.span.start;
}
