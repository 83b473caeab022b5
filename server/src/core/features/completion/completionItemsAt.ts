import type { Corpus } from '../../corpus/corpus';
import type { Draft } from '../../draft/draft';
import { isSeldomMarked } from '../../lexicon/englishFollowers';
import { endsLine } from '../../text/endsLine';
import { completionCursor, type CompletionWishes } from './completionCursor';
import type { CompletionItem } from './completionItem';
import { completionSources } from './completionSources';
import { joinedItems, offersAt } from './joinedItems';

/**
 * Lists all that completes the text before `offset`, best first: what the sources offer, joined as they are listed. In eager mode, at the
 * end of a line of prose, each item has the space that comes next. The list is made anew with each letter.
 */
export function completionItemsAt(
  draft: Draft,
  offset: number,
  corpus: Corpus,
  wishes: CompletionWishes = {},
): readonly CompletionItem[] {
  const cursor = completionCursor(draft, offset, corpus, wishes);
  const items = joinedItems([...offersAt(cursor, completionSources)], cursor);
  const isWrittenOn = cursor.isProse && cursor.mode === 'eager' && endsLine(draft.text, offset);
  return isWrittenOn ? items.map(withSpace) : items;
}

/**
 * Adds the space that comes next, unless the item is not yet whole. An editor takes it back if a mark is typed next, see
 * `spaceTakenCommand`.
 */
function withSpace(item: CompletionItem): CompletionItem {
  if (!/[\p{L}\p{N})\]”’",]$/u.test(item.insert)) return item;
  const last = /[^\s,]*,?$/.exec(item.insert)![0];
  const spaceStays = last.endsWith(',') || isSeldomMarked(last.toLowerCase());
  return { ...item, insert: `${item.insert} `, spaceStays };
}
