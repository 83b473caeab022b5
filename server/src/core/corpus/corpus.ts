import { lazy } from '../text/lazy';
import { eventsOf, type UnEvent } from './events';
import { createPhraseIndex, type PhraseIndex, type PhrasePlace } from './phraseIndex';
import { parseSourceDocument, type SourceDocument } from './sourceDocument';
import type { SourceFile } from './sourceFile';

/** The documents Rostrum draws on, with everything that can be derived from them. Immutable; derived when first asked for. */
export interface Corpus {
  readonly files: readonly SourceFile[];
  readonly documents: readonly SourceDocument[];
  /** Conferences and other meetings the documents announce or report. */
  readonly events: readonly UnEvent[];
  readonly phrases: PhraseIndex;
  document(id: string): SourceDocument | undefined;
  /** The clean text of a place the phrase index gave. */
  readonly read: (place: PhrasePlace) => string;
}

/** Gathers files into a corpus. Where two files have the same id the later one stands. */
export function createCorpus(files: readonly SourceFile[]): Corpus {
  const byId = new Map(files.map((file) => [file.id, file]));
  const documents = lazy(() => [...byId.values()].map(parseSourceDocument));
  const documentById = lazy(() => new Map(documents().map((document) => [document.id, document])));
  const events = lazy(() => eventsOf(documents()));
  const phrases = lazy(() =>
    createPhraseIndex(
      documents().map(({ id, clean, blocks }) => ({ id, text: clean.text, blocks: blocks.map(({ span }) => span) })),
    ),
  );
  return Object.freeze<Corpus>({
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
    document: (id) => documentById().get(id),
    read: ({ source, span }) => documentById().get(source)?.clean.text.slice(span.start, span.end) ?? '',
  });
}
