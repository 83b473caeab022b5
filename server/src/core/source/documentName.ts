import { printable } from '../text/printable';
import type { SourceDocument } from './sourceDocument';

/** Longer titles are cut. */
const MOST = 200;

/**
 * The name of a document in a list: its title, or the name of its event where the title is printed in capitals. For a statement the
 * speaker's name comes first, unless the title says it.
 */
export function documentName({ title, event, kind, speaker, delegation }: SourceDocument): string {
  const name = event !== undefined && isInCapitals(title) ? event : (sameWords(title, delegation?.name) ?? title);
  const isLed = kind === 'statement' && speaker && !name.toLowerCase().includes(speaker.name.toLowerCase());
  return printable(isLed ? `${speaker.name}: ${name}` : name, MOST);
}

/** A name that is a title but for its capitals: "Graustark" of "GRAUSTARK". */
function sameWords(title: string, name: string | undefined): string | undefined {
  return name?.toLowerCase() === title.toLowerCase() ? name : undefined;
}

/** Whether half of the longer words are in capitals. */
function isInCapitals(title: string): boolean {
  const words = title.split(/[\s-]+/).filter((word) => word.length > 3);
  return (
    words.length > 1 &&
    words.filter((word) => word === word.toUpperCase() && /[A-Z]/.test(word)).length * 2 >= words.length
  );
}
