import { type NameHit, searchNames } from '../../names/nameSearch';
import type { CompletionCursor } from './completionCursor';
import type { CompletionSource } from './completionSource';
import { isLower } from '../../text/letters';
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
  return longestFound(askedOpenings(text, offset), ({ query, alone }) => {
    const all = searchNames(query, wishes);
    const found = alone && isLower(query.charAt(0)) ? all.filter((hit) => !isFarPerson(hit, query)) : all;
    return query.trim().length < LEAST_ASKED ? found.filter(({ form, whole }) => form === 'acronym' && whole) : found;
  });
}

/** Letters by which a misspelt surname may be longer or shorter than the right one. */
const NEAR_LENGTH = 2;

/**
 * Whether a person is found for a word in small letters that neither begins a word of the form nor has its first letter and about its length:
 * "thunder" is like "Hunte" by chance, and there are hundreds of surnames.
 */
function isFarPerson({ entry: { kind }, written }: NameHit, query: string): boolean {
  const begun = query.trim().toLowerCase();
  const isNear = (word: string): boolean =>
    word.startsWith(begun) || (word.startsWith(begun.charAt(0)) && Math.abs(word.length - begun.length) <= NEAR_LENGTH);
  return (
    kind === 'person' &&
    !written
      .toLowerCase()
      .split(/[\s-]+/)
      .some(isNear)
  );
}
