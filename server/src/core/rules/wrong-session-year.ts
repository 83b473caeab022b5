import { say } from '../messages/say';
import { evidenceFor } from '../corpus/citationEvidence';
import { type ResolvedCitation, sessionYears } from '../cite/resolve';
import { isOnlyYearWrong, isProven } from '../draft/provenCitation';
import type { Rule } from './rule';

export const wrongSessionYear: Rule = {
  id: 'wrong-session-year',
  summary: 'A General Assembly resolution or decision is given a year in which it was not adopted.',
  severity: 'error',
  fixGrade: { sureWhere: 'the number is plainly the Assembly’s, and no date beside it says otherwise' },
  *check(draft, { corpus }) {
    for (const mention of draft.mentions) {
      const { citation, resolved, quoted } = mention;
      const { yearSpan, year: printed } = citation;
      if (resolved.status !== 'wrong-year' || resolved.organ !== 'general-assembly') continue;
      if (!yearSpan || printed === undefined) continue;
      const year = adoptedIn(resolved);
      const message = year === undefined ? outsideSession(resolved, printed) : adopted(resolved, year, printed);
      if (message === undefined) continue;
      const proven = year !== undefined && resolved.symbol !== undefined;
      const grade = isProven(draft, mention) && isOnlyYearWrong(draft.text, mention) ? 'sure' : 'offered';
      yield {
        span: yearSpan,
        message,
        fixes:
          quoted || year === undefined
            ? []
            : [{ title: say('fix/change-year', { year }), grade, edits: [{ span: yearSpan, newText: `${year}` }] }],
        evidence: proven ? evidenceFor(resolved.symbol, corpus, year) : [],
      };
    }
  },
};

/** The year of adoption where a source was seen that gives it. */
function adoptedIn({ row }: ResolvedCitation): number | undefined {
  return row?.confidence === 'verified' ? row.year : undefined;
}

function adopted({ symbol }: ResolvedCitation, year: number, printed: number): string {
  const number = (symbol ?? '').replace(/^A\/(?:RES|DEC)\//, '');
  return say('wrong-session-year', { number, year, written: printed });
}

/** What the session alone proves: nothing, where the year printed is one of its two. */
function outsideSession({ session }: ResolvedCitation, printed: number): string | undefined {
  const years = sessionYears(session);
  if (!session || !years || years.includes(printed)) return undefined;
  return say('wrong-session-year/session', {
    session: session.written,
    years: years.join(' and '),
    written: printed,
  });
}
