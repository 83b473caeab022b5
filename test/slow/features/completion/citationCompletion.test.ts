import assert from 'node:assert/strict';
import { createDraft } from '../../../../server/src/core';
import { citationCompletion } from '../../../../server/src/core/features/completion/citationCompletion';
import { completionCursor } from '../../../../server/src/core/features/completion/completionCursor';
import { seedCorpus } from '../../../support/seedCorpus';

describe('completion of citations', () => {
  it('offers nothing in a document as it is typed, but where it cites', () => {
    const text = seedCorpus().file('2023-conference-concept-note')!.text.slice(0, 15_000);
    const { citations, wordCount } = createDraft(text);
    const disturbed: string[] = [];
    for (const { index } of text.matchAll(/[\p{L}\p{N} /(](?![\p{L}\p{N}])/gu)) {
      const offset = index + 1;
      if (citations.some(({ span }) => span.start <= offset && offset <= span.end)) continue;
      const typed = text.slice(Math.max(offset - 200, text.lastIndexOf('\n\n', offset - 1), 0), offset);
      const cursor = completionCursor(createDraft(typed), typed.length, seedCorpus());
      if (citationCompletion.itemsAt(cursor).length > 0) disturbed.push(typed.slice(-60));
    }
    assert.ok(disturbed.length <= wordCount / 1000, disturbed.join('\n'));
  });
});
