import type { Draft } from '../../draft/draft';
import type { PersonRow } from '../../lexicon/persons';
import { findNames } from '../../names/findNames';
import { blankRemoved } from '../../text/struckOut';

/** Characters to either side of a surname that the rest of the name takes at most. */
const REST_OF_NAME = 100;

/**
 * Whether a draft names a person before `offset`, UTF-16. In the paragraph of the offset, which is another with each letter, names are
 * sought only where the surname stands: the cost does not grow with the paragraph.
 */
export function isNamedBefore(person: PersonRow, draft: Draft, offset: number): boolean {
  return draft.blocks.some((block) => {
    const { start, end } = block.span;
    if (end <= offset) return draft.facts(block).names.some((name) => name.kind === 'person' && name.id === person.id);
    return start < offset && isNamedIn(blankRemoved(draft.text.slice(start, offset)), person, draft);
  });
}

function isNamedIn(written: string, { id, name, variants }: PersonRow, { catalogue }: Draft): boolean {
  const text = written.normalize('NFC');
  const small = text.toLowerCase();
  const surnames = new Set([name, ...variants].map((form) => /\S+$/.exec(form)![0].toLowerCase()));
  for (const surname of surnames) {
    for (let at = small.indexOf(surname); at >= 0; at = small.indexOf(surname, at + surname.length)) {
      const around = text.slice(Math.max(0, at - REST_OF_NAME), at + surname.length + REST_OF_NAME);
      if (findNames(around, catalogue).some((found) => found.kind === 'person' && found.id === id)) return true;
    }
  }
  return false;
}
