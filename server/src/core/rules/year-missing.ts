import { citationKey } from '../cite/format';
import { evidenceFor } from '../corpus/citationEvidence';
import type { CitationInContext } from '../cite/citationInContext';
import { isBehindOpenYear, isProven } from '../draft/provenCitation';
import type { Rule } from './rule';

export const yearMissing: Rule = {
  id: 'year-missing',
  summary: 'A Security Council resolution is named without its year, and no earlier mention gives it.',
  severity: 'information',
  fixGrade: { sureWhere: 'the number is plainly the Council’s and the sentence has room for a year behind it' },
  *check(draft, { corpus }) {
    const { text, mentions } = draft;
    /** Resolutions a reader has met with their year, or the drafter has been told about. */
    const met = new Set<string>();
    for (const mention of mentions) {
      const { citation, resolved } = mention;
      if (resolved.symbol === undefined) continue;
      const key = citationKey(resolved.symbol);
      if (citation.year !== undefined) met.add(key);
      if (!isDue(mention, text) || met.has(key)) continue;
      met.add(key);
      const { end } = citation.numberSpan;
      yield {
        span: citation.span,
        message: `Resolution ${resolved.number} has no year: ${resolved.number} (${resolved.year})`,
        fixes: [
          {
            title: `Add the year: ${resolved.number} (${resolved.year})`,
            grade: isProven(draft, mention) && hasRoom(mention, text) ? 'sure' : 'offered',
            edits: [{ span: { start: end, end }, newText: ` (${resolved.year})` }],
          },
        ],
        evidence: evidenceFor(resolved.symbol, corpus, resolved.year),
      };
    }
  },
};

/** Quotations stay as they are, and so does "1267/1989/2253", which names a regime by its resolutions. */
function isDue(
  { citation: { numberSpan, part }, resolved: { status }, quoted }: CitationInContext,
  text: string,
): boolean {
  if (status !== 'year-missing' || quoted || part !== undefined) return false;
  return text.charAt(numberSpan.start - 1) !== '/' && text.charAt(numberSpan.end) !== '/';
}

/** A bracket that is there already, "1373-mandated", "1540’s" and "the resolution 1373 Committee" would read badly with a year. */
const NO_ROOM = /^(?:[-\u2010-\u2015’'\p{L}]|[^\S\n]*\\?[([]|[^\S\n]+\p{Lu})/u;

const BEHIND = 8;

/** Whether a year in brackets may stand behind the number as the sentence is. */
function hasRoom({ citation: { numberSpan } }: CitationInContext, text: string): boolean {
  const { start, end } = numberSpan;
  if (NO_ROOM.test(text.slice(end, end + BEHIND))) return false;
  return !/[-\u2010-\u2015]/.test(text.charAt(start - 1)) && !isBehindOpenYear(text, start);
}
