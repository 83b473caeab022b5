import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { parseSourceDocument } from '../../../server/src/core/source/parseSourceDocument';
import { accountOf } from '../../support/accountOf';
import { parse } from '../../support/parse';
import { seedFiles } from '../../support/seedCorpus';

const pages = `S/2031/7

Report on lamps

1. The keepers of every harbour on the coast have agreed to
31-01234 (E)
2/3

\fS/2031/7

mend the lamps before the winter comes.

3/3 31-01234
`;

const TEXTS: readonly (readonly [what: string, raw: string, left: readonly string[]])[] = [
  [
    'the marks of pages, with the page',
    pages,
    ['print-order p1: 31-01234 (E)', 'page-number p1: 2/3', 'page-head p2: S/2031/7', 'print-order p2: 3/3 31-01234'],
  ],
  ['labels and note marks', '# T\n\n12. One.\n\n(a) Two;\n\n- Three[^4] and four.\n\n[^4]: A note.\n', []],
  ['lines of tags', '# T\n\nwww.un.org | #Lamps\n\nThe lamps.\n', ['web: www.un.org | #Lamps']],
  ['a rule', '# T\n\n* * *\n\nThe lamps.\n', []],
  [
    'markup and addresses',
    'See <b>the</b> [list](https://lamps.int/a).\n',
    ['<b>', '</b>', '](https://lamps.int/a)'].map((text) => `markup: ${text}`),
  ],
  ['a mark of a note that stands alone', '# T\n\nText.\n\n[^3]\n', ['markup: [^3]']],
  ['spaces that are written in letters', 'The&nbsp;lamps&nbsp; and&shy; the&#160;&nbsp;buoys&nbsp;\n', []],
];

describe('what of a text is left out', () => {
  for (const [what, raw, left] of TEXTS)
    it(what, () => {
      const { leftOut } = parse(raw);
      assert.deepEqual(
        leftOut.map(({ reason, page, text }) => `${reason}${page === undefined ? '' : ` p${page}`}: ${text}`),
        left,
      );
      for (const { at, text } of leftOut) assert.ok(raw.startsWith(text, at));
    });

  it('is the address of a link in a label', () => {
    const { blocks, leftOut } = parse('[a](b). Session I: ');
    assert.equal(blocks[0]?.label, 'a');
    assert.deepEqual(
      leftOut.map(({ reason, text }) => [reason, text]),
      [['markup', '](b)']],
    );
  });

  it('is a raised figure before a label', () => {
    const { blocks, leftOut } = parse('\u00AD¹(a) Session I: ');
    assert.equal(blocks[0]?.label, 'a');
    assert.deepEqual(
      leftOut.map(({ text }) => text),
      ['\u00AD¹'],
    );
  });

  it('comes after what the reader of the file left out before it, and before what it left out behind', () => {
    const text = '# T\n\n#Lamps\n\nThe lamps.\n';
    const leftOut = [text.length, 0].map((at) => ({ reason: 'struck-out', text: `at ${at}`, at }) as const);
    const document = parseSourceDocument({ id: 'x', uri: '', text }, { name: 'x', leftOut, notes: [] });
    assert.deepEqual(
      document.leftOut.map((left) => left.text),
      ['at 0', '#Lamps', `at ${text.length}`],
    );
  });

  for (const file of seedFiles())
    it(`is all of ${file.id} that is not in its document`, () => {
      const { unaccounted, labels, twice } = accountOf(file.text, parseSourceDocument(file));
      assert.deepEqual({ unaccounted, twice }, { unaccounted: labels, twice: '' });
    });
});
