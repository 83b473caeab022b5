import type { Catalogue } from '../../lexicon/catalogue';
import { type ResolutionHit } from '../../lexicon/resolutionHit';
import { searchResolutions } from '../../lexicon/resolutionSearch';
import { citationItem } from './citationItem';
import { citationOpening } from './citationOpening';
import type { CompletionCursor } from './completionCursor';
import type { CompletionItem } from './completionItem';
import type { CompletionSource } from './completionSource';

/** Resolutions offered at once: more words find better than more scrolling. */
const MOST_ITEMS = 12;

/**
 * The resolution that is begun, in the house form of its place. Nothing in ordinary prose, inside a word, and where the citation
 * already stands as it would be written.
 */
export const citationCompletion: CompletionSource = {
  name: 'citations',
  appliesTo: ({ isProse }) => isProse,
  itemsAt: citationItems,
};

function citationItems(cursor: CompletionCursor): readonly CompletionItem[] {
  const { draft, offset, corpus } = cursor;
  if (/^[\p{L}\p{N}]/u.test(draft.text.slice(offset, offset + 2))) return [];
  const opening = citationOpening(draft.text.slice(0, offset));
  // Editors replace within a line.
  if (!opening || draft.text.slice(opening.replaceStart, offset).includes('\n')) return [];
  const { query, organ, strict } = opening;
  const hits = searchResolutions(query, {
    catalogue: draft.catalogue,
    ...(organ && { organ }),
    strict,
    mentions: (symbol) => corpus.citations.countOf(symbol),
  });
  const wanted = strict && opening.form === 'full' ? hits.filter((hit) => numberIs(hit, query, draft.catalogue)) : hits;
  const typed = draft.text.slice(opening.replaceStart, offset);
  return wanted
    .slice(0, MOST_ITEMS)
    .map((hit) => citationItem(hit, opening, cursor))
    .filter(({ insert }) => insert !== typed);
}

/** A bare number must be a resolution with a row of its own: any other number is a number. */
function numberIs({ symbol }: ResolutionHit, query: string, catalogue: Catalogue): boolean {
  return catalogue.resolution(symbol) !== undefined && symbol.replace(/ ?\(.*$/, '').endsWith(`/${query}`);
}
