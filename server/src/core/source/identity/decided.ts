import { daysIn } from './daysIn';
import type { Head } from './head';
import { NUMBER_LINE } from './headForms';

/** A decision as the yearbooks of decisions print it: a number with its title, then "At its 72nd plenary meeting, on 9 December 2036, the …". */
export interface Decided {
  readonly organ: string;
  /** ISO. */
  readonly day: string;
}

const AT_ITS_MEETING =
  /^at\s+its\s+\d{1,5}(?:st|nd|rd|th)\s+(?:\([^)]{1,30}\)\s+)?(?:plenary\s+)?meeting,?\s+(?:held\s+)?on\s+(?<day>\d{1,2}\s+\p{L}+\s+\d{4}),?\s+the\s+(?<organ>general\s+assembly|economic\s+and\s+social\s+council|human\s+rights\s+council)\b/iu;

/** What the first sentence below the number says; `undefined` where it is not that of a decision. */
export function decidedIn({ rows, opening }: Head): Decided | undefined {
  const number = rows.findIndex(({ text }) => NUMBER_LINE.exec(text)?.groups?.['number']?.includes('/'));
  if (number < 0) return undefined;
  const below = [...rows.slice(number + 1).map(({ text }) => text), ...opening.slice(0, 6)];
  for (let at = 0; at < below.length; at++) {
    const found = AT_ITS_MEETING.exec(below.slice(at, at + 4).join(' '));
    const day = daysIn(found?.groups?.['day'] ?? '')[0]?.day;
    if (day !== undefined) return { organ: found!.groups!['organ']!.replace(/\s+/g, ' '), day };
  }
  return undefined;
}
