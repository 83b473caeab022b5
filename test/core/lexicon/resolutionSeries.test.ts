import { strict as assert } from 'node:assert';
import table from '../../../server/src/core/data/resolutionSeries.json';
import { shippedCatalogue } from '../../../server/src/core/lexicon/catalogue';
import { seriesOf, seriesRows } from '../../../server/src/core/lexicon/resolutionSeries';

describe('the table of series', () => {
  it('holds well-formed rows, each with a source', () => {
    const fields = ['id', 'name', 'entity', 'symbols', 'confidence', 'sources', 'note'];
    for (const row of table.rows) {
      for (const key of Object.keys(row)) assert.ok(fields.includes(key), `${row.id}: no field is called ${key}`);
      assert.match(row.id, /^[a-z\d]+(?:-[a-z\d]+)*$/);
      assert.ok(row.name !== '' && row.name === row.name.trim(), row.id);
      assert.ok(['verified', 'known'].includes(row.confidence), row.id);
      assert.ok(row.sources.length > 0 && row.sources.every((at) => table.sources[at]), row.id);
    }
    const used = new Set(table.rows.flatMap(({ sources }) => sources));
    table.sources.forEach((source, index) => assert.ok(used.has(index), source));
    assert.equal(new Set(table.rows.map(({ id }) => id)).size, table.rows.length);
  });

  it('names entities and resolutions of the tables, oldest first', () => {
    for (const { id, entity, symbols } of seriesRows()) {
      assert.ok(shippedCatalogue.entry('entity', entity), `${id}: ${entity}`);
      const dates = symbols.map((symbol) => shippedCatalogue.resolution(symbol)?.date ?? `no ${symbol}`);
      assert.deepEqual(dates, [...dates].sort(), id);
      assert.equal(new Set(symbols).size, symbols.length, id);
    }
  });

  it('has each resolution in one series at most', () => {
    const all = seriesRows().flatMap(({ symbols }) => symbols);
    assert.equal(new Set(all).size, all.length);
  });

  it('rests on what the library’s titles say, or says that it does not', () => {
    for (const { id, symbols, confidence } of seriesRows()) {
      // What begins a series need not extend anything.
      const silent = symbols.slice(1).filter((symbol) => {
        const { libraryTitle = '' } = shippedCatalogue.resolution(symbol)!;
        return !/extension|extending|continuation/.test(libraryTitle);
      });
      assert.equal(silent.length === 0, confidence === 'verified', `${id}: ${silent.join(', ')}`);
    }
  });
});

describe('seriesOf', () => {
  const row = (symbol: string) => shippedCatalogue.resolution(symbol)!;

  it('reads the reviews of the Strategy out of the resolutions it is given', () => {
    const ninth = { ...row('A/RES/77/298'), symbol: 'A/RES/80/1', strategyReview: 9 };
    const series = seriesOf(row('A/RES/60/288'), [ninth, ...shippedCatalogue.resolutions])!;
    assert.equal(series.symbols.length, 10);
    assert.deepEqual([series.symbols[0], series.symbols.at(-1)], ['A/RES/60/288', 'A/RES/80/1']);
  });

  it('gives the series of the table, and none for a resolution that stands alone', () => {
    assert.equal(seriesOf(row('S/RES/2617'), shippedCatalogue.resolutions)?.name, 'Mandate of CTED');
    assert.equal(seriesOf(row('S/RES/1373'), shippedCatalogue.resolutions), undefined);
  });
});
