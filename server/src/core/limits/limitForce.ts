import { encouragedAfter, encouragements } from './forceCues';

/** Whether a limit is set, or brevity only asked for. */
export type LimitForce = 'firm' | 'encouraged';

/** What sets a limit after all: "are encouraged to take part; statements are limited to". */
const SETS =
  /\b(?:(?:is|are|been|(?:will|shall|must|should|to)\s+be)\s+(?:strictly\s+)?(?:limited|restricted|capped|confined|allotted|allocated|given|granted)|shall|must|will\s+(?:not\s+exceed|have|last|be)|may\s+not|speaking time|time limit)\b/i;

/** The force of an amount, by the clause before it and what follows it up to the next amount. */
export function limitForce(before: string, after: string): LimitForce {
  const clause = before.slice(1 + Math.max(before.lastIndexOf(';'), before.lastIndexOf(':')));
  const found = encouragements.findAll(clause).map(({ span }) => span.end);
  const last = Math.max(-1, ...found);
  if (last >= 0 && !SETS.test(clause.slice(last))) return 'encouraged';
  const [near = '', further = ''] = after.split(/[.;]|\band\b|\bbut\b/)[0]!.split(',');
  return encouragedAfter.test(near) ||
    (/^\s*(?:where|when|if|to the extent)/i.test(further) && encouragedAfter.test(further))
    ? 'encouraged'
    : 'firm';
}

/** Whether a text that introduces limits only asks for brevity: "are encouraged to keep to the following:". */
export function isEncouraging(introduction: string): boolean {
  return introduction !== '' && limitForce(introduction, '') === 'encouraged';
}
