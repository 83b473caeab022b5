import { say } from '../messages/say';
import { formatCitation, kindName, organName } from '../cite/format';
import type { CitationInContext } from '../cite/citationInContext';
import { evidenceFor } from '../corpus/citationEvidence';
import { isBehindOpenYear, isProvenAnothers } from '../draft/provenCitation';
import type { Span } from '../text/span';
import type { Fix } from '../finding';
import type { Rule } from './rule';

export const wrongOrgan: Rule = {
  id: 'wrong-organ',
  summary: 'A resolution is said to be of another organ than the one that adopted it.',
  severity: 'error',
  fixGrade: {
    sureWhere: 'the year stands beside the number, and both are the other organ’s by a source that was seen',
  },
  *check(draft, { corpus }) {
    const { text, mentions } = draft;
    for (const [i, mention] of mentions.entries()) {
      const { citation, resolved, quoted } = mention;
      const { status, organ, symbol } = resolved;
      if (status !== 'wrong-organ' || organ === undefined || symbol === undefined) continue;
      const named = namedOrgan(mention, text);
      const number = formatCitation(resolved, 'listed') ?? symbol;
      // Of a list the name is that of all numbers.
      const isAlone = mentions[i + 1]?.citation.form !== 'listed';
      const abbreviates = citation.form !== 'abbreviation' && isAbbreviated(text);
      const grade =
        isAlone && !abbreviates && !isBehindOpenYear(text, citation.span.start) && isProvenAnothers(draft, mention)
          ? 'sure'
          : 'offered';
      yield {
        span: named ?? citation.span,
        message:
          citation.organ === undefined
            ? say('wrong-organ/unnamed', { number, organ: organName(organ) })
            : say('wrong-organ', { number, organ: organName(organ), written: organName(citation.organ) }),
        fixes: named && !quoted ? [fixOf(mention, named, organName(organ), grade)] : [],
        evidence: evidenceFor(symbol, corpus, resolved.year),
      };
    }
  },
};

/** Whether a draft abbreviates an organ anywhere: what is changed here may be where it is spelled out. */
function isAbbreviated(text: string): boolean {
  return /\b(?:UN)?(?:GA|SC)(?:R|Rs)?\b|\bECOSOC\b|\b(?:UN)?HRC\b/.test(text);
}

/** Names in full, at the start of a mention. */
const NAME =
  /^(?:general\s+assembly|security\s+council|economic\s+and\s+social\s+council|human\s+rights\s+council|commission\s+on\s+human\s+rights|assembly)(?=[\s’'])/i;

/** The words that name the organ: its name, or all of an abbreviation ("UNSCR "). Undefined where they are elsewhere. */
function namedOrgan({ citation: { span, numberSpan, form } }: CitationInContext, text: string): Span | undefined {
  const lead = text.slice(span.start, numberSpan.start);
  const name = NAME.exec(lead)?.[0];
  if (name !== undefined) return { start: span.start, end: span.start + name.length };
  const words = lead.trimEnd().length;
  return form === 'abbreviation' && words > 0 ? { start: span.start, end: span.start + words } : undefined;
}

function fixOf(
  { citation: { form }, resolved }: CitationInContext,
  named: Span,
  organ: string,
  grade: Fix['grade'],
): Fix {
  const newText = form === 'abbreviation' ? kindName(resolved) : organ;
  return { title: say('fix/change', { text: newText }), grade, edits: [{ span: named, newText }] };
}
