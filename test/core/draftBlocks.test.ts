import assert from 'node:assert/strict';
import { draftBlocks } from '../../server/src/core/draftBlocks';

const kinds = (text: string): string =>
  draftBlocks(text)
    .map(({ kind, span }) => `${kind}: ${text.slice(span.start, span.end).replace(/\n/g, '⏎')}`)
    .join('\n');

describe('draftBlocks', () => {
  for (const [name, text, expected] of [
    ['paragraphs part at blank lines', 'One\ntwo.\n\nThree.', 'paragraph: One⏎two.\nparagraph: Three.'],
    ['front matter', '---\nlimit: 3m\n---\nText.', 'front-matter: ---⏎limit: 3m⏎---\nparagraph: Text.'],
    ['a rule in the middle is no front matter', 'Text.\n\n---\n\nMore.', 'paragraph: Text.\nparagraph: More.'],
    ['front matter still being typed', '---\nlimit: 3m\nevent:', 'front-matter: ---⏎limit: 3m⏎event:'],
    ['a rule at the top is no front matter', '---\nText.', 'paragraph: Text.'],
    ['headings', '# Title\nText.\n## Next', 'heading: # Title\nparagraph: Text.\nheading: ## Next'],
    [
      'underlined headings',
      'Title\n=====\n\nText.\n\nNext\n--\nMore.',
      'heading: Title\nparagraph: Text.\nheading: Next\nparagraph: More.',
    ],
    ['delivery line', '*Check against delivery*\n\nText.', 'heading: *Check against delivery*\nparagraph: Text.'],
    ['items', '- one\n- two\n  goes on', 'item: - one\nitem: - two⏎  goes on'],
    ['stage notes', 'Text.\n[Slide 2]\nMore.', 'paragraph: Text.\nstage-note: [Slide 2]\nparagraph: More.'],
    [
      'footnotes',
      'Text.[^1]\n\n[^1]: Source.\n¹ Other.',
      'paragraph: Text.[^1]\nfootnote: [^1]: Source.\nfootnote: ¹ Other.',
    ],
    ['comments over paragraphs', '<!-- a\n\nb -->\nText.', 'comment: <!-- a⏎⏎b -->\nparagraph: Text.'],
    ['an unclosed comment', 'Text.\n\n<!-- a\n\nb', 'paragraph: Text.\ncomment: <!-- a⏎⏎b'],
    [
      'comments in a paragraph',
      'One <!-- a -->\n<!-- b -->\n<!-- c\nd --> two\nthree.\n<!-- e -->\n\nFour.\n<!-- f -->',
      'paragraph: One <!-- a -->⏎<!-- b -->⏎<!-- c⏎d --> two⏎three.\ncomment: <!-- e -->\nparagraph: Four.\ncomment: <!-- f -->',
    ],
    ['comments between items', '- one\n<!-- a -->\n- two', 'item: - one\ncomment: <!-- a -->\nitem: - two'],
    ['comments before a heading', 'One\n<!-- a -->\n# Two', 'paragraph: One\ncomment: <!-- a -->\nheading: # Two'],
    ['code', '```\n# no\n```\nText.', 'code: ```⏎# no⏎```\nparagraph: Text.'],
    ['quotations', '> The Council\n> decides\n\nText.', 'quotation: > The Council⏎> decides\nparagraph: Text.'],
    [
      'the title page before the salutation',
      'High-Level Conference\n\nStatement of X\n\nMr. Chair,\n\nText.',
      'title: High-Level Conference\ntitle: Statement of X\nparagraph: Mr. Chair,\nparagraph: Text.',
    ],
    [
      'a speech that has begun is no title page',
      `${'We thank the organisers of this conference for their work. '.repeat(5).trim()}\n\nExcellencies,\n\nText.`,
      `paragraph: ${'We thank the organisers of this conference for their work. '.repeat(5).trim()}\nparagraph: Excellencies,\nparagraph: Text.`,
    ],
    ['Windows line ends', '# A\r\n\r\nText.\r\n', 'heading: # A\r\nparagraph: Text.\r'],
    ['nothing', '', ''],
  ] as const) {
    it(name, () => assert.equal(kinds(text), expected));
  }
});
