import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { FileText } from '../../server/src/core/source/fileText';
import { documentText } from '../../server/src/host/readers/documentText';
import { changed, odtOf, p, r, wordOf } from '../support/wordFiles';

/** Every word is another, so that none can stand for one that is lost. */
type Numbered = (word: number) => string;

const words = (text: string): string[] => text.match(/w\d+/g) ?? [];

/** Holds that each word of a file is in its text or in what is left out, once, and that those of the text keep their order. */
function hasEveryWord(source: string, { text, leftOut }: FileText): void {
  const kept = words(text);
  const all = [...kept, ...leftOut.flatMap((left) => words(left.text))];
  assert.deepEqual(all.toSorted(), words(source).toSorted());
  const order = new Map(words(source).map((word, at) => [word, at]));
  const places = kept.map((word) => order.get(word)!);
  assert.deepEqual(
    places,
    places.toSorted((one, other) => one - other),
  );
}

/** A file of random pieces, each with a word of its own and some with others in them. */
function filesOf(
  pieces: readonly ((word: Numbered, inner: () => string) => string)[],
  leaf: (word: string) => string,
): fc.Arbitrary<string> {
  return fc
    .array(fc.tuple(fc.nat(pieces.length - 1), fc.nat(pieces.length - 1)), { minLength: 1, maxLength: 25 })
    .map((choices) => {
      let count = 0;
      const word: Numbered = () => `w${100 + count++}`;
      return choices
        .map(([outer, inner]) => pieces[outer]!(word, () => pieces[inner]!(word, () => leaf(word(0)))))
        .join('');
    });
}

