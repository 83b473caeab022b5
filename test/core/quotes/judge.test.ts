import assert from 'node:assert/strict';
import { createCorpus, createDraft } from '../../../server/src/core';
import type { Verdict } from '../../../server/src/core/quotes/verdict';
import { verdictsOf } from '../../../server/src/core/quotes/verdictsOf';
import { quotedCorpus } from '../../support/quotedCorpus';
import { seedCorpus } from '../../support/seedCorpus';

const judge = (text: string): Verdict => {
  const judged = verdictsOf(createDraft(text), quotedCorpus);
  assert.equal(judged.length, 1, `${judged.length} quotations`);
  return judged[0]!.verdict;
};

describe('the verdict on a quotation', () => {
  for (const [what, text, kind, reason] of [
    [
      'the very words',
      'The Assembly decided that “all harbours shall be lit at night, where appropriate”.',
      'verbatim',
      /^word for word in A\/RES\/99\/1, para\. 1$/,
    ],
    [
      'of the source that is named',
      'In General Assembly resolution 99/1 it is said that “all harbours shall be lit at night”.',
      'verbatim',
      /^word for word in A\/RES\/99\/1, para\. 1$/,
    ],
    [
      'in capitals',
      'It decided that “All Harbours shall be lit at night”.',
      'normalised',
      /but for capital and small letters$/,
    ],
    [
      'without a comma',
      'It decided that “harbours shall be lit at night where appropriate”.',
      'normalised',
      /but for commas/,
    ],
    [
      'with a sound omission',
      'It requested “the keepers … to report every 12 months on the lamps”.',
      'consistent',
      /agrees with A\/RES\/99\/1, para\. 2/,
    ],
    [
      'with a changed letter',
      '“[D]ecides that all harbours shall be lit at night” is what it says.',
      'consistent',
      /agrees with/,
    ],
    [
      'with a pronoun explained',
      'It wants a report “on the lamps that [the keepers] have mended”.',
      'consistent',
      /agrees with/,
    ],
    [
      'with a link at its start',
      'It says “[all harbours](https://x.org) shall be lit at night”.',
      'normalised',
      /but for/,
    ],
    ['with a line break', 'It says “all harbours<br>shall be lit at night”.', 'normalised', /but for/],
    [
      'with an omitted limit',
      'Keepers should “share … the oil that is left over in the spring”.',
      'meaning',
      /leaves out “in accordance with”/,
    ],
    [
      'with fragments of two paragraphs',
      'It says “all harbours shall be lit at night … the oil that is left over in the spring”.',
      'meaning',
      /different paragraphs/,
    ],
    [
      'with fragments the other way round',
      'It says “no lamp shall be dimmed before sunrise … all harbours shall be lit at night”.',
      'meaning',
      /comes later/,
    ],
    [
      'with another modal in brackets',
      'It says “all harbours [may] be lit at night”.',
      'meaning',
      /“\[may\]” stands for “shall”/,
    ],
    [
      'with a bracket that does not close',
      'It says “all harbours [shall be lit at night”.',
      'meaning',
      /square bracket has no other/,
    ],
    [
      'begun behind its negation',
      'It says that “lamp shall be dimmed before sunrise” there.',
      'meaning',
      /has “no” before these words/,
    ],
    [
      'with another word',
      'It says “all harbours should be lit at night”.',
      'differs',
      /differs in one place from A\/RES\/99\/1, para\. 1/,
    ],
    [
      'with two changes',
      'It requested “the guardians of harbours to report every 13 months on the lamps”.',
      'differs',
      /in 2 places/,
    ],
    [
      'of another source that is in the corpus',
      'The note (A/RES/99/1) says “keepers from every coast to speak about glass, oil and patience”.',
      'elsewhere',
      /stands in note, para\. 1, not in A\/RES\/99\/1/,
    ],
    [
      'of a source that a document quotes',
      'In resolution 99/2 the General Assembly asked “to count the gulls on every pier each morning”.',
      'verbatim',
      /as it quotes or cites A\/RES\/99\/2, which is not in the corpus itself/,
    ],
    [
      'of nothing',
      'It says “the moon shall be painted green by all parties”.',
      'not-found',
      /nothing like it stands in the 2 documents/,
    ],
    [
      'with [sic] behind what differs',
      'It says “all harbours should [sic] be lit at night”.',
      'consistent',
      /agrees with/,
    ],
  ] as const) {
    it(`${what}: ${kind}`, () => {
      const verdict = judge(text);
      assert.equal(verdict.kind, kind, JSON.stringify(verdict));
      assert.match(verdict.reasons.join(' / '), reason);
    });
  }

  it('prefers the source that is named where two documents are close', () => {
    const { kind, passage } = judge(
      'In its resolution 99/1, the General Assembly requested “the keepers of lighthouses to report every 12 months on the lamps”.',
    );
    assert.equal(kind, 'differs');
    assert.equal(passage?.document, 'assembly');
  });

  it('takes a document that names the source by its short form to quote it', () => {
    const words = 'human rights for all and the rule of law is essential to all components of the Strategy';
    const [judged] = verdictsOf(createDraft(`A/RES/60/288 says “${words}”.`), seedCorpus());
    assert.deepEqual([judged?.verdict.kind, judged?.verdict.passage?.relation], ['verbatim', 'quoting']);
  });

  it('knows a quotation over lines that stand in its source twice', () => {
    const lines = 'in compliance with\ninternational lamp law, international buoy law and the international\ntide law';
    const corpus = createCorpus([
      {
        id: 'lamps',
        uri: '',
        text: `Note on lamps\n\n1. Ports keep lamps, ${lines};\n\n2. Pilots carry lamps, ${lines};\n`,
      },
    ]);
    const words = `Pilots carry lamps, ${lines.replaceAll('\n', ' ')}`;
    const [judged] = verdictsOf(createDraft(`The note on lamps says “${words}”.`), corpus);
    assert.equal(judged!.verdict.kind, 'verbatim');
  });

  it('shows each difference where it stands', () => {
    const text = 'It requested “the guardians of harbours to report every 13 months on lamps”.';
    const { differences } = judge(text);
    assert.deepEqual(
      differences.map(({ kind, span, written, printed }) => [kind, text.slice(span.start, span.end), written, printed]),
      [
        ['changed', 'guardians', 'guardians', 'keepers'],
        ['changed', '13', '13', '12'],
        ['dropped', '', '', 'the'],
      ],
    );
  });

  it('compares the first two thousand words of a longer quotation, and says so', () => {
    const long = Array.from({ length: 2500 }, (_, at) => `word${at}`).join(' ');
    const corpus = createCorpus([{ id: 'long', uri: '', text: `Report\n\n1. ${long}.\n` }]);
    const [judged] = verdictsOf(createDraft(`It says “${long}”.`), corpus);
    assert.equal(judged!.verdict.kind, 'verbatim');
    assert.match(judged!.verdict.reasons.join(), /only the first 2000 words/);
  });

  it('is the same wherever the quotation moves', () => {
    const quoted = 'It says “all harbours should be lit at night”.';
    const here = judge(quoted);
    const there = judge(`A word before.\n\n${quoted}`);
    assert.equal(there.differences[0]!.span.start, here.differences[0]!.span.start + 'A word before.\n\n'.length);
    assert.deepEqual({ ...there, differences: [] }, { ...here, differences: [] });
  });
});

