import { evidenceFor } from '../corpus/citationEvidence';
import { type ResolvedCitation, sessionYears } from '../cite/resolve';
import type { Rule } from './rule';

export const wrongSessionYear: Rule = {
  id: 'wrong-session-year',
  summary: 'A General Assembly resolution or decision is given a year in which it was not adopted.',
  severity: 'error',
  *check({ mentions }, { corpus }) {
    for (const { citation, resolved, quoted } of mentions) {
      const { yearSpan, year: printed } = citation;
      if (resolved.status !== 'wrong-year' || resolved.organ !== 'general-assembly') continue;
      if (!yearSpan || printed === undefined) continue;
      const year = adoptedIn(resolved);
      const message = year === undefined ? outsideSession(resolved, printed) : adopted(resolved, year, printed);
      if (message === undefined) continue;
      const title = `Change the year to ${year}`;
      const proven = year !== undefined && resolved.symbol !== undefined;
      yield {
        span: yearSpan,
        message,
        fixes: quoted || year === undefined ? [] : [{ title, edits: [{ span: yearSpan, newText: `${year}` }] }],
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
  return `Resolution ${(symbol ?? '').replace(/^A\/(?:RES|DEC)\//, '')} was adopted in ${year}, not ${printed}`;
}

/** What the session alone proves: nothing, where the year printed is one of its two. */
function outsideSession({ session }: ResolvedCitation, printed: number): string | undefined {
  const years = sessionYears(session);
  if (!session || !years || years.includes(printed)) return undefined;
  return `Session ${session.written} of the General Assembly lay in ${years.join(' and ')}, not ${printed}`;
}
