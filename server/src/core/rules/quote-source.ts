import { say } from '../messages/say';
import { soFar } from '../corpus/unread';
import { passageEvidence } from '../quotes/passageEvidence';
import { addCitation } from '../quotes/quotationFixes';
import { wronglyStatedParagraph } from '../quotes/statedParagraph';
import { verdictsOf } from '../quotes/verdictsOf';
import type { Rule } from './rule';

export const quoteSource: Rule = {
  id: 'quote-source',
  summary: 'The words of a quotation stand in the corpus, but not in the source that the draft names.',
  severity: 'information',
  fixGrade: 'offered',
  *check(draft, { corpus }) {
    for (const judged of verdictsOf(draft, corpus)) {
      const { quotation, verdict } = judged;
      const { kind, passage, hasSource, isAbsent, instead } = verdict;
      const paragraph = wronglyStatedParagraph(draft.text, judged, corpus);
      if (paragraph !== undefined) {
        yield {
          span: quotation.attribution?.span ?? quotation.span,
          message: say('quote-source/paragraph', {
            place: paragraph.place,
            source: quotation.attribution?.symbol ?? passage!.document,
            stated: paragraph.stated,
          }),
          severity: 'warning',
          evidence: passageEvidence(verdict, corpus),
        };
        continue;
      }
      // Of a source that is not in the corpus nobody can say that it lacks the words; the hover says where they stand.
      if (kind !== 'elsewhere' || !passage || hasSource === false) continue;
      const named = instead ?? quotation.attribution?.symbol ?? quotation.attribution?.name;
      const told = { place: passage.label, yetAside: soFar(corpus.unread) };
      yield {
        span: quotation.attribution?.span ?? quotation.span,
        message: named === undefined ? say('quote-source/unnamed', told) : say('quote-source', { ...told, named }),
        ...(isAbsent && !corpus.unread && { severity: 'warning' }),
        fixes: addCitation(draft.text, judged),
        evidence: passageEvidence(verdict, corpus),
      };
    }
  },
};
