import { say } from '../../messages/say';
import { shown } from './complaints';
import type { KeyRow } from './keyRow';

/** The slowest pace a speaker is taken to keep, in words a minute. */
const SLOWEST_PACE = 60;
/** The fastest pace a person can keep, in words a minute. */
export const FASTEST_PACE = 250;

const RANGE = `words a minute from ${SLOWEST_PACE} to ${FASTEST_PACE}`;

/** Paces that are worth choosing, with what is known of each. */
const PACES = {
  '100': 'What the IAEA General Conference reckons with: 700 words in seven minutes.',
  '110': 'The middle of what simultaneous interpretation takes well; holds where nothing is said.',
  '120': 'The most that simultaneous interpretation takes well (Li 2010).',
  '130': 'Usual reading: faster than interpreters ask for.',
} as const;

/** A pace a person can keep: words a minute from 60 to 250, `undefined` for anything else. */
export function parsePace(written: string): number | undefined {
  const pace = Number(/^(\d{2,3})(?:\s*(?:wpm|words(?:\/min| a minute| per minute)?))?$/i.exec(written.trim())?.[1]);
  return pace >= SLOWEST_PACE && pace <= FASTEST_PACE ? pace : undefined;
}

/** `pace`: in words a minute; of Chinese, characters. */
export const paceKey: KeyRow<number> = {
  meaning: `How fast the speaker speaks, in ${RANGE}.`,
  example: '110',
  values: RANGE,
  setting: 'time.pace',
  isOurs: true,
  tellsTime: 'always',
  parse: parsePace,
  check: (written) =>
    parsePace(written)
      ? undefined
      : { message: say('front-matter-value/pace', { written: shown(written), range: RANGE }) },
  choices: () => Object.entries(PACES).map(([value, detail]) => ({ value, detail })),
};
