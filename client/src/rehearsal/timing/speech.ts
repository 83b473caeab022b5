import type { RehearsalResult } from '../../../../server/src/protocol';

/** A word that is said: as it is seen, where it stands in the draft, and when it is planned: seconds from the start of the speech. */
export interface SpeechWord {
  readonly text: string;
  readonly start: number;
  readonly from: number;
  readonly to: number;
}

/** A stretch of the speech with a plan of its own. */
export interface SpeechSection {
  readonly title: string;
  readonly from: number;
  readonly to: number;
}

/** What the prompter goes by. Places in a speech are seconds of its plan: how long it takes at its own pace to get there. */
export interface Speech {
  readonly words: readonly SpeechWord[];
  readonly sections: readonly SpeechSection[];
  /** Where each paragraph begins. */
  readonly paragraphs: readonly number[];
  /** Where the last word ends. */
  readonly seconds: number;
  readonly limitSeconds: number;
  /** Words a minute. */
  readonly pace: number;
}

/** A speech as the server tells it. */
export function speechOf({ parts, sections, seconds, limitSeconds, pace }: RehearsalResult): Speech {
  const wordsOf = ({ pieces }: RehearsalResult['parts'][number]): readonly SpeechWord[] =>
    pieces.flatMap(({ text, word }) => (word ? [{ text, start: word.start, from: word.from, to: word.to }] : []));
  return {
    words: parts.flatMap(wordsOf),
    sections,
    paragraphs: parts.flatMap((part) => wordsOf(part)[0]?.from ?? []),
    seconds,
    limitSeconds,
    pace,
  };
}

/** Number of the word that is said at a place; the last one at the end, -1 in a speech without words. */
export function wordAt({ words }: Speech, place: number): number {
  return lastUpTo(words, place, ({ from }) => from);
}

/** Number of the section a place lies in; -1 in a speech without sections. */
export function sectionAt({ sections }: Speech, place: number): number {
  return lastUpTo(sections, place, ({ from }) => from);
}

/** What a section is called; the one without a title stands before the others, or is all there is. */
export function sectionName({ sections }: Speech, index: number): string {
  const title = sections[index]?.title ?? '';
  return title !== '' ? title : sections.length > 1 ? 'Opening' : 'Speech';
}

/** The place of the first word that ends behind an offset of the draft; the start of the speech where none does. */
export function placeOfOffset({ words }: Speech, offset: number): number {
  return words.find(({ start, text }) => start + text.length > offset)?.from ?? 0;
}

/** How far into a paragraph one still wants the one before, in seconds. */
const AT_ITS_START = 1.5;

/** Where the paragraph begins that is `by` paragraphs from the one at a place: first back to its own start, then to others. */
export function paragraphFrom({ paragraphs, seconds }: Speech, place: number, by: -1 | 1): number {
  if (by > 0) return paragraphs.find((from) => from > place) ?? seconds;
  return paragraphs.findLast((from) => from < place - AT_ITS_START) ?? 0;
}

/** Number of the last item, of items in order, that begins at or before a place; the first where none does, -1 of none. */
function lastUpTo<T>(items: readonly T[], place: number, fromOf: (item: T) => number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (fromOf(items[middle]!) <= place) low = middle + 1;
    else high = middle;
  }
  return items.length === 0 ? -1 : Math.max(0, low - 1);
}
