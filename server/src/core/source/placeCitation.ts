import { dayInWords } from '../text/dayInWords';
import { numberOf } from './placeLabel';
import type { Block, SourceDocument } from './sourceDocument';

/**
 * The citation of a place in a document: by the document's symbol, "S/RES/2396 (2017), para. 5", or without one by its kind, event and
 * date: "concept note, Third United Nations High-Level Conference of Heads of Counter-Terrorism Agencies of Member States, 19 June 2023,
 * para. 15". Facts that the document does not state are left out.
 */
export function placeCitation(document: SourceDocument, block: Block | undefined): string {
  const { kind, title, event, dates, speaker, symbol } = document;
  const number = numberOf(block);
  if (symbol !== undefined) return number === undefined ? symbol : `${symbol}, ${number}`;
  const name = event ?? title;
  const word = kind === 'other' ? undefined : kind.replaceAll('-', ' ');
  const by =
    speaker && kind === 'statement' ? ` by ${[speaker.honorific, speaker.name].filter(Boolean).join(' ')}` : '';
  const isSaid = word === undefined || name.toLowerCase().includes(word);
  return [isSaid ? undefined : word + by, name, dates && dayInWords(dates.start), number]
    .filter((part) => part !== undefined)
    .join(', ');
}
