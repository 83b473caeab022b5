import type { Corpus } from '../../corpus/corpus';
import type { Draft } from '../../draft/draft';
import { addCitation } from '../../quotes/quotationFixes';
import type { Fix } from '../../finding';
import { type Span, trimSpan } from '../../text/span';
import { quotationAt } from '../cards';
import { quotableSource } from '../../quotes/quotableSource';
import { quotationEdits } from './quotationEdits';

/**
 * What can be done for quoting at a selection: a quotation that names no source is given its citation; words that stand in the corpus,
 * as they do when they were pasted from it, are put in quotation marks with theirs.
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
  return [{ title: `Quote it from ${source.label}`, grade: 'offered', edits }];
}
