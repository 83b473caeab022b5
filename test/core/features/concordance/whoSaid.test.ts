import { strict as assert } from 'node:assert';
import {
  concordanceOf,
  createCorpus,
  formatConcordance,
  formatGroups,
  groupConcordance,
} from '../../../../server/src/core';

const corpusOf = (texts: Readonly<Record<string, string>>) =>
  createCorpus(Object.entries(texts).map(([id, text]) => ({ id, uri: `file:///${id}.txt`, text })));

const statement = (by: string, body: string): string =>
  `Statement by ${by}\n\n5 May 2031\n\nMr. President,\n\n${body}\n`;

const record = `A/91/PV.7\n\nOfficial Records\n\nThe meeting was called to order at 9.05 a.m.\n
The President: We speak of safe ports.\n
Ms. Dahl (Norway): Safe ports matter.\n
They are lit; safe ports are.\n
Mr. Ndiaye (Freedonia) (spoke in French): We want safe ports, and lamps.\n
The meeting rose at noon.\n
Annex on safe ports\n`;

const spoken = corpusOf({
  norway: statement('Ms. Siri Dahl, Permanent Representative of Norway', 'We light our ports. Safe ports are lit.'),
  chile: statement('Mr. Luis Soto, Permanent Representative of Chile', 'We fish.'),
  group: statement('the delegation of Uganda', 'Safe ports are what the movement wants.'),
  record,
  note: 'Concept note\n\nOn ports\n\nThe workshop is about safe ports.\n',
});

describe('a concordance by whose words they are', () => {
  it('counts delegations, those in records by the speech a place stands in', () => {
    assert.deepEqual(concordanceOf('safe ports', spoken).states, {
      groups: [
        { name: 'Norway', code: 'NOR', count: 3, documents: 2, corpusDocuments: 2 },
        { name: 'Freedonia', count: 1, documents: 1, corpusDocuments: 1 },
        { name: 'Uganda', code: 'UGA', count: 1, documents: 1, corpusDocuments: 1 },
      ],
      unknown: 3,
    });
  });

  it('counts speakers', () => {
    const { groups, unknown } = concordanceOf('safe ports', spoken).speakers;
    assert.deepEqual(
      groups.map(({ name, count }) => [name, count]),
      [
        ['Ms. Dahl (Norway)', 2],
        ['Mr. Ndiaye (Freedonia)', 1],
        ['Ms. Siri Dahl (Norway)', 1],
        ['The President', 1],
      ],
    );
    assert.equal(unknown, 3);
  });

  it('counts one speaker once, whether or not a paper prints marks of dignity', () => {
    const corpus = corpusOf({
      one: statement('H.E. Mr. Amadou Ndiaye, Permanent Representative of Freedonia', 'Safe ports are lit.'),
      two: statement('Mr. Amadou Ndiaye, Permanent Representative of Freedonia', 'Safe ports are lit.'),
      three: statement('His Excellency Amadou Ndiaye, Permanent Representative of Freedonia', 'Safe ports are lit.'),
    });
    assert.deepEqual(
      concordanceOf('safe ports', corpus).speakers.groups.map(({ name, count }) => [name, count]),
      [
        ['Mr. Amadou Ndiaye (Freedonia)', 2],
        ['Amadou Ndiaye (Freedonia)', 1],
      ],
    );
  });

  it('says of each place whose words it is in', () => {
    const places = concordanceOf('safe ports', spoken).documents.find(({ id }) => id === 'record')!.places;
    assert.deepEqual(
      places.map(({ by }) => by),
      ['The President', 'Ms. Dahl (Norway)', 'Ms. Dahl (Norway)', 'Mr. Ndiaye (Freedonia)', undefined],
    );
  });

  it('counts all places where few are shown', () => {
    const { states } = concordanceOf('safe ports', spoken, { most: 1 });
    assert.deepEqual(states, concordanceOf('safe ports', spoken).states);
  });

  it('runs no phrase from one speaker’s words into the next', () => {
    const text = record.replace(/\n\n(?=They|Mr)/g, '\n');
    const corpus = corpusOf({ record: text });
    assert.equal(concordanceOf('are Mr. Ndiaye', corpus).count, 0);
    assert.equal(concordanceOf('safe ports', corpus).states.groups[0]?.name, 'Norway');
  });

  it('prints a bar for each, what is nobody’s last', () => {
    assert.deepEqual(formatGroups(concordanceOf('safe ports', spoken), 'state').split('\n').slice(3), [
      `  Norway               ${'█'.repeat(40)} 3  (2 of 2 documents)`,
      `  Freedonia            ${'█'.repeat(13)}▍ 1  (1 of 1 document)`,
      `  Uganda               ${'█'.repeat(13)}▍ 1  (1 of 1 document)`,
      `  no delegation known  ${'█'.repeat(40)} 3`,
      '',
    ]);
    const byYear = groupConcordance(concordanceOf('safe ports', spoken), 'year');
    assert.equal(byYear.by, 'year');
    assert.equal(
      byYear.groups.reduce((sum, { count }) => sum + count, byYear.unknown),
      8,
    );
    assert.equal(formatGroups(concordanceOf('unsaid', spoken), 'speaker').split('\n').length, 3);
  });
});

describe('what a concordance says of first and last', () => {
  const dated = (date: string): string => `Concept Note on Ports\n\n${date}\n\nWe want safe ports.\n`;
  for (const [what, texts, said] of [
    [
      'all dated',
      { a: dated('5 May 2018'), b: dated('5 May 2021') },
      'Stands 2 times in 2 documents. First in a, 5 May 2018; latest in b, 5 May 2021.',
    ],
    [
      'some dated',
      { a: dated('5 May 2018'), b: dated('no day'), c: dated('no') },
      'Stands 3 times in 3 documents. First in a, 5 May 2018; 2 of 3 documents have no date.',
    ],
    ['none dated', { a: dated('no day'), b: dated('no') }, 'Stands 2 times in 2 documents, none of which has a date.'],
    ['one, not dated', { a: dated('no day') }, 'Stands once in one document, which has no date.'],
  ] as const) {
    it(`is said of documents: ${what}`, () => {
      assert.equal(formatConcordance(concordanceOf('safe ports', corpusOf(texts))).split('\n')[1], said);
    });
  }
});
