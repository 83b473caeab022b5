import { dayInWords } from '../../text/dayInWords';
import type { KeyRow } from './keyRow';

/** `date`: written for whoever is to read it; of an event that no document announces it is all that is known of when it is held. */
export const dateKey: KeyRow<string> = {
  meaning: 'The day it is given, for an event that is in no document.',
  example: '3 December 2026',
  values: 'a day, in whatever form',
  isOurs: false,
  parse: (written) => written,
  choices: ({ event }) =>
    event ? [...new Set([event.start, event.end])].map((day) => ({ value: dayInWords(day) })) : [],
};
