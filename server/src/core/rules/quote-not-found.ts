import { soFar } from '../corpus/unread';
import { passageEvidence } from '../quotes/passageEvidence';
import { verdictsOf } from '../quotes/verdictsOf';
import type { Rule } from './rule';

export const quoteNotFound: Rule = {
  id: 'quote-not-found',
  summary: 'The source that the draft names is in the corpus in full and has nothing like the words of the quotation.',
  severity: 'warning',
  *check(draft, { corpus }) {
    for (const { quotation, verdict } of verdictsOf(draft, corpus)) {
      const { lacking } = verdict;
      const source = lacking?.label ?? quotation.attribution?.symbol;
      if (source === undefined || verdict.kind !== 'absent') continue;
      const yet = soFar(corpus.unread);
      yield {
        span: quotation.span,
        message: `${source} has no such words${yet || (lacking ? ': check them, and where they were said' : ': check them, or the source that is named')}`,
        evidence: passageEvidence(verdict, corpus),
        ...((yet !== '' || lacking?.isDated === false) && { severity: 'information' }),
      };
    }
  },
};
