import type { Corpus } from '../../corpus/corpus';
import type { Draft } from '../../draft/draft';
import { isSeldomMarked } from '../../lexicon/englishFollowers';
import { endsLine } from '../../text/endsLine';
import { completionCursor, type CompletionWishes } from './completionCursor';
import type { CompletionItem } from './completionItem';
import { completionSources } from './completionSources';
import { joinedItems, offersAt } from './joinedItems';

/**
 * All that completes the text before `offset`, best first: what the sources offer, joined as they are listed. For who writes on with
 * the items at the end of a line, each has the space that comes next. The list is for this letter: with another it is another.
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

/** An editor takes the space back where a mark is typed next, see `spaceTakenCommand`. None comes behind what is not yet whole. */
function withSpace(item: CompletionItem): CompletionItem {
  if (!/[\p{L}\p{N})\]”’",]$/u.test(item.insert)) return item;
  const last = /[^\s,]*,?$/.exec(item.insert)![0];
  const spaceStays = last.endsWith(',') || isSeldomMarked(last.toLowerCase());
  return { ...item, insert: `${item.insert} `, spaceStays };
}
