import { type SpeakingRole } from './limitGrammar';
import { namedRoles } from './namedRoles';

/** "Guidelines for Chairs": what stands under it tells them what to do. */
const GUIDES =
  /\b(?:guidelines?|guidance|guide|notes?|instructions?|tips|advice|checklist|reminders?|terms of reference|briefing)\s+(?:for|to)\s+(?:the\s+|our\s+|all\s+)?(?<whom>[^.:;()]{3,60})/i;
/** What somebody is told to say, and a bound behind it. */
const TOLD_TO_SPEAK =
  /^\W*(?:[a-z\d]{1,2}[.)]\s*)?(?:please\s+|kindly\s+)?(?:(?:open|close|start|begin|end|conclude)\s+(?:the\s+)?(?:session|meeting|panel|debate|discussion)\b[^.;]{0,60}?\b(?:introduc|summary|summar|remarks|statement|words)|(?:introduce|present|sum\s+up|summari[sz]e|report\s+back|wrap\s+up|speak|conclude)\b)[^.;]{0,60}?\b(?:in|of|for|with)\s+(?:no\s+more\s+than|not\s+more\s+than|up\s+to|at\s+most|a\s+maximum\s+of|under|less\s+than)\s+$/i;

/**
 * In what capacity somebody is told, under a heading that says for whom it is, to say something in no more than the amount that follows `before`;
 * `undefined` where nobody is.
 */
export function guidedRole(before: string, heading = ''): SpeakingRole | undefined {
  if (heading === '' || !TOLD_TO_SPEAK.test(before)) return undefined;
  const named = namedRoles(GUIDES.exec(heading)?.groups?.['whom'] ?? '')?.roles ?? [];
  return named.length === 1 ? named[0] : undefined;
}
