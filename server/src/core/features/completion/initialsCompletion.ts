import { entryKey } from '../../lexicon/catalogue';
import { type Spelled, spelledBy } from '../../phrases/initials';
import { typedBefore } from '../../phrases/typed';
import { isLower } from '../../text/letters';
import { answerMarkdown, entryCard, entryFacts } from '../cards';
import { agreedPhraseItem } from './agreedPhraseItem';
import type { CompletionCursor } from './completionCursor';
import type { CompletionItem } from './completionItem';
import type { CompletionSource } from './completionSource';

/**
 * The agreed phrases and names whose initials are typed as a word, in either mode: "tiaifam". A capital opens a sentence; elsewhere it
 * begins a name or an acronym, and nothing is offered.
 */
export const initialsCompletion: CompletionSource = {
  name: 'initials',
  appliesTo: ({ isProse }) => isProse,
  itemsAt: initialsItems,
};

function initialsItems(cursor: CompletionCursor): readonly CompletionItem[] {
  const { draft, offset, corpus } = cursor;
  const typed = typedBefore(draft.text, offset);
  if (!typed || !/^\p{L}\p{Ll}+$/u.test(typed.written)) return [];
  const { written, start, opens } = typed;
  if (!opens && !isLower(written.charAt(0))) return [];
  const found = spelledBy(written.toLowerCase(), { catalogue: draft.catalogue, phrases: corpus.phrases });
  return found.length === 0 || standsElsewhere(written, draft.text, start)
    ? []
    : found.map((spelled) => itemOf(spelled, written, start, cursor));
}

/** Whether a word of the draft begins so, but for the one being typed. */
function standsElsewhere(written: string, text: string, start: number): boolean {
  const word = new RegExp(`(?<![\\p{L}\\p{N}])${written}`, 'giu');
  return [...text.matchAll(word)].some(({ index }) => index !== start);
}

function itemOf(spelled: Spelled, typed: string, replaceStart: number, { corpus }: CompletionCursor): CompletionItem {
  const { written } = spelled;
  const insert = isLower(typed.charAt(0)) ? written : written.charAt(0).toUpperCase() + written.slice(1);
  // The letters do not begin what they stand for.
  const filterText = `${typed} ${insert}`;
  if ('phrase' in spelled) return agreedPhraseItem(spelled.phrase, { insert, replaceStart, filterText }, corpus);
  const { entry } = spelled;
  const counts = corpus.names.documentsOf(entryKey(entry.kind, entry.row.id));
  const { kind } = entryFacts(entry, corpus);
  return {
    kind: entry.kind,
    label: insert,
    aside: kind,
    insert,
    replaceStart,
    detail: entry.row.confidence === 'verified' ? kind : `${kind}, not verified`,
    documentation: answerMarkdown(entryCard(entry, corpus)),
    filterText,
    count: counts.reduce((sum, { count }) => sum + count, 0),
    documents: new Map(counts.map(({ documentId, count }) => [documentId, count])),
  };
}
