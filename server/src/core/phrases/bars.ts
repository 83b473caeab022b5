/** When phrases are offered: inside phrases that the corpus knows, or at every word. */
export type CompletionMode = 'quiet' | 'eager';

/** What a continuation must be to be offered. */
export interface Bar {
  /** Words before the cursor that the corpus has with it. */
  readonly context: number;
  /** Words of the phrase, with those of its context. */
  readonly words: number;
  /** How often the corpus has the phrase. */
  readonly count: number;
  /** Letters saved. */
  readonly saved: number;
  readonly probability: number;
  /** Whether it may end in a word that only leads on ("in accordance with"). */
  readonly hanging: boolean;
  /** Whether phrases are wanted whole; else what saves most keys of whoever writes on. */
  readonly whole: boolean;
}

/** Documented in docs/completion.md; `npm run bench:savings` shows what a change does. */
export const LIST_BARS: Readonly<Record<'asked' | CompletionMode, Bar>> = {
  quiet: { context: 2, words: 3, count: 2, saved: 6, probability: 0.6, hanging: false, whole: true },
  asked: { context: 1, words: 2, count: 1, saved: 2, probability: 0.005, hanging: true, whole: true },
  eager: { context: 0, words: 1, count: 1, saved: 1, probability: 0.002, hanging: true, whole: false },
};
export const GHOST_BARS: Readonly<Record<CompletionMode | 'name', Bar>> = {
  name: { context: 1, words: 2, count: 1, saved: 4, probability: 0.7, hanging: true, whole: true },
  quiet: { context: 0, words: 1, count: 1, saved: 4, probability: 0.55, hanging: true, whole: true },
  eager: { context: 0, words: 1, count: 1, saved: 4, probability: 0.8, hanging: true, whole: true },
};
