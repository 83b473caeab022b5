import { withMemory } from '../../text/memory';
import { type PhraseSegment, sortSegment } from './phraseSegment';
import { keptText } from './keptText';

/**
 * Marks some more sources of a segment as gone. Its bytes stay as they are; the text of these sources is kept beside them and subtracted
 * from every answer. The cost grows with that text; `withoutSources` takes a pass over the whole segment.
 */
export function markGone(segment: PhraseSegment, ids: ReadonlySet<string>): PhraseSegment {
  const going = new Set(segment.sources.map(({ id }) => id).filter((id) => ids.has(id)));
  if (going.size === 0) return segment;
  const { text } = keptText(segment, (id) => going.has(id));
  return withGone(segment, [...segment.gone, sortSegment(text)]);
}

/** The segment with exactly the sources of `gone` marked as gone; these segments hold what its own bytes have of them. */
export function withGone(segment: PhraseSegment, gone: readonly PhraseSegment[]): PhraseSegment {
  const { tables, held } = segment;
  const ids = new Set(gone.flatMap(({ sources }) => sources.map(({ id }) => id)));
  const left = withMemory<PhraseSegment>({
    ...segment,
    gone,
    sources: held.filter(({ id }) => !ids.has(id)),
    size: gone.reduce((size, each) => size - each.size, tables.suffixes.length),
  });
  return Object.freeze(left);
}

/** Words of some of a segment's sources, about: breaks count as well. */
export function lengthOf({ tables: { sourceEnds }, held }: PhraseSegment, ids: ReadonlySet<string>): number {
  let length = 0;
  held.forEach(({ id }, i) => {
    if (ids.has(id)) length += sourceEnds[i]! - (i === 0 ? 0 : sourceEnds[i - 1]!);
  });
  return length;
}
