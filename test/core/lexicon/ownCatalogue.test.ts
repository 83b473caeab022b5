import { strict as assert } from 'node:assert';
import { createDraft, createOwnCatalogue, lineTable, lookUp, createCorpus } from '../../../server/src/core';
import { shippedCatalogue } from '../../../server/src/core/lexicon/catalogue';
import { ownGroup } from '../../support/ownGroup';

const own = (text: string) => createOwnCatalogue([{ name: 'team.yaml', text }]);

/** "line: message" of every problem. */
const problemsOf = (text: string): readonly string[] =>
  own(text)
    .problems.flat()
    .map(({ span, message }) => `${lineTable(text).position(span.start).line + 1}: ${message}`);

describe('createOwnCatalogue', () => {
  it('is the shipped catalogue where there are no rows', () => {
    assert.equal(createOwnCatalogue([]).catalogue, shippedCatalogue);
    assert.equal(own('').catalogue, shippedCatalogue);
    assert.equal(own('entities: []').catalogue, shippedCatalogue);
  });

  it('has names found that ship with nobody', () => {
    const { catalogue, problems } = own(ownGroup);
    assert.deepEqual(problems, [[]]);
    const { names } = createDraft('The Harbour Security Group met; the HSG agreed with CTED.', { catalogue });
    assert.deepEqual(
      names.map(({ id, form }) => `${id} ${form}`),
      ['harbour-group name', 'harbour-group acronym', 'cted acronym'],
    );
  });

  it('reads JSON as well', () => {
    const json = JSON.stringify({
      terms: [{ id: 'port-call', name: 'port call', category: 'ports', about: 'A stay.' }],
    });
    const { catalogue, problems } = own(json);
    assert.deepEqual(problems, [[]]);
    assert.equal(catalogue.entry('term', 'port-call')?.row.name, 'port call');
  });

  it('puts the fields of a row over those of the one that ships', () => {
    const { catalogue, problems } = own('entities:\n  - id: cted\n    variants: [the Directorate of the Committee]\n');
    assert.deepEqual(problems, [[]]);
    const shipped = shippedCatalogue.entry('entity', 'cted')!.row;
    const { row } = catalogue.entry('entity', 'cted')!;
    assert.equal(row.name, shipped.name);
    assert.deepEqual(row.variants, [...shipped.variants, 'the Directorate of the Committee']);
    assert.deepEqual(row.sources, [...shipped.sources, 'team.yaml']);
    assert.equal(catalogue.entries.length, shippedCatalogue.entries.length);
  });

  it('resolves a resolution that no table has', () => {
    const text = 'resolutions:\n  - symbol: S/RES/2900\n    date: 2031-03-04\n    about: An invented one.\n';
    const { catalogue, problems } = own(text);
    assert.deepEqual(problems, [[]]);
    const { mentions } = createDraft('Resolution 2900 (2030) was adopted.', { catalogue });
    assert.deepEqual(
      mentions.map(({ resolved: { status, year } }) => [status, year]),
      [['wrong-year', 2031]],
    );
    const [card] = lookUp('S/RES/2900', createCorpus([], { catalogue }));
    assert.ok(
      card?.lines.some((line) => line.includes('An invented one (team.yaml)')),
      card?.lines.join('\n'),
    );
  });

  it('lets the later of two files stand', () => {
    const files = ['One.', 'Two.'].map((about, at) => ({
      name: `${at}.yaml`,
      text: ownGroup.replace('Delegations that meet on port security.', about),
    }));
    const row = createOwnCatalogue(files).catalogue.entry('entity', 'harbour-group')!.row;
    assert.equal('about' in row && row.about, 'Two.');
    assert.deepEqual(row.sources, ['0.yaml', '1.yaml']);
  });

  it('passes a bad row over and keeps the others', () => {
    const text = `${ownGroup}  - id: nameless\n    kind: body\n    about: None.\n`;
    const { catalogue } = own(text);
    assert.ok(catalogue.entry('entity', 'harbour-group'));
    assert.equal(catalogue.entry('entity', 'nameless'), undefined);
    assert.deepEqual(problemsOf(text), [
      '7: nameless: “name” is missing: expected a text without space around it; the row is passed over',
    ]);
  });

  const rejected: readonly (readonly [text: string, ...problems: readonly RegExp[]])[] = [
    ['entities: 3', /^1: Expected “entities” to be a list of rows$/],
    ['bodies: []', /^1: No table is called “bodies”; there are resolutions, entities, terms, phrases$/],
    ['- id: x', /^1: Expected the tables/],
    ['entities:\n  - CTED', /^2: Expected a row of “entities”/],
    ['entities:\n  - id: [', /^\d+: The file cannot be read from here on: /],
    [
      'terms:\n  - id: Bad Id\n    name: x\n    category: y\n    about: z',
      /^2: Bad Id: “id” is "Bad Id", expected small/,
    ],
    [
      'entities:\n  - id: cted\n    acronyms: CTED',
      /^3: cted: no field is called “acronyms”; there are id, name, acronym/,
    ],
    ['entities:\n  - id: cted\n    acronym: 7', /^3: cted: “acronym” is 7, expected a capital/],
    ['entities:\n  - id: cted\n    name:', /^\d: cted: “name” is null/],
    [
      'resolutions:\n  - symbol: S/RES/2396\n    date: 2018-12-21',
      /^3: Resolution 2396 was adopted in 2017 by the table/,
    ],
    ['resolutions:\n  - symbol: S/RES/2396 (2017)\n    about: x', /^2: S\/RES\/2396 \(2017\): “symbol” is/],
    ['resolutions:\n  - symbol: S/RES/2901\n    date: 2031-02-30\n    about: x', /^3: S\/RES\/2901: “date” is/],
    ['resolutions:\n  - symbol: S/RES/2396\n    vote: all', /^3: S\/RES\/2396: “vote” is "all", expected votes/],
    [
      'terms:\n  - id: q\n    variants: [1]',
      /“variants” is \[1\]/,
      /“name” is missing/,
      /“category” is missing/,
      /“about” is missing/,
    ],
  ];
  for (const [text, ...expected] of rejected) {
    it(`tells what is wrong with ${JSON.stringify(text)}`, () => {
      const problems = problemsOf(text);
      assert.equal(problems.length, expected.length, problems.join('\n'));
      for (const pattern of expected)
        assert.ok(
          problems.some((problem) => pattern.test(problem)),
          problems.join('\n'),
        );
    });
  }

  it('does not read a file without end', () => {
    assert.deepEqual(problemsOf(`# ${'x'.repeat(2_000_000)}`), ['1: The file is too long']);
  });

  it('is not unrolled by aliases', () => {
    const bomb = `terms:\n  - id: &a [x,x,x,x,x,x,x,x,x]\n${Array.from({ length: 12 }, (_, at) => `    f${at}: &b${at} [${`*${at ? `b${at - 1}` : 'a'},`.repeat(9)}]\n`).join('')}`;
    assert.ok(problemsOf(bomb).length > 0);
  });
});
