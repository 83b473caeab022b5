import assert from 'node:assert/strict';
import { headOf, openBody, plainText, readParts, shippedCatalogue } from '../../../server/src/core';
import { entryOfFile, entryOfHead } from '../../../server/src/core/documents/corpusEntry';
import { prepareDocument, type PreparedDocument } from '../../../server/src/core/documents/preparedDocument';
import { parseSourceDocument } from '../../../server/src/core/source/parseSourceDocument';
import { type SourceDocument } from '../../../server/src/core/source/sourceDocument';
import { type SourceFile } from '../../../server/src/core/source/sourceFile';
import { seedFiles } from '../../support/seedCorpus';

/** A document as data, with its way back at every clean offset. */
function told({ clean, ...document }: SourceDocument): unknown {
  const offsets = Array.from({ length: clean.text.length + 1 }, (_, at) => clean.rawOffset(at));
  return { ...document, text: clean.text, offsets };
}

const restored = (file: SourceFile, prepared: PreparedDocument): SourceDocument =>
  entryOfFile(file, prepared, shippedCatalogue).document();

describe('a prepared document', () => {
  for (const file of seedFiles()) {
    it(`of ${file.id} is the document itself, through JSON`, () => {
      const prepared = JSON.parse(JSON.stringify(prepareDocument(file))) as PreparedDocument;
      assert.deepEqual(told(restored(file, prepared)), told(parseSourceDocument(file)));
    });
  }

  it('is not taken for a file that has changed', () => {
    const before = { id: 'note', uri: 'file:///note', text: 'Concept Note\n\nOne.' };
    const after = { ...before, text: 'Concept Note\n\nTwo.' };
    assert.equal(restored(after, prepareDocument(before)).clean.text.includes('Two.'), true);
  });

  for (const text of ['', '* one\n* two\n', 'One.', 'Concept Note\n\nOne.\n', seedFiles()[0]!.text]) {
    it(`is called as the file it is restored for: ${JSON.stringify(text.trim().slice(0, 20))}`, () => {
      const file = { id: 'note', uri: 'file:///here', text };
      assert.deepEqual(told(restored(file, prepareDocument({ id: 'other', text }))), told(parseSourceDocument(file)));
    });

    it(`is the same where head and body are apart: ${JSON.stringify(text.trim().slice(0, 20))}`, () => {
      const file = { id: 'note', uri: 'file:///here', text };
      const parts = readParts(plainText(text), '');
      const entry = entryOfHead(file, headOf(parts, shippedCatalogue), () => openBody(parts.body));
      assert.deepEqual(told(entry.document()), told(parseSourceDocument(file)));
    });
  }

  it('takes the address of the file it is restored for', () => {
    const file = { id: 'note', uri: 'file:///here', text: 'One.' };
    assert.equal(restored({ ...file, uri: 'file:///there' }, prepareDocument(file)).uri, 'file:///there');
  });
});
