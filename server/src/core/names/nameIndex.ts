import { type CorpusReadings } from '../corpus/corpusReadings';
import { createMentionIndex, type Mention, type MentionIndex, type Named } from '../corpus/mentionIndex';
import { type SourceFile } from '../corpus/sourceFile';
import { type Catalogue, entryKey } from '../lexicon/catalogue';
import { findNames } from './findNames';
import { type NameForm } from './nameMention';
import { withoutGroundless } from './shortNames';

/** One place where a document of the corpus names a row of the tables. */
export interface CorpusName extends Mention {
  readonly form: NameForm;
}

/** Whom and what the corpus names, by the key of the entry ({@link entryKey}). */
export type NameIndex = MentionIndex<CorpusName>;

/** Indexes what the documents of a corpus name. Nothing is read before the first question. */
export function createNameIndex(files: readonly SourceFile[], { document, names }: CorpusReadings): NameIndex {
  return createMentionIndex(files, document, names);
}

/** The rows that a text names. */
export function* namedIn(text: string, catalogue: Catalogue): Generator<Named<{ readonly form: NameForm }>> {
  for (const { kind, id, span, form } of withoutGroundless(text, findNames(text, catalogue))) {
    yield { key: entryKey(kind, id), span, core: span, detail: { form } };
  }
}
