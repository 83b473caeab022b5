import { lazy } from '../text/lazy';
import { allSteps } from '../text/steps';
import { type FiledMentions } from '../documents/filedMentions';
import { type SourceDocument } from '../source/sourceDocument';
import { type SourceFile } from '../source/sourceFile';
import { ThingFilings } from './thingFilings';

/** A document as an index looks at it; its text and structure only to tell one place from another. */
export interface MentioningDocument<Detail extends object> {
  readonly file: SourceFile;
  readonly document: () => SourceDocument;
  readonly mentions: () => FiledMentions<Detail>;
}

/** Where a thing is named: the document, and the thing's number among those it names. */
export interface Filing<Detail extends object> {
  readonly from: MentioningDocument<Detail>;
  readonly filed: FiledMentions<Detail>;
  readonly key: number;
}

/** A thing that is named: how often, in how many documents, and where. */
interface NamedThing<Detail extends object> {
  readonly count: number;
  readonly documents: number;
  readonly filings: ThingFilings<Detail>;
}

/** What documents name, by the keys of the things. Immutable. */
export interface MentionFilings<Detail extends object> {
  readonly documents: readonly MentioningDocument<Detail>[];
  readonly byKey: ReadonlyMap<string, NamedThing<Detail>>;
  /** The place of each document in their order. */
  readonly places: () => ReadonlyMap<MentioningDocument<Detail>, number>;
}

/** Where a thing is named, in the order of the documents. */
export function filingsOf<Detail extends object>(
  { byKey, places }: MentionFilings<Detail>,
  key: string,
): readonly Filing<Detail>[] {
  return byKey.get(key)?.filings.inOrder(places) ?? [];
}

/** The part of the documents that may have changed; where more have, all are filed anew. */
const MOST_CHANGED = 1 / 8;

/** Documents filed in one step. */
const STEP = 500;

/** Files what the documents name, at once; see {@link filingSteps}. */
export function mentionFilings<Detail extends object>(
  documents: readonly MentioningDocument<Detail>[],
  before?: MentionFilings<Detail>,
): MentionFilings<Detail> {
  return allSteps(filingSteps(documents, before));
}

/**
 * Files what the documents name, some of them a step. A document that is the same object `before` is not looked at again: a changed one
 * costs what it names.
 */
export function* filingSteps<Detail extends object>(
  documents: readonly MentioningDocument<Detail>[],
  before?: MentionFilings<Detail>,
): Generator<void, MentionFilings<Detail>> {
  const { added, gone } = changesOf(documents, before?.documents ?? []);
  if (!before || added.length + gone.length > documents.length * MOST_CHANGED)
    return { documents, byKey: thingsOf(yield* filed(documents)), places: placesOf(documents) };
  const byKey = new Map(before.byKey);
  const taken = yield* filed(gone);
  const found = yield* filed(added);
  for (const name of new Set([...taken.keys(), ...found.keys()])) {
    const known = byKey.get(name);
    const less = taken.get(name) ?? NOTHING;
    const more = found.get(name) ?? NOTHING;
    const documents = (known?.documents ?? 0) - less.filings.length + more.filings.length;
    if (documents === 0) {
      byKey.delete(name);
      continue;
    }
    const filings = (known?.filings ?? new ThingFilings<Detail>([])).changed(less.filings, more.filings);
    byKey.set(name, { count: (known?.count ?? 0) - less.count + more.count, documents, filings });
  }
  return { documents, byKey, places: placesOf(documents) };
}

function placesOf<Detail extends object>(
  documents: readonly MentioningDocument<Detail>[],
): () => ReadonlyMap<MentioningDocument<Detail>, number> {
  return lazy(() => new Map(documents.map((document, place) => [document, place])));
}

function* filed<Detail extends object>(
  documents: readonly MentioningDocument<Detail>[],
): Generator<void, ReadonlyMap<string, Filed<Detail>>> {
  const byKey = new Map<string, { count: number; readonly filings: Filing<Detail>[] }>();
  for (const [at, from] of documents.entries()) {
    if (at % STEP === STEP - 1) yield;
    const mentions = from.mentions();
    mentions.keys.forEach((name, key) => {
      let known = byKey.get(name);
      if (!known) byKey.set(name, (known = { count: 0, filings: [] }));
      known.count += mentions.counts[key]!;
      known.filings.push({ from, filed: mentions, key });
    });
  }
  return byKey;
}

/** The changes between two lists: all from the first to the last difference, so that an item of both in between is gone and added. */
function changesOf<T>(
  now: readonly T[],
  before: readonly T[],
): { readonly added: readonly T[]; readonly gone: readonly T[] } {
  const shorter = Math.min(now.length, before.length);
  let first = 0;
  while (first < shorter && now[first] === before[first]) first++;
  let last = 0;
  while (last < shorter - first && now[now.length - 1 - last] === before[before.length - 1 - last]) last++;
  return { added: now.slice(first, now.length - last), gone: before.slice(first, before.length - last) };
}

/** What some documents name of a thing, in their order. */
interface Filed<Detail extends object> {
  readonly count: number;
  readonly filings: readonly Filing<Detail>[];
}

const NOTHING = { count: 0, filings: [] } as const;

function thingsOf<Detail extends object>(
  filed: ReadonlyMap<string, Filed<Detail>>,
): ReadonlyMap<string, NamedThing<Detail>> {
  return new Map(
    Array.from(filed, ([key, { count, filings }]) => [
      key,
      { count, documents: filings.length, filings: new ThingFilings(filings) },
    ]),
  );
}
