import type { Draft } from '../draft/draft';
import type { DocumentPlace } from '../source/draftTextOf';
import type { Span } from '../text/span';
import type { PlaceNames } from './placeNames';

/** A place of a document as data: page and paragraph, and the words that stand there (of many the first), by which a program finds them. */
export interface ReportedPlace extends DocumentPlace {
  readonly words: string;
}

/** Characters of the words that are told. */
const MOST_WORDS = 200;

/** The key `place` of what is told of a draft that was read out of a document; nothing for a text. */
export function reportedPlace(
  { text }: Draft,
  { start, end }: Span,
  places?: PlaceNames,
): { readonly place?: ReportedPlace } {
  const place = places?.inDocument?.(start);
  return place ? { place: { ...place, words: text.slice(start, Math.min(end, start + MOST_WORDS)) } } : {};
}
