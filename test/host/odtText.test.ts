import assert from 'node:assert/strict';
import { strToU8, zipSync } from 'fflate';
import { odtText } from '../../server/src/host/readers/odt/odtText';
import { odtOf } from '../support/wordFiles';

type Odt = Parameters<typeof odtOf>[0];

const p = (text: string, style = 'Standard'): string => `<text:p text:style-name="${style}">${text}</text:p>`;
const note = (kind: string, text: string): string =>
  `<text:note text:note-class="${kind}"><text:note-citation>9</text:note-citation><text:note-body>${p(text)}</text:note-body></text:note>`;
const style = (name: string, properties: string, more = ''): string =>
  `<style:style style:name="${name}" ${more}>${properties}</style:style>`;
const struck = style('T1', '<style:text-properties style:text-line-through-style="solid"/>');
const hidden = style('T2', '<style:text-properties text:display="none"/>');
const list = `<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/><text:list-level-style-number text:level="2" style:num-format="a" style:num-prefix="(" style:num-suffix=")"/></text:list-style><text:list-style style:name="L2"><text:list-level-style-bullet text:level="1"/></text:list-style>`;
const item = (blocks: string): string => `<text:list-item>${blocks}</text:list-item>`;
const cell = (text: string): string => `<table:table-cell>${p(text)}</table:table-cell>`;
const region = (id: string, change: string): string =>
  `<text:changed-region text:id="${id}">${change}</text:changed-region>`;
const masters = `<office:master-styles><style:master-page style:name="Standard"><style:header>${p('HB/12')}</style:header><style:header-first>${p('Harbour Board')}</style:header-first><style:footer>${p('Page <text:page-number>2</text:page-number>')}</style:footer></style:master-page></office:master-styles>`;

/** [what, the file, its text]. */
const TEXTS: readonly (readonly [what: string, file: Odt, text: string])[] = [
  [
    'headings',
    {
      body: `<text:h text:outline-level="2">Scope</text:h>${p('Law', 'P1')}${p('Text')}`,
      automatic: style('P1', '', 'style:parent-style-name="Title"'),
    },
    '## Scope\n\n# Law\n\nText',
  ],
  ['blanks, tabs and lines', { body: p('a<text:s text:c="3"/>b<text:tab/>c<text:line-break/>d\n   e') }, 'a b c\nd e'],
  [
    'lists',
    {
      automatic: list,
      body: `<text:list text:style-name="L1">${item(p('One') + `<text:list>${item(p('in'))}${item(p('ner'))}</text:list>`)}${item(p('Two'))}</text:list><text:list text:style-name="L2">${item(p('x'))}</text:list>${p('Text')}`,
    },
    '1. One\n(a) in\n(b) ner\n2. Two\n\n- x\n\nText',
  ],
  [
    'tables',
    { body: `<table:table><table:table-row>${cell('09:00')}${cell('Opening')}</table:table-row></table:table>` },
    '| 09:00 | Opening |',
  ],
  [
    'notes, endnotes last',
    { body: p(`One${note('endnote', 'At the end.')} two${note('footnote', 'First.')}.`) },
    'One[^2] two[^1].\n\n[^1]: First.\n\n[^2]: At the end.',
  ],
  [
    'changes as if accepted',
    {
      body: `<text:tracked-changes>${region('c1', `<text:deletion>${p('urges')}</text:deletion>`)}${region('c2', '<text:insertion/>')}</text:tracked-changes>${p('It <text:change text:change-id="c1"/><text:change-start text:change-id="c2"/>asks<text:change-end text:change-id="c2"/> all.')}`,
    },
    'It asks all.',
  ],
  [
    'nothing struck out or hidden',
    {
      automatic: struck + hidden + style('T3', '', 'style:parent-style-name="T1"'),
      body:
        p(
          'a <text:span text:style-name="T1">b</text:span> c<text:span text:style-name="T3"> d</text:span> e<text:span text:style-name="T2"> f</text:span>',
        ) + `<text:section text:display="none">${p('g')}</text:section>`,
    },
    'a c e',
  ],
  [
    'no table of contents and no comments',
    {
      body: `<text:table-of-content><text:index-body>${p('Scope 2')}</text:index-body></text:table-of-content>${p('Te<office:annotation><text:p>why</text:p></office:annotation>xt')}`,
    },
    'Text',
  ],
  [
    'boxes after their paragraph',
    { body: p(`One<draw:frame><draw:text-box>${p('In the box.')}</draw:text-box></draw:frame> two`) + p('Three') },
    'One two\n\nIn the box.\n\nThree',
  ],
  [
    'pages',
    { automatic: style('P2', '<style:paragraph-properties fo:break-before="page"/>'), body: p('One') + p('Two', 'P2') },
    'One\n\n\fTwo',
  ],
  ['the head of the first page', { body: p('Text'), shared: masters }, 'Harbour Board\n\nText'],
];

describe('an OpenDocument text', () => {
  for (const [what, file, text] of TEXTS)
    it(`gives ${what}`, () => assert.equal(odtText(odtOf(file)).text, `${text}\n`));

  it('lists what is left out, and says what it is', () => {
    const { body } = TEXTS.find(([what]) => what.startsWith('changes'))![1];
    const { leftOut, notes } = odtText(
      odtOf({
        body:
          body + p('x<office:annotation><dc:creator>A</dc:creator><text:p>why so</text:p></office:annotation>', 'T1'),
        automatic: struck,
        shared: masters,
      }),
    );
    assert.deepEqual(
      leftOut.map(({ reason, text }) => `${reason}: ${text}`),
      ['deleted: urges', 'struck-out: x', 'comment: why so', 'page-head: HB/12', 'page-head: Page', 'page-number: 2'],
    );
    assert.deepEqual(notes, [
      'has tracked changes (2): read as if accepted',
      'has comments (1)',
      'has struck-out words (1)',
    ]);
  });

  for (const [what, files, reason] of [
    [
      'under a password',
      { 'META-INF/manifest.xml': strToU8('<m><encryption-data/></m>'), 'content.xml': strToU8('x') },
      /is protected by a password/,
    ],
    ['that is none', { 'content.xml': strToU8('<a/>') }, /is no OpenDocument text/],
    ['without a content', { 'a.xml': strToU8('<a/>') }, /is no OpenDocument text/],
    [
      'that unpacks to too much',
      { 'content.xml': new Uint8Array(90_000_000) },
      /unpacks to more than a document can hold/,
    ],
  ] as const)
    it(`is refused ${what}`, () => assert.throws(() => odtText(zipSync(files)), reason));
});
