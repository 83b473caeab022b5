/** Words that turn a sentence round. */
export const negations: ReadonlySet<string> = new Set(
  `not no nor neither never none nothing nobody nowhere without cannot except unless hardly scarcely rarely non
  don't doesn't didn't won't wouldn't shouldn't can't couldn't mustn't isn't aren't wasn't weren't hasn't haven't`.split(
    /\s+/,
  ),
);

/** Words that say how far a sentence binds: another in its place, and it binds otherwise. */
export const normativeVerbs: ReadonlySet<string> = new Set(
  'shall should must may might can could will would ought need encourages decides requests urges invites'.split(' '),
);

/** Turns that narrow what a sentence says, as their words are compared. */
const LIMITS: readonly (readonly string[])[] = [
  'only',
  'solely',
  'merely',
  'may',
  'might',
  'if',
  'until',
  'provided',
  'voluntary',
  'voluntarily',
  'subject to',
  'where appropriate',
  'as appropriate',
  'where applicable',
  'as applicable',
  'where necessary',
  'as necessary',
  'where relevant',
  'if appropriate',
  'when appropriate',
  'in accordance with',
  'in compliance with',
  'in conformity with',
  'consistent with',
  'in line with',
  'as and when',
  'to the extent',
  'as far as',
  'insofar as',
  'other than',
  'rather than',
  'in full compliance',
  'upon request',
  'upon their request',
  'at their request',
  'on a voluntary basis',
  'in particular cases',
  'without prejudice',
  'with due respect',
  'with full respect',
  'while respecting',
  'bearing in mind',
  'some',
  'most',
  'certain',
].map((turn) => turn.split(' '));

/** The negations and limits among words, as they stand: "not", "where appropriate". In text order, each once. */
export function limitsAmong(keys: readonly string[]): readonly string[] {
  const found = new Set<string>();
  keys.forEach((key, at) => {
    if (negations.has(key)) found.add(key);
    for (const turn of LIMITS)
      if (turn.every((word, further) => keys[at + further] === word)) found.add(turn.join(' '));
  });
  return [...found];
}

/** Words that stand for what was named before: an author who puts the name instead changes nothing. */
export const standIns: ReadonlySet<string> = new Set(
  'it its they their them he she his her him this that these those such said the a an we our us'.split(' '),
);
