import assert from 'node:assert/strict';
import { rtfText } from '../../server/src/host/readers/rtf/rtfText';

const rtf = (body: string, head = String.raw`\ansi\ansicpg1252\deff0`): Uint8Array =>
  Buffer.from(String.raw`{\rtf1${head} ${body}}`, 'latin1');
const fonts = String.raw`{\fonttbl{\f0\fcharset0 Times;}{\f1\fcharset204 Times CYR;}{\f2\fcharset2 Symbol;}{\f3\fcharset128 Gothic;}}`;
const styles = String.raw`{\stylesheet{\ql Normal;}{\s1\b heading 1;}{\s5 Title;}{\*\cs10 heading 2;}}`;

/** [what, what stands in the file, its text]. */
const TEXTS: readonly (readonly [what: string, body: string, text: string])[] = [
  [
    'paragraphs',
    String.raw`One\par Two\line three\par\pard Four\
Five`,
    'One\n\nTwo\nthree\n\nFour\n\nFive',
  ],
  [
    'letters by their numbers',
    String.raw`\u8217?s caf\u233\'e9 \uc2\u8212--{\uc0\u8220}a\u8221 --\uc1 \u-10179?\u-8704?`,
    '’s café —“a”😀',
  ],
  ['letters of the code page', String.raw`\'93caf\'e9\'94 \{a\\b\}`, '“café” {a\\b}'],
  ['letters of a font', String.raw`${fonts}{\f1\'cf\'f0\'e8} {\f3\'93\'fa\'96\'7b} {\f2\'b7}`, 'При 日本 •'],
  ['signs by their names', String.raw`\ldblquote a\rdblquote\emdash b\~c\-d\_e\tab f`, '“a”—b\u00A0c\u00ADd‑e f'],
  [
    'headings',
    String.raw`${styles}\pard\s5 Law\par\pard\s1 Scope\par\pard\outlinelevel1 Aim\par\pard Text`,
    '# Law\n\n# Scope\n\n## Aim\n\nText',
  ],
  [
    'labels that were written',
    String.raw`{\listtext 1.\tab}One\par{\listtext\tab (a)\tab}Two\par{\pntext\'b7\tab}Three\par Text`,
    '1. One\n(a) Two\n- Three\n\nText',
  ],
  [
    'tables',
    String.raw`\trowd\cellx100\cellx200\intbl 09:00\cell Opening\par more\cell\row\trowd\intbl a\cell b\cell\row\pard Text`,
    '| 09:00 | Opening more |\n| a | b |\n\nText',
  ],
  [
    'notes, endnotes last',
    String.raw`One\chftn{\footnote\ftnalt\chftn  At the end.} two{\super\chftn{\footnote\chftn  First.}}.`,
    'One[^2] two[^1].\n\n[^1]: First.\n\n[^2]: At the end.',
  ],
  ['a note with a mark of its own', String.raw`Title*{\footnote * Reissued.} x`, 'Title* x\n\n* Reissued.'],
  ['what stands after changes', String.raw`It {\deleted urges}{\revised asks} all.`, 'It asks all.'],
  [
    'nothing struck out or hidden',
    String.raw`a {\strike b} c{\v  d} e\strike  f\strike0  g\striked1  h\plain  i`,
    'a c e g i',
  ],
  [
    'nothing of fonts, pictures and data',
    String.raw`${fonts}{\colortbl;\red0;}{\info{\title x}}{\*\generator y;}a{\pict\pngblip 8950}{\*\bkmkstart z}\bin3 {}}b{\object{\*\objdata 01}{\result q}}`,
    'ab',
  ],
  [
    'results of fields',
    String.raw`See {\field{\*\fldinst REF x}{\fldrslt 2178 (2014)}}.{\field{\*\fldinst TOC}{\fldrslt Scope 2}}`,
    'See 2178 (2014).',
  ],
  ['text in Unicode where it is given twice', String.raw`{\upr{a?}{\*\ud{a\u1090?}}}b`, 'aтb'],
  [
    'boxes',
    String.raw`One{\shp{\*\shpinst{\sp{\sn x}{\sv y}}{\shptxt In the box.\par}}{\shprslt no}} two\par`,
    'One two\n\nIn the box.',
  ],
  [
    'pages',
    String.raw`One\page Two\par\sect\sectd Three\par\sect\sectd\sbknone Four`,
    'One\n\n\fTwo\n\n\fThree\n\nFour',
  ],
  [
    'the head of the first page',
    String.raw`{\header HB/12\par}{\headerf Harbour Board\par}{\footer Page \chpgn\par}Text`,
    'Harbour Board\n\nText',
  ],
];

describe('a rich text file', () => {
  for (const [what, body, text] of TEXTS) it(`gives ${what}`, () => assert.equal(rtfText(rtf(body)).text, `${text}\n`));

  it('is read in the code page that it names', () => {
    assert.equal(rtfText(rtf(String.raw`\'cf\'f0\'e8`, String.raw`\ansi\ansicpg1251`)).text, 'При\n');
    assert.equal(rtfText(rtf(String.raw`\'de\'d1`, String.raw`\ansi\ansicpg1256`)).text, 'قر\n');
    assert.equal(rtfText(rtf(String.raw`\'8e`, String.raw`\mac`)).text, 'é\n');
  });

  it('lists what is left out, and says what it is', () => {
    const { leftOut, notes } = rtfText(
      rtf(
        String.raw`{\header HB/12\par}{\headerf Board\par}a {\strike b c}{\deleted d}{\revised e}{\v f}{\*\annotation g}`,
      ),
    );
    assert.deepEqual(
      leftOut.map(({ reason, text }) => `${reason}: ${text}`),
      ['struck-out: b c', 'deleted: d', 'hidden: f', 'comment: g', 'page-head: HB/12'],
    );
    assert.deepEqual(notes, [
      'has tracked changes (2): read as if accepted',
      'has comments (1)',
      'has struck-out words (2)',
      'has hidden words (1)',
    ]);
  });

  it('is refused where it is none', () => assert.throws(() => rtfText(Buffer.from('Dear colleague')), /begin as one/));
});
