import { type LimitedKind } from '../limits/limitPlace';
import { type ConferenceSession, type SessionKind } from './sourceDocument';

/** What a sentence calls sessions of each kind. */
const CALLED: Readonly<Record<SessionKind, LimitedKind>> = {
  opening: 'opening',
  'high-level': 'high-level',
  thematic: 'thematic',
  breakout: 'break-out',
  closing: 'closing',
};

/** Words of its heading by which a session is also of a kind. */
const BY_HEADING: Readonly<Partial<Record<LimitedKind, RegExp>>> = {
  opening: /\bopening\b/i,
  closing: /\bclosing\b/i,
  'high-level': /\bhigh-level\b/i,
  special: /\bspecial\b/i,
  interactive: /\binteractive\b/i,
};

/** Whether a session is of one of the kinds that a sentence names. */
export function isOfKinds(
  { kind, heading }: Pick<ConferenceSession, 'kind' | 'heading'>,
  kinds: readonly LimitedKind[],
): boolean {
  return kinds.some((called) => called === CALLED[kind] || BY_HEADING[called]?.test(heading) === true);
}