const RUNS = ['', '<w:b/>', '<w:strike/>', '<w:dstrike/>', '<w:vanish/>', '<w:vertAlign w:val="superscript"/>'];
const runs = RUNS.map((properties) => (word: Numbered) => r(` ${word(0)}`, properties));
const field = (code: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const inline = [
  ...runs,
  ...(['ins', 'del', 'moveFrom', 'moveTo'] as const).map((kind) => (word: Numbered) => changed(kind, r(` ${word(0)}`))),
  (word: Numbered) => field('TOC', r(word(0))),
  (word: Numbered) => field('REF', r(` ${word(0)}`)),
  (word: Numbered) => `<w:r><w:fldChar w:fldCharType="begin"/></w:r>${r(` ${word(0)}`)}`,
  (word: Numbered) =>
    `<w:sdt><w:sdtContent>${r(` ${word(0)}`)}</w:sdtContent></w:sdt><w:hyperlink>${r(` ${word(0)}`)}</w:hyperlink>`,
  () => '<w:r><w:br w:type="page"/><w:tab/><w:softHyphen/></w:r>',
];
const MARKS = [
  '',
  '<w:rPr><w:del w:id="1" w:author="A"/></w:rPr>',
  '<w:rPr><w:vanish/></w:rPr>',
  '<w:pStyle w:val="Heading1"/>',
  '<w:sectPr/>',
];
const blocks = [
  ...inline.flatMap((piece) =>
    MARKS.slice(0, 2).map((mark) => (word: Numbered) => p(piece(word) + r(` ${word(0)}`), mark)),
  ),
  ...MARKS.map((mark) => (word: Numbered) => p(runs.map((run) => run(word)).join(''), mark)),
  (word: Numbered, inner: () => string) =>
    `<w:tbl><w:tr><w:tc>${inner()}</w:tc><w:tc>${p(r(word(0)))}</w:tc></w:tr><w:tr><w:trPr><w:del w:id="1"/></w:trPr><w:tc>${inner()}</w:tc></w:tr></w:tbl>`,
  (_: Numbered, inner: () => string) => `<w:sdt><w:sdtContent>${inner()}</w:sdtContent></w:sdt>`,
];

const html = [
  ...'p div section h2 li td blockquote pre a b span sup q label center dt'
    .split(' ')
    .map((name) => (word: Numbered, inner: () => string) => `<${name}>${word(0)} ${inner()}</${name}> `),
  ...'nav aside header footer del s ins button select template noscript dialog article main'
    .split(' ')
    .map((name) => (word: Numbered, inner: () => string) => ` <${name}>${word(0)} ${inner()}</${name}> `),
  (word: Numbered, inner: () => string) => `<p hidden>${word(0)}</p><div style="display:none">${inner()}</div>`,
  (word: Numbered, inner: () => string) => `<ul><li>${word(0)}<li>${inner()}</ul><ol><li>${word(0)}</ol>`,
  (word: Numbered, inner: () => string) => `<table><tr><td>${word(0)}<td>${inner()}</tr><tr><th>${word(0)}</table>`,
  (word: Numbered) => `${word(0)}<br>${word(0)}<br><br>${word(0)}<hr>`,
  (word: Numbered) => `<div class="menu"><a href="/">${word(0)}</a></div><a href="#c">Skip to ${word(0)}</a>`,
];

const odt = [
  (word: Numbered) =>
    `<text:p>${word(0)} <text:span>${word(0)}</text:span> <text:span text:style-name="S">${word(0)}</text:span></text:p>`,
  (word: Numbered) => `<text:h text:outline-level="1">${word(0)}<text:s/>${word(0)}</text:h>`,
  (_: Numbered, inner: () => string) => `<text:list><text:list-item>${inner()}</text:list-item></text:list>`,
  (_: Numbered, inner: () => string) => `<text:section text:display="none">${inner()}</text:section>`,
  (_: Numbered, inner: () => string) =>
    `<table:table><table:table-row><table:table-cell>${inner()}</table:table-cell></table:table-row></table:table>`,
  (_: Numbered, inner: () => string) =>
    `<text:table-of-content><text:index-body>${inner()}</text:index-body></text:table-of-content>`,
];

const rtf = [
  ...['', String.raw`\b `, String.raw`\strike `, String.raw`\v `, String.raw`\deleted `, String.raw`\revised `].map(
    (state) => (word: Numbered, inner: () => string) => `{${state}${word(0)} ${inner()}} `,
  ),
  (word: Numbered) => String.raw`${word(0)}\par\pard `,
  (word: Numbered) => String.raw`\trowd\intbl ${word(0)}\cell ${word(0)}\cell\row\pard `,
  (word: Numbered) => String.raw`{\listtext 1.\tab}${word(0)}\line ${word(0)}\page\par `,
  (word: Numbered) => String.raw`{\field{\*\fldinst REF}{\fldrslt ${word(0)}}}\'e9 `,
];

const automatic =
  '<style:style style:name="S"><style:text-properties style:text-line-through-style="solid"/></style:style>';

describe('every word of a file is in its text or left out for a reason', () => {
  const asIs = (word: string): string => word;
  for (const [what, name, pieces, leaf, bytesOf] of [
    ['Word', 'a.docx', blocks, (word: string) => p(r(word)), (body: string) => wordOf({ body })],
    ['a web page', 'a.html', html, asIs, (body: string) => Buffer.from(`<title>w1</title>${body}`)],
    [
      'OpenDocument',
      'a.odt',
      odt,
      (word: string) => `<text:p>${word}</text:p>`,
      (body: string) => odtOf({ body, automatic }),
    ],
    ['rich text', 'a.rtf', rtf, asIs, (body: string) => Buffer.from(String.raw`{\rtf1 ${body}}`)],
  ] as const) {
    it(`in ${what}`, () =>
      fc.assert(
        fc.asyncProperty(filesOf(pieces, leaf), async (body) => {
          const source = name === 'a.html' ? `w1 ${body}` : body;
          // A text of no words is refused, and has nothing to lose.
          const found = await documentText(name, bytesOf(body)).catch((error: unknown) => {
            assert.match(String(error), /has no text$/);
          });
          if (found !== undefined) hasEveryWord(source, found);
        }),
        { numRuns: 200 },
      ));
  }
});
