import { say } from '../messages/say';
import type { Draft } from '../draft/draft';
import type { DraftBlock } from '../draft/draftBlocks';
import type { Finding } from '../finding';
import { isQuoted, judgedBlocks } from '../named/statedNames';
import type { NearPerson } from '../names/nearPersons';
import { shiftSpan } from '../text/span';
import type { Rule } from './rule';

export const personName: Rule = {
  id: 'person-name',
  summary: 'The name of a person in office is nearly, but not quite, as the tables spell it.',
  severity: 'information',
  fixGrade: 'offered',
  *check(draft) {
    for (const block of judgedBlocks(draft))
      for (const near of draft.facts(block).nearPersons) {
        const found = finding(draft, block, near);
        if (found) yield found;
      }
  },
};

/** The finding does not say that the word is wrong: somebody else may bear it. */
function finding(draft: Draft, block: DraftBlock, { span: own, id, expected }: NearPerson): Finding | undefined {
  const entry = draft.catalogue.entry('person', id);
  if (entry?.kind !== 'person') return undefined;
  const { name, offices } = entry.row;
  const span = shiftSpan(own, block.span.start);
  const office = offices.at(-1)?.role;
  const fix = {
    title: say('fix/change', { text: expected }),
    grade: 'offered',
    edits: [{ span, newText: expected }],
  } as const;
  return {
    span,
    message: say('person-name', {
      written: draft.text.slice(span.start, span.end),
      expected,
      person: office === undefined ? name : `${name}, ${office}`,
    }),
    fixes: isQuoted(draft, block, own) ? [] : [fix],
  };
}
