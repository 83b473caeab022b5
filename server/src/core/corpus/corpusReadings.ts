import { type CitationMention, citedIn } from '../cite/citationIndex';
import { type Catalogue } from '../lexicon/catalogue';
import { type CorpusName, namedIn } from '../names/nameIndex';
import { oncePer } from '../text/oncePer';
import { type FiledMention, mentionsIn } from './mentionIndex';
import { type PreparedDocument, restoreDocument } from './preparedDocument';
import { type SourceDocument } from './sourceDocument';
import { type SourceFile } from './sourceFile';

/**
 * What was read out of files, each read once: the next corpus asks here for the files that have not changed. A file is known by the
 * object it is; one that no corpus has any more takes along what was read out of it.
 */
export interface CorpusReadings {
  readonly catalogue: Catalogue;
  /** Says that a file was read ahead of time. */
  readonly prepare: (file: SourceFile, prepared: PreparedDocument) => void;
  readonly document: (file: SourceFile) => SourceDocument;
  readonly citations: (file: SourceFile) => readonly FiledMention<CitationMention>[];
  readonly names: (file: SourceFile) => readonly FiledMention<CorpusName>[];
}

export function createReadings(catalogue: Catalogue): CorpusReadings {
  const preparedOf = new WeakMap<SourceFile, PreparedDocument>();
  const document = oncePer((file: SourceFile) => restoreDocument(file, preparedOf.get(file)));
  return {
    catalogue,
    prepare: (file, prepared) => void preparedOf.set(file, prepared),
    document,
    citations: oncePer((file) => [...mentionsIn(file, document, (text) => citedIn(text, catalogue))]),
    names: oncePer((file) => [...mentionsIn(file, document, (text) => namedIn(text, catalogue))]),
  };
}
