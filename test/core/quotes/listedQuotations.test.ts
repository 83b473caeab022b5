import assert from 'node:assert/strict';
import { type Corpus, createCorpus, createDraft } from '../../../server/src/core';
import { verdictsOf } from '../../../server/src/core/quotes/verdictsOf';

const board = (listed: string): Corpus =>
  createCorpus([
    {
      id: 'board',
      uri: 'file:///corpus/board.txt',
      text: `A/85/777\n\nReport of the Board on Tests\n\n1. The Board met, and forty laboratories were heard.\n\n${listed}\n\n3. The Board recalls paragraph 2 (a) above and asks for a list of all tests.\n`,
    },
  ]);

const layouts: Readonly<Record<string, Corpus>> = {
  'in one paragraph': board(
    '2. The Board decides that all laboratories shall: (a) Keep records of every test for seven years; (b) Report each failed test to the Board within thirty days;',
  ),
  'in paragraphs': board(
    '2. The Board decides that all laboratories shall:\n\n(a) Keep records of every test for seven years;\n\n(b) Report each failed test to the Board within thirty days;',
  ),
};

const rows: readonly (readonly [quoting: string, verdict: string, part?: string])[] = [
  ['A/85/777 “decides that all laboratories shall: (a) Keep records of every test for seven years”.', 'verbatim'],
  ['It says “(b) Report each failed test to the Board within thirty days”.', 'verbatim'],
  ['It says “Report each failed test to the Board within thirty days”.', 'verbatim'],
  ['It says “2. The Board decides that all laboratories shall: (a) Keep records of every test”.', 'verbatim'],
  ['It says “2 (b) Report each failed test to the Board within thirty days”.', 'verbatim'],
  ['It says “• Report each failed test to the Board within thirty days”.', 'verbatim'],
  [
    'It says “all laboratories shall … (b) Report each failed test to the Board within thirty days”.',
    'consistent|meaning',
  ],
  ['It “decides that all laboratories shall: Keep records of every test”.', 'normalised', 'labels'],
  ['It “decides that all laboratories shall: (i) Keep records of every test”.', 'normalised', 'labels'],
  [
    'It says:\n\n> (a) Keep records of every test for seven years;\n> (b) Report each failed test\n\nSo it does.',
    'verbatim|normalised',
  ],
  // What is altered is altered, beside a label too.
  ['It says “(b) Report each lost test to the Board within thirty days”.', 'differs', 'lost'],
  ['It “decides that laboratories shall: (a) Keep records of one test for seven years”.', 'differs', ''],
  ['It “recalls paragraph 2 (a) above and asks for a list”.', 'verbatim'],
  ['It “recalls paragraph 2 (b) above and asks for a list”.', 'differs', 'b'],
];

describe('a quotation of a list', () => {
  for (const [layout, corpus] of Object.entries(layouts)) {
    for (const [text, kind, part] of rows) {
      it(`${layout}: ${text}`, () => {
        const [judged, ...others] = verdictsOf(createDraft(text), corpus);
        assert.deepEqual(others, []);
        const { verdict } = judged!;
        assert.match(verdict.kind, new RegExp(`^(?:${kind})$`), JSON.stringify(verdict));
        if (kind === 'normalised') assert.deepEqual(verdict.normalisations, [part]);
        if (kind === 'differs') assert.equal(verdict.differences[0]?.written, part);
      });
    }
  }
});
