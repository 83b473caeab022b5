import { officialLink } from '../../cite/format';
import { resolve } from '../../cite/resolve';
import type { Draft } from '../../draft/draft';
import type { Span } from '../../text/span';

/** A citation that leads to the page of what it cites. */
export interface DraftLink {
  readonly span: Span;
  /** An address of the official document system, built from the symbol; whether there is a page is not checked. */
  readonly target: string;
  /** What the page is: "S/RES/2396 (2017) in the official document system". */
  readonly title: string;
}

/** What is a link by itself: "[text](target)", a bare address. Bounded, so that a text full of brackets takes no longer. */
const LINKED = /\[[^[\]\n]{0,300}\]\([^()\n]{0,1000}\)|\b(?:https?:\/\/|www\.)\S+/g;

/** The links of a draft in text order. Citations that Markdown makes a link, that could not exist or that have no page are left out. */
export function linksOf(draft: Draft): readonly DraftLink[] {
  const linked = [...draft.text.matchAll(LINKED)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
  let next = 0;
  return draft.citations.flatMap((citation): DraftLink[] => {
    const { span } = citation;
    while (next < linked.length && linked[next]!.end <= span.start) next++;
    if (next < linked.length && linked[next]!.start < span.end) return [];
    const resolved = resolve(citation, draft.catalogue);
    const target = resolved.status === 'unknown' ? undefined : officialLink(resolved);
    return target === undefined ? [] : [{ span, target, title: `${resolved.symbol} in the official document system` }];
  });
}
