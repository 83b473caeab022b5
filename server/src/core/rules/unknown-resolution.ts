import { say } from '../messages/say';
import type { ResolvedCitation } from '../cite/resolve';
import { unadoptedIn } from '../lexicon/assemblySessions';
import { lastCouncilYear } from '../lexicon/councilYears';
import type { Rule } from './rule';

/** "Resolution No. 9876", with no organ beside it, is how parliaments and cabinets number theirs; the Council's are written without. */
const NATIONAL = /\bno\b/i;

export const unknownResolution: Rule = {
  id: 'unknown-resolution',
  summary: 'A number that no resolution of the Security Council, or of a session of the General Assembly, has.',
  severity: 'warning',
  *check({ text, mentions }) {
    for (const { citation, resolved } of mentions) {
      const { status, organ, kind, number } = resolved;
      const unadopted = unadoptedNumber(resolved);
      if (unadopted !== undefined) yield { span: citation.span, message: unadopted };
      // The Assembly's numbers without a session may be of its first thirty years, which no table covers.
      if (status !== 'unknown' || organ !== 'security-council' || kind !== 'resolution' || citation.session) continue;
      if (!citation.organ && NATIONAL.test(text.slice(citation.span.start, citation.numberSpan.start))) continue;
      const { last, lastDate } = lastCouncilYear();
      yield {
        span: citation.span,
        message: say('unknown-resolution/council', { number: number!, last, lastDate }),
      };
    }
  },
};

/** What speaks against a number of the Assembly: that its session did not come so far. Numbers of decisions are left alone. */
function unadoptedNumber({ status, organ, kind, number, session }: ResolvedCitation): string | undefined {
  if (status !== 'unlisted' || organ !== 'general-assembly' || kind !== 'resolution') return undefined;
  if (number === undefined || !session || session.special) return undefined;
  const { highest, isExact } = unadoptedIn(session.number, number) ?? {};
  if (highest === undefined) return undefined;
  const key = isExact ? 'unknown-resolution/last' : 'unknown-resolution/highest-known';
  return say(key, { number, session: session.written, last: highest });
}
