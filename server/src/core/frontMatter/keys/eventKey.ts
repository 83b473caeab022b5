import { say } from '../../messages/say';
import { soFar } from '../../corpus/unread';
import { findEvent, fittingEvents } from '../../events/eventLookup';
import { nearestOf } from '../../text/nearest';
import { listed, shown } from './complaints';
import type { KeyRow } from './keyRow';

/** `event`: as it is written; which event that is depends on the corpus. */
export const eventKey: KeyRow<string> = {
  meaning: 'The event the draft is for: its id, or words of its name; with a `limit`, the name of any other.',
  example: 'hlc-2023',
  values:
    'its id (`hlc-2023`), the id of its document, its year, or words of its name that fit no other event; the events are those of your documents; beside a `limit`, the name of an event that is in none of them',
  setting: 'event',
  isOurs: true,
  parse: (written) => written,
  check: (written, { events, unread, hasOwnLimit = false }) => {
    if (findEvent(events, written)) return undefined;
    const several = fittingEvents(events, written).map(({ id }) => id);
    if (several.length > 1)
      return {
        message: say('front-matter-value/event-fits-several', { written: shown(written), events: listed(several) }),
      };
    const ids = events.map(({ id }) => id);
    // An id is one word: several are a name, and no slip.
    const meant = nearestOf(written, ids);
    const isAName = meant === undefined || /\s/.test(written.trim());
    if (hasOwnLimit && isAName) return undefined;
    return {
      message: say('front-matter-value/no-event', {
        written: shown(written),
        events: listed(ids) || 'none',
        yetAside: soFar(unread),
      }),
      meant,
      ...(unread && { severity: 'information' }),
    };
  },
  choices: ({ events }) =>
    events.toReversed().map((event) => ({
      value: event.id,
      words: `${event.id} ${event.name} ${event.theme ?? ''} ${event.place ?? ''} ${event.start.slice(0, 4)}`,
      of: { kind: 'event', event },
    })),
  explain: (written, { events }) => {
    const event = findEvent(events, written);
    return event && { kind: 'event', event };
  },
};
