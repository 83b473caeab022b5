import { say } from '../messages/say';
import { type Citation, hasYearInside } from '../cite/citation';
import { isCouncilYearNear } from '../lexicon/councilYears';
import { evidenceFor } from '../corpus/citationEvidence';
import { isOnlyYearWrong, isProven } from '../draft/provenCitation';
import type { Edit, Fix } from '../finding';
import type { Span } from '../text/span';
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
      const { yearSpan, form } = citation;
      const { status, organ, number, year, symbol } = resolved;
      if (status !== 'wrong-year' || organ !== 'security-council' || !yearSpan || year === undefined) continue;
      const isSlashed = hasYearInside(citation, draft.text);
      // "resolution 43/2017" is the Council's only if the year nearly fits: many a body numbers its own so.
      if (isSlashed && form !== 'symbol' && !isCouncilYearNear(number ?? 0, citation.year ?? 0, NEAR_YEARS)) continue;
      const fix: Fix = {
        title: say('fix/change-year', { year }),
        grade: !isSlashed && isProven(draft, mention) && isOnlyYearWrong(draft.text, mention) ? 'sure' : 'offered',
        edits: [isSlashed ? slashedEdit(citation, yearSpan, year) : { span: yearSpan, newText: `${year}` }],
      };
      yield {
        span: yearSpan,
        message: say('wrong-resolution-year', { number: number!, year, written: citation.year! }),
        fixes: quoted ? [] : [fix],
        evidence: symbol === undefined ? [] : evidenceFor(symbol, corpus, year),
      };
    }
  },
};

/** The number or symbol with its right year behind it: "S/RES/2370/2020" becomes "S/RES/2370 (2017)". */
function slashedEdit({ form, symbol, numberSpan }: Citation, { end }: Span, year: number): Edit {
  if (form === 'symbol' && symbol !== undefined)
    return { span: { start: numberSpan.start, end }, newText: `${symbol} (${year})` };
  return { span: { start: numberSpan.end, end }, newText: ` (${year})` };
}
