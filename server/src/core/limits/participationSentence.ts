import { participation, type ParticipationRule } from './participationCues';

/** A request, a permission, an order: a report of a meeting says how often somebody did speak. */
const RULES = /\b(?:may|must|shall|should|will|can|are|is|please|kindly|to be|only)\b/i;

/** Somebody speaks: an exhibition in one of the sessions is another thing. Which session is chosen may be said of whoever comes. */
const SPEAKS = /\b(?:statements?|interventions?|remarks|speak|speech|intervene|take\s+the\s+floor|address)\b/i;

/** What a sentence rules on how often, and in which session, a delegation speaks; none for most sentences. */
export function participationRules(sentence: string): readonly ParticipationRule[] {
  if (!RULES.test(sentence)) return [];
  const rules = [...new Set(participation.findAll(sentence).map(({ row }) => row.rule))];
  return rules.filter((rule) => rule !== 'one statement' || SPEAKS.test(sentence));
}
