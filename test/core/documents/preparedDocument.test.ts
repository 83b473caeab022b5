import assert from 'node:assert/strict';
import {
  type Corpus,
  createCorpus,
  createOwnCatalogue,
  prepareDocument,
  type PreparedDocument,
  type SourceFile,
} from '../../../server/src/core';
import { seedFiles } from '../../support/seedCorpus';

/** Where a corpus cites and names what. */
function told({ citations, names }: Corpus): unknown {
  return [citations, names].map((index) =>
    index
      .keys()
      .map((key) => [
        key,
        index.countOf(key),
        index.mentionsOf(key).map(({ documentId, span, line }) => [documentId, span, line]),
      ]),
  );
}

describe('what documents name, found ahead of time', () => {
  const files = seedFiles();
  const prepared = JSON.parse(JSON.stringify(files.map(prepareDocument))) as PreparedDocument[];

  it('is what is found in them', () => {
    assert.deepEqual(told(createCorpus(files, { prepared })), told(createCorpus(files)));
  });

  it('is not looked for again', () => {
    const silent = prepared.map((document) => {
      const none = { keys: [], counts: [], places: [], details: [] };
      return { ...document, head: { ...document.head, mentions: { citations: none, names: none } } };
    });
    assert.deepEqual(createCorpus(files, { prepared: silent }).citations.keys(), []);
    assert.deepEqual(createCorpus(files, { prepared: silent }).names.keys(), []);
  });

  it('does not count for a text that has changed', () => {
    const edit = (file: SourceFile): SourceFile => ({
      ...file,
      text: `CTED and resolution 2396 (2017).\n\n${file.text}`,
    });
    const edited = [edit(files[0]!), ...files.slice(1)];
    assert.deepEqual(told(createCorpus(edited, { prepared })), told(createCorpus(edited)));
  });

  it('does not count for other rows', () => {
    const text = 'entities:\n  - id: cted\n    variants: [Member States]\n';
    const { catalogue } = createOwnCatalogue([{ name: 'own.yaml', text }]);
    const corpus = createCorpus(files, { prepared, catalogue });
    assert.deepEqual(told(corpus), told(createCorpus(files, { catalogue })));
    const count = ({ names }: Corpus): number => names.countOf('entity cted');
    assert.ok(count(corpus) > count(createCorpus(files, { prepared })));
  });
});
