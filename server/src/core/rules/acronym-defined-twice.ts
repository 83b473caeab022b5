import { say } from '../messages/say';
import type { Draft } from '../draft/draft';
import { type Acronym, type AcronymDefinition, acronymsOf } from '../named/acronyms';
import { printedDefinition } from '../named/definitionBracket';
import { spokenPlaces } from '../named/statedNames';
import { isUpper } from '../text/letters';
import type { Fix } from '../finding';
import type { Rule } from './rule';

export const acronymDefinedTwice: Rule = {
  id: 'acronym-defined-twice',
  summary: 'An acronym is given with its full name a second time.',
  severity: 'information',
  fixGrade: 'offered',
  *check(draft) {
    const isSaid = spokenPlaces(draft);
    for (const acronym of acronymsOf(draft)) {
      const said = acronym.definitions.filter((definition) => !definition.quoted && isSaid(definition.acronym.start));
      const [first, ...again] = said;
      for (const definition of again) {
        if (lettersOf(draft, definition) !== lettersOf(draft, first!)) continue;
        yield {
          span: { start: start(definition), end: end(definition) },
          message: say('acronym-defined-twice', { acronym: acronym.text }),
          fixes: fixesOf(draft, definition, acronym),
        };
      }
    }
  },
};

const start = ({ acronym, fullName }: AcronymDefinition): number => Math.min(acronym.start, fullName.start);
const end = ({ acronym, fullName }: AcronymDefinition): number => Math.max(acronym.end, fullName.end);

/** What a full name is compared by: its letters, without a plural. */
function lettersOf({ text }: Draft, { fullName }: AcronymDefinition): string {
  const letters = text
    .slice(fullName.start, fullName.end)
    .toLowerCase()
    .replace(/[\s\u2010-\u2015-]+/g, ' ');
  return letters.replace(/s$/, '');
}

function fixesOf({ text }: Draft, definition: AcronymDefinition, { uses }: Acronym): readonly Fix[] {
  const printed = printedDefinition(text, definition);
  if (!printed) return [];
  const { whole, short } = printed;
  // "a foreign terrorist fighter" is "an FTF".
  if (/\ban?\s+$/i.test(text.slice(Math.max(0, whole.start - 6), whole.start))) return [];
  const article = articleBefore(text, whole.start);
  // Acronyms of organizations stand without an article, unless the drafter writes this one with it.
  const isBody = isUpper(text.charAt(definition.fullName.start));
  const keeps = !isBody || uses.some(({ span }) => articleBefore(text, span.start) > 0);
  const from = whole.start - (keeps ? 0 : article);
  const edits = [{ span: { start: from, end: whole.end }, newText: short }];
  return [{ title: say('fix/change', { text: short }), grade: 'offered', edits }];
}

function articleBefore(text: string, offset: number): number {
  return /\bthe\s+$/i.exec(text.slice(Math.max(0, offset - 6), offset))?.[0].length ?? 0;
}
