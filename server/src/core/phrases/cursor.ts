import type { PhraseIndex } from '../phraseIndex/phraseIndex';
import type { Draft } from '../draft/draft';
import { isUpper } from '../text/letters';
import { oncePer } from '../text/oncePer';
import { type Begun, type Continuation, continuations } from './continuations';
import { type DraftPlaces, draftPlaces } from './draftPlaces';
import { type Typed, typedBefore } from './typed';

/** What is known of a cursor in a draft: what is typed before it and how that may go on. */
export interface Cursor {
  readonly offset: number;
  readonly phrases: PhraseIndex;
  readonly isEager: boolean;
  readonly typed: Typed;
  readonly begun: Begun;
  readonly places: DraftPlaces;
  readonly found: readonly Continuation[];
}

/** The cursor asked about last: list and ghost text ask about the same one. */
const cursors = oncePer((_: Draft): { last?: Cursor } => ({}));

/** Undefined where nothing can be typed on; `isEager` for who wants words as well as phrases. */
export function cursorAt(draft: Draft, offset: number, phrases: PhraseIndex, isEager: boolean): Cursor | undefined {
  const { last } = cursors(draft);
  if (last?.offset === offset && last.phrases === phrases && last.isEager === isEager) return last;
  const typed = typedBefore(draft.text, offset);
  if (!typed) return undefined;
  const { words, partial, afterComma, opens, written } = typed;
  const isName = !opens && isUpper(written.charAt(0));
  const begun = { context: words.map(({ key }) => key), partial, afterComma, opens, english: isEager && !isName };
  const places = draftPlaces(draft, { offset, openingsOf: opens ? phrases : undefined });
  const found = continuations(phrases, begun, places);
  return (cursors(draft).last = { offset, phrases, isEager, typed, begun, places, found });
}

/** How it might have gone on when no more than these `letters` of its word were there. */
export function continuationsFrom({ phrases, begun, places }: Cursor, letters: string): readonly Continuation[] {
  return continuations(phrases, { ...begun, partial: letters }, places);
}
