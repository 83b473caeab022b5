import assert from 'node:assert/strict';
import { assertLinear } from '../support/assertLinear';
import { createTokenizer, readJson, readText, type Token, type Tokenize } from '../support/tokenize';

const DRAFT = { file: 'syntaxes/un-draft.tmLanguage.json' };
const INJECTION = { file: 'syntaxes/citation-injection.tmLanguage.json' };

/** Stands for the editor's YAML: keys, and a quoted string that only its closing mark ends. */
const YAML = {
  rules: {
    patterns: [
      { match: '^\\w+(?=:)', name: 'entity.name.tag.yaml' },
      { begin: '"', end: '"', name: 'string.quoted.double.yaml' },
    ],
  },
};

/** Stands for the editor's Markdown: headings and paragraphs that start at a line's beginning, code, links and front matter. */
const MARKDOWN = {
  rules: {
    patterns: [
      { begin: '\\A---$', end: '^---$', name: 'meta.embedded.block.frontmatter' },
      { begin: '^```', end: '^```', name: 'markup.fenced_code.block.markdown' },
      {
        begin: '^(?=\\S)',
        while: '^(?=\\S)(?!```)',
        name: 'meta.paragraph.markdown',
        patterns: [
          { match: '`[^`]+`', name: 'markup.inline.raw.string.markdown' },
          { match: '(?<=\\]\\()[^)]+', name: 'markup.underline.link.markdown' },
          { match: '\\*\\*[^*]+\\*\\*', name: 'markup.bold.markdown' },
        ],
      },
    ],
  },
};

/** [text, the piece of it meant, the scope that piece must have]; the first occurrence of the piece counts. */
type Row = readonly [text: string, piece: string, scope: string];

