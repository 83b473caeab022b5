import type { NameDetail } from '../corpus/corpus';
import { type CorpusEntry } from '../documents/corpusEntry';
import { remembered } from '../text/memory';
import { type MentioningDocument } from './mentionFilings';
import { createMentionIndex, type FiledMentionIndex } from './mentionIndex';

/** A name index with what the one after it begins with. */
export type FiledNameIndex = FiledMentionIndex<NameDetail>;

/** Indexes what documents name; those in the index `before` are not read again. Nothing is read before the first question. */
export function createNameIndex(entries: readonly CorpusEntry[], before?: FiledNameIndex): FiledNameIndex {
  return createMentionIndex(entries.map(naming), before?.filed());
}

const naming = remembered(({ file, document, names }: CorpusEntry): MentioningDocument<NameDetail> => ({
  file,
  document,
  mentions: names,
}));
