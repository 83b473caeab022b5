import assert from 'node:assert/strict';
import table from '../../../server/src/core/data/spokenAcronyms.json';
import { fieldProblems, oneOf, text } from '../../../server/src/core/lexicon/rowSchema';
import { spokenAcronym } from '../../../server/src/core/lexicon/spokenAcronyms';
import { shippedCatalogue } from '../../../server/src/core/lexicon/catalogue';
import { spokenForms } from '../../../server/src/core';

describe('the table of acronyms that are said', () => {
  it('holds well-formed rows, each with a source', () => {
    const sources = {
      expected: 'places in the sources',
      holds: (value: unknown) =>
        Array.isArray(value) && value.length > 0 && value.every((at) => table.sources[at as number]),
    };
    const schema = { acronym: text, spoken: text, confidence: oneOf('verified', 'known'), sources };
    for (const row of table.rows) assert.deepEqual(fieldProblems(row, schema), [], row.acronym);
    const used = new Set(table.rows.flatMap((row) => row.sources));
    table.sources.forEach((source, index) => assert.ok(used.has(index), source));
  });

  it('has each acronym once, in order', () => {
    const acronyms = table.rows.map(({ acronym }) => acronym.toLowerCase());
    assert.deepEqual(acronyms, [...new Set(acronyms)].sort());
  });

  it('spells out in letters that English has', () => {
    for (const { acronym, spoken } of table.rows) assert.match(spoken, /^[a-z]+(?:[- ][a-z]+)*$/, acronym);
  });

  it('is asked for what it has', () => {
    assert.deepEqual(spokenAcronym('CTED'), ['see-ted']);
    assert.equal(spokenAcronym('PNR'), undefined);
  });

  it('says, or the letters are said, of every acronym of the catalogue', () => {
    const acronyms = shippedCatalogue.entries.flatMap(({ row }) =>
      'acronym' in row && row.acronym ? [row.acronym] : [],
    );
    assert.ok(acronyms.length > 100);
    const words = acronyms.filter((acronym) => {
      if (spokenAcronym(acronym) || !/^[A-Z]+$/.test(acronym)) return false;
      return spokenForms(`the ${acronym} of`)[1]!.words.length !== acronym.length;
    });
    assert.deepEqual(words, []);
  });
});