const ACCEPT: Readonly<Record<string, readonly Row[]>> = {
  'front matter': [
    ['---\nevent: x\n---\nText', '---', 'punctuation.definition.begin.front-matter'],
    ['---\nevent: x\n---\nText', 'event', 'entity.name.tag.yaml'],
    ['---\nevent: x\n---\nText', 'event', 'meta.embedded.block.frontmatter'],
  ],
  headings: [
    ['# Session II', '#', 'punctuation.definition.heading'],
    ['# Session II', 'Session II', 'markup.heading'],
    ['### Closing ###', 'Closing', 'entity.name.section'],
    ['## After resolution 2396 (2017)', '2396', 'constant.numeric.resolution'],
  ],
  'stage notes': [
    ['[pause]', 'pause', 'comment.line.stage-note'],
    ['  *[look up, smile]*  ', 'look up', 'comment.line.stage-note'],
  ],
  notices: [
    ['Check against delivery', 'Check against', 'comment.line.delivery-notice'],
    ['**CHECK AGAINST DELIVERY**', 'CHECK', 'comment.line.delivery-notice'],
    ['(Please check against delivery.)', 'check', 'comment.line.delivery-notice'],
  ],
  comments: [
    ['Text <!-- note --> text', 'note', 'comment.block.html'],
    ['<!-- over\nlines --> text', 'lines', 'comment.block.html'],
    ['[^1]: S/2023/76, para. 3', 'para. 3', 'comment.line.footnote'],
  ],
  salutations: [
    ['Mr. Chair,', 'Mr. Chair', 'entity.name.type.salutation'],
    ['Madam President,', 'Madam President', 'entity.name.type.salutation'],
    ['Mr. Under-Secretary-General,', 'Mr. Under-Secretary-General', 'entity.name.type.salutation'],
    ['Excellencies,', 'Excellencies', 'entity.name.type.salutation'],
    ['Excellencies, ladies and gentlemen.', 'ladies and gentlemen', 'entity.name.type.salutation'],
    ['Ladies and gentlemen,', 'Ladies and gentlemen', 'entity.name.type.salutation'],
    ['Distinguished delegates, I thank you', 'Distinguished delegates', 'entity.name.type.salutation'],
    ['Mr. President and distinguished colleagues,', 'Mr. President', 'entity.name.type.salutation'],
    ['I thank you, Mr. Chair.', 'Mr. Chair', 'entity.name.type.salutation'],
    ['Your Excellencies,', 'Your Excellencies', 'entity.name.type.salutation'],
  ],
  resolutions: [
    ['Security Council resolution 2396 (2017)', 'Security Council', 'entity.name.type.organ'],
    ['Security Council resolution 2396 (2017)', 'resolution', 'keyword.other.resolution'],
    ['Security Council resolution 2396 (2017)', '2396', 'constant.numeric.resolution'],
    ['Security Council resolution 2396 (2017)', '2017', 'constant.numeric.year'],
    ['resolutions 1373 (2001), 2178 (2014) and 2396 (2017)', '2178', 'constant.numeric.resolution'],
    ['resolutions 1373 (2001), 2178 (2014) and 2396 (2017)', ' and ', 'meta.citation.resolution'],
    ['its review resolutions 62/272, 64/297 and 66/282.', '66/282', 'constant.numeric.resolution'],
    ['resolutions 2368 \\(2017\\) and 2462 \\(2019\\)', '2462', 'constant.numeric.resolution'],
    ['resolution 2396\u00A0(2017)', '2017', 'constant.numeric.year'],
    ['General Assembly resolution 3034 (XXVII)', 'XXVII', 'constant.numeric.session'],
    ['resolution 3201 (S-VI)', 'S-VI', 'constant.numeric.session'],
    ['UNSCR 2178', '2178', 'constant.numeric.resolution'],
    ['as resolution 2178 says', '2178', 'constant.numeric.resolution'],
    ['under resolutions\n2178 (2014)', '2178', 'constant.numeric.resolution'],
  ],
  symbols: [
    ['(A/RES/60/288).', 'A/RES/60/288', 'constant.numeric.symbol'],
    ['[A/RES/75/291](#)', 'A/RES/75/291', 'constant.numeric.symbol'],
    ['A/RES/75/291//', 'A/RES/75/291', 'constant.numeric.symbol'],
    ['S/RES/2396 (2017)', 'S/RES/2396', 'constant.numeric.symbol'],
    ['S/RES/2396 (2017)', '2017', 'constant.numeric.year'],
    ['S/2021/98,', 'S/2021/98', 'constant.numeric.symbol'],
    ['A/C.6/72/L.10', 'A/C.6/72/L.10', 'constant.numeric.symbol'],
    ['A/77/266/Add.1.', 'A/77/266/Add.1', 'constant.numeric.symbol'],
    ['S/PV.8148', 'S/PV.8148', 'constant.numeric.symbol'],
  ],
  pinpoints: [
    ['A/RES/60/288, para. 10', '10', 'constant.numeric.pinpoint'],
    ['paras. 36–37 and 40', '36–37 and 40', 'constant.numeric.pinpoint'],
    ['paragraph 2 (e) of', '2 (e)', 'constant.numeric.pinpoint'],
    ['operative paragraph 7', 'operative paragraph', 'keyword.other.pinpoint'],
    ['OP7 bis', '7 bis', 'constant.numeric.pinpoint'],
    ['annex, sect. IV', 'IV', 'constant.numeric.pinpoint'],
    ['Pillars I and IV of', 'I and IV', 'constant.numeric.pinpoint'],
  ],
  quotations: [
    ['the “unwavering commitment” of', 'unwavering', 'string.quoted.double'],
    ['the “unwavering\ncommitment” of', 'commitment', 'string.quoted.double'],
    ['the "unwavering commitment" of', 'unwavering', 'string.quoted.double'],
    ['the ‘whole-of-society’ approach', 'whole-of-society', 'string.quoted.single'],
    ['‘Da’esh’s affiliates’ and', 'affiliates', 'string.quoted.single'],
    ['une «\u00A0citation\u00A0»', 'citation', 'string.quoted.other'],
    ['“under resolution 2396 (2017)”', '2396', 'constant.numeric.resolution'],
    ['> agreed language', 'agreed language', 'markup.quote'],
  ],
  marks: [
    ['a **firm** stand', 'firm', 'markup.bold'],
    ['the *Tech against Terrorism* initiative', 'Tech against Terrorism', 'markup.italic'],
    ['*inter alia*', 'inter alia', 'markup.italic'],
    ['_inter alia_', 'inter alia', 'markup.italic'],
    ['- first item', '-', 'punctuation.definition.list.begin'],
    ['12. The Conference', '12.', 'punctuation.definition.list.begin'],
    ['(iv) the fourth', '(iv)', 'punctuation.definition.list.begin'],
    ['[the report](https://example.org/a_b)', 'https://example.org/a_b', 'markup.underline.link'],
    ['as reported[^2]', '2', 'constant.numeric.footnote'],
  ],
};

