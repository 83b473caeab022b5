import assert from 'node:assert/strict';
import table from '../../../server/src/core/data/delegations.json';
import { delegationOf, stateOfCode } from '../../../server/src/core/lexicon/delegationNames';
import { delegationKinds, delegationRows } from '../../../server/src/core/lexicon/delegations';
import {
  confidence,
  fieldProblems,
  matching,
  oneOf,
  type RowSchema,
  text,
  texts,
} from '../../../server/src/core/lexicon/rowSchema';

const month = matching('a year or month', /^\d{4}(?:-\d{2})?$/);

const fields: RowSchema = {
  code: matching('capitals and figures', /^[A-Z][A-Z\d-]+$/),
  kind: oneOf(...delegationKinds),
  name: text,
  'formalName?': text,
  'variants?': texts,
  'former?': texts,
  'formerUntil?': month,
  'adjectives?': texts,
  'since?': month,
  'note?': text,
  confidence,
  sources: {
    expected: 'places in the sources',
    holds: (value) => Array.isArray(value) && value.length > 0 && value.every((at) => table.sources[at as number]),
  },
};

describe('the table of delegations', () => {
  it('holds well-formed rows, each with a source', () => {
    for (const row of table.rows) assert.deepEqual(fieldProblems(row, fields), [], row.code);
    const used = new Set(table.rows.flatMap(({ sources }) => sources));
    table.sources.forEach((source, index) => assert.ok(used.has(index), source));
  });

  it('has all Members, each code once, and when a former name ended', () => {
    const rows = delegationRows();
    assert.equal(rows.filter(({ kind }) => kind === 'member').length, 193);
    assert.equal(new Set(rows.map(({ code }) => code)).size, rows.length);
    for (const { code, kind, former, formerUntil } of rows) {
      assert.equal(former === undefined, formerUntil === undefined, code);
      if (kind === 'member' || kind === 'observer-state') assert.match(code, /^[A-Z]{3}$/);
    }
  });

  it('finds each row by each of its names, and by nothing of another', () => {
    for (const row of delegationRows()) {
      const names = [row.name, row.formalName ?? row.name, ...(row.variants ?? []), ...(row.former ?? [])];
      for (const name of names) {
        assert.equal(delegationOf(name)?.code, row.code, name);
        assert.equal(delegationOf(`the ${name}`)?.code, row.code, `the ${name}`);
      }
    }
  });
});

describe('delegationOf', () => {
  for (const [written, code, form] of [
    ['Norway', 'NOR', 'name'],
    ['NORWAY', 'NOR', 'name'],
    ['the United Kingdom', 'GBR', 'variant'],
    ['United Kingdom of Great Britain and Northern Ireland', 'GBR', 'name'],
    ['the Russian Federation', 'RUS', 'name'],
    ['Türkiye', 'TUR', 'name'],
    ['TÜRKİYE', 'TUR', 'name'],
    ['Turkey', 'TUR', 'former'],
    ["Cote d'Ivoire", 'CIV', 'name'],
    ['CÔTE D’IVOIRE', 'CIV', 'name'],
    ['Islamic Republic of Iran', 'IRN', 'formal'],
    ['Iran (Islamic Republic of)', 'IRN', 'name'],
    ['Iran, Islamic Republic of', 'IRN', 'formal'],
    ['Congo (Democratic Republic of the)', 'COD', 'name'],
    ['Korea, Republic of', 'KOR', 'name'],
    ['Guinea Bissau', 'GNB', 'name'],
    ['St. Lucia', 'LCA', 'name'],
    ['the delegation of the Niger', 'NER', 'name'],
    ['Permanent Mission of the Republic of Kenya to the United Nations', 'KEN', 'formal'],
    ['the Norwegian delegation', 'NOR', 'adjective'],
    ['NER', 'NER', 'code'],
    ['NAM', 'NON-ALIGNED', 'variant'],
    ['the G77 and China', 'G77', 'variant'],
    ['European Union and its member States', 'EU', 'variant'],
    ['Observer State of Palestine', 'PSE', 'variant'],
  ] as const) {
    it(`knows “${written}”`, () => {
      const found = delegationOf(written);
      assert.deepEqual([found?.code, found?.form], [code, form]);
    });
  }

  for (const written of [
    '',
    'Freedonia',
    'Korea',
    'Congolese',
    'German Democratic Republic',
    'us',
    'eu',
    'act',
    'ner',
    'Norway and Sweden',
    'Minister for Foreign Affairs of Norway',
    'Norwegian Refugee Council',
  ]) {
    it(`does not know “${written}”`, () => assert.equal(delegationOf(written), undefined));
  }

  it('is sure of the names that records use, and of no other form', () => {
    const sure = (written: string) => delegationOf(written)?.confidence;
    assert.deepEqual(['Norway', 'Kingdom of Norway', 'Norwegian', 'NOR', 'Baltic States', 'Holy See'].map(sure), [
      'verified',
      'known',
      'known',
      'known',
      'known',
      'verified',
    ]);
  });

  it('reads for whom a delegation speaks beside itself', () => {
    const found = delegationOf('Sweden (on behalf of the European Union)');
    assert.deepEqual([found?.code, found?.onBehalfOf?.code], ['SWE', 'EU']);
    assert.equal(delegationOf('Freedonia (on behalf of the European Union)'), undefined);
  });

  it('takes three capitals for a State where they are asked for as a code', () => {
    assert.equal(stateOfCode('NAM')?.name, 'Namibia');
    assert.equal(stateOfCode('EU'), undefined);
  });
});
