import { say } from '../../messages/say';
import { findSession } from '../../events/eventLookup';
import { nearestOf } from '../../text/nearest';
import { listed, shown } from './complaints';
import type { KeyRow } from './keyRow';

/** `session`: as it is written; which session that is depends on the event. */
export const sessionKey: KeyRow<string> = {
  meaning: 'The session of the event: its number, “opening”, “closing”, or words of its title.',
  example: 'II',
  values:
    'its number (`II`, `2`, `II.A`, `2a`), `opening`, `closing`, or words of its title that fit no other session of the event',
  setting: 'session',
  isOurs: true,
  parse: (written) => written,
  check: (written, { event }) => {
    if (!event || findSession(event, written)) return undefined;
    const ids = event.sessions.map(({ id }) => id);
    return {
      message: say('front-matter-value/no-session', {
        written: shown(written),
        event: event.id,
        sessions: listed(ids) || 'none',
      }),
      meant: nearestOf(written, ids),
    };
  },
  choices: ({ event }) =>
    event?.sessions.map((session) => ({
      value: session.id,
      words: `${session.title} ${session.kind}`,
      of: { kind: 'session', event, session },
    })) ?? [],
  explain: (_written, { event, session }) => event && session && { kind: 'session', event, session },
};