describe('a quotation from a list', () => {
  const board = `A/85/777\n\n1. The Board was established in 2030, and has met each month since then in the city of Lantern.\n\n2. The Board decides that all laboratories shall:\n\n(a) Keep records of every test for seven years;\n\n(b) Report each failed test to the Board within thirty days;\n\n3. The Board requests that the records be kept in a place that is dry.\n`;
  const corpus = createCorpus([{ id: 'board', uri: 'file:///corpus/board.txt', text: board }]);
  for (const [what, text, kind, place] of [
    ['names its item', 'It says “Keep records of every test for seven years”.', 'verbatim', 'A/85/777, para. 2 (a)'],
    [
      'goes from what it begins with to an item',
      'It “decides that all laboratories shall … [r]eport each failed test to the Board within thirty days”.',
      'consistent',
      'A/85/777, para. 2',
    ],
    [
      'does not go from a paragraph to the item of another',
      'The Board “has met each month since then in the city … [r]eport each failed test to the Board”.',
      'meaning',
      'A/85/777, para. 1',
    ],
  ] as const)
    it(what, () => {
      const [judged] = verdictsOf(createDraft(text), corpus);
      assert.equal(judged?.verdict.kind, kind);
      assert.equal(judged.verdict.passage?.citation, place);
    });
});
