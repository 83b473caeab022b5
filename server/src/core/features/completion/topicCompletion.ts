import { searchResolutions } from '../../lexicon/resolutionSearch';
import { citationItem } from './citationItem';
import { type CitationOpening } from './citationOpening';
import type { CompletionCursor } from './completionCursor';
import type { CompletionItem } from './completionItem';
import type { CompletionSource } from './completionSource';
import { askedOpenings, longestFound } from './nameOpening';

/** Resolutions on a topic that are offered in the middle of prose. */
const MOST_ON_TOPIC = 5;
/** The fewest letters looked up: fewer begin too many words. */
const LEAST_ASKED = 3;

/**
 * The resolutions on the topic that the words before the cursor name, in the full form: for whoever asks in the middle of prose
 * ("ftf", "aviation", "sixth review"). As many words as name one are replaced.
 */
export const topicCompletion: CompletionSource = {
  name: 'resolutions on a topic',
  appliesTo: ({ isProse, invoked }) => isProse && invoked,
  itemsAt: topicItems,
};

function topicItems(cursor: CompletionCursor): readonly CompletionItem[] {
  const { draft, offset, corpus } = cursor;
  if (/^[\p{L}\p{N}]/u.test(draft.text.slice(offset, offset + 2))) return [];
  const wishes = {
    catalogue: draft.catalogue,
    strict: true,
    misspelt: true,
    mentions: (symbol: string) => corpus.citations.countOf(symbol),
  };
  const found = longestFound(askedOpenings(draft.text, offset), ({ query }) =>
    /^\d*$/.test(query.trim()) || query.trim().length < LEAST_ASKED ? [] : searchResolutions(query, wishes),
  );
  if (!found) return [];
  const opening: CitationOpening = { ...found.opening, form: 'full', plural: false, strict: false };
  return found.hits.slice(0, MOST_ON_TOPIC).map((hit) => citationItem(hit, opening, cursor));
}
