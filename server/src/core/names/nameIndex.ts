import { type FileReading } from '../corpus/corpusReadings';
import { type Named } from '../corpus/filedMentions';
import { createMentionIndex, type Mention, type MentionIndex } from '../corpus/mentionIndex';
import { type Catalogue, entryKey } from '../lexicon/catalogue';
import { findNames } from './findNames';
import { type NameForm } from './nameMention';
import { withoutGroundless } from './shortNames';

/** What is told of a place that names a row. */
export interface NameDetail {
  readonly form: NameForm;
}

/** One place where a document of the corpus names a row of the tables. */
export type CorpusName = Mention & NameDetail;

/** Whom and what the corpus names, by the key of the entry ({@link entryKey}). */
export type NameIndex = MentionIndex<CorpusName>;

/** Indexes what the documents of a corpus name. Nothing is read before the first question. */
export function createNameIndex(readings: readonly FileReading[]): NameIndex {
  return createMentionIndex(readings.map(({ file, document, names }) => ({ file, document, mentions: names })));
}

/** The rows that a text names. */
export function* namedIn(text: string, catalogue: Catalogue): Generator<Named<NameDetail>> {
  for (const { kind, id, span, form } of withoutGroundless(text, findNames(text, catalogue))) {
    yield { key: entryKey(kind, id), span, core: span, detail: { form } };
  }
}
