import type { CompletionItem } from './completionItem';

/** Where a word begins that is being typed: behind spaces, brackets, marks. */
const WORD_BEGUN = /[^\s,;:([“”"‘]*$/;

/**
 * The label of an item that goes on from what is `typed` of it: what comes, from the word on that is being typed. A list is narrow, and what is
 * in the draft already need not be read again. Other items are called by all they write.
 */
export function labelAhead({ insert, label }: CompletionItem, typed: string): string {
  if (!insert.startsWith(typed)) return label;
  const ahead = insert.slice(WORD_BEGUN.exec(typed)!.index).replace(/\s+/g, ' ').trim();
  return ahead === '' ? label : ahead;
}
