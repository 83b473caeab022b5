import { type CitationIndex, createCitationIndex } from '../cite/citationIndex';
import { type Catalogue, shippedCatalogue } from '../lexicon/catalogue';
import { searchNames } from '../lexicon/nameSearch';
import { searchResolutions } from '../lexicon/resolutionSearch';
import { createNameIndex, type NameIndex } from '../names/nameIndex';
import { lazy } from '../text/lazy';
import { type LineTable, lineTable } from '../text/lineTable';
import { type CorpusReadings, createReadings } from './corpusReadings';
import { eventsOf, type UnEvent } from './events';
import { createPhraseIndex, type PhraseIndex, type PhrasePlace } from './phraseIndex';
import { type PhraseSegment, type PhraseSource } from './phraseSegment';
import { type PreparedDocument } from './preparedDocument';
import { digestOfSource } from './segment/segmentText';
import { segmentChanges, updateSegments } from './segmentPolicy';
import type { SourceDocument } from './sourceDocument';
import type { SourceFile } from './sourceFile';

/** The documents Rostrum draws on, with everything that can be derived from them. Immutable; derived when first asked for. */
export interface Corpus {
  /** What the documents' words are set against. */
  readonly catalogue: Catalogue;
  /** What was read out of the files, for the corpus after this one. */
  readonly readings: CorpusReadings;
  readonly files: readonly SourceFile[];
  readonly documents: readonly SourceDocument[];
  /** Conferences and other meetings the documents announce or report. */
  readonly events: readonly UnEvent[];
  readonly phrases: PhraseIndex;
  /** What the phrase index is made of, nothing before it was asked for: to be saved, and for the corpus after this one. */
  segments(): readonly PhraseSegment[];
  /** What the documents cite. */
  readonly citations: CitationIndex;
  /** Whom and what the documents name. */
  readonly names: NameIndex;
  file(id: string): SourceFile | undefined;
  document(id: string): SourceDocument | undefined;
  /** The lines of a document's raw text; of an empty text for an unknown one. */
  lines(id: string): LineTable;
  /** Derives what hover and completion will ask for, a step at a time, before somebody waits for it. */
  prepare(): Generator<void, void>;
  /** The clean text of a place the phrase index gave. */
  readonly read: (place: PhrasePlace) => string;
}

/** What a corpus is made with beside its files. */
export interface CorpusOptions {
  readonly prepared?: readonly PreparedDocument[];
  /** Segments of the phrase index that were saved, else those of the corpus before: what they have of the files as they are now is not indexed again. */
  readonly segments?: readonly PhraseSegment[];
  /** The rows that ship with Rostrum where none is given. */
  readonly catalogue?: Catalogue;
  /** A corpus before this one: what it has read of files that are the same objects still is not read again. */
  readonly previous?: Corpus | undefined;
}

/**
 * Gathers files into a corpus. Where two files have the same id the later one stands. Documents that were read ahead of time
 * are taken as `prepared` has them, as long as their text is still the same.
 */
export function createCorpus(
  files: readonly SourceFile[],
  { prepared = [], catalogue = shippedCatalogue, previous, segments = previous?.segments() ?? [] }: CorpusOptions = {},
): Corpus {
  const byId = new Map(files.map((file) => [file.id, file]));
  const lineTables = new Map(files.map(({ id, text }) => [id, lazy(() => lineTable(text))]));
  const readings = previous?.readings.catalogue === catalogue ? previous.readings : createReadings(catalogue);
  for (const document of prepared) {
    const file = byId.get(document.id);
    if (file) readings.prepare(file, document);
  }
  const documents = lazy(() => [...byId.values()].map((file) => readings.document(file)));
  const documentById = lazy(() => new Map(documents().map((document) => [document.id, document])));
  const events = lazy(() => eventsOf(documents()));
  const citations = createCitationIndex([...byId.values()], readings);
  const names = createNameIndex([...byId.values()], readings);
  let built: readonly PhraseSegment[] = [];
  const phrases = lazy(() => {
    const sources = documents().map(phraseSourceOf);
    const { gone, missing } = segmentChanges(
      segments,
      sources.map((source) => ({ id: source.id, digest: digestOfSource(source) })),
    );
    const toRead = new Set(missing);
    const added = sources.filter(({ id }) => toRead.has(id));
    built = updateSegments(segments, { gone, added });
    return createPhraseIndex(
      built,
      sources.map(({ id }) => id),
    );
  });
  return Object.freeze<Corpus>({
    catalogue,
    readings,
    files: [...byId.values()],
    get documents() {
      return documents();
    },
    get events() {
      return events();
    },
    get phrases() {
      return phrases();
    },
    segments: () => built,
    citations,
    names,
    *prepare() {
      phrases();
      yield;
      // What all segments' words are numbered by is found by the first question about next words.
      phrases().countNextWords(phrases().all);
      yield;
      citations.mentionsOf('');
      yield;
      names.mentionsOf('');
      // What is searched is built by the first search, whatever it is for.
      const wishes = { catalogue, mentions: () => 0 };
      yield;
      searchResolutions('resolution', wishes);
      yield;
      searchNames('name', wishes);
    },
    file: (id) => byId.get(id),
    document: (id) => documentById().get(id),
    lines: (id) => lineTables.get(id)?.() ?? lineTable(''),
    read: ({ source, span }) => documentById().get(source)?.clean.text.slice(span.start, span.end) ?? '',
  });
}

/** A document as the phrase index reads it. */
export function phraseSourceOf({ id, clean, blocks }: SourceDocument): PhraseSource {
  return { id, text: clean.text, blocks: blocks.map(({ span }) => span) };
}
