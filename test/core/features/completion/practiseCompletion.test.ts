import assert from 'node:assert/strict';
import { createCorpus, practiseCompletion } from '../../../../server/src/core';

describe('practising suggestions', () => {
  it('has nothing to do without a document, or without a paragraph that is long enough', () => {
    assert.deepEqual([...practiseCompletion(createCorpus([]))], []);
    assert.deepEqual([...practiseCompletion(createCorpus([{ id: 'x', uri: 'file:///x.txt', text: 'Short.' }]))], []);
  });
});
