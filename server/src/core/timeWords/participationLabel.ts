import type { ParticipationRule } from '../limits/participationCues';

const LABELS: Readonly<Record<ParticipationRule, string>> = {
  'one statement': 'One statement',
  'choice of sessions': 'Session to be chosen',
};

/** What a rule on taking part comes to, in a few words; its sentence says the rest. */
export function participationLabel(rule: ParticipationRule): string {
  return LABELS[rule];
}
