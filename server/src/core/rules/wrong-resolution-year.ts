import { evidenceFor } from '../corpus/citationEvidence';
import type { Rule } from './rule';

export const wrongResolutionYear: Rule = {
  id: 'wrong-resolution-year',
  summary: 'A Security Council resolution is given another year than the one it was adopted in.',
  severity: 'error',
  *check({ mentions }, { corpus }) {
    for (const { citation, resolved, quoted } of mentions) {
      const { yearSpan, defect, form } = citation;
      const { status, organ, number, year, symbol } = resolved;
      if (status !== 'wrong-year' || organ !== 'security-council' || !yearSpan || year === undefined) continue;
      // "resolution 43/2017" is the Council's only if the year fits: many a body numbers its own so.
      if (defect === 'separator' && form !== 'symbol') continue;
      yield {
        span: yearSpan,
        message: `Resolution ${number} was adopted in ${year}, not ${citation.year}`,
        fixes: quoted ? [] : [{ title: `Change the year to ${year}`, edits: [{ span: yearSpan, newText: `${year}` }] }],
        evidence: symbol === undefined ? [] : evidenceFor(symbol, corpus, year),
      };
    }
  },
};
