import { say } from '../../messages/say';
import { nearestOf } from '../../text/nearest';
import { printable } from '../../text/printable';
import type { Complaint } from './keyRow';

/** The most names in a message, which is read in one line. */
const MOST_NAMES = 12;

/** The complaint about a value of a key that is not among those allowed. */
export function notOneOf(key: 'kind' | 'role', written: string, allowed: readonly string[]): Complaint {
  return {
    message: say(`front-matter-value/${key}`, { written: shown(written), allowed: allowed.join(', ') }),
    meant: nearestOf(written, allowed),
  };
}

/** A value as a message shows it, between quotation marks. */
export function shown(written: string): string {
  return printable(written, 40);
}

/** "II, III and 4 more". */
export function listed(names: readonly string[]): string {
  const rest = names.length - MOST_NAMES;
  return rest > 0 ? `${names.slice(0, MOST_NAMES).join(', ')} and ${rest} more` : names.join(', ');
}
