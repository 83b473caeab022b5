import assert from 'node:assert/strict';
import { prepareDocument, restoreDocument } from '../../../server/src/core/mentions/preparedDocument';
import { parseSourceDocument } from '../../../server/src/core/source/parseSourceDocument';
import { type SourceDocument } from '../../../server/src/core/source/sourceDocument';
import { seedFiles } from '../../support/seedCorpus';

/** A document as data, with its way back at every clean offset. */
function told({ clean, ...document }: SourceDocument): unknown {
  const offsets = Array.from({ length: clean.text.length + 1 }, (_, at) => clean.rawOffset(at));
  return { ...document, text: clean.text, offsets };
}

describe('a prepared document', () => {
  for (const file of seedFiles()) {
    it(`of ${file.id} is the document itself, through JSON`, () => {
      const prepared = JSON.parse(JSON.stringify(prepareDocument(file))) as ReturnType<typeof prepareDocument>;
      const restored = restoreDocument(file, prepared);
      assert.deepEqual(told(restored), told(parseSourceDocument(file)));
    });
  }

  it('is not taken for a file that has changed', () => {
    const before = { id: 'note', uri: 'file:///note', text: 'Concept Note\n\nOne.' };
    const after = { ...before, text: 'Concept Note\n\nTwo.' };
    assert.equal(restoreDocument(after, prepareDocument(before)).clean.text.includes('Two.'), true);
  });

  for (const text of ['One.', 'Concept Note\n\nOne.\n', seedFiles()[0]!.text]) {
    it(`may have been read before it had an id: ${JSON.stringify(text.trim().slice(0, 20))}`, () => {
      const file = { id: 'note', uri: 'file:///here', text };
      const prepared = { ...prepareDocument({ id: '', uri: '', text }), id: 'note' };
      assert.deepEqual(told(restoreDocument(file, prepared)), told(parseSourceDocument(file)));
    });
  }

  it('takes the address of the file it is restored for', () => {
    const file = { id: 'note', uri: 'file:///here', text: 'One.' };
    assert.equal(restoreDocument({ ...file, uri: 'file:///there' }, prepareDocument(file)).uri, 'file:///there');
  });
});
