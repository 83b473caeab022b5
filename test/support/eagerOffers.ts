import {
  type Corpus,
  completionItemsAt,
  createCorpus,
  createDraft,
  type PhraseSegment,
  type SourceFile,
} from '../../server/src/core';
import assert from 'node:assert/strict';

/** A plain text of the corpus. */
export const plainFile = (id: string, text: string): SourceFile => ({ id, uri: `file:///${id}.txt`, text });

/** The last words of what the first five items of the eager list make of a text. */
export function eagerOffers(text: string, corpus: Corpus): readonly string[] {
  return completionItemsAt(createDraft(text), text.length, corpus, { mode: 'eager' })
    .slice(0, 5)
    .map(({ insert, replaceStart }) => (text.slice(0, replaceStart) + insert).trimEnd());
}

/** The segments of documents that are indexed together. */
export function segmentsOf(files: readonly SourceFile[]): readonly PhraseSegment[] {
  const corpus = createCorpus(files);
  assert.ok(corpus.phrases.size > 0);
  return corpus.indexed();
}
