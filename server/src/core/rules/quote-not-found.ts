import { say } from '../messages/say';
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
      const yetAside = soFar(corpus.unread);
      yield {
        span: quotation.span,
        message: yetAside
          ? say('quote-not-found/so-far', { source, yetAside })
          : say(lacking ? 'quote-not-found/spoken' : 'quote-not-found', { source }),
        evidence: passageEvidence(verdict, corpus),
        ...((yetAside !== '' || lacking?.isDated === false) && { severity: 'information' }),
      };
    }
  },
};
