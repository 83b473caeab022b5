import table from '../data/fieldWords.json';
import { lazy } from '../text/lazy';

/** A subject that sessions ask about. No facts. */
export interface Field {
  /** Phrases of a question that ask about it. */
  readonly asked: readonly string[];
  /** Words and short phrases in which statements speak of it. */
  readonly said: readonly string[];
}

export const fieldWords = lazy((): readonly Field[] =>
  table.rows.map(({ asked, said }) => ({ asked: asked.split('; '), said: said.split(', ') })),
);
