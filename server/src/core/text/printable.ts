import { shorten } from './shorten';

/** What does not show, or makes the text around it show otherwise than it reads: controls, marks of direction, zero widths. */
// eslint-disable-next-line no-control-regex
const UNSEEN = /[\u0000-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]+/g;

/**
 * A name that somebody else chose, as it can stand in a list: in one line, in the order it reads, cut where it is longer than `most`
 * characters. "?" where nothing of it shows.
 */
export function printable(name: string, most: number): string {
  const shown = name
    .replace(/[\t\n\v\f\r\u2028\u2029]/g, ' ')
    .replace(UNSEEN, '')
    .replace(/\s+/g, ' ')
    .trim();
  return shown === '' ? '?' : shorten(shown, { most });
}
