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
  readonly taken: Taken;
}

/**
 * How a phrase of several words is taken: `whole`, as likely as the documents have it; `cautiously`, less so by the words after its first; or
 * `wordwise`, by what saves most keys of whoever writes on.
 */
type Taken = 'whole' | 'cautiously' | 'wordwise';

/** Documented in docs/completion.md; `npm run bench:savings` shows what a change does. */
export const LIST_BARS: Readonly<Record<'asked' | CompletionMode, Bar>> = {
  quiet: { context: 2, words: 3, count: 2, saved: 6, probability: 0.6, hanging: false, taken: 'whole' },
  asked: { context: 1, words: 2, count: 1, saved: 2, probability: 0.005, hanging: true, taken: 'whole' },
  eager: { context: 0, words: 1, count: 1, saved: 1, probability: 0.002, hanging: true, taken: 'wordwise' },
};

const GHOST_BARS: Readonly<Record<'eager' | 'name', Bar>> = {
  name: { context: 1, words: 2, count: 1, saved: 4, probability: 0.7, hanging: true, taken: 'whole' },
  eager: { context: 0, words: 1, count: 1, saved: 4, probability: 0.8, hanging: true, taken: 'whole' },
};

/**
 * How likely ghost text must be in quiet mode, by how many letters of its word are typed; for more the last counts. After one or two the
 * model is too sure of the words it knows, as many that it does not know begin so as well. Tried out, see docs/completion.md.
 */
const QUIET_GHOST_PROBABILITIES = [0.45, 0.6, 0.6, 0.42] as const;

/** The bar of ghost text; in a name there is one for both modes. */
export function ghostBar(mode: CompletionMode | 'name', letters: number): Bar {
  if (mode !== 'quiet') return GHOST_BARS[mode];
  const probability = QUIET_GHOST_PROBABILITIES[Math.min(letters, QUIET_GHOST_PROBABILITIES.length - 1)]!;
  return { context: 0, words: 1, count: 1, saved: 4, probability, hanging: true, taken: 'cautiously' };
}
