/** What a question asks for, where sentences show whether they give it. */
export type QuestionKind = 'difficulties' | 'practices';

const ASKS_DIFFICULTIES = /challenge|difficult|obstacle|concern|risk/i;
const ASKS_PRACTICES = /good practice|best practice|lessons|existing practices/i;

const TELLS_DIFFICULTY = new RegExp(
  String.raw`\b(?:difficult\w*|challeng\w*|obstacle\w*|problem\w*|seldom|rarely|never|nobody|no one|nothing|not able|unable|cannot|could ?not|can not|do not|does not|did not|costs?|costly|expensive|afford|incompatible|slow\w*|late|lack\w*|short\w*|insufficient\w*|no \w+|without|too \w+|only|gaps?|fail\w*|unanswered|remain\w*|concern\w*|risk\w*|weak\w*|refus\w*|reluctan\w*|hard|harder|hardest|impossible|obstruct\w*|hamper\w*|hinder\w*|imped\w*|burden\w*|limited|scarce|fear\w*|danger\w*|unfortunately|regrettably|delay\w*|backlog\w*|distrust|mistrust|complic\w*|complex|unclear|nor|neither|yet|however|still|hardly|barely|far from)\b`,
  'i',
);
const TELLS_PRACTICE =
  /\b(?:proved|decisive|worked|works|doubled|halved|fallen|lessons?|learn(?:ed|t)|advise|evaluation|found that|adopted|amended|established|introduced|created|launched|set up|trained|per cent|under the|by law|decree|since (?:19|20)\d\d|our experience|pilot)\b/i;

/** How much more likely a sentence speaks to a question if it gives what that asks for. */
const GIVES: Readonly<Record<QuestionKind, number>> = { difficulties: 1.9, practices: 1.6 };

/** A question that asks for practices too is met by either. */
export function questionKind(question: string): QuestionKind | undefined {
  if (ASKS_PRACTICES.test(question)) return 'practices';
  return ASKS_DIFFICULTIES.test(question) ? 'difficulties' : undefined;
}

/** Whether a sentence, by its turn, tells of a difficulty, or of what was done and came of it. */
export function gives(sentence: string, kind: QuestionKind | undefined): boolean {
  if (kind === undefined) return false;
  return (kind === 'difficulties' ? TELLS_DIFFICULTY : TELLS_PRACTICE).test(sentence);
}

/** How much more likely a sentence with these words speaks to a question of a kind than one without. */
export function suits(sentence: string, kind: QuestionKind | undefined): number {
  return kind !== undefined && gives(sentence, kind) ? GIVES[kind] : 1;
}
