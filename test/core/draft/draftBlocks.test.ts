import assert from 'node:assert/strict';
import { draftBlocks } from '../../../server/src/core/draft/draftBlocks';

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
    [
      'delivery lines in other languages',
      'Vérifier au prononcé\n\nCotéjese con la alocución\n\n以发言为准\n\nСверить с текстом выступления\n\nيرجى المراجعة عند الإلقاء\n\nText.',
      'heading: Vérifier au prononcé\nheading: Cotéjese con la alocución\nheading: 以发言为准\nheading: Сверить с текстом выступления\nheading: يرجى المراجعة عند الإلقاء\nparagraph: Text.',
    ],
    [
      'stage notes without square brackets',
      'Text.\n(Speaks in French)\nTexte.\n\nPAUSE\n\n(0:45)\n\n(2017)',
      'paragraph: Text.\nstage-note: (Speaks in French)\nparagraph: Texte.\nstage-note: PAUSE\nstage-note: (0:45)\nparagraph: (2017)',
    ],
    [
      'where links go',
      'Text [a].\n\n[1]: http://x.y "title of it"\n[a]: ./b.md\n\n[Note]: Thanks.',
      'paragraph: Text [a].\ncomment: [1]: http://x.y "title of it"\ncomment: [a]: ./b.md\nparagraph: [Note]: Thanks.',
    ],
    [
      'what is struck out over paragraphs',
      'One.\n\n{--Two.\n\nThree.--} Four.\n\n<del>\nFive.\n\nSix.</del>\n\nSeven.\n\n{--Open.',
      'paragraph: One.\ncomment: {--Two.⏎⏎Three.--}\nparagraph: Four.\ncomment: <del>⏎Five.⏎⏎Six.</del>\nparagraph: Seven.\nparagraph: {--Open.',
    ],
    [
      'the title page before a salutation in another language',
      'Intervención de X\n\nNueva York\n\nSeñor Presidente:\n\nTexto.',
      'title: Intervención de X\ntitle: Nueva York\nparagraph: Señor Presidente:\nparagraph: Texto.',
    ],
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
    ...[
      'In resolution 2170\n(2014) the Council',
      'resolutions 1373\n(2001) and 2396\n(2017), and',
      '- We recall resolution 2170\n(2014) too.',
      'as paragraph\n12. says so',
      'as paragraphs 3 and\n12) say so',
      'in paragraph 2\n(a) of it',
      'in paragraph 2 (b) and\n(c) of it',
      'see para.\n7. It',
      'under Pillar\n1. It',
      'We heard of\n12) who came',
      'adopted with resolution 60/\n288. It',
    ].map((text) => {
      const kind = text.startsWith('-') ? 'item' : 'paragraph';
      return ['a sentence goes on: ' + text, text, `${kind}: ${text.replace(/\n/g, '⏎')}`] as const;
    }),
    ...[
      'We have two aims\n(a) peace, and\n(b) justice.',
      'We have two aims\n(1) peace and\n(2) justice.',
      'In 2014\n(i) we met and\n(ii) we spoke.',
      'We ask for\n1. peace and\n2. justice and\n3. prosperity',
      'Aims:\n1. peace:\n(a) here, and\n(b) there, and\n2. justice.',
      'Aims\n1. peace\n1. justice',
      'Background\n12. The Committee met.\n13. It spoke.',
      'It met.\n(2014) The plan was made\n(2015) It was carried out.',
      'We ask for\n- peace and\n- justice',
    ].map((text) => {
      const [first, ...items] = text.split('\n');
      return [
        'a list: ' + text,
        text,
        [`paragraph: ${first}`, ...items.map((item) => `item: ${item}`)].join('\n'),
      ] as const;
    }),
    ['Windows line ends', '# A\r\n\r\nText.\r\n', 'heading: # A\r\nparagraph: Text.\r'],
    ['nothing', '', ''],
  ] as const) {
    it(name, () => assert.equal(kinds(text), expected));
  }
});
