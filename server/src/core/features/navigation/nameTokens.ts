import type { Draft } from '../../draft/draft';
import type { NameKind } from '../../named/name';
import { namesIn } from '../../named/names';
import type { Span } from '../../text/span';

/** A stretch of a draft coloured by what it names. */
export interface NameToken {
  readonly kind: NameKind;
  readonly span: Span;
}

/** What a draft names, in text order, without overlaps; with `within`, what stands in that stretch or reaches into it. */
export function nameTokens(draft: Draft, within: Span = { start: 0, end: draft.text.length }): readonly NameToken[] {
  return namesIn(draft)
    .filter(({ span }) => span.start < within.end && within.start < span.end)
    .map(({ kind, span }) => ({ kind, span }));
}
