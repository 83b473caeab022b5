import { say } from '../../messages/say';
import type { Corpus } from '../../corpus/corpus';
import type { Draft } from '../../draft/draft';
import { addCitation } from '../../quotes/quotationFixes';
import type { Fix } from '../../finding';
import { type Span, trimSpan } from '../../text/span';
import { quotationAt } from '../cards';
import { quotableSource } from '../../quotes/quotableSource';
import { quotationEdits } from './quotationEdits';

/**
 * The fixes for quoting at a selection. A quotation that names no source is given its citation. Words of the corpus without marks, as
 * pasted from it, are given quotation marks and their citation.
 */
export function quotationActionsAt(draft: Draft, selection: Span, corpus: Corpus): readonly Fix[] {
  const { text } = draft;
  const judged = quotationAt(draft, selection.start, corpus);
  if (judged) {
    const { quotation, verdict } = judged;
    const isFound = verdict.kind === 'verbatim' || verdict.kind === 'normalised' || verdict.kind === 'consistent';
    return quotation.attribution || !isFound ? [] : addCitation(text, judged);
  }
  const words = trimSpan(text, selection);
  const source = quotableSource(text, words, corpus);
  if (!source) return [];
  const edits = quotationEdits(text, words, source);
  return [{ title: say('fix/quote-it', { source: source.label }), grade: 'offered', edits }];
}
