import { isCouncilYearNear } from '../lexicon/councilYears';
import { evidenceFor } from '../corpus/citationEvidence';
import { isOnlyYearWrong, isProven } from '../draft/provenCitation';
import type { Fix } from '../finding';
import type { Rule } from './rule';

const NEAR_YEARS = 3;

export const wrongResolutionYear: Rule = {
  id: 'wrong-resolution-year',
  summary: 'A Security Council resolution is given another year than the one it was adopted in.',
  severity: 'error',
  fixGrade: {
    sureWhere:
      'the number is plainly the Council’s, its year was seen in a source, and no date beside it says otherwise',
  },
  *check(draft, { corpus }) {
    /** Numbers that the draft has named with their year as another body’s: "General Assembly resolution 1514 (1960)". */
    const others = new Set<string>();
    for (const mention of draft.mentions) {
      const { citation, resolved, quoted } = mention;
      const key = `${citation.number} ${citation.year}`;
      if (citation.organ !== undefined && citation.organ !== 'security-council') others.add(key);
      if (citation.organ === undefined && others.has(key)) continue;
      const { yearSpan, defect, form } = citation;
      const { status, organ, number, year, symbol } = resolved;
      if (status !== 'wrong-year' || organ !== 'security-council' || !yearSpan || year === undefined) continue;
      const isSlashed = defect === 'separator' && form !== 'symbol';
      // "resolution 43/2017" is the Council's only if the year nearly fits: many a body numbers its own so.
      if (isSlashed && !isCouncilYearNear(number ?? 0, citation.year ?? 0, NEAR_YEARS)) continue;
      const fix: Fix = {
        title: `Change the year to ${year}`,
        grade: !isSlashed && isProven(draft, mention) && isOnlyYearWrong(draft.text, mention) ? 'sure' : 'offered',
        edits: [
          isSlashed
            ? { span: { start: citation.numberSpan.end, end: yearSpan.end }, newText: ` (${year})` }
            : { span: yearSpan, newText: `${year}` },
        ],
      };
      yield {
        span: yearSpan,
        message: `Resolution ${number} was adopted in ${year}, not ${citation.year}`,
        fixes: quoted ? [] : [fix],
        evidence: symbol === undefined ? [] : evidenceFor(symbol, corpus, year),
      };
    }
  },
};
