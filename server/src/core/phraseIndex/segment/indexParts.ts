import type { PhraseSegment } from './phraseSegment';
import type { PackedTables } from './tables';

/** The parts of an index. The count of a phrase is its count in the first `live` parts less its count in the others. */
export interface IndexParts {
  /** The tables of each segment, then those of all that is gone from them. */
  readonly tables: readonly PackedTables[];
  readonly live: number;
  /** For each of the parts, the number of the segment it is of. */
  readonly segments: readonly number[];
}

export function partsOf(segments: readonly PhraseSegment[]): IndexParts {
  const gone = segments.flatMap((segment) => segment.gone);
  return {
    tables: [...segments, ...gone].map(({ tables }) => tables),
    live: segments.length,
    segments: [...segments.keys(), ...segments.flatMap((segment, i) => segment.gone.map(() => i))],
  };
}
