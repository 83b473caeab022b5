import { completeCurated } from '../../phrases/curatedPhrases';
import { occurrencesOf } from '../../phrases/occurrences';
import { agreedPhraseItem } from './agreedPhraseItem';
import type { CompletionCursor } from './completionCursor';
import type { CompletionItem } from './completionItem';
import type { CompletionSource } from './completionSource';

/**
 * The bounds beyond which a phrase is not offered unasked: its first words stand in the corpus at least `KNOWN` times, and less than this
 * share (`UNLIKELY`) of them goes on as the phrase does.
 */
const KNOWN = 5;
const UNLIKELY = 0.2;
const QUIETLY_BEGUN = /^(?:\S+\s+){3,}\S+$/;

/**
 * The agreed phrases that go on from what is typed, whether or not the corpus has them: each says which. Unasked, a phrase is left out if
 * the corpus nearly always goes on from its first words in other ways ("Member States"). In quiet mode it needs three words and the first
 * letter of the next one.
 */
export const curatedCompletion: CompletionSource = {
  name: 'curated phrases',
  appliesTo: ({ isProse }) => isProse,
  itemsAt: curatedItems,
};

function curatedItems({ draft: { text }, offset, corpus, bar }: CompletionCursor): readonly CompletionItem[] {
  return completeCurated(text, offset).flatMap(({ row, replaceStart, insert }): readonly CompletionItem[] => {
    const { count } = occurrencesOf(row.phrase, corpus, 0);
    if (bar === 'quiet' && !QUIETLY_BEGUN.test(text.slice(replaceStart, offset))) return [];
    const begun = bar === 'asked' ? 0 : occurrencesOf(text.slice(replaceStart, offset), corpus, 0).count;
    if (begun >= KNOWN && count < begun * UNLIKELY) return [];
    return [agreedPhraseItem(row, { insert, replaceStart, filterText: insert }, corpus)];
  });
}
