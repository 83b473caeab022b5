import { strict as assert } from 'node:assert';
import conventions from '../../../server/src/core/data/conventions.json';
import entities from '../../../server/src/core/data/entities.json';
import persons from '../../../server/src/core/data/persons.json';
import terms from '../../../server/src/core/data/terms.json';
import { shippedCatalogue } from '../../../server/src/core/lexicon/catalogue';
import { seedFiles } from '../../support/seedCorpus';

type Check = (value: unknown) => boolean;
type Schema = Readonly<Record<string, Check>>;

const text: Check = (value) => typeof value === 'string' && value.trim() === value && value !== '';
const texts: Check = (value) => Array.isArray(value) && value.length > 0 && value.every(text);
const monthAndYear: Check = (value) => /^(?:January|June|September) \d{4}$/.test(value as string);
const document: Check = (value) => seedFiles().some(({ id }) => id === value);
const each =
  (schema: Schema): Check =>
  (value) =>
    Array.isArray(value) && value.length > 0 && value.every((row) => problemsOf(row as object, schema).length === 0);

/** Fields after which a question mark stands may be missing. */
const named: Schema = {
  id: (value) => /^[a-z\d]+(?:-[a-z\d]+)*$/.test(value as string),
  name: text,
  'acronym?': (value) => /^[A-Z][A-Za-z\d /-]+$/.test(value as string),
  'preferred?': text,
  'variants?': texts,
  'avoid?': texts,
  'inContext?': (value) =>
    Object.values(value as object).every(
      (words) => texts(words) && (words as string[]).join() === (words as string[]).join().toLowerCase(),
    ),
  confidence: (value) => value === 'verified' || value === 'known',
  sources: (value) => Array.isArray(value) && value.length > 0 && new Set(value).size === value.length,
  'note?': text,
};

const tables = {
  entities: {
    table: entities,
    schema: {
      ...named,
      kind: text,
      about: text,
      'establishedBy?': text,
      'establishedConfidence?': (value) => value === 'verified' || value === 'known',
      'heads?': each({ name: text, role: text, asOf: monthAndYear, document }),
      'url?': (value) => /^https:\/\/\S+$/.test(value as string),
    },
  },
  persons: {
    table: persons,
    schema: { ...named, 'honorific?': text, offices: each({ role: text, asOf: monthAndYear, document }) },
  },
  terms: { table: terms, schema: { ...named, category: text, about: text } },
  conventions: {
    table: conventions,
    schema: {
      ...named,
      shortName: text,
      adopted: (value) => /^\d{4}-\d{2}-\d{2}$/.test(value as string),
      place: text,
      'adoptedBy?': (value) =>
        shippedCatalogue.resolution(value as string) !== undefined || /^A\/RES\/5\d\/\d+$/.test(value as string),
      depositary: texts,
      'treatyReference?': text,
      theme: text,
    },
  },
} satisfies Record<string, { table: { rows: readonly object[]; sources: readonly string[] }; schema: Schema }>;

function problemsOf(row: object, schema: Schema): readonly string[] {
  const fields = row as Readonly<Record<string, unknown>>;
  const allowed = new Set(Object.keys(schema).map((key) => key.replace('?', '')));
  const unknown = Object.keys(fields).filter((key) => !allowed.has(key));
  const wrong = Object.entries(schema).filter(([key, check]) => {
    const field = key.replace('?', '');
    return field in fields ? !check(fields[field]) : !key.endsWith('?');
  });
  return [...unknown.map((key) => `no field is called ${key}`), ...wrong.map(([key]) => `${key} is wrong`)];
}

describe('the tables of names', () => {
  for (const [name, { table, schema }] of Object.entries(tables)) {
    it(`${name} hold well-formed rows`, () => {
      for (const row of table.rows) {
        assert.deepEqual(problemsOf(row, schema), [], row.id);
        for (const index of row.sources) assert.ok(text(table.sources[index]), `${row.id}: no source ${index}`);
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
        assert.ok([row.acronym, ...row.variants].includes(form), `${row.id}: ${form}`);
  });

  it('name persons as the heads of entities do', () => {
    const known = new Set(persons.rows.map(({ name }) => name));
    for (const row of entities.rows) for (const { name } of row.heads ?? []) assert.ok(known.has(name), name);
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
    assert.equal(shippedCatalogue.entries.length, 253);
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
