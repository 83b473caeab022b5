import assert from 'node:assert/strict';
import { strToU8, zipSync } from 'fflate';
import { docxText } from '../../server/src/host/readers/word/docxText';
import { changed, p, packageOf, r, type WordParts, wordOf, xml } from '../support/wordFiles';

const numPr = (list: string, level = 0): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
const level = (at: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
const numbering =
  `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.', '<w:pStyle w:val="Operative"/>')}${level(1, 'lowerLetter', '(%2)')}${level(2, 'lowerRoman', '(%3)')}</w:abstractNum>` +
  `<w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '\uF0B7')}</w:abstractNum>` +
  `<w:abstractNum w:abstractNumId="2">${level(0, 'upperRoman', 'Article %1')}${level(1, 'decimal', '%1.%2', '<w:isLgl/>')}</w:abstractNum>` +
  `<w:abstractNum w:abstractNumId="3">${level(0, 'ideographDigital', '%1.')}</w:abstractNum>` +
  [0, 1, 2, 3].map((at) => `<w:num w:numId="${at + 1}"><w:abstractNumId w:val="${at}"/></w:num>`).join('') +
  '<w:num w:numId="5"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>';
const style = (id: string, name: string, more = '', type = 'paragraph'): string =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;
const styles =
  style('Titre', 'Title') +
  style('Titre1', 'heading 1') +
  style('Kapitel', 'Chapter', '<w:basedOn w:val="Titre1"/>') +
  style('Outlined', 'Official', '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>') +
  style('Body1', 'Body of heading', '<w:basedOn w:val="Titre1"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr>') +
  style('Loop', 'Loop', '<w:basedOn w:val="Loop"/>') +
  style('Operative', 'Operative', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>') +
  style('Gone', 'Gone', '<w:rPr><w:vanish/></w:rPr>', 'character') +
  style('GoneToo', 'Gone too', '<w:basedOn w:val="Gone"/>', 'character') +
  style('Shown', 'Shown', '<w:basedOn w:val="Gone"/><w:rPr><w:vanish w:val="0"/></w:rPr>', 'character') +
  style('Out', 'Out', '<w:rPr><w:strike/></w:rPr>') +
  style('toc1', 'toc 1');
const styled = (id: string, text: string): string => p(r(text), `<w:pStyle w:val="${id}"/>`);
const note = (id: number, text: string): string =>
  `<w:footnote w:id="${id}">${p(`<w:r><w:footnoteRef/></w:r>${r(` ${text}`)}`)}</w:footnote>`;
const endnote = (id: number, text: string): string => note(id, text).replaceAll('footnote', 'endnote');
const mark = (id: number, kind = 'footnote'): string => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
const field = (code: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const separators = '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>';
const box = (text: string): string =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx><w:txbxContent>${p(r(text))}</w:txbxContent></wps:txbx></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${p(r(text))}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
const tracked = `<w:rPr><w:del w:id="3" w:author="Syldavia"/></w:rPr>`;
const cell = (blocks: string): string => `<w:tc>${blocks}</w:tc>`;
const heads =
  '<w:headerReference w:type="first" r:id="first"/><w:headerReference w:type="default" r:id="header"/><w:footerReference w:type="default" r:id="footer"/>';
const pageField = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('2')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

/** [what, the file, its text]. */
const TEXTS: readonly (readonly [what: string, parts: WordParts, text: string])[] = [
  [
    'a word in many runs',
    {
      body: p(
        `${r('21')}<w:proofErr w:type="spellStart"/>${r('78', '<w:i/>')}<w:bookmarkStart w:id="5" w:name="x"/>${r(' (2014)')}`,
      ),
    },
    '2178 (2014)',
  ],
  [
    'headings by the names of their styles',
    { styles, body: ['Titre', 'Titre1', 'Kapitel', 'Outlined', 'Body1', 'Loop'].map((id) => styled(id, id)).join('') },
    '# Titre\n\n# Titre1\n\n# Kapitel\n\n### Outlined\n\nBody1\n\nLoop',
  ],
  ['headings without styles', { body: styled('Heading2', 'Session I') }, '## Session I'],
  [
    'numbers as they are printed',
    {
      numbering,
      body: [['1'], ['1', 1], ['1', 1], ['1', 2], ['1'], ['1', 1], ['2'], ['5'], ['5']]
        .map(([list, at]) => p(r('x'), numPr(String(list), Number(at ?? 0))))
        .join(''),
    },
    '1. x\n(a) x\n(b) x\n(i) x\n2. x\n(a) x\n- x\n7. x\n8. x',
  ],
  [
    'numbers of a style',
    { numbering, styles, body: styled('Operative', 'Decides;') + styled('Operative', 'Urges;') },
    '1. Decides;\n2. Urges;',
  ],
  [
    'labels of words apart from each other',
    { numbering, body: p(r('One'), numPr('3')) + p(r('Two'), numPr('3', 1)) + p(r('Three'), numPr('3')) },
    'Article I One\n\n1.1 Two\n\nArticle II Three',
  ],
  ['no number that cannot be reckoned', { numbering, body: p(r('One'), numPr('4')) }, 'One'],
  [
    'no number of what is no item',
    { numbering, styles, body: p(r('Decides;'), `<w:pStyle w:val="Operative"/>${numPr('0')}`) },
    'Decides;',
  ],
  [
    'a number before a heading',
    { numbering, styles, body: p(r('Scope'), `<w:pStyle w:val="Titre1"/>${numPr('1')}`) },
    '# 1. Scope',
  ],
  [
    'a table',
    {
      body: `<w:tbl><w:tr>${cell(p(r('09:00')))}${cell(p(r('Opening')) + p(r('a|b')))}</w:tr><w:tr>${cell(p(r('10:00')))}${cell(`<w:tbl><w:tr>${cell(p(r('in')))}${cell(p(r('ner')))}</w:tr></w:tbl>${p('')}`)}</w:tr></w:tbl>`,
    },
    '| 09:00 | Opening a/b |\n| 10:00 | in ner |',
  ],
  [
    'notes by the order of their marks, endnotes after them',
    {
      body: p(`${r('One')}${mark(21)}${r(' two')}${mark(3, 'endnote')}${r(' three')}${mark(20)}${r('.')}`),
      footnotes: separators + note(20, 'Later.') + note(21, 'First.'),
      endnotes: endnote(3, 'At the end.'),
    },
    'One[^1] two[^3] three[^2].\n\n[^1]: First.\n\n[^2]: Later.\n\n[^3]: At the end.',
  ],
  [
    'a mark that is a star',
    {
      body: p(
        `${r('Title')}<w:r><w:footnoteReference w:customMarkFollows="1" w:id="2"/><w:t>*</w:t></w:r>${r(' and')}${mark(3)}`,
      ),
      footnotes: note(2, '* Reissued.') + note(3, 'First.'),
    },
    'Title* and[^1]\n\n* Reissued.\n\n[^1]: First.',
  ],
  [
    'marks that were raised by hand',
    {
      body: p(
        `${r('law')}${r('12', '<w:vertAlign w:val="superscript"/>')}${r(', 40 km')}${r('2', '<w:vertAlign w:val="superscript"/>')}`,
      ),
    },
    'law[^12], 40 km2',
  ],
  [
    'a box once, after its paragraph',
    { body: p(`${r('Before ')}${box('In the box.')}${r('and after.')}`) + p(r('Next')) },
    'Before and after.\n\nIn the box.\n\nNext',
  ],
  [
    'what controls hold',
    {
      body: `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${p(r('Title'))}</w:sdtContent></w:sdt>${p(`${r('We ')}<w:sdt><w:sdtContent>${r('thank')}</w:sdtContent></w:sdt><w:smartTag>${r(' all')}</w:smartTag><w:hyperlink>${r(' here')}</w:hyperlink>`)}`,
    },
    'Title\n\nWe thank all here',
  ],
  [
    'what a sound stands over, and not the sound',
    {
      body: p(`<w:r><w:ruby><w:rt>${r('gǎng')}</w:rt><w:rubyBase>${r('港')}</w:rubyBase></w:ruby></w:r>${r('口')}`),
    },
    '港口',
  ],
  [
    'results of fields, not their codes',
    {
      body: p(
        `${r('See ')}${field('REF x', r('2178 (2014)'))}${r(' on ')}<w:fldSimple w:instr="PAGE">${r('1')}</w:fldSimple>${field('HYPERLINK "y"', field('REF z', r('!')))}`,
      ),
    },
    'See 2178 (2014) on 1!',
  ],
  [
    'the text after a field that has no end',
    { body: p(`<w:r><w:fldChar w:fldCharType="begin"/></w:r>${r('kept')}`) + p(r('too')) },
    'kept\n\ntoo',
  ],
  [
    'characters of their own',
    {
      body: p(
        '<w:r><w:t>counter</w:t><w:noBreakHyphen/><w:t>terror</w:t><w:softHyphen/><w:t>ism</w:t><w:tab/><w:t>one</w:t><w:br/><w:t>two</w:t><w:cr/><w:t>three</w:t><w:sym w:font="Symbol" w:char="F0B7"/><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>',
      ),
    },
    'counter‑terror\u00ADism one\ntwo\nthree•☑',
  ],
  [
    'blanks as Word shows them',
    {
      body: '<w:p><w:r><w:t>  We </w:t><w:t xml:space="preserve"> recall</w:t></w:r></w:p><w:p xml:space="preserve"><w:r><w:t>a </w:t><w:t>b</w:t></w:r></w:p>',
    },
    'We recall\n\na b',
  ],
  [
    'letters by their numbers',
    { body: p(r('State&#x2019;s &amp; &lt;in&gt; &#8220;&apos; &#x1F600; &unknown;')) },
    "State’s & <in> “' 😀 &unknown;",
  ],
  [
    'pages',
    {
      body:
        p(`${r('One')}<w:r><w:br w:type="page"/></w:r>${r('Two')}`) +
        p(r('Three'), '<w:pageBreakBefore/>') +
        p(r('Four'), '<w:sectPr/>') +
        p(r('Five'), '<w:sectPr/>') +
        p(r('Six')) +
        '<w:sectPr><w:type w:val="continuous"/></w:sectPr>',
    },
    'One\n\n\fTwo\n\n\fThree\n\nFour\n\n\fFive\n\nSix',
  ],
  [
    'what stands after changes',
    { body: p(`${r('We ')}${changed('del', r('urge'))}${changed('ins', r('call upon'))}${r(' all.')}`) },
    'We call upon all.',
  ],
  [
    'one paragraph where the mark between two is deleted',
    {
      styles,
      body:
        p(r('We support'), tracked) +
        p(r(' the work.'), '<w:pStyle w:val="Titre1"/>') +
        p(changed('del', r('All gone.')), tracked) +
        p(r('Next')),
    },
    '# We support the work.\n\nNext',
  ],
  [
    'a moved sentence once',
    { body: p(`${r('A.')}${changed('moveFrom', r(' B.'))}`) + p(`${changed('moveTo', r('B.'))}${r(' C.')}`) },
    'A.\n\nB. C.',
  ],
  [
    'no number for a paragraph that is deleted',
    {
      numbering,
      body:
        p(r('One'), numPr('1')) + p(changed('del', r('Two')), `${numPr('1')}${tracked}`) + p(r('Three'), numPr('1')),
    },
    '1. One\n2. Three',
  ],
  [
    'rows that are not deleted',
    {
      body: `<w:tbl><w:tr>${cell(p(r('kept')))}</w:tr><w:tr><w:trPr><w:del w:id="1" w:author="A"/></w:trPr>${cell(p(r('gone')))}</w:tr></w:tbl>`,
    },
    '| kept |',
  ],
  [
    'no properties as they were before',
    {
      body: p(
        `<w:r><w:rPr><w:rPrChange w:id="1" w:author="A"><w:rPr><w:strike/><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>kept</w:t></w:r>`,
      ),
    },
    'kept',
  ],
  [
    'what is neither struck out nor hidden',
    {
      styles,
      body:
        p(
          `${r('States ')}${r('shall', '<w:strike/>')}${r(' should', '<w:strike w:val="0"/>')}${r(' never', '<w:dstrike/>')}${r(' see', '<w:vanish/>')}${r(' hid', '<w:rStyle w:val="GoneToo"/>')}${r(' go', '<w:rStyle w:val="Shown"/>')}.`,
        ) + styled('Out', 'Struck'),
    },
    'States should go',
  ],
  [
    'a blank where one was struck out with a word',
    { body: p(`${r('States')}${r(' shall', '<w:strike/>')}${r('should')}`) },
    'States should',
  ],
  [
    'the head of the first page first, line by line',
    {
      body: `${p(r('Text'))}<w:sectPr>${heads}<w:titlePg/></w:sectPr>`,
      first: p('<w:r><w:t>United Nations</w:t><w:tab/><w:t>A/RES/91/17</w:t></w:r>') + p(r('Distr.: General')),
      header: p(r('A/RES/91/17')),
      footer: p(pageField),
    },
    'United Nations\nA/RES/91/17\n\nDistr.: General\n\nText',
  ],
  [
    'the head of all pages where the first has none',
    {
      body: `${p(r('Text'))}<w:sectPr>${heads}</w:sectPr>`,
      first: p(r('Not shown')),
      header: `<w:tbl><w:tr>${cell(p(r('Harbour Board')))}${cell(p(r('HB/12')))}</w:tr></w:tbl>`,
      footer: p(pageField),
    },
    'Harbour Board\n\nHB/12\n\nText',
  ],
];

/** [what, the file, what is left out as "reason: text", what is said of the file]. */
const LEFT_OUT: readonly (readonly [
  what: string,
  parts: WordParts,
  leftOut: readonly string[],
  notes: readonly string[],
])[] = [
  ['nothing', { body: p(r('Text')) }, [], []],
  [
    'struck-out words',
    { body: p(`${r('a ')}${r('shall', '<w:strike/>')}${r(' ')}${r('must never', '<w:dstrike/>')}${r(' b')}`) },
    ['struck-out: shall must never'],
    ['has struck-out words (3)'],
  ],
  [
    'hidden words',
    { body: p(r('Our fallback.', '<w:vanish/>')) + p(r('a')) },
    ['hidden: Our fallback.'],
    ['has hidden words (2)'],
  ],
  [
    'changes',
    {
      body: p(`${changed('del', r('urges'))}${changed('ins', r('asks'))}${changed('moveFrom', r(' all'), 'Syldavia')}`),
      comments: `<w:comment w:id="1">${p(r('Who '))}${p(r('asks?'))}</w:comment><w:comment w:id="2"/>`,
    },
    ['deleted: urges', 'deleted: all', 'comment: Who asks?'],
    ['has tracked changes (3): read as if accepted', 'has comments (2)'],
  ],
  [
    'a deletion in an insertion',
    { body: p(`${r('a ')}${changed('ins', r('new ') + changed('del', r('old'), 'Syldavia'))}`) },
    ['deleted: old'],
    ['has tracked changes (2): read as if accepted'],
  ],
  [
    'a table of contents',
    {
      styles,
      body:
        p(field('TOC \\o', field('HYPERLINK', r('Scope 2')))) +
        `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p(r('Contents'))}</w:sdtContent></w:sdt>` +
        styled('toc1', 'Law 3') +
        p(r('Text')),
    },
    ['navigation: Scope 2', 'navigation: Contents', 'navigation: Law 3'],
    [],
  ],
  [
    'what a control asks for',
    {
      body: p(
        `${r('a ')}<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${r('Click here.')}</w:sdtContent></w:sdt>${r('b')}`,
      ),
    },
    ['hidden: Click here.'],
    ['has hidden words (2)'],
  ],
  [
    'heads of later pages',
    {
      body: `${p(r('Text'))}<w:sectPr>${heads}<w:titlePg/></w:sectPr>`,
      first: p(r('Board')),
      header: p(r('HB/12')),
      footer: p(r('Page ') + pageField),
    },
    ['page-head: HB/12', 'page-head: Page', 'page-number: 2'],
    [],
  ],
  [
    'notes without a mark',
    { body: p(`${r('a')}${changed('del', mark(2))}`), footnotes: note(2, 'Gone.') + note(3, 'Never.') },
    ['deleted: Gone.', 'hidden: Never.'],
    ['has tracked changes (1): read as if accepted', 'has hidden words (1)'],
  ],
  [
    'parts of another format',
    { body: `${p(r('a'))}<w:altChunk r:id="x"/>` },
    [],
    ['has parts of another format in it that are not read (1)'],
  ],
];

describe('a Word file', () => {
  for (const [what, parts, text] of TEXTS)
    it(`gives ${what}`, () => assert.equal(docxText(wordOf(parts)).text, `${text}\n`));

  for (const [what, parts, leftOut, notes] of LEFT_OUT) {
    it(`lists ${what}`, () => {
      const found = docxText(wordOf(parts));
      assert.deepEqual(
        found.leftOut.map(({ reason, text }) => `${reason}: ${text}`),
        leftOut,
      );
      assert.deepEqual(found.notes, notes);
    });
  }

  it('tells where left-out words stood', () => {
    const { text, leftOut } = docxText(
      wordOf({ body: p(r('One')) + p(`${r('We ')}${r('shall', '<w:strike/>')}${r(' should go')}`) }),
    );
    assert.equal(text.slice(0, leftOut[0]!.at), 'One\n\nWe ');
  });
});

describe('the package of a Word file', () => {
  const body = (prefix: string, namespace: string): string => {
    const name = prefix === '' ? '' : `${prefix}:`;
    return `<${name}document xmlns${prefix === '' ? '' : `:${prefix}`}="${namespace}"><${name}body><${name}p><${name}r><${name}t>Read</${name}t></${name}r></${name}p></${name}body></${name}document>`;
  };
  const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
  const usual = xml(body('w', main));
  const named = packageOf('word/document.xml');

  for (const [what, files] of [
    ['with another prefix', { ...named, 'word/document.xml': xml(body('ns0', main)) }],
    ['without a prefix', { ...named, 'word/document.xml': xml(body('', main)) }],
    ['of the strict kind', { ...named, 'word/document.xml': xml(body('w', strict)) }],
    ['with its main part elsewhere', { ...packageOf('/docs/body2.xml', 'docs/body2.xml'), 'docs/body2.xml': usual }],
    [
      'without relationships',
      { '[Content_Types].xml': packageOf('a/b.xml')['[Content_Types].xml']!, 'a/b.xml': usual },
    ],
    ['with nothing but its main part', { 'word/document.xml': usual }],
    ['with a byte order mark', { ...named, 'word/document.xml': strToU8(`\uFEFF${body('w', main)}`) }],
    ['in UTF-16', { ...named, 'word/document.xml': Buffer.from(`\uFEFF${body('w', main)}`, 'utf16le') }],
  ] as const) {
    it(`is read ${what}`, () => assert.equal(docxText(zipSync(files)).text, 'Read\n'));
  }

  for (const [what, files, reason] of [
    [
      'a document type',
      { ...named, 'word/document.xml': strToU8(`<!DOCTYPE x [<!ENTITY a "b">]>${body('w', main)}`) },
      /document type/,
    ],
    ['XML that breaks off', { ...named, 'word/document.xml': usual.slice(0, -20) }, /breaks off/],
    ['XML that is not well formed', { ...named, 'word/document.xml': xml('<a><b></a></b>') }, /not well formed/],
    [
      'letters that are no UTF-8',
      { ...named, 'word/document.xml': Uint8Array.of(0x3c, 0x61, 0x3e, 0xff, 0x3c, 0x2f, 0x61, 0x3e) },
      /./,
    ],
    ['no main part', { 'xl/workbook.xml': xml('<a/>') }, /is no Word document$/],
  ] as const) {
    it(`is refused with ${what}`, () => assert.throws(() => docxText(zipSync(files)), reason));
  }

  it('is not unpacked before it is known how large it is', () => {
    const files = zipSync({ ...named, 'word/styles.xml': new Uint8Array(90_000_000), 'word/document.xml': usual });
    assert.throws(() => docxText(files), /^Error: unpacks to more than a document can hold$/);
  });

  it('is refused under a password of the archive', () => {
    const files = zipSync({ ...named, 'word/document.xml': usual });
    files[6] = 1;
    assert.throws(() => docxText(files), /is protected by a password/);
  });
});
