import { lastCouncilYear } from '../lexicon/councilYears';
import type { Rule } from './rule';

/** "Resolution No. 9876", with no organ beside it, is how parliaments and cabinets number theirs; the Council's are written without. */
const NATIONAL = /\bno\b/i;

export const unknownResolution: Rule = {
  id: 'unknown-resolution',
  summary: 'A number that no resolution of the Security Council in Rostrum’s table has.',
  severity: 'warning',
  *check({ text, mentions }) {
    for (const { citation, resolved } of mentions) {
      const { status, organ, kind, number } = resolved;
      // The Assembly's numbers without a session may be of its first thirty years, which no table covers.
      if (status !== 'unknown' || organ !== 'security-council' || kind !== 'resolution' || citation.session) continue;
      if (!citation.organ && NATIONAL.test(text.slice(citation.span.start, citation.numberSpan.start))) continue;
      const { last, lastDate } = lastCouncilYear();
      yield {
        span: citation.span,
        message: `No resolution ${number} in the table of Security Council resolutions, which runs from 1 to ${last} (${lastDate})`,
      };
    }
  },
};
