import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { parseSourceDocument } from '../../server/src/core/source/parseSourceDocument';
import { documentFacts } from '../support/documentFacts';
import { assertGolden } from '../support/golden';
import { seedFiles } from '../support/seedCorpus';

describe('the seeds as source documents', () => {
  for (const file of seedFiles()) {
    it(`${file.id} says what stands in it`, () =>
      assertGolden(`document-${file.id}`, documentFacts(parseSourceDocument(file))));

    it(`${file.id} keeps the way back for every character`, () => {
      const { clean, blocks } = parseSourceDocument(file);
      for (let i = 0; i < clean.text.length; i++) {
        const raw = file.text[clean.rawOffset(i)] ?? '';
        if (raw !== clean.text[i])
          assert.match(clean.text[i]!, /\s/, `clean ${i}: ${clean.text.slice(i - 20, i + 20)}`);
      }
      for (const { span } of blocks)
        assert.doesNotMatch(clean.text.slice(span.start, span.end), /\n| {2}|\*\*|\\|<\/?p>|^\s|\s$/);
    });
  }

  it('keeps every word that is not furniture, markup or an address', () => {
    // Words of the raw text that stand nowhere in the clean one, over all seeds: hashtags, link targets and HTML.
    const lost = new Set<string>();
    for (const file of seedFiles()) {
      const { clean } = parseSourceDocument(file);
      const kept = new Set(clean.text.match(/\p{L}+/gu));
      for (const word of file.text.match(/\p{L}+/gu) ?? []) if (!kept.has(word)) lost.add(word);
    }
    assertGolden('lost-words', [...lost].sort());
  });
});
