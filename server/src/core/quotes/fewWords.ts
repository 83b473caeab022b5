import type { Corpus } from '../corpus/corpus';
import { isComplete } from '../corpus/isComplete';
import type { Candidate } from './candidates';
import { namedDocuments } from './namedDocuments';
import type { Attribution } from './quotation';
import type { QuotedText } from './quotedWords';

/** Words below which a quotation is brief. */
const FEW_WORDS = 5;

/** Whether a quotation has so few words that they say little by themselves. */
export function isBrief({ fragments }: QuotedText): boolean {
  return fragments.reduce((sum, { words }) => sum + words.length, 0) < FEW_WORDS;
}

/** What two words cost that are not the source's. */
const TWO_CHANGES = 20;

/** Whether a few words are the named source's but for one, or another's and the named source, which is at hand in full, lacks them. */
export function isSureOf(best: Candidate, attribution: Attribution | undefined, corpus: Corpus): boolean {
  if (best.relation === 'named') return best.cost < TWO_CHANGES;
  const documents = attribution?.symbol === undefined ? [] : namedDocuments(corpus, attribution.symbol);
  return best.cost === 0 && best.isPrimary && documents.length > 0 && documents.every(isComplete);
}
