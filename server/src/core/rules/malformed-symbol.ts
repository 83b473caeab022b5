import { say } from '../messages/say';
import { hasYearInside } from '../cite/citation';
import type { CitationInContext } from '../cite/citationInContext';
import type { Draft } from '../draft/draft';
import { blockAt } from '../draft/draftBlocks';
import { isBehindOpenYear, isProven } from '../draft/provenCitation';
import type { Fix } from '../finding';
import type { Rule } from './rule';

export const malformedSymbol: Rule = {
  id: 'malformed-symbol',
  summary: 'A symbol or number is written in a form that the United Nations does not use.',
  severity: 'warning',
  fixGrade: {
    sureWhere: 'the tables have that very resolution, by a source that was seen, and no bracket around it is open',
  },
  *check(draft) {
    const { text } = draft;
    for (const mention of draft.mentions) {
      const { citation, resolved, quoted } = mention;
      if (!citation.defect) continue;
      // "resolution 43/2017" is a slip for the Council's only if the year fits: many a body numbers its own so.
      const own = citation.form !== 'symbol' && citation.defect === 'separator' && resolved.status !== 'known';
      // "S/RES/2370/2020": the fix of the year writes the whole symbol.
      const isOfYear = resolved.status === 'wrong-year' && hasYearInside(citation, text);
      const edits = own || isOfYear ? [] : editsOf(mention, text);
      if (edits.length === 0) continue;
      const right = applied(text, mention, edits);
      yield {
        span: citation.span,
        message: say(`malformed-symbol/${citation.defect}`, { right }),
        fixes: quoted ? [] : [{ title: say('fix/change', { text: right }), grade: gradeOf(draft, mention), edits }],
      };
    }
  },
};

function gradeOf(draft: Draft, mention: CitationInContext): Fix['grade'] {
  const closesLater = mention.citation.defect === 'unclosed-year' && isClosedBehind(draft, mention);
  const isFree = !closesLater && !isBehindOpenYear(draft.text, mention.citation.span.start);
  return isFree && isProven(draft, mention) ? 'sure' : 'offered';
}

/** Whether the paragraph closes, further on, what is open at the end of a mention: "2396 (2017 and the texts that follow it)". */
function isClosedBehind({ text, blocks }: Draft, { citation: { span } }: CitationInContext): boolean {
  const paragraphEnd = blockAt(blocks, span.start)?.span.end ?? text.length;
  let open = 0;
  for (const mark of text.slice(span.end, paragraphEnd).match(/[()]/g) ?? []) {
    open += mark === '(' ? 1 : -1;
    if (open < 0) return true;
  }
  return false;
}

/** What makes the form right and leaves what it says alone: a wrong year stays, for the rule that knows it. */
function editsOf({ citation }: CitationInContext, text: string): Fix['edits'] {
  const { defect, form, symbol, span, numberSpan, yearSpan, year } = citation;
  if (defect === 'unclosed-year') return [{ span: { start: span.end, end: span.end }, newText: ')' }];
  const edits: Fix['edits'][number][] = [];
  const misspelt = form === 'symbol' && text.slice(numberSpan.start, numberSpan.end) !== symbol;
  if (misspelt && symbol !== undefined) edits.push({ span: numberSpan, newText: symbol });
  if (yearSpan && hasYearInside(citation, text)) {
    edits.push({ span: { start: numberSpan.end, end: yearSpan.end }, newText: ` (${year})` });
  }
  return edits;
}

/** The mention after the edits. */
function applied(text: string, { citation: { span } }: CitationInContext, edits: Fix['edits']): string {
  let result = '';
  let at = span.start;
  for (const { span: replaced, newText } of edits) {
    result += text.slice(at, replaced.start) + newText;
    at = replaced.end;
  }
  return (result + text.slice(at, span.end)).replace(/\s+/g, ' ');
}
