import { say } from '../messages/say';
import { isQuoted, judgedBlocks } from '../named/statedNames';
import { shiftSpan, type Span } from '../text/span';
import type { Draft } from '../draft/draft';
import type { DraftBlock } from '../draft/draftBlocks';
import type { NearName } from '../names/nearNames';
import type { Finding, Fix } from '../finding';
import type { Rule } from './rule';

export const entityName: Rule = {
  id: 'entity-name',
  summary: 'The name of a body, convention or framework is nearly, but not quite, its official name.',
  severity: 'warning',
  fixGrade: {
    sureWhere:
      'its letters are right, so that only hyphens, spaces or capitals are not, and the name was seen in a source',
  },
  *check(draft) {
    for (const block of judgedBlocks(draft)) {
      const { nearNames } = draft.facts(block);
      for (const near of nearNames) yield finding(draft, block, near);
    }
  },
};

function finding(draft: Draft, block: DraftBlock, { span: own, kind, id, expected }: NearName): Finding {
  const span = shiftSpan(own, block.span.start);
  const written = draft.text.slice(span.start, span.end).replace(/\s+/g, ' ');
  const isVerified = draft.catalogue.entry(kind, id)?.row.confidence === 'verified';
  // Another body's name, should it be one, is read the same with a hyphen. With an acronym it would begin to define that.
  const isSure = isVerified && lettersOf(written) === lettersOf(expected) && !isInBracket(draft, span);
  const grade = isSure ? 'sure' : 'offered';
  const fix: Fix = { title: say('fix/change', { text: expected }), grade, edits: [{ span, newText: expected }] };
  return {
    span,
    message: say('entity-name', { written, expected }),
    fixes: isQuoted(draft, block, own) ? [] : [fix],
  };
}

/** Whether a bracket stands right before a name or behind it. */
function isInBracket({ text }: Draft, { start, end }: Span): boolean {
  return (
    /\(\s*(?:the\s+)?$/i.test(text.slice(Math.max(0, start - 8), start)) || /^\s*\(/.test(text.slice(end, end + 8))
  );
}

function lettersOf(name: string): string {
  return name.toLowerCase().replace(/[\s,\u2010-\u2015-]+/g, '');
}
