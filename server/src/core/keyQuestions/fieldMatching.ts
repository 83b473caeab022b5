import { type Match, type Matching, type SaidOfField } from './match';
import { type QuestionProfile } from './questionProfile';

/** How rare words of a field must be to count in full. */
const RARE = 7.1;
/** How quickly they are worth less the more questions of the session they may belong to. */
const SHARING = 0.83;
/** The most that words of a field are worth, and how soon more of them say no more. */
const MOST = 0.42;
const SOON = 0.58;

/** What a sentence has of the fields a question asks about: words that bear on no word of the question, but on its subject. */
export function fieldMatching(said: readonly SaidOfField[], { fields, askers }: QuestionProfile): Matching {
  const places = new Map<number, { best?: SaidOfField; readonly questions: Set<number> }>();
  for (const words of said) {
    const place = places.get(words.start) ?? { questions: new Set() };
    for (const question of askers.get(words.list) ?? []) place.questions.add(question);
    if (fields.has(words.list) && !(place.best && place.best.rarity >= words.rarity)) place.best = words;
    places.set(words.start, place);
  }
  const matches: Match[] = [];
  let sum = 0;
  for (const { best, questions } of places.values()) {
    if (!best) continue;
    const worth = Math.min(1, best.rarity / RARE) / questions.size ** SHARING;
    sum += worth;
    const { start, end, list } = best;
    matches.push({ word: { ...fields.get(list)!, weight: worth }, ground: 'field', said: { start, end } });
  }
  return { score: MOST * (1 - Math.exp(-SOON * sum)), matches };
}
