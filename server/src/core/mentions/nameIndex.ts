import { type CorpusEntry } from '../documents/corpusEntry';
import { type NameDetail } from '../documents/documentMentions';
import { oncePer } from '../text/oncePer';
import { type MentioningDocument } from './mentionFilings';
import { createMentionIndex, type FiledMentionIndex, type Mention } from './mentionIndex';

/** One place where a document of the corpus names a row of the tables. */
export type CorpusName = Mention & NameDetail;

/** Whom and what the corpus names, by the key of the entry (`entryKey`). */
export type NameIndex = FiledMentionIndex<NameDetail>;

/** Indexes what the documents of a corpus name; those that were in the corpus `before` are known. Nothing is read before the first question. */
export function createNameIndex(entries: readonly CorpusEntry[], before?: NameIndex): NameIndex {
  return createMentionIndex(entries.map(naming), before?.filed());
}

const naming = oncePer(({ file, document, names }: CorpusEntry): MentioningDocument<NameDetail> => ({
  file,
  document,
  mentions: names,
}));
