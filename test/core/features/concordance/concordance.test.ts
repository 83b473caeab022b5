import { strict as assert } from 'node:assert';
import { concordanceOf, createCorpus } from '../../../../server/src/core';
import { seedCorpus } from '../../../support/seedCorpus';

/** A corpus of documents by id. The first line is the title, the second the date. */
const corpusOf = (texts: Readonly<Record<string, string>>) =>
  createCorpus(Object.entries(texts).map(([id, text]) => ({ id, uri: `file:///${id}.txt`, text })));

const dated = (date: string, body: string): string => `Concept Note on Ports\n\n${date}\n\n${body}\n`;

const ports = corpusOf({
  undated: 'Safe ports matter.\n\nWe said so.\n',
  later: dated('4 March 2021', '1. All States need safe ports.\n\n2. Safe\nports need “all States”, says the Chair.\n'),
  empty: dated('4 March 2020', 'Nothing of that kind stands here.\n'),
  first: dated('5 May 2018', 'Of safe ports; of ships. Ports are safe.\n'),
});

const lines = (phrase: string, corpus = ports): readonly string[] =>
  concordanceOf(phrase, corpus).documents.flatMap(({ id, places }) =>
    places.map(({ before, match, after, number = '' }) => `${id} ${number}: ${before}|${match}|${after}`),
  );

describe('concordanceOf', () => {
  it('lists every occurrence in its words, by document and date, what has no date last', () => {
    assert.deepEqual(lines('safe ports'), [
      'first : Of |safe ports|; of ships. Ports are safe.',
      'later para. 1: All States need |safe ports|.',
      'later para. 2: |Safe ports| need “all States”, says the Chair.',
      'undated : |Safe ports| matter.',
    ]);
    const { count, documents } = concordanceOf('safe ports', ports);
    assert.equal(count, 4);
    assert.deepEqual(
      documents.map(({ id, date, count }) => [id, date, count]),
      [
        ['first', '2018-05-05', 1],
        ['later', '2021-03-04', 2],
        ['undated', undefined, 1],
      ],
    );
  });

  it('counts by year, with the years of which there are documents without it', () => {
    assert.deepEqual(concordanceOf('Safe Ports', ports).years, [
      { from: 2018, to: 2018, count: 1, documents: 1, corpusDocuments: 1 },
      { from: 2020, to: 2020, count: 0, documents: 0, corpusDocuments: 1 },
      { from: 2021, to: 2021, count: 2, documents: 1, corpusDocuments: 1 },
    ]);
    assert.deepEqual(concordanceOf('we said so', ports).years, []);
  });

  it('takes years together where there are many', () => {
    const texts = Object.fromEntries(
      Array.from({ length: 60 }, (_, at) => [
        `d${at}`,
        dated(`4 March ${1960 + at}`, at < 10 ? 'Of old.' : 'Of ports.'),
      ]),
    );
    const { years } = concordanceOf('of ports', corpusOf(texts));
    assert.ok(years.length <= 20);
    assert.deepEqual(years[0], { from: 1970, to: 1974, count: 5, documents: 5, corpusDocuments: 5 });
    assert.equal(
      years.reduce((sum, { count }) => sum + count, 0),
      50,
    );
  });

  it('shows where a sentence ended at which the words around are cut off', () => {
    const corpus = corpusOf({ one: dated('5 May 2018', 'Of safe ports. Ships are told so, and nobody else is.') });
    const after = (around: number) => concordanceOf('safe ports', corpus, { around }).documents[0]!.places[0]!.after;
    assert.deepEqual([after(4), after(8)], ['. …', '. Ships…']);
  });

  for (const [what, phrase] of [
    ['case', 'SAFE PORTS'],
    ['marks', '“safe”, ports'],
    ['a line break', 'safe\n   ports'],
    ['Markdown', '**safe** _ports_'],
  ] as const) {
    it(`does not mind ${what}`, () => {
      assert.equal(concordanceOf(phrase, ports).count, 4);
    });
  }

  it('finds words that only bind others', () => {
    assert.deepEqual(lines('of'), [
      'first : |Of| safe ports; of ships. Ports are safe.',
      'first : Of safe ports; |of| ships. Ports are safe.',
      'empty : Nothing |of| that kind stands here.',
    ]);
  });

  it('finds what runs over the end of a sentence, and not what only begins or ends so', () => {
    assert.deepEqual(lines('ships. Ports are'), ['first : Of safe ports; of |ships. Ports are| safe.']);
    assert.deepEqual(lines('ports; of ships. Ports'), ['first : Of safe |ports; of ships. Ports| are safe.']);
    assert.deepEqual(lines('boats. Ports are'), []);
    assert.deepEqual(lines('ports. Ports are'), []);
  });

  it('quotes a place as the house does, with and without where it is from', () => {
    const { places } = concordanceOf('need “all States”, says', ports).documents[0]!;
    assert.deepEqual(
      places.map(({ quotation, citedQuotation }) => [quotation, citedQuotation]),
      [['“need ‘all States’, says”', '“need ‘all States’, says” (Concept Note on Ports, 4 March 2021, para. 2)']],
    );
    const [seed] = concordanceOf('not conflicting goals but complementary', seedCorpus()).documents;
    assert.equal(
      seed?.places[0]?.citedQuotation,
      '“not conflicting goals but complementary” (concept note, Second United Nations High-Level Conference of Heads of ' +
        'Counter-Terrorism Agencies of Member States, 28 June 2021, para. 21)',
    );
  });

  it('cuts the words around between words, and says so', () => {
    const body = `${'left side '.repeat(20)}safe ports ${'right side '.repeat(20)}`;
    const { before, after } = concordanceOf('safe ports', corpusOf({ long: body }), { around: 30 }).documents[0]!
      .places[0]!;
    assert.deepEqual([before, after], ['…side left side left side ', ' right side right side right…']);
  });

  it('gives the raw span of what stands over two lines', () => {
    const [, later] = concordanceOf('safe ports', ports).documents;
    const { start, end } = later!.places[1]!.span;
    assert.equal(ports.file('later')!.text.slice(start, end), 'Safe\nports');
  });

  for (const [phrase, part] of [
    ['we want all States safe', { text: 'all States', count: 2 }],
    ['they say: need safe ports!', { text: 'need safe ports', count: 1 }],
    ['Rules of ships', { text: 'of ships', count: 1 }],
    ['purple', undefined],
    ['', undefined],
    ['“…”', undefined],
  ] as const) {
    it(`has ${part ? `“${part.text}”` : 'nothing'} to offer for “${phrase}”`, () => {
      const { count, documents, longestPart } = concordanceOf(phrase, ports);
      assert.deepEqual([count, documents, longestPart], [0, [], part]);
    });
  }

  it('prefers a part that says something to one as long that does not', () => {
    assert.equal(concordanceOf('people of international law is', seedCorpus()).longestPart?.text, 'international law');
  });

  it('counts all where it shows only some', () => {
    const { count, documents } = concordanceOf('of', ports, { most: 1 });
    assert.equal(count, 3);
    assert.deepEqual(
      documents.map(({ id, count, places }) => [id, count, places.length]),
      [
        ['first', 2, 0],
        ['empty', 1, 1],
      ],
    );
  });
});
