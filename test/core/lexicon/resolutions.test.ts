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
  lastCouncilYear,
} from '../../../server/src/core/lexicon/councilYears';
import { resolutionRows } from '../../../server/src/core/lexicon/resolutions';

const day = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const text = (value: unknown): boolean => typeof value === 'string' && value.trim() === value && value !== '';

/** What each field of a row must be; fields after the question mark may be missing. */
const shared: Readonly<Record<string, (value: unknown) => boolean>> = {
  date: (value) => day.test(value as string),
  about: text,
  aboutConfidence: (value) => value === 'verified' || value === 'known',
  keywords: (value) => Array.isArray(value) && value.length > 0 && value.every(text),
  confidence: (value) => value === 'verified' || value === 'known',
  'meeting?': (value) => /^(?:S\/PV\.\d+|A\/(?:PV\.\d+|(?:ES-|S-)?\d+\/PV\.\d+))$/.test(value as string),
  'vote?': (value) => /^\d{1,3}-\d{1,3}-\d{1,3}$/.test(value as string),
  'note?': text,
};
const council: typeof shared = {
  ...shared,
  number: (value) => Number.isInteger(value) && (value as number) > 0,
  title: text,
  titleConfidence: (value) => ['verified', 'known', 'abbreviated'].includes(value as string),
  'titleNote?': text,
  'libraryTitle?': text,
  'votingLetter?': (value) => /^S\/20\d\d\/\d+$/.test(value as string),
};
const assembly: typeof shared = {
  ...shared,
  symbol: (value) => /^A\/RES\/(?:\d{2}\/\d{1,3}|\d{3,4}\([XVI]+\))$/.test(value as string),
  'title?': text,
  'strategyReview?': (value) => Number.isInteger(value) && (value as number) >= 0,
};

function checkRow(row: Readonly<Record<string, unknown>>, schema: typeof shared, sources: readonly string[]): void {
  const name = JSON.stringify(row['symbol'] ?? row['number'] ?? row['year']);
  const allowed = new Set([...Object.keys(schema).map((key) => key.replace('?', '')), 'sources']);
  for (const key of Object.keys(row)) assert.ok(allowed.has(key), `${name}: no field is called ${key}`);
  for (const [key, check] of Object.entries(schema)) {
    const field = key.replace('?', '');
    if (!(field in row) && key.endsWith('?')) continue;
    assert.ok(check(row[field]), `${name}: ${field} is ${JSON.stringify(row[field])}`);
  }
  const cited = row['sources'] as number[];
  assert.ok(cited.length > 0, `${name} has no source`);
  for (const index of cited) assert.ok(text(sources[index]), `${name}: no source ${index}`);
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
    const whole = (value: unknown): boolean => Number.isInteger(value);
    const isDay = (value: unknown): boolean => day.test(value as string);
    const schema: typeof shared = {
      year: whole,
      first: whole,
      last: whole,
      firstDate: isDay,
      lastDate: isDay,
      confidence: (value) => value === 'verified' || value === 'known',
      'note?': text,
    };
    for (const row of councilYears()) {
      checkRow({ ...row }, schema, councilYearSources());
      assert.ok(row.first <= row.last && row.firstDate <= row.lastDate, `${row.year}`);
      assert.ok(row.firstDate.startsWith(`${row.year}-`) && row.lastDate.startsWith(`${row.year}-`), `${row.year}`);
    }
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
  });
});
