import { type FileReading } from './corpusReadings';
import { type Named } from './filedMentions';
import { type MentioningDocument } from './mentionFilings';
import { createMentionIndex, type FiledMentionIndex, type Mention } from './mentionIndex';
import { type Catalogue, entryKey } from '../lexicon/catalogue';
import { oncePer } from '../text/oncePer';
import { findNames } from '../names/findNames';
import { type NameForm } from '../names/nameMention';
import { withoutGroundless } from '../names/shortNames';

/** What is told of a place that names a row. */
export interface NameDetail {
  readonly form: NameForm;
}

/** One place where a document of the corpus names a row of the tables. */
export type CorpusName = Mention & NameDetail;

/** Whom and what the corpus names, by the key of the entry ({@link entryKey}). */
export type NameIndex = FiledMentionIndex<NameDetail>;

/** Indexes what the documents of a corpus name; those that were in the corpus `before` are known. Nothing is read before the first question. */
export function createNameIndex(readings: readonly FileReading[], before?: NameIndex): NameIndex {
  return createMentionIndex(readings.map(naming), before?.filed());
}

const naming = oncePer(({ file, document, names }: FileReading): MentioningDocument<NameDetail> => ({
  file,
  document,
  mentions: names,
}));

/** The rows that a text names. */
export function* namedIn(text: string, catalogue: Catalogue): Generator<Named<NameDetail>> {
  for (const { kind, id, span, form } of withoutGroundless(text, findNames(text, catalogue))) {
    yield { key: entryKey(kind, id), span, core: span, detail: { form } };
  }
}
