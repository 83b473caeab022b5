import { passageEvidence } from '../quotes/passageEvidence';
import { addCitation } from '../quotes/quotationFixes';
import { verdictsOf } from '../quotes/verdictsOf';
import type { Rule } from './rule';

export const quoteSource: Rule = {
  id: 'quote-source',
  summary: 'The words of a quotation stand in the corpus, but not in the source that the draft names.',
  severity: 'information',
  *check(draft, { corpus }) {
    for (const judged of verdictsOf(draft, corpus)) {
      const { quotation, verdict } = judged;
      const { kind, passage, hasSource } = verdict;
      if (kind !== 'elsewhere' || !passage) continue;
      const named = quotation.attribution?.symbol ?? quotation.attribution?.name ?? 'the source that is named';
      yield {
        span: quotation.attribution?.span ?? quotation.span,
        message:
          hasSource === false
            ? `These words stand in ${passage.label}; ${named} is not in the corpus to compare them with`
            : `These words stand in ${passage.label}, not in ${named}`,
        fixes: hasSource === false ? [] : addCitation(draft.text, judged),
        evidence: passageEvidence(verdict, corpus),
      };
    }
  },
};
