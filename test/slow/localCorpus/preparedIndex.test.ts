import assert from 'node:assert/strict';
import {
  createCorpus,
  type LocalCorpus,
  indexPrepared,
  openSegment,
  type PhraseSegment,
  prepareDocument,
  type SourceFile,
} from '../../../server/src/core';
import { seedFiles } from '../../support/seedCorpus';

/** What a corpus answers about every phrase of three words that begins with "of", and how its words go on. */
function told({ phrases }: LocalCorpus): unknown {
  const of = phrases.narrow(phrases.all, 'of')!;
  const after = phrases.nextWords(of).flatMap(({ key }) => phrases.narrow(of, key) ?? []);
  const words = phrases.nextWords(phrases.all).map(({ key, range }) => [key, range.count]);
  return [phrases.size, words, after.map((range) => phrases.places(range, 100))];
}

function idsOf(corpus: LocalCorpus): readonly string[] {
  return corpus.indexed().flatMap(({ sources }) => sources.map(({ id }) => id));
}

describe('an index made ahead of time', () => {
  const files = seedFiles();
  const prepared = files.map(prepareDocument);
  const index = (of = prepared): PhraseSegment => openSegment(indexPrepared(of).bytes)!;
  const edited = (file: SourceFile): SourceFile => ({ ...file, text: `${file.text}\n\nThe amber phrase of ours.\n` });

  const cases: readonly {
    readonly name: string;
    readonly files: readonly SourceFile[];
    readonly segments: () => readonly PhraseSegment[];
    readonly indexed: readonly string[];
  }[] = [
    { name: 'is taken as it is', files, segments: () => [index()], indexed: [] },
    {
      name: 'lacks what has changed since',
      files: [edited(files[0]!), ...files.slice(1)],
      segments: () => [index()],
      indexed: [files[0]!.id],
    },
    { name: 'may have documents that are gone', files: files.slice(1), segments: () => [index()], indexed: [] },
    {
      name: 'may lack one that is new',
      files,
      segments: () => [index(prepared.slice(1))],
      indexed: [files[0]!.id],
    },
    { name: 'may be of nothing', files, segments: () => [index([])], indexed: files.map(({ id }) => id) },
  ];
  for (const { name, files: now, segments, indexed } of cases) {
    it(name, () => {
      const corpus = createCorpus(now, { prepared, segments: segments() });
      assert.deepEqual(told(corpus), told(createCorpus(now)));
      assert.deepEqual(idsOf(corpus), indexed);
    });
  }
});
