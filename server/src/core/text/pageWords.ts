import { type PageSpacing } from './duration';

/**
 * Words on a page, by Rostrum's own estimate: A4 or letter, 12 points, usual margins. No document of the United Nations that says how many a
 * page of a statement holds was found, so that whatever shows them says that they are estimated.
 */
const WORDS_A_PAGE: Readonly<Record<PageSpacing, number>> = { single: 500, double: 250 };

/** About how many words so many pages hold. Pages that do not say how their lines stand may be single-spaced: they hold more. */
export function wordsOnPages(pages: number, spacing: PageSpacing = 'single'): number {
  return Math.round(pages * WORDS_A_PAGE[spacing]);
}
