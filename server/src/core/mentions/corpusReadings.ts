import { type CitationDetail, citedIn } from './citationIndex';
import { type Catalogue } from '../lexicon/catalogue';
import { namedIn, type NameDetail } from './nameIndex';
import { lazy } from '../text/lazy';
import { oncePer } from '../text/oncePer';
import { type FiledMentions, fileMentions } from './filedMentions';
import { digestOfDocument } from '../phraseIndex/phraseSourceOf';
import { type PreparedDocument, restoreDocument } from './preparedDocument';
import { restoreMentions } from './preparedMentions';
import { type SourceDocument } from '../source/sourceDocument';
import { type SourceFile } from '../source/sourceFile';

/** A file of the corpus with what is read out of it, each when first asked for. */
export interface FileReading {
  readonly file: SourceFile;
  readonly document: () => SourceDocument;
  /** Of what the phrase index reads, see `digestOfSource`. */
  readonly digest: () => number;
  readonly citations: () => FiledMentions<CitationDetail>;
  readonly names: () => FiledMentions<NameDetail>;
}

/**
 * What was read out of files, each read once: the next corpus asks here for the files that have not changed. A file is known by the
 * object it is; one that no corpus has any more takes along what was read out of it.
 */
export interface CorpusReadings {
  readonly catalogue: Catalogue;
  /** Says that a file was prepared. */
  readonly prepare: (file: SourceFile, prepared: PreparedDocument) => void;
  readonly of: (file: SourceFile) => FileReading;
}

export function createReadings(catalogue: Catalogue): CorpusReadings {
  const preparedOf = new WeakMap<SourceFile, PreparedDocument>();
  const of = oncePer((file: SourceFile): FileReading => {
    const document = lazy(() => restoreDocument(file, preparedOf.get(file)));
    const mentions = lazy(() => restoreMentions(file, preparedOf.get(file), catalogue));
    return {
      file,
      document,
      digest: lazy(() => digestOfDocument(document())),
      citations: lazy(() => mentions()?.citations ?? fileMentions(file.text, citedIn(file.text, catalogue))),
      names: lazy(() => mentions()?.names ?? fileMentions(file.text, namedIn(file.text, catalogue))),
    };
  });
  return { catalogue, prepare: (file, prepared) => void preparedOf.set(file, prepared), of };
}
