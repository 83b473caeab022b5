import type { Corpus } from '../corpus/corpus';
import type { Draft } from '../draft';
import { judgeQuotation } from '../quotes/judge';
import { addCitation } from './quotationFixes';
import type { Fix } from '../rules/rule';
import type { Span } from '../text/span';
import { tokenize } from '../text/tokens';
import { quotationAt } from './quotationCard';
import { quotationEdits } from './quotationEdits';

/** Fewer words are nobody's in particular. */
const LEAST_WORDS = 5;
/** More than this is no selection to quote. */
const LONGEST = 20_000;

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
  const words = trimmed(text, selection);
  const quoted = text.slice(words.start, words.end);
  if (quoted.length > LONGEST || tokenize(quoted).length < LEAST_WORDS) return [];
  const { kind, passage } = judgeQuotation(
    text,
    { span: words, pieces: [words], kind: 'marks', isClosed: true },
    corpus,
  );
  if (!passage || (kind !== 'verbatim' && kind !== 'normalised')) return [];
  const edits = quotationEdits(text, words, { match: passage.text, citation: passage.citation });
  return [{ title: `Quote it from ${passage.label}`, edits }];
}

function trimmed(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text.charAt(from))) from++;
  while (from < to && /\s/.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}
