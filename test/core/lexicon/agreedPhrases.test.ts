import { strict as assert } from 'node:assert';
import table from '../../../server/src/core/data/agreedPhrases.json';
import { agreedPhrases, minedPhrases } from '../../../server/src/core/lexicon/agreedPhrases';
import {
  confidence,
  fieldProblems,
  matching,
  oneOf,
  type RowSchema,
  text,
  texts,
} from '../../../server/src/core/lexicon/rowSchema';

const schema: RowSchema = {
  id: matching('a letter and three figures: “p037”', /^p\d{3}$/),
  phrase: text,
  category: text,
  status: oneOf('preferred', 'variant', 'deviation', 'contested'),
  'preferred?': text,
  'said?': texts,
  'avoided?': texts,
  'isOrdered?': { expected: 'true', holds: (value) => value === true },
  confidence,
  sources: {
    expected: 'numbers of sources',
    holds: (value) =>
      Array.isArray(value) && value.length > 0 && value.every((at) => text.holds(table.sources[at as number])),
  },
  'note?': text,
};

describe('the table of agreed phrases', () => {
  it('holds well-formed rows', () => {
    for (const row of table.rows) assert.deepEqual(fieldProblems(row, schema), [], row.id);
  });

  it('has mined rows that are well-formed, and none of them twice', () => {
    const known = new Set(agreedPhrases().map(({ phrase }) => phrase));
    for (const row of table.mined) {
      assert.deepEqual(fieldProblems({ ...row, id: row.id.replace('m', 'p') }, schema), [], row.id);
      assert.match(row.id, /^m\d{3}$/);
      assert.ok(!known.has(row.phrase), row.phrase);
    }
    assert.equal(minedPhrases().length, table.mined.length);
  });

  it('has ids and phrases of their own', () => {
    for (const field of ['id', 'phrase'] as const)
      assert.equal(new Set(table.rows.map((row) => row[field])).size, table.rows.length, field);
  });

  it('cites no source that no row uses', () => {
    const used = new Set(table.rows.flatMap(({ sources }) => sources));
    table.sources.forEach((source, at) => assert.ok(used.has(at), source));
  });

  it('gives a preferred wording to others only, and another one than theirs', () => {
    for (const { id, phrase, status, preferred } of agreedPhrases()) {
      if (status === 'preferred') assert.equal(preferred, undefined, id);
      assert.notEqual(preferred, phrase, id);
    }
  });

  it('gives a wording with a document for whatever it tells of another one', () => {
    const documented = new Map(
      [...agreedPhrases(), ...minedPhrases()].map((row) => [row.phrase, row.isUsage !== true]),
    );
    for (const { id, status, preferred } of agreedPhrases()) {
      if (preferred !== undefined) assert.equal(documented.get(preferred), true, `${id} ${preferred}`);
      else assert.ok(status === 'preferred' || status === 'variant', `${id} is told with nothing beside it`);
    }
  });

  it('names both sides of a contested wording, each with its document, and of no other', () => {
    for (const { id, status, said = [], avoided = [] } of agreedPhrases()) {
      const isContested = status === 'contested';
      assert.deepEqual([said.length > 0, avoided.length > 0], [isContested, isContested], id);
      for (const who of [...said, ...avoided]) assert.match(who, / \([^()]+\d[^()]*\)$/, id);
    }
  });

  it('calls no symbol usage', () => {
    for (const at of table.withoutDocument)
      assert.doesNotMatch(table.sources[at]!, /^(?:A|S|SC|GA|ST|E)\/\S*\d|^\d{4}-/);
  });

  it('gives its sources in words', () => {
    const row = agreedPhrases().find(({ phrase }) => phrase === 'conditions conducive to the spread of terrorism');
    assert.deepEqual(row?.sources, ['A/RES/60/288, annex, sect. I', 'S/RES/2178 (2014)']);
    assert.equal(agreedPhrases().length, 423);
  });
});
