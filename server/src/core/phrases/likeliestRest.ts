import type { Draft } from '../draft/draft';
import type { PhraseIndex } from '../corpus/corpus';
import { remembered } from '../text/memory';
import { Recent } from '../text/recent';
import { type CompletionMode, ghostBar, LIST_BARS } from './bars';
import { bestChoices, type Choice } from './choice';
import { type Cursor, cursorAt } from './cursor';
import type { PhraseSources } from './phraseSources';

/**
 * The single likeliest way the sentence goes on from `offset`, without what is typed; undefined where nothing is likely enough, or little would
 * be saved: a word not yet begun is enough, within one it is as the bar says. In a `name` there is one bar for both modes.
 */
export function likeliestRest(
  draft: Draft,
  offset: number,
  { phrases, read }: PhraseSources,
  { mode, isName }: { readonly mode: CompletionMode; readonly isName: boolean },
): string | undefined {
  const cursor = cursorAt(draft, { offset, phrases, mode });
  if (!cursor) return undefined;
  const typed = cursor.typed.partial;
  // Asked for with each letter, so that the next one finds what the list has now.
  if (mode === 'eager') firstKeysIn(cursor, typed);
  const bar = ghostBar(isName ? 'name' : mode, typed.length);
  // The whole of a word is worth it, however short.
  const saved = typed === '' ? 1 : bar.saved;
  const [best] = bestChoices(cursor.continuations, { typed, bar: { ...bar, saved }, most: 1 });
  if (!best || (mode === 'eager' && isPassedOver(best, cursor))) return undefined;
  const rest = cursor.rest(best.continuation, read);
  return rest !== undefined && (typed === '' || rest.replace(/\s/g, '').length >= saved) ? rest : undefined;
}

/** Items of a list that are seen. */
const SEEN_ITEMS = 5;
/** Lists that are kept: those of the letters of a word or two. */
const KEPT_LISTS = 20;

/** How what was in a list began, by the place and what was typed there: from one letter to the next the lists before are the same. */
const firstKeysSeen = remembered((_: PhraseIndex) => new Recent<ReadonlySet<string>>(KEPT_LISTS));

/** With what word the items begin that the eager list has, or had when no more than these `letters` of the word were there. */
function firstKeysIn(cursor: Cursor, letters: string): ReadonlySet<string> {
  const { phrases, typed, sentence } = cursor;
  const place = [typed.start, ...sentence.context, letters].join(' ');
  return firstKeysSeen(phrases).get(place, () => {
    const found = letters === typed.partial ? cursor.continuations : cursor.continuationsFrom(letters);
    const seen = bestChoices(found, { typed: letters, bar: LIST_BARS.eager, most: SEEN_ITEMS });
    return new Set(seen.map(({ continuation: { keys } }) => keys[0]!));
  });
}

/** Whether the eager list had it before the word was begun, or a letter ago: whoever saw it there and types on wants something else. */
function isPassedOver({ continuation: { keys } }: Choice, cursor: Cursor): boolean {
  const { partial } = cursor.typed;
  const before = partial === '' ? [] : ['', partial.slice(0, -1)];
  return before.some((letters) => firstKeysIn(cursor, letters).has(keys[0]!));
}
