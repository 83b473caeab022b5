import { findEvent, findSession } from '../corpus/eventLookup';
import { speakingRoles } from '../corpus/limitGrammar';
import type { FrontMatterEntry, FrontMatterKey } from '../frontMatter';
import { parseRole } from '../features/draftSession';
import { parsePace } from '../features/speakingTime';
import { parseLengthLimit } from '../text/duration';
import type { Context, Finding, Rule } from './rule';

/** What is wrong with a value, `undefined` when it is understood. */
type ValueCheck = (value: string, context: Context, event: string | undefined) => string | undefined;

const checks: Partial<Record<FrontMatterKey, ValueCheck>> = {
  limit: (value) =>
    parseLengthLimit(value)
      ? undefined
      : `Limit "${value}" is not understood, expected a form such as 3m, 2:30 or 400 words`,
  pace: (value) =>
    parsePace(value) ? undefined : `Pace "${value}" is not understood, expected words a minute from 60 to 250`,
  role: (value) =>
    parseRole(value) ? undefined : `Role "${value}" is not understood, expected one of ${speakingRoles.join(', ')}`,
  event: (value, { corpus }) => {
    if (findEvent(corpus.events, value)) return undefined;
    return `Event "${value}" is in no document of the corpus, which has ${corpus.events.map(({ id }) => id).join(', ') || 'none'}`;
  },
  session: (value, { corpus }, named) => {
    const event = named === undefined ? undefined : findEvent(corpus.events, named);
    if (!event || findSession(event, value)) return undefined;
    return `Session "${value}" is not in the programme of ${event.id}, which has ${event.sessions.map(({ id }) => id).join(', ')}`;
  },
};

export const frontMatterValue: Rule = {
  id: 'front-matter-value',
  summary: 'A value of the front matter is not understood, so what it asks for is not done.',
  severity: 'warning',
  *check(draft, context) {
    for (const [key, entry] of draft.frontMatter) {
      const finding = check(key, entry, context, draft.frontMatter.get('event')?.value);
      if (finding) yield finding;
    }
  },
};

function check(key: FrontMatterKey, entry: FrontMatterEntry, context: Context, event?: string): Finding | undefined {
  const message = checks[key]?.(entry.value, context, event);
  return message === undefined ? undefined : { span: entry.span, message };
}
