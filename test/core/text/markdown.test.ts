import { strict as assert } from 'node:assert';
import { escapeMarkdown, markdownTarget } from '../../../server/src/core/text/markdown';

describe('escapeMarkdown', () => {
  const table: readonly (readonly [text: string, escaped: string])[] = [
    ['plain, with (brackets) and 2396 (2017).', 'plain, with (brackets) and 2396 (2017).'],
    ['[a](command:b)', '\\[a\\](command:b)'],
    ['**b** _c_ `d` ~e~', '\\*\\*b\\*\\* \\_c\\_ \\`d\\` \\~e\\~'],
    ['<img> &lt; $(zap) ![x] | #', '\\<img\\> \\&lt; \\$(zap) \\!\\[x\\] \\| \\#'],
    ['https://a.example www.b.example c@d.example', 'https\\://a.example www\\.b.example c\\@d.example'],
    ['one\n\n# two\r\n> three', 'one \\# two \\> three'],
    ['\\[', '\\\\\\['],
  ];
  for (const [text, escaped] of table) {
    it(`escapes ${JSON.stringify(text)}`, () => assert.equal(escapeMarkdown(text), escaped));
  }
});

describe('markdownTarget', () => {
  it('encodes what would end the target', () => {
    assert.equal(markdownTarget('file:///a b(c)<d>'), 'file:///a%20b%28c%29%3Cd%3E');
  });
  it('refuses addresses that run something', () => {
    for (const uri of ['command:x', ' Command:x', 'javascript:x', 'data:text/html,x', 'vbscript:x']) {
      assert.equal(markdownTarget(uri), undefined, uri);
    }
  });
});
