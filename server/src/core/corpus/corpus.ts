import { type CitationIndex, createCitationIndex } from '../cite/citationIndex';
import { type Catalogue, shippedCatalogue } from '../lexicon/catalogue';
import { searchNames } from '../lexicon/nameSearch';
import { searchResolutions } from '../lexicon/resolutionSearch';
import { createNameIndex, type NameIndex } from '../names/nameIndex';
import { lazy } from '../text/lazy';
import { type LineTable, lineTable } from '../text/lineTable';
import { eventsOf, type UnEvent } from './events';
import { createPhraseIndex, type PhraseIndex, type PhrasePlace } from './phraseIndex';
import { type PhraseSegment, type PhraseSource } from './phraseSegment';
import { type PreparedDocument, restoreDocument } from './preparedDocument';
import { digestOfSource } from './segment/segmentText';
import { segmentChanges, updateSegments } from './segmentPolicy';
import type { SourceDocument } from './sourceDocument';
import type { SourceFile } from './sourceFile';

/** The documents Rostrum draws on, with everything that can be derived from them. Immutable; derived when first asked for. */
export interface Corpus {
  /** What the documents' words are set against. */
  readonly catalogue: Catalogue;
  readonly files: readonly SourceFile[];
  readonly documents: readonly SourceDocument[];
  /** Conferences and other meetings the documents announce or report. */
  readonly events: readonly UnEvent[];
  readonly phrases: PhraseIndex;
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
  /** Segments of the phrase index that were saved: what they have of the files as they are now is not indexed again. */
  readonly segments?: readonly PhraseSegment[];
  /** The rows that ship with Rostrum where none is given. */
  readonly catalogue?: Catalogue;
}

/**
 * Gathers files into a corpus. Where two files have the same id the later one stands. Documents that were read ahead of time
 * are taken as `prepared` has them, as long as their text is still the same.
 */
export function createCorpus(
  files: readonly SourceFile[],
  { prepared = [], segments = [], catalogue = shippedCatalogue }: CorpusOptions = {},
): Corpus {
  const byId = new Map(files.map((file) => [file.id, file]));
  const lineTables = new Map(files.map(({ id, text }) => [id, lazy(() => lineTable(text))]));
  const documents = lazy(() => {
    const preparedById = new Map(prepared.map((document) => [document.id, document]));
    return [...byId.values()].map((file) => restoreDocument(file, preparedById.get(file.id)));
  });
  const documentById = lazy(() => new Map(documents().map((document) => [document.id, document])));
  const events = lazy(() => eventsOf(documents()));
  const documentOf = (id: string): SourceDocument | undefined => documentById().get(id);
  const citations = createCitationIndex([...byId.values()], { catalogue, documentOf });
  const names = createNameIndex([...byId.values()], { catalogue, documentOf });
  const phrases = lazy(() => {
    const sources = documents().map(phraseSourceOf);
    const { gone, missing } = segmentChanges(
      segments,
      sources.map((source) => ({ id: source.id, digest: digestOfSource(source) })),
    );
    const toRead = new Set(missing);
    const added = sources.filter(({ id }) => toRead.has(id));
    return createPhraseIndex(
      updateSegments(segments, { gone, added }),
      sources.map(({ id }) => id),
    );
  });
  return Object.freeze<Corpus>({
    catalogue,
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
    citations,
    names,
    *prepare() {
      phrases();
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
    document: documentOf,
    lines: (id) => lineTables.get(id)?.() ?? lineTable(''),
    read: ({ source, span }) => documentById().get(source)?.clean.text.slice(span.start, span.end) ?? '',
  });
}

/** A document as the phrase index reads it. */
export function phraseSourceOf({ id, clean, blocks }: SourceDocument): PhraseSource {
  return { id, text: clean.text, blocks: blocks.map(({ span }) => span) };
}
