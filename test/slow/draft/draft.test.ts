import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createDraft, type Draft } from '../../../server/src/core';

/** Everything a draft says, for comparison. */
const told = (draft: Draft): unknown => ({
  blocks: draft.blocks,
  frontMatter: [...draft.frontMatter],
  words: draft.wordCount,
  last: draft.wordAt(draft.wordCount - 1),
  names: draft.names,
  facts: draft.blocks.map((block) => draft.facts(block)),
});

describe('createDraft', () => {
  it('after any edits equals a fresh draft of the same text', () => {
    const piece = fc.constantFrom(
      '---\n',
      'limit: 3m\n',
      '\n\n',
      '# ',
      'Mr. Chair,\n\n',
      'resolution 2396 (2017) ',
      'CTED and the Security ',
      'Council ',
      '[pause] ',
      '<!-- ',
      '-->',
      'word ',
      'the Example Group (EG) ',
      'the Coordination Compact ',
      'the Compact ',
      '“',
      '> ',
      '- ',
    );
    const edit = fc.record({ at: fc.nat(), remove: fc.nat({ max: 12 }), insert: piece });
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.array(edit, { maxLength: 12 }), (pieces, edits) => {
        let text = pieces.join('');
        let draft = createDraft(text);
        told(draft);
        for (const { at, remove, insert } of edits) {
          const start = at % (text.length + 1);
          text = text.slice(0, start) + insert + text.slice(start + remove);
          draft = createDraft(text, { previous: draft });
          assert.deepEqual(told(draft), told(createDraft(text)));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('reads any text without throwing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => void told(createDraft(text))),
      { numRuns: 500 },
    );
  });
});
