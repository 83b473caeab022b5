import { isUpper } from '../../text/letters';
import type { CompletionCursor } from './completionCursor';
import type { CompletionItem } from './completionItem';
import type { CompletionSource } from './completionSource';
import type { ListedSource } from './completionSources';

/** What a listed source offers at a cursor. */
export interface Offer extends ListedSource {
  readonly items: readonly CompletionItem[];
}

/**
 * Gives what the sources of a list offer, in its order. Each source is asked only when its turn comes: a caller that wants the first offer
 * alone asks no others.
 */
export function* offersAt(cursor: CompletionCursor, listed: readonly ListedSource[]): Generator<Offer, void> {
  const earlier: Offer[] = [];
  for (const row of listed) {
    const isAsked = !firstOf(row.unless, earlier) && row.source.appliesTo(cursor);
    const offer = { ...row, items: isAsked ? covering(row.source.itemsAt(cursor), row, earlier) : [] };
    earlier.push(offer);
    yield offer;
  }
}

function covering(
  items: readonly CompletionItem[],
  { covers }: ListedSource,
  earlier: readonly Offer[],
): readonly CompletionItem[] {
  const covered = firstOf(covers, earlier);
  return covered ? items.filter(({ replaceStart }) => replaceStart <= covered.replaceStart) : items;
}

/** The first item that any of some sources offer. */
function firstOf(
  sources: readonly CompletionSource[] | undefined,
  offers: readonly Offer[],
): CompletionItem | undefined {
  return offers.find(({ source, items }) => items.length > 0 && sources?.includes(source))?.items[0];
}

/**
 * Joins the offers into one list, in their order. The list is empty in quiet mode, unasked, if the first item is typed but for a letter,
 * unless the source of that item stands.
 */
export function joinedItems(offers: readonly Offer[], cursor: CompletionCursor): readonly CompletionItem[] {
  const told = offers.map((offer) => ({ ...offer, items: retold(offer, offers) }));
  const leading = told.find(({ items }) => items.length > 0);
  const isQuiet = !cursor.invoked && cursor.mode === 'quiet';
  if (!leading || (isQuiet && !leading.stands && isNearlyTyped(leading.items[0]!, cursor))) return [];
  return withoutRepetitions(told, cursor.draft.text);
}

/** The items of an offer, each replaced by the same item of a source that retells it. */
function retold({ source, items }: Offer, offers: readonly Offer[]): readonly CompletionItem[] {
  const better = offers.filter(({ retells }) => retells === source).flatMap((offer) => offer.items);
  const isSame = (a: CompletionItem, b: CompletionItem): boolean =>
    a.replaceStart === b.replaceStart && a.insert === b.insert;
  return items.map((item) => better.find((other) => isSame(other, item)) ?? item);
}

/**
 * Whether at most a letter of an item is left to type: nobody needs help with that. After a capital the answer is no, as one more letter of
 * an acronym makes another name.
 */
function isNearlyTyped(
  { insert, replaceStart }: CompletionItem,
  { draft: { text }, offset }: CompletionCursor,
): boolean {
  const typed = text.slice(replaceStart, offset);
  return insert.startsWith(typed) && insert.length <= typed.length + 1 && !isUpper(typed.at(-1) ?? '');
}

/** Leaves out items that make the same text as an earlier one, but none of a source that stands. */
function withoutRepetitions(offers: readonly Offer[], text: string): readonly CompletionItem[] {
  const start = Math.min(...offers.flatMap(({ items }) => items.map(({ replaceStart }) => replaceStart)));
  const made = new Set<string>();
  const isNew = ({ insert, replaceStart }: CompletionItem): boolean => {
    const before = made.size;
    return made.add(text.slice(start, replaceStart) + insert).size > before;
  };
  return offers.flatMap(({ items, stands }) => (stands ? items : items.filter(isNew)));
}
