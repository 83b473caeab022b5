import type { Draft } from '../draft/draft';
import type { DocumentPlace } from '../source/draftTextOf';
import { lineTable, type LinePosition } from '../text/lineTable';

/** How reports name the places of a draft: by line and column, or by page and paragraph where it was read out of a document. Offsets are UTF-16. */
export interface PlaceNames {
  /** What stands before a line about a place: "a.undraft:3:12", "a.pdf: page 3, paragraph 2". */
  behind(path: string, offset: number): string;
  /** Places in a sentence: "line 3", "lines 3, 5 and 2 more", "page 3, paragraph 2". Several of one name are one. */
  inWords(offsets: readonly number[]): string;
  position(offset: number): LinePosition;
  /** The place in the document that the draft was read out of, where it was. */
  inDocument?(offset: number): DocumentPlace;
}

/** The most places named of one thing. A longer list is cut, and the count stands beside it. */
const MOST_PLACES = 6;

/** The names of a draft's places. `placeAt` gives those of the document that it was read out of. */
export function placeNames({ text }: Draft, placeAt?: (offset: number) => DocumentPlace): PlaceNames {
  const lines = lineTable(text);
  const position = (offset: number): LinePosition => lines.position(offset);
  if (placeAt)
    return {
      position,
      inDocument: placeAt,
      behind: (path, offset) => `${path}: ${documentPlaceInWords(placeAt(offset))}`,
      inWords: (offsets) => listed(offsets.map((offset) => documentPlaceInWords(placeAt(offset)))).join('; '),
    };
  return {
    position,
    behind(path, offset) {
      const { line, character } = position(offset);
      return `${path}:${line + 1}:${character + 1}`;
    },
    inWords(offsets) {
      const numbers = listed(offsets.map((offset) => String(position(offset).line + 1)));
      return `${numbers.length === 1 ? 'line' : 'lines'} ${numbers.join(', ')}`;
    },
  };
}

/** "page 3, paragraph 2", "paragraph 12". */
export function documentPlaceInWords({ page, paragraph }: DocumentPlace): string {
  return page === undefined ? `paragraph ${paragraph}` : `page ${page}, paragraph ${paragraph}`;
}

/** Names, each once; of many the first, and how many more there are behind the last of these. */
function listed(names: readonly string[]): readonly string[] {
  const all = [...new Set(names)];
  if (all.length <= MOST_PLACES) return all;
  const shown = all.slice(0, MOST_PLACES);
  return [...shown.slice(0, -1), `${shown.at(-1)} and ${all.length - MOST_PLACES} more`];
}
