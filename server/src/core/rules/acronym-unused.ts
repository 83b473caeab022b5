import { say } from '../messages/say';
import type { Draft } from '../draft/draft';
import { isCommonAcronym } from '../lexicon/commonAcronyms';
import { type AcronymDefinition, acronymsOf } from '../named/acronyms';
import { printedDefinition } from '../named/definitionBracket';
import { spokenPlaces } from '../named/statedNames';
import { shiftSpan } from '../text/span';
import { blockAt, isSpoken } from '../draft/draftBlocks';
import type { Fix } from '../finding';
import type { Rule } from './rule';

export const acronymUnused: Rule = {
  id: 'acronym-unused',
  summary: 'An acronym is given with its full name and never used.',
  severity: 'hint',
  fixGrade: 'offered',
  *check(draft) {
    const isSaid = spokenPlaces(draft);
    const lastSaid = draft.blocks.findLast(({ kind }) => isSpoken(kind))?.span.start ?? 0;
    for (const { text, definitions, uses } of acronymsOf(draft)) {
      const [definition, ...more] = definitions;
      if (!definition || more.length > 0 || uses.length > 0 || definition.quoted || isCommonAcronym(text)) continue;
      const { start } = definition.acronym;
      // In the last paragraph it may still be going to be used.
      if (!isSaid(start) || start >= lastSaid || isWithinName(draft, definition)) continue;
      if (isTitle(draft, definition)) continue;
      yield {
        span: definition.acronym,
        message: say('acronym-unused', { acronym: text }),
        fixes: fixesOf(draft, definition),
      };
    }
  },
};

/** "Behavioral Insights (BI) Hub" has the acronym in its name. */
function isWithinName(draft: Draft, { acronym, fullName }: AcronymDefinition): boolean {
  const block = blockAt(draft.blocks, acronym.start);
  const names = block ? draft.facts(block).names.map((name) => shiftSpan(name.span, block.span.start)) : [];
  return names.some(({ start, end }) => start <= fullName.start && end > acronym.end && start < acronym.start);
}

/** "SUSTAINABLE DEVELOPMENT GOALS (SDGS)": a line in capitals stands above what is said. */
function isTitle({ text }: Draft, { fullName }: AcronymDefinition): boolean {
  const name = text.slice(fullName.start, fullName.end);
  return name === name.toUpperCase() && /\s/.test(name);
}

function fixesOf({ text }: Draft, definition: AcronymDefinition): readonly Fix[] {
  const printed = printedDefinition(text, definition);
  if (!printed) return [];
  const { whole, fullName, short } = printed;
  const end = definition.fullName.end;
  const edit =
    whole.start === definition.fullName.start
      ? { span: { start: end, end: whole.end }, newText: '' }
      : { span: whole, newText: fullName };
  return [{ title: say('fix/leave-out', { text: short }), grade: 'offered', edits: [edit] }];
}
