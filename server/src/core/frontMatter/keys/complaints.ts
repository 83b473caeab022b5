import { nearestOf } from '../../text/nearest';
import { printable } from '../../text/printable';
import type { Complaint } from './keyRow';

/** A message is read in one line: of many names the first. */
const MOST_NAMES = 12;

/** Of a value that is none of a few; `noun` is what it should have been one of, with a capital. */
export function notOneOf(noun: string, written: string, allowed: readonly string[]): Complaint {
  return {
    message: `${noun} ${shown(written)} is not understood, expected one of ${allowed.join(', ')}`,
    meant: nearestOf(written, allowed),
  };
}

/** A value as a message shows it, in quotation marks. */
export function shown(written: string): string {
  return `"${printable(written, 40)}"`;
}

/** "II, III and 4 more". */
export function listed(names: readonly string[]): string {
  const rest = names.length - MOST_NAMES;
  return rest > 0 ? `${names.slice(0, MOST_NAMES).join(', ')} and ${rest} more` : names.join(', ');
}
