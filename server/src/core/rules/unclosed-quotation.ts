import { say } from '../messages/say';
import type { Draft } from '../draft/draft';
import { quotationsOf } from '../quotes/quotationsOf';
import type { Span } from '../text/span';
import type { Rule } from './rule';

export const unclosedQuotation: Rule = {
  id: 'unclosed-quotation',
  summary: 'A quotation has no closing mark, so that nobody can tell where it ends, and it is held against nothing.',
  severity: 'information',
  *check(draft) {
    for (const span of openingMarks(draft)) yield { span, message: say('unclosed-quotation') };
  },
};

/** The marks of quotations that do not close, neither in their paragraph nor in one that goes on with it. */
function openingMarks(draft: Draft): readonly Span[] {
  return quotationsOf(draft)
    .filter(
      ({ kind, isClosed, span }) =>
        kind === 'marks' && !isClosed && !mayBeTyped(draft, span) && !closesLater(draft, span),
    )
    .map(({ span: { start } }) => ({ start, end: start + 1 }));
}

/** At the end of the text. */
function mayBeTyped(draft: Draft, { end }: Span): boolean {
  return draft.text.slice(end).trim() === '';
}

/** Characters behind a paragraph in which a page break may have put the end of its quotation. */
const REACH = 1500;

function closesLater(draft: Draft, { start, end }: Span): boolean {
  const mark = draft.text.charAt(start);
  // Each paragraph of a long quotation opens with its mark, also where lines alone part them.
  if (draft.text.charAt(end) === mark && /\n[^\S\n]*$/.test(draft.text.slice(Math.max(start, end - 8), end)))
    return true;
  const closing = CLOSING[mark];
  const behind = draft.text.slice(end, end + REACH);
  const next = behind.search(/[“„«”»"]/);
  return closing !== undefined && next >= 0 && closing.includes(behind.charAt(next));
}

const CLOSING: Readonly<Record<string, string>> = { '“': '”"', '„': '“”"', '«': '»' };
