import { printable } from '../text/printable';
import type { SourceDocument } from './sourceDocument';

/** Longer titles are cut. */
const MOST = 200;

/**
 * The name of a document in a list: its title, or the name of its event where the title is printed in capitals. For a statement the
 * speaker's name comes first.
 */
export function documentName({ title, event, kind, speaker }: SourceDocument): string {
  const name = event !== undefined && isInCapitals(title) ? event : title;
  return printable(kind === 'statement' && speaker ? `${speaker.name}: ${name}` : name, MOST);
}

/** Whether half of the longer words are in capitals. */
function isInCapitals(title: string): boolean {
  const words = title.split(/[\s-]+/).filter((word) => word.length > 3);
  return (
    words.length > 1 &&
    words.filter((word) => word === word.toUpperCase() && /[A-Z]/.test(word)).length * 2 >= words.length
  );
}
