import type { CompletionItem } from './completionItem';

/** Where a word begins that is being typed: behind spaces, brackets, marks. */
const WORD_BEGUN = /[^\s,;:([“”"‘]*$/;

/**
 * What an editor's list calls an item of which so much is `typed`: what comes, from the word on that is being typed. A list is narrow, and what
 * is in the draft already need not be read again. Front matter, and what does not go on from what is typed, keep their labels.
 */
export function labelAhead({ kind, insert, label }: CompletionItem, typed: string): string {
  if (kind === 'key' || kind === 'value' || !insert.startsWith(typed)) return label;
  const ahead = insert.slice(WORD_BEGUN.exec(typed)!.index).replace(/\s+/g, ' ').trim();
  return ahead === '' ? label : ahead;
}
