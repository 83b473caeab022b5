import { isQuoted, judgedBlocks } from '../named/statedNames';
import { shiftSpan, type Span } from '../text/span';
import type { Draft } from '../draft/draft';
import type { DraftBlock } from '../draft/draftBlocks';
import type { Finding } from '../finding';
import type { Rule } from './rule';

export const entityName: Rule = {
  id: 'entity-name',
  summary: 'The name of a body, convention or framework is nearly, but not quite, its official name.',
  severity: 'warning',
  *check(draft) {
    for (const block of judgedBlocks(draft)) {
      const { nearNames } = draft.facts(block);
      for (const { span, expected } of nearNames) yield finding(draft, block, span, expected);
    }
  },
};

function finding(draft: Draft, block: DraftBlock, own: Span, expected: string): Finding {
  const span = shiftSpan(own, block.span.start);
  const written = draft.text.slice(span.start, span.end).replace(/\s+/g, ' ');
  const fix = { title: `Change to “${expected}”`, edits: [{ span, newText: expected }] };
  return {
    span,
    message: `Expected "${written}" to be "${expected}"`,
    fixes: isQuoted(draft, block, own) ? [] : [fix],
  };
}
