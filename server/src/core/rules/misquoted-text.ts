import { say } from '../messages/say';
import { soFar, type UnreadFiles } from '../corpus/unread';
import { passageEvidence } from '../quotes/passageEvidence';
import { markSic, shortened, useWording } from '../quotes/quotationFixes';
import type { Difference, Passage } from '../quotes/verdict';
import { type JudgedQuotation, verdictsOf } from '../quotes/verdictsOf';
import type { Span } from '../text/span';
import type { Finding } from '../finding';
import type { Rule } from './rule';

export const misquotedText: Rule = {
  id: 'misquoted-text',
  summary: 'A quotation does not have the words of the source that the draft names.',
  severity: 'warning',
  fixGrade: 'offered',
  *check(draft, { corpus }) {
    for (const judged of verdictsOf(draft, corpus)) {
      const source = judged.quotation.attribution?.symbol;
      const { kind, passage, tie, hasSource } = judged.verdict;
      // What nothing ties to a document is held against none, and what is of a source that is not at hand only against one that quotes it.
      const isQuotedThere = passage?.relation === 'quoting' && !passage.isPrimary;
      const isTied = source !== undefined && (hasSource === true || isQuotedThere);
      if (!isTied && tie === undefined) continue;
      if (kind === 'differs' && passage && passage.relation !== 'other')
        yield {
          ...differing(draft.text, judged, passage, corpus.unread),
          evidence: passageEvidence(judged.verdict, corpus),
        };
    }
  },
};

function differing(text: string, judged: JudgedQuotation, passage: Passage, unread: UnreadFiles | undefined): Finding {
  const { differences, hasSource } = judged.verdict;
  // Another document has the words otherwise: the source itself may be among the files to come.
  const yet = hasSource === true ? '' : soFar(unread);
  const isSure = hasSource === true && passage.relation === 'named' && passage.isPrimary;
  return {
    span: markedSpan(text, differences, judged.quotation.span),
    message: `${messageOf(differences, passage)}${yet}`,
    ...(isSure
      ? { severity: 'error' }
      : (yet !== '' || judged.verdict.tie === 'likeness') && { severity: 'information' }),
    fixes: [...useWording(text, judged), ...markSic(judged)],
  };
}

function messageOf(differences: readonly Difference[], { label, isPrimary }: Passage): string {
  const source = isPrimary ? label : say('misquoted-text/of-quoting', { place: label });
  const [first] = differences;
  if (!first) return say('misquoted-text/figure', { source });
  const moreAside = differences.length === 1 ? '' : say('misquoted-text/more', { count: differences.length - 1 });
  const [written, printed] = [shortened(first.written), shortened(first.printed)];
  if (first.kind === 'dropped') return say('misquoted-text/dropped', { printed, source, moreAside });
  if (first.kind === 'added') return say('misquoted-text/added', { written, source, moreAside });
  return say('misquoted-text/changed', { written, printed, source, moreAside });
}

/** From the first difference to the last; the words beside one that leaves nothing to mark. */
function markedSpan(text: string, differences: readonly Difference[], quotation: Span): Span {
  const [first] = differences;
  const last = differences.at(-1);
  if (!first || !last) return quotation;
  const { start } = first.span;
  const { end } = last.span;
  if (start < end) return { start, end };
  const before = /\S+$/.exec(text.slice(quotation.start, start))?.[0].length ?? 0;
  return { start: start - before, end: end + (/^\s*[^\s”"»]+/.exec(text.slice(end, quotation.end))?.[0].length ?? 0) };
}