/** The same, but the piece must not have the scope. */
const REJECT: Readonly<Record<string, readonly Row[]>> = {
  'front matter': [
    ['Text\n---\nevent: x\n---', 'event', 'meta.embedded'],
    ['---\nspeaker: "unclosed\n---\nMr. Chair,', 'Mr. Chair', 'string'],
    ['---\nevent: x\n---\nText', 'Text', 'meta.embedded'],
  ],
  headings: [
    ['#Terrorism trends', 'Terrorism', 'markup.heading'],
    ['# One\nTwo', 'Two', 'markup.heading'],
  ],
  'stage notes': [
    ['the text [sic] reads', 'sic', 'comment'],
    ['[link](#)', 'link', 'comment'],
  ],
  notices: [['We check against delivery dates', 'check', 'comment']],
  comments: [['<!-- note --> spoken', 'spoken', 'comment']],
  salutations: [
    ['Mr. Chair of the Committee spoke', 'Mr. Chair', 'entity.name.type.salutation'],
    ['Distinguished delegates of many States came', 'Distinguished delegates', 'entity.name.type.salutation'],
    ['Friends and families of victims', 'Friends', 'entity.name.type.salutation'],
    ['women, colleagues, friends', 'colleagues', 'entity.name.type.salutation'],
    ['The Chair, as agreed,', 'Chair', 'entity.name.type.salutation'],
  ],
  resolutions: [
    ['a resolution of 1920x1080', '1920', 'constant.numeric'],
    ['resolution 1920x1080', '1920', 'constant.numeric'],
    ['the resolution of 2030', '2030', 'constant.numeric'],
    ['resolution 2396 (2017), paragraph 3', ', ', 'meta.citation'],
    ['Conference Room 4 (2018)', '4', 'constant.numeric'],
    ['19-20 June 2023', '2023', 'constant.numeric'],
    ['10,000 (2017)', '000', 'constant.numeric'],
  ],
  symbols: [
    ['S/390', 'S/390', 'constant.numeric'],
    ['and/or 2', 'and/or', 'constant.numeric'],
    ['https://example.org/A/RES/60/288', 'A/RES/60/288', 'constant.numeric.symbol'],
    ['A/RES/60/288.', '.', 'constant.numeric'],
    ['A/RES/75/291//', '//', 'constant.numeric'],
  ],
  pinpoints: [
    ['in that section I wish', 'I', 'constant.numeric'],
    ['three paragraphs', 'paragraphs', 'meta.pinpoint'],
    ['the 2030 Agenda', '2030', 'constant.numeric'],
  ],
  quotations: [
    ['Da’esh and the States’ priorities', 'esh', 'string'],
    ['“never closed\n\nMr. Chair,', 'Mr. Chair', 'string'],
    ['one " mark only', 'mark', 'string'],
    ['‘tis and States’s', 'tis', 'string'],
  ],
  marks: [
    ['2 * 3 * 4', '3', 'markup.italic'],
    ['snake_case_name', 'case', 'markup.italic'],
    ['**never closed', 'never', 'markup.bold'],
    ['-no bullet', '-', 'punctuation.definition.list'],
    ['2023. Text', '2023.', 'punctuation.definition.list'],
  ],
};

