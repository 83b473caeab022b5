import assert from 'node:assert/strict';
import { completionItemsAt, createCorpus, createDraft, practiseCompletion } from '../../../../server/src/core';
import { seedCorpus } from '../../../support/seedCorpus';

describe('practising suggestions', () => {
  it('goes a letter a step, in both modes, and ends', () => {
    const text = 'We welcome the work of all who act together here. '.repeat(6);
    const corpus = createCorpus([{ id: 'x', uri: 'file:///x.txt', text }]);
    assert.equal([...practiseCompletion(corpus)].length, 2 * 200);
  });

  it('leaves the answers as they are', () => {
    const offered = (): unknown => {
      const text = 'We are preventing violent extremism as and wh';
      return completionItemsAt(createDraft(text), text.length, seedCorpus(), { mode: 'eager' });
    };
    const before = offered();
    assert.ok(Array.isArray(before) && before.length > 0);
    assert.ok([...practiseCompletion(seedCorpus())].length > 0);
    assert.deepEqual(offered(), before);
  });
});
