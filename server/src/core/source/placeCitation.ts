import { dayInWords } from '../text/dayInWords';
import { placeNumber } from './placeLabel';
import type { Block, SourceDocument } from './sourceDocument';

/**
 * The citation of a place in a document: by the document's symbol, "S/RES/2396 (2017), para. 5", or without one by its kind, event and
 * date: "concept note, Third United Nations High-Level Conference of Heads of Counter-Terrorism Agencies of Member States, 19 June 2023,
 * para. 15". Facts that the document does not state are left out.
 */
export function placeCitation(document: SourceDocument, block: Block | undefined): string {
  const { kind, title, event, dates, speaker, symbol, identity } = document;
  const number = placeNumber(document, block);
  if (symbol !== undefined) return number === undefined ? symbol : `${symbol}, ${number}`;
  const name = event ?? title;
  const word = kind === 'other' ? undefined : kind.replaceAll('-', ' ');
  const by =
    speaker && kind === 'statement' ? ` by ${[speaker.honorific, speaker.name].filter(Boolean).join(' ')}` : '';
  const isSaid = word === undefined || name.toLowerCase().includes(word);
  // The day of an event stands beside its name, that of a document beside its title.
  const day = (event === undefined ? undefined : dates?.start) ?? identity.date?.value;
  return [isSaid ? undefined : word + by, name, day === undefined ? undefined : dayInWords(day), number]
    .filter((part) => part !== undefined)
    .join(', ');
}
