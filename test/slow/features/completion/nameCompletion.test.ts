import assert from 'node:assert/strict';
import { createDraft } from '../../../../server/src/core';
import { completionCursor } from '../../../../server/src/core/features/completion/completionCursor';
import { writtenNameCompletion } from '../../../../server/src/core/features/completion/writtenNameCompletion';
import { findNames } from '../../../../server/src/core/names/findNames';
import { seedCorpus } from '../../../support/seedCorpus';

describe('completion of names', () => {
  it('offers names in a document as it is typed hardly but where it names', () => {
    const text = seedCorpus().file('2023-conference-concept-note')!.text.slice(4_000, 10_000);
    const named = findNames(text, seedCorpus().catalogue);
    const words = [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}-]*/gu)];
    const disturbed = words.flatMap(({ 0: word, index }) => {
      if (named.some(({ span }) => span.start <= index && index < span.end)) return [];
      for (let offset = index + 1; offset <= index + word.length; offset++) {
        const typed = text.slice(Math.max(text.lastIndexOf('\n', offset - 1) + 1, offset - 200), offset);
        const cursor = completionCursor(createDraft(typed), typed.length, seedCorpus());
        if (writtenNameCompletion.itemsAt(cursor).length > 0) return [typed.slice(-40)];
      }
      return [];
    });
    assert.ok(disturbed.length <= words.length / 100, disturbed.join('\n'));
  });
});
