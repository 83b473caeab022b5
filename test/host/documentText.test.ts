import assert from 'node:assert/strict';
import { UnreadableText } from '../../server/src/host/decodeText';
import { documentText } from '../../server/src/host/readers/documentText';
import { linesOf } from '../../server/src/host/readers/pdfLines';
import { pageText } from '../../server/src/host/readers/pdfPageText';
import type { PdfPiece } from '../../server/src/host/readers/pdfPiece';
import { parse } from '../support/parse';
import { bombOf, docxOf, encryptedDocx, pdfOf } from '../support/documentFiles';
import { placedPdf } from '../support/pdfFile';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const first = 'The Conference recalls resolution 2396 (2017) and';
const second = 'calls upon all Member States to implement it in full.';
const headed = [
  { text: 'United Nations', size: 24 },
  { text: 'S/2015/939', size: 20, bold: true },
  'Counter-Terrorism Committee',
  { text: 'Guiding principles on', size: 18 },
  { text: 'foreign terrorist fighters', size: 18 },
  first,
  second,
  { text: 'Background . . . . . 2', size: 15 },
  { text: '1. Background', size: 15 },
  first,
  { text: 'Scope of the principles', bold: true },
  first,
  { text: 'It is said in bold, as a sentence.', bold: true },
  second,
];
const headedText = `United Nations

S/2015/939
Counter-Terrorism Committee

# Guiding principles on foreign terrorist fighters

${first}
${second}
Background . . . . . 2

## 1. Background

${first}

### Scope of the principles

${first}
It is said in bold, as a sentence.
${second}
`;
const cell = (text: string): string => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
const heading = '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t>Session I</w:t></w:r></w:p>';
const row = `<w:tbl><w:tr>${cell('09:00')}${cell('Opening')}</w:tr></w:tbl>`;
const deleted = '<w:p><w:del><w:r><w:delText>struck out</w:delText></w:r></w:del><w:r><w:t>kept</w:t></w:r></w:p>';

/** [what, file name, its bytes, the text read from it]. */
const READ: readonly (readonly [what: string, name: string, bytes: Uint8Array, text: string])[] = [
  ['plain text', 'a.txt', utf8('\uFEFFAs it is.\r\n'), 'As it is.\r\n'],
  ['Windows-1252', 'a.TXT', Uint8Array.of(0x93, 0x61, 0x94), '“a”'],
  ['UTF-16', 'a.md', Buffer.from('\uFEFFAs it is.', 'utf16le'), 'As it is.'],
  ['the lines of a PDF', 'a.pdf', pdfOf([[first, second]]), `${first}\n${second}\n`],
  ['the pages of a PDF', 'a.PDF', pdfOf([[first], [second]]), `${first}\n\n\f${second}\n`],
  ['the headings of a PDF', 'a.pdf', pdfOf([headed]), headedText],
  [
    'no heading of a PDF that is all bold',
    'a.pdf',
    pdfOf([[first, second].map((text) => ({ text, bold: true }))]),
    `${first}\n${second}\n`,
  ],
  ['paragraphs of Word', 'a.docx', docxOf([first, 'A & B < C']), `${first}\n\nA & B < C\n`],
  ['a table of Word', 'a.docx', docxOf(['Programme'], row), 'Programme\n\n| 09:00 | Opening |\n'],
  ['what stands after changes', 'a.docx', docxOf([], deleted), 'kept\n'],
  ['a heading of Word', 'a.docx', docxOf([], heading), '## Session I\n'],
  ['headings', 'a.html', utf8('<h1>Note</h1><h3>Session <b>I</b></h3><p>Text'), '# Note\n\n### Session I\n\nText\n'],
  ['lines in a page', 'a.htm', utf8('<p>one\n two<br>three</p>'), 'one two\nthree\n'],
  ['items', 'a.html', utf8('<ul><li>a<li><p>b</p></ul><ol start=3><li>c</li></ol>'), '- a\n- b\n\n3. c\n'],
  ['a table', 'a.html', utf8('<table><tr><th>a</th><td><p>b|c</p></td></tr></table>'), '| a | b/c |\n'],
  ['rich text that is called old Word', 'a.doc', utf8(String.raw`{\rtf1 It is lit.\par}`), 'It is lit.\n'],
  ['a page that is called old Word', 'a.doc', utf8('<!DOCTYPE html><html><p>It is lit.</p></html>'), 'It is lit.\n'],
  ['Word that is called old Word', 'a.DOC', docxOf([first]), `${first}\n`],
  ['footnote marks', 'a.html', utf8('<p>law<sup>12</sup>, m<sup>2</sup>, 18<sup>th</sup></p>'), 'law[^12], m2, 18th\n'],
  ['nothing of scripts', 'a.html', utf8('<head><script>x</script></head><script>y</script><p>&eacute;</p>'), 'é\n'],
];

const scan = { box: [0, 0, 612, 792] } as const;

