import { say } from '../../messages/say';
import type { Corpus } from '../../corpus/corpus';
import type { Fix } from '../../finding';
import { type Span, trimSpan } from '../../text/span';
import { quotableSource } from '../../quotes/quotableSource';
import { quotationEdits } from './quotationEdits';

/**
 * What is pasted into a text in place of a selection, as a quotation with its citation, the edit of the selection first. Gives `undefined`
 * if the words do not stand in the corpus as they are, or begin with a quotation mark of their own.
 */
export function pastedQuotation(text: string, selection: Span, pasted: string, corpus: Corpus): Fix | undefined {
  const words = trimSpan(pasted, { start: 0, end: pasted.length });
  if (OPENING.test(pasted.charAt(words.start))) return undefined;
  const source = quotableSource(pasted, words, corpus);
  if (!source) return undefined;
  return {
    title: say('fix/quote-it', { source: source.label }),
    grade: 'offered',
    edits: quotationEdits(text, selection, source),
  };
}

const OPENING = /["“„«‘]/;
