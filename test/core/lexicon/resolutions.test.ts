import { strict as assert } from 'node:assert';
import { shippedCatalogue } from '../../../server/src/core/lexicon/catalogue';
import { findCitations } from '../../../server/src/core/cite/find';
import { resolve, sessionYears } from '../../../server/src/core/cite/resolve';
import councilTable from '../../../server/src/core/data/scResolutions.json';
import assemblyTable from '../../../server/src/core/data/gaResolutions.json';
import {
  councilYearOf,
  councilYears,
  councilYearSources,
  isCouncilYearNear,
  isLaterThanCouncilTable,
  lastCouncilYear,
  tablesAsOf,
} from '../../../server/src/core/lexicon/councilYears';
import { resolutionRows } from '../../../server/src/core/lexicon/resolutions';
import {
  confidence,
  day,
  fieldProblems,
  matching,
  oneOf,
  resolutionFields,
  type RowSchema,
  text,
} from '../../../server/src/core/lexicon/rowSchema';

const council: RowSchema = {
  ...resolutionFields,
  number: { expected: 'a number', holds: (value) => Number.isInteger(value) && (value as number) > 0 },
  title: text,
  titleConfidence: oneOf('verified', 'known', 'abbreviated'),
  'titleNote?': text,
  'libraryTitle?': text,
  'votingLetter?': matching('a letter', /^S\/20\d\d\/\d+$/),
};
const assembly: RowSchema = {
  ...resolutionFields,
  symbol: matching('a symbol', /^A\/RES\/(?:\d{2}\/\d{1,3}|\d{3,4}\([XVI]+\))$/),
  'title?': text,
  'titleConfidence?': oneOf('verified', 'known'),
  'strategyReview?': { expected: 'a number', holds: (value) => Number.isInteger(value) && (value as number) >= 0 },
};

function checkRow(
  { sources: cited, ...row }: { readonly sources: readonly number[] },
  schema: RowSchema,
  sources: readonly string[],
): void {
  const name = JSON.stringify(row);
  assert.deepEqual(fieldProblems(row, schema), [], name);
  assert.ok(cited.length > 0, `${name} has no source`);
  for (const index of cited) assert.ok(text.holds(sources[index]), `${name}: no source ${index}`);
}

describe('the tables of resolutions', () => {
  it('hold well-formed rows of the Council, in order', () => {
    for (const row of councilTable.rows) checkRow(row, council, councilTable.sources);
    const numbers = councilTable.rows.map(({ number }) => number);
    assert.deepEqual(
      numbers,
      [...new Set(numbers)].sort((a, b) => a - b),
    );
  });

  it('hold well-formed rows of the Assembly, without doubles', () => {
    for (const row of assemblyTable.rows) checkRow(row, assembly, assemblyTable.sources);
    const symbols = assemblyTable.rows.map(({ symbol }) => symbol);
    assert.equal(new Set(symbols).size, symbols.length);
  });

  it('cite no source that no row uses', () => {
    for (const { rows, sources } of [councilTable, assemblyTable]) {
      const used = new Set(rows.flatMap((row) => row.sources));
      sources.forEach((source, index) => assert.ok(used.has(index), source));
    }
  });

  it('agree with the table of years', () => {
    for (const { symbol, organ, number, year } of resolutionRows()) {
      // A row may be newer than the last year of the table.
      if (organ === 'security-council' && year <= lastCouncilYear().year)
        assert.equal(councilYearOf(number), year, symbol);
    }
  });

  it('agree with the rule that ties sessions to years', () => {
    for (const { symbol, organ, year } of resolutionRows()) {
      if (organ !== 'general-assembly') continue;
      const [citation] = findCitations(symbol);
      const years = sessionYears(citation!.session);
      if (years) assert.ok(years.includes(year), symbol);
    }
  });

  it('are found and resolved by their own symbols', () => {
    for (const row of resolutionRows()) {
      const printed = row.organ === 'security-council' ? `${row.symbol} (${row.year})` : row.symbol;
      const found = findCitations(printed);
      assert.equal(found.length, 1, printed);
      const { symbol, status, row: resolved } = resolve(found[0]!, shippedCatalogue);
      assert.deepEqual({ symbol, status, row: resolved }, { symbol: printed, status: 'known', row }, printed);
    }
  });

  it('give a row by its symbol, with and without the year', () => {
    assert.equal(shippedCatalogue.resolution('S/RES/2396 (2017)')?.date, '2017-12-21');
    assert.equal(shippedCatalogue.resolution('S/RES/2396')?.date, '2017-12-21');
    assert.equal(shippedCatalogue.resolution('A/RES/60/288')?.date, '2006-09-08');
    assert.equal(shippedCatalogue.resolution('A/RES/3034(XXVII)')?.number, 3034);
    assert.equal(shippedCatalogue.resolution('A/RES/1/1'), undefined);
  });
});

describe('the table of Council years', () => {
  it('holds well-formed rows', () => {
    const whole = { expected: 'a number', holds: (value: unknown) => Number.isInteger(value) };
    const schema: RowSchema = {
      year: whole,
      first: whole,
      last: whole,
      firstDate: day,
      lastDate: day,
      confidence,
      'note?': text,
    };
    for (const row of councilYears()) {
      checkRow({ ...row }, schema, councilYearSources());
      assert.ok(row.first <= row.last && row.firstDate <= row.lastDate, `${row.year}`);
      assert.ok(row.firstDate.startsWith(`${row.year}-`) && row.lastDate.startsWith(`${row.year}-`), `${row.year}`);
    }
  });

  it('says of when the tables are, which is not before its last resolution', () => {
    assert.ok(day.holds(tablesAsOf()) && tablesAsOf() >= lastCouncilYear().lastDate, tablesAsOf());
  });

  it('has neither gaps nor overlaps', () => {
    councilYears().forEach((row, i) => {
      const before = councilYears()[i - 1];
      if (!before) assert.equal(row.first, 1);
      else assert.deepEqual([row.year, row.first], [before.year + 1, before.last + 1]);
    });
  });

  it('knows the year of every number, and of none outside', () => {
    assert.equal(councilYearOf(1), 1946);
    assert.equal(councilYearOf(2396), 2017);
    assert.equal(councilYearOf(2397), 2017);
    assert.equal(councilYearOf(2398), 2018);
    assert.equal(councilYearOf(0), undefined);
    assert.equal(councilYearOf(lastCouncilYear().last), lastCouncilYear().year);
    assert.equal(councilYearOf(lastCouncilYear().last + 1), undefined);
  });

  it('tells whether a number may be of a year, also after its own end', () => {
    const { last, year } = lastCouncilYear();
    assert.ok(isCouncilYearNear(2396, 2018, 3));
    assert.ok(!isCouncilYearNear(2396, 2001, 3));
    assert.ok(isCouncilYearNear(last + 10, year + 1, 1));
    assert.ok(!isCouncilYearNear(9000, year + 1, 3));
    assert.ok(isLaterThanCouncilTable(last + 1) && !isLaterThanCouncilTable(last) && !isLaterThanCouncilTable(9000));
  });
});