/** [Markdown, piece, whether it is coloured as a citation]. */
const IN_MARKDOWN: readonly (readonly [text: string, piece: string, coloured: boolean])[] = [
  ['see A/RES/60/288', 'A/RES/60/288', true],
  ['see [A/RES/60/288](#)', 'A/RES/60/288', true],
  ['Security Council resolutions 2178 (2014) and 2396 (2017)', '2396', true],
  ['two lines\nresolution 2396 (2017) says', '2396', true],
  ['a resolution 1080 screen', '1080', false],
  ['`A/RES/60/288`', 'A/RES/60/288', false],
  ['```\nA/RES/60/288\n```', 'A/RES/60/288', false],
  ['[text](x/A/RES/60/288)', 'A/RES/60/288', false],
  ['[text](S/2021/98)', 'S/2021/98', false],
  ['---\nsymbol: S/2021/98\n---\ntext', 'S/2021/98', false],
  ['see paragraph 3', '3', false],
];

/** Scope families that the editor's own themes colour, and those that only structure. */
const KNOWN_FAMILIES = /^(?:comment|constant\.numeric|entity\.name|keyword|markup|string\.quoted|meta|punctuation)\./;

/** Whether every character of the first occurrence of `piece` has a scope of the family `scope`. */
function has(lines: readonly (readonly Token[])[], piece: string, scope: string): boolean {
  const inFamily = (token: Token) => token.scopes.some((name) => name === scope || name.startsWith(`${scope}.`));
  for (const tokens of lines) {
    const start = tokens
      .map(({ text }) => text)
      .join('')
      .indexOf(piece);
    if (start < 0) continue;
    let offset = 0;
    return tokens
      .filter((token) => {
        const begins = offset;
        offset += token.text.length;
        return offset > start && begins < start + piece.length;
      })
      .every(inFamily);
  }
  throw new Error(`"${piece}" is not in the text`);
}

describe('the grammar of drafts', () => {
  let tokenize: Tokenize;
  before(async () => {
    tokenize = await createTokenizer({
      scope: 'text.un-draft',
      grammars: { 'text.un-draft': DRAFT, 'source.yaml': YAML },
    });
  });

  for (const [kind, rows] of Object.entries(ACCEPT)) {
    describe(kind, () => {
      for (const [text, piece, scope] of rows) {
        it(`${JSON.stringify(text)}: ${JSON.stringify(piece)} is ${scope}`, () => {
          assert.ok(has(tokenize(text), piece, scope), JSON.stringify(tokenize(text)));
        });
      }
      for (const [text, piece, scope] of REJECT[kind] ?? []) {
        it(`${JSON.stringify(text)}: ${JSON.stringify(piece)} is not ${scope}`, () => {
          assert.ok(!has(tokenize(text), piece, scope), JSON.stringify(tokenize(text)));
        });
      }
    });
  }

  it('uses scopes that themes know', () => {
    const names = [...JSON.stringify(readJson(DRAFT.file)).matchAll(/"(?:name|contentName)":"([^"]+)"/g)]
      .map(([, name]) => name ?? '')
      .filter((name) => name !== 'UN draft');
    assert.ok(names.length > 0);
    assert.deepEqual(
      names.filter((name) => !KNOWN_FAMILIES.test(name) || !name.endsWith('.un-draft')),
      [],
    );
  });

  it('has no rule that nothing includes', () => {
    const text = readText(DRAFT.file);
    const { repository } = JSON.parse(text) as { repository: Record<string, unknown> };
    const included = new Set([...text.matchAll(/"include": "#([\w-]+)"/g)].map(([, name]) => name));
    assert.deepEqual(Object.keys(repository).sort(), [...included].sort());
  });

  it('colours every kind of thing in the sample', () => {
    const lines = tokenize(readText('samples/statement.undraft'));
    assert.ok(has(lines, 'hlc-2023', 'meta.embedded.block.frontmatter'));
    assert.ok(has(lines, 'Check against delivery', 'comment'));
    assert.ok(has(lines, '[pause]', 'comment'));
    assert.ok(has(lines, 'ladies and gentlemen', 'entity.name.type.salutation'));
    assert.ok(has(lines, '2178', 'constant.numeric.resolution'));
    assert.ok(has(lines, 'unwavering', 'string.quoted.double'));
    assert.ok(has(lines, 'IV', 'constant.numeric.pinpoint'));
  });

  it('takes time in proportion to the length of a line, whatever the line', () => {
    const units = ['“', '‘a ', '"', '*a', '**a ', '_a ', '__a', '[', '[^', '](', '<!-- ', '(a) ', ' ', '\u00A0', '#'];
    units.push('A/', 'A/1', 'S/RES/', 'resolution ', 'resolution 1, ', '2396 (', '1 (2017), ', 'UNSCR ', 'paras. 1, ');
    units.push('Mr. ', 'Security ', 'Security  Council ', 'Check ', 'Pillars I and ', 'ladies and ', ', Mr. ', 'I');
    for (const unit of units) {
      for (const head of ['', '# ', 'resolution 2396 (2017)']) {
        assertLinear((repeats) => void tokenize(head + unit.repeat(repeats)), {
          what: JSON.stringify(head + unit),
          short: 250,
        });
      }
    }
  });
});