/** [what, file name, its bytes, why it cannot be read]. */
const REFUSED: readonly (readonly [what: string, name: string, bytes: Uint8Array, reason: RegExp])[] = [
  ['an empty file', 'a.txt', utf8(''), /^is empty$/],
  ['blank lines', 'a.txt', utf8('\n \n'), /^has no text$/],
  ['binary', 'a.txt', Uint8Array.of(1, 0, 2, 0xff), /^is not a text file$/],
  ['a PDF under a password', 'a.pdf', pdfOf([[first]], { password: true }), /^is protected by a password$/],
  [
    'a scanned PDF',
    'a.pdf',
    placedPdf([[scan], [scan, { text: '7', x: 300, y: 30 }]]),
    /^is scanned:.*without text.*OCR/,
  ],
  ['a PDF that draws nothing', 'a.pdf', pdfOf([[], []]), /^cannot be read: it is damaged/],
  ['half a PDF', 'a.pdf', pdfOf([[first]]).slice(0, 60), /^is damaged, or no pdf file/],
  ['a PDF that is none', 'a.pdf', utf8('Dear colleague'), /^is damaged, or no pdf file/],
  ['a Word file under a password', 'a.docx', encryptedDocx(), /^is protected by a password$/],
  ['old Word', 'a.docx', encryptedDocx().slice(0, 600), /old Word/],
  ['old Word by its name', 'a.doc', utf8('x'), /save it as \.docx/],
  ['a PDF that is called a text', 'a.txt', pdfOf([[first]]), /^is a PDF: name it \.pdf$/],
  ['rich text that is called a text', 'a.md', utf8(String.raw`{\rtf1 a}`), /^is a rich text file: name it \.rtf$/],
  ['half a Word file', 'a.docx', docxOf([first]).slice(0, 300), /^is damaged, or no docx file/],
  ['a Word file without text', 'a.docx', docxOf([]), /^has no text$/],
  ['a bomb', 'a.docx', bombOf(90), /^unpacks to more than a document can hold$/],
];

describe('the text of a document', () => {
  for (const [what, name, bytes, text] of READ) {
    it(`has ${what}`, async () => assert.equal((await documentText(name, bytes)).text, text));
  }

  for (const [what, name, bytes, reason] of REFUSED) {
    it(`is not to be had from ${what}`, async () => {
      await assert.rejects(documentText(name, bytes), (error) => {
        assert.ok(error instanceof UnreadableText);
        assert.match(error.message, reason);
        return true;
      });
    });
  }
});

describe('the pages of a PDF', () => {
  it('give their headers away, and no line of a sentence', async () => {
    const header = 'Harbour Board Circular';
    const again = 'in accordance with the Strategy and the';
    const pages = [
      [header, first, again, 'Charter, and it goes on to'],
      [header, 'thank all, and it says once more that it acts', again, 'Charter.'],
    ];
    const { clean } = parse((await documentText('a.pdf', pdfOf(pages))).text);
    const kept = [...pages[0]!, ...pages[1]!.slice(1)].join(' ');
    assert.equal(clean.text.replace(/\s+/g, ' '), kept);
  });
});

describe('a page of a PDF', () => {
  const at = (text: string, x: number, y: number, height = 10): PdfPiece => ({
    text,
    x,
    y,
    width: text.length * height * 0.5,
    height,
    font: 'f1',
  });

  for (const [what, pieces, text] of [
    ['joins what stands on a line', [at('one', 0, 90), at('two', 15, 90), at('three', 40, 90)], 'onetwo three'],
    ['ends a paragraph at a gap', [at('a', 0, 90), at('b', 0, 78), at('c', 0, 66), at('d', 0, 40)], 'a\nb\nc\n\nd'],
    ['marks footnotes', [at('law', 0, 90), at('12', 15, 94, 6), at(' ends', 21, 90)], 'law[^12] ends'],
    ['knows a footnote', [at('x', 0, 90), at('3', 0, 54, 5), at('See', 4, 50, 8)], 'x\n\n[^3]: See'],
    ['starts a column anew', [at('left', 0, 10), at('Right', 200, 90)], 'left\n\nRight'],
    ['goes on with a sentence in the next column', [at('left', 0, 10), at('right', 200, 90)], 'left\nright'],
    ['has no space between letters set apart', [{ ...at('M', 0, 90), tracking: 4 }, at('r', 9.5, 90)], 'Mr'],
    ['has the space of the file', [{ ...at('a', 0, 90), spaceAfter: true }, at('b', 5.2, 90)], 'a b'],
    ['measures by the neighbour', [at('Big', 0, 90, 20), at('One', 34, 94), at('Two', 34, 82)], 'Big\n\nOne\nTwo'],
    ['leaves powers of ten on the line', [at('10', 0, 90), at('6', 10, 94, 6)], '106'],
    ['leaves raised letters in their word', [at('18', 0, 90), at('th', 10, 94, 6)], '18th'],
  ] as const) {
    it(what, () => assert.equal(pageText(linesOf(pieces)), text));
  }
});
