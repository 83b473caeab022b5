import type { Corpus } from '../corpus/corpus';
import { judgeQuotation } from './judge';
import type { Span } from '../text/span';
import { tokenize } from '../text/tokens';

/** Where words stand that somebody may want to quote. */
export interface QuotableSource {
  /** The words as printed there. */
  readonly match: string;
  /** "S/RES/2396 (2017), para. 5". */
  readonly citation: string;
  /** The source as a person chooses it by. */
  readonly label: string;
}

/** Fewer words are nobody's in particular. */
const LEAST_WORDS = 5;
/** Characters: more than this is no quotation. */
const LONGEST = 20_000;

/** The passage of the corpus that has just these words of a text; `undefined` where none has, or they are too few to be anybody's. */
export function quotableSource(text: string, words: Span, corpus: Corpus): QuotableSource | undefined {
  const { start, end } = words;
  if (end - start > LONGEST || tokenize(text.slice(start, end)).length < LEAST_WORDS) return undefined;
  const quoted = { span: words, pieces: [words], kind: 'marks', isClosed: true } as const;
  const { kind, passage } = judgeQuotation(text, quoted, corpus);
  if (!passage || (kind !== 'verbatim' && kind !== 'normalised')) return undefined;
  return { match: passage.text, citation: passage.citation, label: passage.label };
}
