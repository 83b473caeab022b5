import type { Draft } from '../draft/draft';
import type { PhraseIndex } from '../corpus/corpus';
import { Latest } from '../text/latest';
import { isUpper } from '../text/letters';
import { remembered } from '../text/memory';
import type { CompletionMode } from './bars';
import { type Continuation, continuations } from './continuations';
import { draftPlaces } from './draftPlaces';
import { firstWords, type Sentence } from './firstWords';
import type { ReadPlace } from './phraseSources';
import { spelt, withApostrophesOf } from './spelling';
import { type Typed, typedBefore } from './typed';
import { WordModel } from './wordModel';

/** Where in a draft, by what, and for whom it is asked how a sentence goes on. */
export interface CursorQuestion {
  /** UTF-16 offset into the draft. */
  readonly offset: number;
  readonly phrases: PhraseIndex;
  /** In eager mode a comma is offered with the turn that opens a sentence. */
  readonly mode: CompletionMode;
}

/** The cursors asked about last: list and ghost text ask about the same one. */
const lastCursor = remembered((_: Draft) => new Latest<Cursor | undefined>());

/** The cursor of a draft that is asked how its sentence goes on. Undefined where nothing can be typed on. */
export function cursorAt(draft: Draft, question: CursorQuestion): Cursor | undefined {
  return lastCursor(draft).get(
    (last) => last?.answers(question) === true,
    () => {
      const typed = typedBefore(draft.text, question.offset);
      return typed && new Cursor(draft, typed, question);
    },
  );
}

/** A cursor in a draft: what is typed before it, how that may go on, and how it is written then. */
export class Cursor implements CursorQuestion {
  /** Of the draft. */
  readonly text: string;
  readonly offset: number;
  readonly phrases: PhraseIndex;
  readonly mode: CompletionMode;
  readonly typed: Typed;
  readonly sentence: Sentence;
  readonly #model: WordModel;
  #continuations: readonly Continuation[] | undefined;

  constructor(draft: Draft, typed: Typed, { offset, phrases, mode }: CursorQuestion) {
    const { words, afterComma, opens, written } = typed;
    const isName = !opens && isUpper(written.charAt(0));
    const context = words.map(({ key }) => key);
    this.text = draft.text;
    this.offset = offset;
    this.phrases = phrases;
    this.mode = mode;
    this.typed = typed;
    this.sentence = { context, afterComma, opens, english: !isName };
    const places = draftPlaces(draft, { offset, openingsOf: opens ? phrases : undefined });
    this.#model = new WordModel(phrases, places);
  }

  /** Whether it is the one that a question is about. */
  answers({ offset, phrases, mode }: CursorQuestion): boolean {
    return this.offset === offset && this.phrases === phrases && this.mode === mode;
  }

  /** How the sentence may go on from what is typed, likeliest ways first. */
  get continuations(): readonly Continuation[] {
    return (this.#continuations ??= this.continuationsFrom(this.typed.partial));
  }

  /** How it might when no more than the key `letters` is there of its word. */
  continuationsFrom(letters: string): readonly Continuation[] {
    return continuations(firstWords(this.#model, this.sentence, letters), this.#model);
  }

  /** What a continuation adds to the draft behind the cursor; undefined where what is typed is spelt otherwise, and where nothing is left. */
  rest(continuation: Continuation, read: ReadPlace): string | undefined {
    const { written, start, opens } = this.typed;
    const { index, places } = this.#model;
    const found = spelt(continuation, written, { index, read, places, inSmallLetters: this.mode === 'eager' });
    if (found === undefined || found === '') return undefined;
    const gap = written === '' && this.text.charAt(start - 1) === ',' ? ' ' : '';
    const rest = withApostrophesOf(this.text, found);
    return gap + (opens && written === '' ? rest.charAt(0).toUpperCase() + rest.slice(1) : rest);
  }
}
