import { strict as assert } from 'node:assert';
import { findCitations } from '../../../server/src/core/cite/find';
import { resolve } from '../../../server/src/core/cite/resolve';
import table from '../../../server/src/core/data/reports.json';
import { shippedCatalogue } from '../../../server/src/core/lexicon/catalogue';
import { reportRows, reportWith, symbolsOf } from '../../../server/src/core/lexicon/reports';
import { confidence, fieldProblems, matching, type RowSchema, text } from '../../../server/src/core/lexicon/rowSchema';

const schema: RowSchema = {
  series: text,
  'ordinal?': { expected: 'a number', holds: (value) => Number.isInteger(value) && Number(value) > 0 },
  'symbol?': matching('a symbol', /^(?:\d\d\/\d{3}|[ASE]\/[\w./-]+)$/),
  title: text,
  'date?': matching('a day, a month or a year', /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/),
  confidence,
  'note?': text,
};

describe('the table of reports', () => {
  it('holds well-formed rows, each with a source that is there', () => {
    assert.equal(table.rows.length, 99);
    for (const { sources, ...row } of table.rows) {
      assert.deepEqual(fieldProblems(row, schema), [], row.title);
      assert.ok(sources.length > 0 && sources.every((at) => text.holds(table.sources[at])), row.title);
    }
    assert.equal(new Set(table.rows.flatMap(({ sources }) => sources)).size, table.sources.length);
  });

  it('has each symbol once, and each is found in a text and resolved to its row', () => {
    const seen = new Set<string>();
    for (const row of reportRows())
      for (const symbol of symbolsOf(row)) {
        assert.ok(!seen.has(symbol), symbol);
        seen.add(symbol);
        assert.equal(reportWith(symbol), row);
        // A document with two symbols is cited by either; as one word it is no symbol.
        if (/[AS]\/.*-[AS]\//.test(symbol)) continue;
        const [citation] = findCitations(symbol.replace('A/DEC/', 'decision '));
        assert.equal(citation && resolve(citation, shippedCatalogue).symbol, symbol);
      }
    assert.ok(seen.size > 75);
    assert.equal(reportWith('S/2002/875')?.title, reportWith('A/57/273')?.title);
    assert.equal(reportWith('S/2099/1'), undefined);
  });

  it('counts the reports of a series without a gap from the first that is there', () => {
    for (const series of ['ISIL report', 'Strategy report', 'Ombudsperson']) {
      const ordinals = reportRows().flatMap((row) => (row.series === series ? (row.ordinal ?? []) : []));
      ordinals.forEach((ordinal, at) =>
        assert.ok(at === 0 || ordinal - ordinals[at - 1]! <= 1, `${series} ${ordinal}`),
      );
    }
  });
});
