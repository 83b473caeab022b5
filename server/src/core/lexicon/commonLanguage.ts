import table from '../data/commonLanguage.json';
import { lazy } from '../text/lazy';
import { agreedPhrases, isAgreedWording } from './agreedPhrases';

/** Words and turns that statements are made of, whoever writes them: each a text of its own, of one word or several. No facts. */
export const commonLanguage = lazy((): readonly string[] => [
  ...table.words.split(' '),
  ...table.names,
  ...table.formulas,
  ...table.turns.split(' | '),
  ...agreedPhrases()
    .filter((row) => isAgreedWording(row) && row.category !== 'citation form')
    .map(({ phrase }) => phrase),
]);

/** Turns that open a sentence and have a comma behind them, in small letters; not those that as often stand without the comma. */
export const sentenceOpenings = lazy((): ReadonlySet<string> => new Set(table.openings));
