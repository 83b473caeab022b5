import { type FiledMentions } from './filedMentions';
import { type SourceDocument } from './sourceDocument';
import { type SourceFile } from './sourceFile';

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

/** A thing that is named: how often, and where in the order of the documents. */
interface NamedThing<Detail extends object> {
  readonly count: number;
  readonly filings: readonly Filing<Detail>[];
}

/** What documents name, by the keys of the things. Immutable. */
export interface MentionFilings<Detail extends object> {
  readonly documents: readonly MentioningDocument<Detail>[];
  readonly byKey: ReadonlyMap<string, NamedThing<Detail>>;
}

/** Where more than this part of the documents is others than before, all are filed anew. */
const MOST_CHANGED = 1 / 8;

/** Documents filed in one step. */
const STEP = 500;

/** Files what the documents name, at once; see {@link filingSteps}. */
export function mentionFilings<Detail extends object>(
  documents: readonly MentioningDocument<Detail>[],
  before?: MentionFilings<Detail>,
): MentionFilings<Detail> {
  const steps = filingSteps(documents, before);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
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
    return { documents, byKey: yield* filed(documents) };
  const byKey = new Map(before.byKey);
  const places = new Map(documents.map((document, place) => [document, place]));
  const found = yield* filed(added);
  const without = new Set(gone);
  for (const name of new Set([...gone.flatMap((document) => document.mentions().keys), ...found.keys()])) {
    const filings = (byKey.get(name)?.filings ?? [])
      .filter(({ from }) => !without.has(from))
      .concat(found.get(name)?.filings ?? [])
      .sort((a, b) => places.get(a.from)! - places.get(b.from)!);
    if (filings.length > 0) byKey.set(name, { count: countIn(filings), filings });
    else byKey.delete(name);
  }
  return { documents, byKey };
}

function* filed<Detail extends object>(
  documents: readonly MentioningDocument<Detail>[],
): Generator<void, ReadonlyMap<string, NamedThing<Detail>>> {
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

/** What differs between the first and the last document that does: one in both that lies between is gone and added. */
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

function countIn<Detail extends object>(filings: readonly Filing<Detail>[]): number {
  return filings.reduce((sum, { filed: { counts }, key }) => sum + counts[key]!, 0);
}
