import { strict as assert } from 'node:assert';
import conventions from '../../../server/src/core/data/conventions.json';
import entities from '../../../server/src/core/data/entities.json';
import abroad from '../../../server/src/core/data/namesAbroad.json';
import persons from '../../../server/src/core/data/persons.json';
import terms from '../../../server/src/core/data/terms.json';
import { shippedCatalogue } from '../../../server/src/core/lexicon/catalogue';
import { namesAbroad } from '../../../server/src/core/lexicon/namesAbroad';
import { personRows, personsKnownUpTo } from '../../../server/src/core/lexicon/persons';
import {
  confidence,
  day,
  entityFields,
  fieldProblems,
  type FieldShape,
  matching,
  namedFields,
  oneOf,
  type RowSchema,
  termFields,
  text,
  texts,
} from '../../../server/src/core/lexicon/rowSchema';
import { seedFiles } from '../../support/seedCorpus';

const month = matching('a month or year', /^(?:19|20)\d\d(?:-(?:0[1-9]|1[0-2]))?$/);
const document: FieldShape = {
  expected: 'a document',
  holds: (value) => seedFiles().some(({ id }) => id === value),
};
const each = (schema: RowSchema): FieldShape => ({
  expected: 'rows',
  holds: (value) =>
    Array.isArray(value) && value.length > 0 && value.every((row) => fieldProblems(row as Row, schema).length === 0),
});
const named: RowSchema = {
  ...namedFields,
  sources: {
    expected: 'numbers of sources',
    holds: (value) => Array.isArray(value) && value.length > 0 && new Set(value).size === value.length,
  },
};

type Row = Readonly<Record<string, unknown>>;

const tables = {
  entities: {
    table: entities,
    schema: { ...named, ...entityFields },
  },
  persons: {
    table: persons,
    schema: {
      ...named,
      'honorific?': text,
      offices: each({
        role: text,
        'heads?': oneOf(...entities.rows.map(({ id }) => id)),
        'from?': month,
        'to?': month,
        'attested?': each({ month, 'document?': document }),
        'confidence?': confidence,
      }),
    },
  },
  terms: { table: terms, schema: { ...named, ...termFields } },
  conventions: {
    table: conventions,
    schema: {
      ...named,
      shortName: text,
      adopted: day,
      place: text,
      'adoptedConfidence?': { expected: 'known', holds: (value) => value === 'known' },
      'adoptedBy?': {
        expected: 'a resolution',
        holds: (value) =>
          shippedCatalogue.resolution(value as string) !== undefined || /^A\/RES\/5\d\/\d+$/.test(value as string),
      },
      depositary: texts,
      'treatyReference?': text,
      theme: text,
    },
  },
} satisfies Record<string, { table: { rows: readonly object[]; sources: readonly string[] }; schema: RowSchema }>;

describe('the tables of names', () => {
  for (const [name, { table, schema }] of Object.entries(tables)) {
    it(`${name} hold well-formed rows`, () => {
      for (const row of table.rows) {
        assert.deepEqual(fieldProblems(row as unknown as Row, schema), [], row.id);
        for (const index of row.sources) assert.ok(text.holds(table.sources[index]), `${row.id}: no source ${index}`);
      }
    });

    it(`${name} have ids of their own`, () => {
      assert.equal(new Set(table.rows.map(({ id }) => id)).size, table.rows.length);
    });

    it(`${name} cite no source that no row uses`, () => {
      const used = new Set(table.rows.flatMap(({ sources }) => sources));
      table.sources.forEach((source, index) => assert.ok(used.has(index), source));
    });
  }

  it('name a context only for forms the row has', () => {
    for (const { row } of shippedCatalogue.entries)
      for (const form of Object.keys(row.inContext))
        assert.ok([row.name, row.acronym, ...row.variants, ...row.avoid].includes(form), `${row.id}: ${form}`);
  });

  it('tell of offices in the order of time, and of none after the month the table ends with', () => {
    assert.match(personsKnownUpTo(), /^\d{4}-\d\d$/);
    for (const { id, offices } of personRows())
      for (const { from, to, attested } of offices) {
        const months = attested.map(({ month }) => month);
        assert.deepEqual(months, [...months].sort(), id);
        assert.ok(
          months.every((at) => at <= personsKnownUpTo()),
          id,
        );
        assert.ok(from === undefined || to === undefined || from <= to, id);
      }
  });

  it('file names in other languages under rows that there are', () => {
    for (const { key, names, sources } of abroad.rows) {
      const [kind, id] = key.split(' ') as ['entity', string];
      assert.ok(shippedCatalogue.entry(kind, id), key);
      assert.ok(Object.keys(names).length > 0 && sources.length > 0, key);
      for (const at of sources) assert.ok(abroad.sources[at], key);
    }
    assert.equal(new Set(abroad.rows.map(({ key }) => key)).size, abroad.rows.length);
    const used = new Set(abroad.rows.flatMap(({ sources }) => sources));
    abroad.sources.forEach((source, at) => assert.ok(used.has(at), source));
  });

  it('have no name in one language that two rows claim', () => {
    const owners = new Map<string, string>();
    for (const { key } of abroad.rows)
      for (const { language, written } of namesAbroad(key)) {
        assert.equal(owners.get(`${language} ${written}`) ?? key, key, written);
        owners.set(`${language} ${written}`, key);
      }
  });

  it('have no form that two rows claim', () => {
    const owners = new Map<string, string>();
    for (const { kind, row } of shippedCatalogue.entries) {
      for (const form of new Set([row.name, row.acronym ?? row.name, ...row.variants, ...row.avoid])) {
        assert.equal(owners.get(form), undefined, form);
        owners.set(form, `${kind} ${row.id}`);
      }
    }
  });

  it('give every row by its kind and id', () => {
    assert.equal(shippedCatalogue.entries.length, 826);
    for (const entry of shippedCatalogue.entries) assert.equal(shippedCatalogue.entry(entry.kind, entry.row.id), entry);
    assert.equal(shippedCatalogue.entry('entity', 'nothing'), undefined);
  });

  it('fill in what a stored row leaves out', () => {
    const { row } = shippedCatalogue.entry('term', 'dark-web')!;
    assert.deepEqual(
      [row.variants, row.avoid, row.inContext, row.sources],
      [[], [], {}, ['2018-conference-concept-note', '2021-conference-concept-note']],
    );
  });
});
