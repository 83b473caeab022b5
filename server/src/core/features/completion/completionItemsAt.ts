import type { Corpus } from '../../corpus/corpus';
import type { Draft } from '../../draft/draft';
import { isSeldomMarked } from '../../lexicon/englishFollowers';
import { endsLine } from '../../text/endsLine';
import { capitalsBefore, itemInCapitals } from './capitals';
import { completionCursor, type CompletionWishes } from './completionCursor';
import type { CompletionItem } from './completionItem';
import { completionSources } from './completionSources';
import { joinedItems, offersAt } from './joinedItems';

/**
 * Lists all that completes the text before `offset`, best first: what the sources offer, joined as they are listed. In prose an item goes on
 * in the letter case of what is typed, and its label says what comes; in eager mode, at the end of a line, it has the space that comes next. The list is made anew with each letter.
 */
export function completionItemsAt(
  draft: Draft,
  offset: number,
  corpus: Corpus,
  wishes: CompletionWishes = {},
): readonly CompletionItem[] {
  const cursor = completionCursor(draft, offset, corpus, wishes);
  const items = joinedItems([...offersAt(cursor, completionSources)], cursor);
  if (!cursor.isProse) return items;
  const isWrittenOn = cursor.mode === 'eager' && endsLine(draft.text, offset);
  const capitals = capitalsBefore(draft.text, offset, corpus);
  return items.flatMap((item) => {
    const typed = draft.text.slice(item.replaceStart, offset);
    const cased = itemInCapitals(item, typed, capitals);
    return cased ? [isWrittenOn ? withSpace(cased) : cased] : [];
  });
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
