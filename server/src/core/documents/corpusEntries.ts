import { type Catalogue } from '../lexicon/catalogue';
import { type SourceFile } from '../source/sourceFile';
import { oncePer } from '../text/oncePer';
import { type CorpusEntry, entryOfFile } from './corpusEntry';
import { type PreparedDocument } from './preparedDocument';

/**
 * The entries of files, each made once: the next corpus takes those of unchanged files from here. A file is known by its object identity;
 * once no corpus holds that object, its entry is released with it.
 */
export interface CorpusEntries {
  readonly catalogue: Catalogue;
  /** Says what was prepared of a file, before it is first asked for. */
  readonly prepare: (file: SourceFile, prepared: PreparedDocument) => void;
  readonly of: (file: SourceFile) => CorpusEntry;
}

export function createEntries(catalogue: Catalogue): CorpusEntries {
  const preparedOf = new WeakMap<SourceFile, PreparedDocument>();
  return {
    catalogue,
    prepare: (file, prepared) => void preparedOf.set(file, prepared),
    of: oncePer((file: SourceFile) => entryOfFile(file, preparedOf.get(file), catalogue)),
  };
}