describe('citations in Markdown', () => {
  let tokenize: Tokenize;
  before(async () => {
    tokenize = await createTokenizer({
      scope: 'text.html.markdown',
      grammars: {
        'text.html.markdown': MARKDOWN,
        'text.un-draft': DRAFT,
        'un-draft.citation.injection': INJECTION,
        'source.yaml': YAML,
      },
      injected: ['un-draft.citation.injection'],
    });
  });

  for (const [text, piece, coloured] of IN_MARKDOWN) {
    it(`${JSON.stringify(text)}: ${JSON.stringify(piece)} is ${coloured ? '' : 'not '}coloured`, () => {
      assert.equal(has(tokenize(text), piece, 'constant.numeric'), coloured, JSON.stringify(tokenize(text)));
    });
  }

  it('leaves Markdown its paragraph when a line starts with a citation', () => {
    const lines = tokenize('resolution 2396 (2017) is **firm**');
    assert.ok(has(lines, 'resolution', 'meta.paragraph'));
    assert.ok(has(lines, '2396', 'constant.numeric.resolution'));
    assert.ok(has(lines, 'firm', 'markup.bold'));
  });

  it('is written for Markdown, not for plain text', () => {
    const { injectionSelector } = readJson(INJECTION.file) as { injectionSelector: string };
    assert.match(injectionSelector, /^text\.html\.markdown /);
    assert.doesNotMatch(injectionSelector, /text\.plain/);
  });
});

describe('the manifest', () => {
  interface Contribution {
    readonly path: string;
    readonly scopeName: string;
    readonly embeddedLanguages?: Readonly<Record<string, string>>;
    readonly injectTo?: readonly string[];
  }
  const { grammars } = (readJson('package.json') as { contributes: { grammars: readonly Contribution[] } }).contributes;

  it('contributes both grammars under the scope names in their files', () => {
    assert.deepEqual(grammars.map(({ path }) => path).sort(), [`./${INJECTION.file}`, `./${DRAFT.file}`].sort());
    for (const { path, scopeName } of grammars) {
      assert.equal((readJson(path) as { scopeName: string }).scopeName, scopeName);
    }
  });

  it('makes no other language of front matter: the settings of that one would open lists of any words in it', () => {
    assert.deepEqual(
      grammars.flatMap(({ embeddedLanguages }) => Object.values(embeddedLanguages ?? {})),
      [],
    );
  });

  it('injects into Markdown alone', () => {
    assert.deepEqual(
      grammars.flatMap(({ injectTo }) => injectTo ?? []),
      ['text.html.markdown'],
    );
  });
});
