import { type CatalogueEntry } from '../../lexicon/catalogue';
import { type NameHit, searchNames } from '../../names/nameSearch';
import type { CompletionCursor } from './completionCursor';
import type { CompletionSource } from './completionSource';
import { nameItems } from './nameItems';
import { type Found, type NameOpening, writtenOpenings } from './nameOpening';

/** The most names that may begin as typed for a list to be welcome. Words before a space may be the whole of a name. */
const MOST_BEGUN: Readonly<Record<'words' | 'word' | 'space', number>> = { words: 6, word: 2, space: 2 };

/**
 * The entities, conventions, persons and terms that the words before the cursor spell and capitalise as they are written, each in the
 * forms that fit there, the fitting one first. Quiet in ordinary prose, and at a whole name as long as nobody asks.
 */
export const writtenNameCompletion: CompletionSource = {
  name: 'names being written',
  appliesTo: ({ isProse }) => isProse,
  itemsAt: (cursor) => nameItems(written(cursor), cursor),
};

function written({
  draft: { text, catalogue },
  offset,
  corpus: { names },
  invoked,
}: CompletionCursor): Found<NameHit> | undefined {
  const wishes = { catalogue, strict: true, mentions: (key: string) => names.countOf(key) };
  for (const opening of writtenOpenings(text, offset)) {
    // Of the long forms of terms any part may stand in a sentence.
    const hits = searchNames(opening.query, wishes).filter(({ entry, opens }) => opens || !isTerm(entry));
    if (hits.length > 0) return invoked || isTelling(opening, hits) ? { opening, hits } : undefined;
  }
  return undefined;
}

/** Whether so few names begin with what is typed, or hold it, that a list of them is welcome. */
function isTelling({ query, alone }: NameOpening, hits: readonly NameHit[]): boolean {
  // Longer names do not hold up whoever has written a whole one; a surname still lacks its office.
  if (hits.some(({ entry, form, whole }) => whole && form !== 'acronym' && !isPerson(entry))) return false;
  if (/\s$/.test(query)) return hits.length <= MOST_BEGUN.space;
  // The last word of a name may be finished, whatever longer names begin with it.
  if (!alone) return hits.length <= MOST_BEGUN.words || (hits[0]?.opens === true && hits[0].ends);
  if (hits.some(({ form }) => form === 'acronym')) return true;
  // A surname is rare enough; other words stand within names and begin terms everywhere.
  return (
    hits.length <= MOST_BEGUN.word && hits.every(({ entry, opens }) => isPerson(entry) || (opens && !isTerm(entry)))
  );
}

const isPerson = ({ kind }: CatalogueEntry): boolean => kind === 'person';
const isTerm = ({ kind }: CatalogueEntry): boolean => kind === 'term';
