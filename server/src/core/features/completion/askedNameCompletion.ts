import { type NameHit, searchNames } from '../../names/nameSearch';
import type { CompletionCursor } from './completionCursor';
import type { CompletionSource } from './completionSource';
import { nameItems } from './nameItems';
import { askedOpenings, type Found, longestFound } from './nameOpening';

/** The fewest letters that find names by their words: fewer are looked up only as an acronym. */
const LEAST_ASKED = 3;

/** Names by any words of them or of their offices, in any case and misspelt too: for whoever asks. */
export const askedNameCompletion: CompletionSource = {
  name: 'names asked for',
  appliesTo: ({ isProse, invoked }) => isProse && invoked,
  itemsAt: (cursor) => nameItems(asked(cursor), cursor),
};

function asked({
  draft: { text, catalogue },
  offset,
  corpus: { names },
}: CompletionCursor): Found<NameHit> | undefined {
  const wishes = { catalogue, mentions: (key: string) => names.countOf(key) };
  return longestFound(askedOpenings(text, offset), ({ query }) => {
    const found = searchNames(query, wishes);
    return query.trim().length < LEAST_ASKED ? found.filter(({ form, whole }) => form === 'acronym' && whole) : found;
  });
}
