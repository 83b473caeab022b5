import type { RehearsalResult } from '../../server/src/protocol';
import { type Speech, speechOf } from '../../client/src/rehearsal/timing/speech';

/** What else a speech is. */
interface Plan {
  readonly pace?: number;
  readonly limitSeconds?: number;
}

/** A speech of sections with a text each, a paragraph a line; every word takes as long as the pace says. */
export function speechOfWords(sections: Readonly<Record<string, string>>, plan?: Plan): Speech {
  return speechOf(toldWords(sections, plan));
}

/** The same as the server tells it. */
export function toldWords(
  sections: Readonly<Record<string, string>>,
  { pace = 120, limitSeconds = 180 }: Plan = {},
): RehearsalResult {
  let at = 0;
  let offset = 0;
  const result: RehearsalResult['sections'][number][] = [];
  const parts = Object.entries(sections).flatMap(([title, text]) => {
    const from = at;
    const made = text.split('\n').map((line) => ({
      kind: 'paragraph' as const,
      pieces: line
        .split(' ')
        .filter((word) => word !== '')
        .map((word) => {
          const piece = {
            text: word,
            isNote: false,
            word: { start: offset, end: offset + word.length, from: at, to: at + 60 / pace },
          };
          at += 60 / pace;
          offset += word.length + 1;
          return piece;
        }),
    }));
    result.push({ title, from, to: at });
    return made;
  });
  return {
    version: 1,
    pace,
    isPaceOfDraft: false,
    paceEdits: [],
    unit: 'words',
    limitSeconds,
    limitSource: 'a test',
    seconds: at,
    parts,
    sections: result,
  };
}

/** So many words, all different. */
export const words = (count: number, name = 'word'): string =>
  Array.from({ length: count }, (_, index) => `${name}${index}`).join(' ');
