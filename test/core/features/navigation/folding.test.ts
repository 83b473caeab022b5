import assert from 'node:assert/strict';
import { createDraft, foldsOf } from '../../../../server/src/core';

const folds = (text: string): string[] =>
  foldsOf(createDraft(text)).map(
    ({ kind, span }) => `${kind}: ${text.slice(span.start, span.end).replace(/\n/g, '/')}`,
  );

describe('foldsOf', () => {
  it('folds front matter, sections, comments, code and footnotes', () => {
    const text = `---\npace: 110\n---\n\n<!-- a\nb -->\n\n# One\n\nText\n\n## Two\n\nMore\n\n\n# Three\n\n\`\`\`\nx\n\`\`\`\n\n[^1]: a\n[^2]: b\n\n[^3]: c\n`;
    assert.deepEqual(folds(text), [
      'front-matter: ---/pace: 110/---',
      'comment: <!-- a/b -->',
      'section: # One//Text//## Two//More',
      'section: ## Two//More',
      'section: # Three//```/x/```//[^1]: a/[^2]: b//[^3]: c',
      'code: ```/x/```',
      'footnotes: [^1]: a/[^2]: b//[^3]: c',
    ]);
  });

  it('folds footnotes that follow each other as one', () => {
    assert.deepEqual(folds('¹ a\n² b\n\nText\n\n³ c'), ['footnotes: ¹ a/² b', 'footnotes: ³ c']);
  });

  it('folds nothing of plain paragraphs', () => {
    assert.deepEqual(folds('We meet.\n\nWe act.'), []);
    assert.deepEqual(folds(''), []);
  });
});
