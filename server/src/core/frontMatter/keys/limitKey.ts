import { say } from '../../messages/say';
import { clock, inWords, type LengthLimit, type PageSpacing, parseLengthLimit } from '../../text/duration';
import { shown } from './complaints';
import type { KeyChoice, KeyRow } from './keyRow';

/** The forms a limit may have: common ones. */
const FORMS: readonly KeyChoice[] = [
  ...[120, 180, 240, 300].map((seconds) => ({ value: `${seconds / 60}m`, detail: inWords(seconds) })),
  { value: '400 words', detail: 'A limit of words' },
  { value: '2 pages', detail: 'A limit of pages: about 500 words each, 250 if “double-spaced” stands behind it' },
];

/** `limit`: how long the speech may be, in time or in words. */
export const limitKey: KeyRow<LengthLimit> = {
  meaning: 'How long it may take: 3m, 2:30, 90 seconds, 400 words or 2 pages. It stands over the limit of the session.',
  example: '3m',
  values: '`3m`, `2:30`, `90 seconds`, `400 words`, `2 pages`, `2 pages double-spaced`',
  setting: 'time.limit',
  isOurs: true,
  tellsTime: 'always',
  parse: parseLengthLimit,
  check: (written) =>
    parseLengthLimit(written) ? undefined : { message: say('front-matter-value/limit', { written: shown(written) }) },
  // The limits of the session come first.
  choices: ({ event, session }) => {
    const stated = new Map<string, KeyChoice>();
    for (const limit of session?.limits ?? event?.limits ?? []) {
      const value = limitValue(limit);
      if (!stated.has(value)) stated.set(value, { value, of: { kind: 'limit', limit } });
    }
    return [...stated.values(), ...FORMS.filter(({ value }) => !stated.has(value))];
  },
};

/** A limit as the front matter has it: "5m", "2:30", "400 words", "2 pages double-spaced". */
export function limitValue({
  seconds,
  words,
  pages,
  spacing,
}: {
  readonly seconds?: number;
  readonly words?: number;
  readonly pages?: number;
  readonly spacing?: PageSpacing;
}): string {
  if (seconds !== undefined) return seconds % 60 === 0 ? `${seconds / 60}m` : clock(seconds);
  if (words !== undefined || pages === undefined) return `${words} words`;
  return `${pages} page${pages === 1 ? '' : 's'}${spacing === undefined ? '' : ` ${spacing}-spaced`}`;
}
