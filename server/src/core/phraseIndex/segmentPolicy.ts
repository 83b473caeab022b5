import { buildSegment, type PhraseSegment, type PhraseSource, type SegmentSource } from './segment/phraseSegment';
import { mergeSegments } from './segment/mergeSegments';
import { lengthOf, markGone, withGone } from './segment/markGone';
import { withoutSources } from './segment/withoutSources';

/**
 * The most words of a segment. Taking a source out of a segment is one pass over it, during which the thread answers nothing: so
 * segments must not be large. Each question searches every segment: so they must not be small either.
 */
export const LARGEST_SEGMENT = 2 ** 21;
/** The number of segments of one size that are merged, with all smaller ones: so there are few segments however many files change. */
const MERGED_AT = 4;
/** Sizes are told apart by powers of this. */
const SIZE_STEP = 4;
/** Segments below this are of one size: merging them costs nothing. */
const SMALL_SEGMENT = 4096;
/** Words of the largest segment that is merged along with an update: a hundredth of a second. */
const QUICK_MERGE = 2 ** 14;
/** Words of the largest segment that a source is taken out of along with an update. */
const QUICK_PASS = 2 ** 15;
/** The part of a segment that may be gone before it is rebuilt: beyond it, a pass over the segment costs no more than the changes did. */
const MOST_GONE = 1 / 8;
/** Characters read into one segment, so that it is hardly larger than the largest: words with their space are longer than six. */
const BATCH_CHARACTERS = 6 * LARGEST_SEGMENT;

/** What is to be done to segments so that they hold the wanted sources, as they are now, and no others. */
export interface SegmentChanges {
  /** Sources that are no longer wanted, or not as the segments have them. */
  readonly gone: ReadonlySet<string>;
  /** Ids of sources to read, in the order wanted. */
  readonly missing: readonly string[];
}

/** Compares saved segments with the sources there are; see `digestOfSource`. */
export function segmentChanges(segments: readonly PhraseSegment[], wanted: readonly SegmentSource[]): SegmentChanges {
  const held = new Map<string, number>();
  const gone = new Set<string>();
  for (const { id, digest } of segments.flatMap(({ sources }) => sources)) {
    // A source in two segments, left by a save in between, is read again.
    if (held.has(id)) gone.add(id);
    held.set(id, digest);
  }
  const digests = new Map(wanted.map(({ id, digest }) => [id, digest]));
  for (const [id, digest] of held) if (digests.get(id) !== digest) gone.add(id);
  return { gone, missing: wanted.filter(({ id }) => !held.has(id) || gone.has(id)).map(({ id }) => id) };
}

/**
 * The segments without the sources that are gone and with those that were added; an added source replaces the one of its id.
 * Segments that have nothing to do with the change stay the same objects, unless small ones are merged. In large ones what is gone is
 * marked as such; {@link withoutMarks} takes it out.
 */
export function updateSegments(
  segments: readonly PhraseSegment[],
  { gone = new Set(), added = [] }: { readonly gone?: ReadonlySet<string>; readonly added?: readonly PhraseSource[] },
  onProgress?: (done: number, of: number) => void,
): readonly PhraseSegment[] {
  const dropped = new Set([...gone, ...added.map(({ id }) => id)]);
  const kept = segments.map((segment) => without(segment, dropped)).filter(({ sources }) => sources.length > 0);
  let read = 0;
  const built = batchesOf(added).map((batch) => {
    const segment = buildSegment(batch, (done) => onProgress?.(read + done, added.length));
    read += batch.length;
    return segment;
  });
  return mergeSmall([...kept, ...built], QUICK_MERGE);
}

function without(segment: PhraseSegment, dropped: ReadonlySet<string>): PhraseSegment {
  const whole = segment.tables.suffixes.length;
  const gone = whole - segment.size + lengthOf(segment, dropped);
  if (whole <= QUICK_PASS || gone > whole * MOST_GONE) return withoutSources(segment, dropped);
  const marked = markGone(segment, dropped);
  return marked === segment ? segment : withGone(marked, mergeSmall(marked.gone, QUICK_MERGE));
}

/**
 * The segments after one of them was rebuilt without its marked sources; the same segments where none has any. It takes a pass over
 * that segment, so call it when nobody waits.
 */
export function withoutMarks(segments: readonly PhraseSegment[]): readonly PhraseSegment[] {
  const marked = segments.find(({ gone }) => gone.length > 0);
  return marked ? segments.map((segment) => (segment === marked ? withoutSources(segment) : segment)) : segments;
}

/** Divides sources so that each batch makes a segment that is not too large; no source is divided. */
export function batchesOf(sources: readonly PhraseSource[]): readonly (readonly PhraseSource[])[] {
  const batches: PhraseSource[][] = [];
  let characters = Infinity;
  for (const source of sources) {
    characters += source.text.length;
    if (characters > BATCH_CHARACTERS) {
      batches.push([]);
      characters = source.text.length;
    }
    batches.at(-1)!.push(source);
  }
  return batches;
}

/**
 * Merges segments of a size where there are too many of them, the smallest sizes first; none that makes a larger one than
 * `largest`. Larger merges take their time: they are for a worker, or for when nobody waits.
 */
export function mergeSmall(segments: readonly PhraseSegment[], largest = LARGEST_SEGMENT): readonly PhraseSegment[] {
  let all = segments;
  for (let limit = SMALL_SEGMENT; limit <= largest; limit *= SIZE_STEP) {
    for (let group = tooMany(all, limit, largest); group.length > 1; group = tooMany(all, limit, largest)) {
      const merged = mergeSegments(group);
      all = all.flatMap((segment) => (segment === group[0] ? [merged] : group.includes(segment) ? [] : [segment]));
    }
  }
  return all;
}

/** What to merge below a size: nothing where few segments come near it. */
function tooMany(segments: readonly PhraseSegment[], limit: number, largest: number): readonly PhraseSegment[] {
  const below = segments.filter(({ size }) => size < limit);
  const near = limit === SMALL_SEGMENT ? below : below.filter(({ size }) => size >= limit / SIZE_STEP);
  return near.length < MERGED_AT ? [] : fitting(below, largest);
}

/** As many of the smallest segments as make one that is not too large, in their order. */
function fitting(segments: readonly PhraseSegment[], largest: number): readonly PhraseSegment[] {
  let room = largest;
  const taken = new Set([...segments].sort((a, b) => a.size - b.size).filter(({ size }) => (room -= size) >= 0));
  return segments.filter((segment) => taken.has(segment));
}
