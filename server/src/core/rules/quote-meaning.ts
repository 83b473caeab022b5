import { say } from '../messages/say';
import { passageEvidence } from '../quotes/passageEvidence';
import { verdictsOf } from '../quotes/verdictsOf';
import type { Rule } from './rule';

export const quoteMeaning: Rule = {
  id: 'quote-meaning',
  summary: 'Omissions or brackets in a quotation may change what its source says.',
  severity: 'warning',
  *check(draft, { corpus }) {
    for (const { quotation, verdict } of verdictsOf(draft, corpus)) {
      if (verdict.kind !== 'meaning') continue;
      yield {
        span: quotation.span,
        message: say('quote-meaning', { reason: verdict.reasons[0]! }),
        evidence: passageEvidence(verdict, corpus),
      };
    }
  },
};
