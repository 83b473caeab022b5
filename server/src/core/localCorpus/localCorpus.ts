import type { Corpus } from '../corpus/corpus';
import type { UnreadFiles } from '../corpus/unread';
import { createCitationIndex, type FiledCitationIndex } from '../mentions/citationIndex';
import { type Catalogue, shippedCatalogue } from '../lexicon/catalogue';
import { prepareNameSearch } from '../names/nameSearch';
import { prepareResolutionSearch } from '../lexicon/resolutionSearch';
import { createNameIndex, type FiledNameIndex } from '../mentions/nameIndex';
import { lazy } from '../text/lazy';
import { withMemory } from '../text/memory';
import { type LineTable, lineTable } from '../text/lineTable';
import { type CorpusEntries, createEntries } from '../documents/corpusEntries';
import { type CorpusEntry } from '../documents/corpusEntry';
import { eventsOf } from '../events/events';
import { createPhraseIndex } from '../phraseIndex/phraseIndex';
import { type PhraseSegment } from '../phraseIndex/segment/phraseSegment';
import { phraseSourceOf } from '../phraseIndex/phraseSourceOf';
import { type PreparedDocument } from '../documents/preparedDocument';
import { segmentChanges, updateSegments } from '../phraseIndex/segmentPolicy';
import { markGone } from '../phraseIndex/segment/markGone';
import type { SourceFile } from '../source/sourceFile';

/** A corpus in memory. Immutable; derived when first asked for. */
export interface LocalCorpus extends Corpus {
  readonly citations: FiledCitationIndex;
  readonly names: FiledNameIndex;
  /** What was read out of the files, for the corpus after this one. */
  readonly entries: CorpusEntries;
  /** The segments for the corpus after this one: those of this corpus, or of the one before it until somebody asks for phrases. */
  indexed(): readonly PhraseSegment[];
  /** Derives what hover and completion will ask for, a step at a time, before somebody waits for it. */
  prepare(): Generator<void, void>;
}

/** What a corpus is made with beside its files. */
export interface CorpusOptions {
  readonly prepared?: readonly PreparedDocument[];
  /** Documents that were read elsewhere. */
  readonly entries?: readonly CorpusEntry[];
  /** The index, made ahead of time, of the documents that ship with Rostrum. For next words they count as much as all others together. */
  readonly shipped?: PhraseSegment | undefined;
  /** Segments indexed elsewhere: a document that one of them has, unchanged, is not indexed again. */
  readonly segments?: readonly PhraseSegment[];
  /** Files that are to be read still. */
  readonly unread?: UnreadFiles | undefined;
  /** The rows that ship with Rostrum where none is given. */
  readonly catalogue?: Catalogue;
  /** The corpus before this one: a file that is the same object in both is not read again. */
  readonly previous?: LocalCorpus | undefined;
}

/**
 * Gathers files into a corpus. Where two files have the same id the later one stands. Documents that were read ahead of time
 * are taken as `prepared` has them, as long as their text is still the same.
 */
export function createCorpus(
  files: readonly SourceFile[],
  {
    prepared = [],
    entries: readElsewhere = [],
    shipped,
    segments = [],
    unread,
    catalogue = shippedCatalogue,
    previous,
  }: CorpusOptions = {},
): LocalCorpus {
  const entries = previous?.entries.catalogue === catalogue ? previous.entries : createEntries(catalogue);
  if (prepared.length > 0) {
    const preparedById = new Map(prepared.map((document) => [document.id, document]));
    for (const file of files) {
      const document = preparedById.get(file.id);
      if (document) entries.prepare(file, document);
    }
  }
  const byId = new Map<string, CorpusEntry>();
  for (const file of files) byId.set(file.id, entries.of(file));
  for (const entry of readElsewhere) byId.set(entry.file.id, entry);
  const all = [...byId.values()];
  const lineTables = new Map<string, LineTable>();
  const documents = lazy(() => all.map((entry) => entry.document()));
  const events = lazy(() => eventsOf(documents()));
  const citations = createCitationIndex(all, previous?.citations);
  const names = createNameIndex(all, previous?.names);
  const before = previous?.indexed() ?? [];
  let indexed = before;
  const digests = lazy(() => all.map(({ file, digest }) => ({ id: file.id, digest: digest() })));
  const phrases = lazy(() => {
    const wanted = digests();
    const { gone, missing } = segmentChanges(shipped ? [shipped, ...segments] : segments, wanted);
    const left = (segment: PhraseSegment): readonly PhraseSegment[] => {
      const marked = markGone(segment, gone);
      return marked.size > 0 ? [marked] : [];
    };
    const here = new Set(missing);
    const own = segmentChanges(
      before,
      wanted.filter(({ id }) => here.has(id)),
    );
    const added = own.missing.map((id) => phraseSourceOf(byId.get(id)!.document()));
    indexed = updateSegments(before, { gone: own.gone, added });
    return createPhraseIndex(
      [...indexed, ...segments.flatMap(left)],
      wanted.map(({ id }) => id),
      shipped ? left(shipped) : [],
    );
  });
  const corpus = withMemory<LocalCorpus>({
    catalogue,
    unread,
    entries,
    files: all.map(({ file }) => file),
    get documents() {
      return documents();
    },
    get events() {
      return events();
    },
    get phrases() {
      return phrases();
    },
    digests,
    indexed: () => indexed,
    citations,
    names,
    *prepare() {
      const index = phrases();
      yield;
      yield* index.prepare();
      yield;
      yield* citations.prepare();
      yield;
      yield* names.prepare();
      // The rows are searched as for the corpus before.
      if (previous?.catalogue === catalogue) return;
      yield;
      yield* prepareResolutionSearch(catalogue);
      yield;
      yield* prepareNameSearch(catalogue);
    },
    file: (id) => byId.get(id)?.file,
    document: (id) => byId.get(id)?.document(),
    lines(id) {
      let known = lineTables.get(id);
      if (!known) lineTables.set(id, (known = lineTable(byId.get(id)?.file.text ?? '')));
      return known;
    },
    read: ({ source, span }) => byId.get(source)?.document().clean.text.slice(span.start, span.end) ?? '',
  });
  return Object.freeze(corpus);
}
