import type { Draft } from '../draft/draft';
import { quotationsOf } from '../quotes/quotationsOf';
import type { Span } from '../text/span';
import type { Rule } from './rule';

export const unclosedQuotation: Rule = {
  id: 'unclosed-quotation',
  summary: 'A quotation has no closing mark, so that nobody can tell where it ends, and it is held against nothing.',
  severity: 'information',
  *check(draft) {
    for (const span of openingMarks(draft))
      yield { span, message: 'This quotation has no closing mark, so it is not compared: close it where it ends' };
  },
};

/** The marks of quotations that do not close although the text goes on behind their paragraph: at its end one may still be typed. */
function openingMarks(draft: Draft): readonly Span[] {
  return quotationsOf(draft)
    .filter(({ kind, isClosed, span }) => kind === 'marks' && !isClosed && draft.text.slice(span.end).trim() !== '')
    .map(({ span: { start } }) => ({ start, end: start + 1 }));
}
