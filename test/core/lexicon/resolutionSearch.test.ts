import assert from 'node:assert/strict';
import { shippedCatalogue } from '../../../server/src/core/lexicon/catalogue';
import names from '../../../server/src/core/data/resolutionNames.json';
import { resolutionRows } from '../../../server/src/core/lexicon/resolutions';
import { searchResolutions } from '../../../server/src/core/lexicon/resolutionSearch';
import { seedCorpus } from '../../support/seedCorpus';
import { queries } from './resolutionSearch.queries';

const find = (query: string, organ?: 'security-council' | 'general-assembly'): readonly string[] =>
  searchResolutions(query, {
    catalogue: shippedCatalogue,
    ...(organ && { organ }),
    mentions: (symbol) => seedCorpus().citations.mentionsOf(symbol).length,
  }).map(({ symbol }) => symbol);

/** Share of the table's queries whose first answer must be right. */
const AIM = 0.95;

describe('search of resolutions', () => {
  it('puts the right resolution first', function () {
    assert.ok(queries.length >= 150 && new Set(queries.map(([query]) => query)).size === queries.length);
    const wrong = queries.flatMap(([query, ...right]) => {
      const first = find(query)[0];
      return first !== undefined && right.includes(first) ? [] : [`${query}: ${first}, not ${right.join(' or ')}`];
    });
    const share = 1 - wrong.length / queries.length;
    const figure = `${queries.length - wrong.length} of ${queries.length} queries, ${(100 * share).toFixed(1)} %`;
    if (this.test) this.test.title += ` (${figure})`;
    assert.ok(share >= AIM, `${figure}\n${wrong.join('\n')}`);
  });

  it('finds every resolution of the tables by its number, each first by its whole symbol’s number', () => {
    for (const { symbol, organ, year } of resolutionRows()) {
      const number = symbol.replace(/^.*\/RES\//, '').replace(/\(.*$/, '');
      const printed = organ === 'security-council' ? `${symbol} (${year})` : symbol;
      assert.equal(find(number, organ)[0], printed);
    }
  });

  it('keeps to the organ asked for', () => {
    for (const organ of ['security-council', 'general-assembly'] as const)
      for (const query of ['', 'victims', '2017', '1', 'vicitms'])
        for (const symbol of find(query, organ)) assert.equal(symbol.startsWith('S'), organ === 'security-council');
  });

  it('offers a neighbour after a number that lies in nobody’s table of subjects', () => {
    assert.deepEqual(find('2369'), ['S/RES/2369 (2017)', 'S/RES/2396 (2017)', 'A/RES/2369(XXII)']);
  });

  it('finds what has a title and nothing more by its words, its number and its year, after what has a row of its own', () => {
    assert.equal(find('child soldiers sierra')[0], undefined);
    assert.equal(find('cessation hostilities lebanon')[0], 'S/RES/1701 (2006)');
    assert.ok(find('lebanon 2006', 'general-assembly').includes('A/RES/61/154'));
    assert.equal(find('independence colonial countries 1960')[0], 'A/RES/1514(XV)');
    assert.deepEqual(find('48/14').slice(0, 3), ['A/RES/48/14', 'A/RES/48/142', 'A/RES/48/144']);
    assert.deepEqual(find('1514 (X'), ['A/RES/1514(XV)']);
    assert.equal(find('prevlaka')[0]?.slice(0, 6), 'S/RES/');
    assert.ok(find('cote ivoire opération').length > 5);
    assert.equal(find('aviation')[0], 'S/RES/2309 (2016)');
    const doubled = find('taliban');
    assert.equal(new Set(doubled).size, doubled.length);
  });

  it('finds nothing for what is not there', () => {
    for (const query of ['xylophone', 'zz', '99999', '2396 (1999', 'strategy xylophone', '(', '’', 'a '.repeat(100)])
      assert.deepEqual(find(query), [], query);
  });
});

describe('the table of names', () => {
  it('names topics and resolutions that the tables have, each name once, with sources', () => {
    const keywords = new Set(resolutionRows().flatMap((row) => row.keywords));
    for (const { topic } of names.topics) assert.ok(keywords.has(topic), topic);
    for (const { symbol } of names.resolutions) assert.ok(shippedCatalogue.resolution(symbol), symbol);
    const used = new Set<number>();
    for (const row of [...names.topics, ...names.resolutions]) {
      assert.ok(row.names.length > 0 && new Set(row.names).size === row.names.length, JSON.stringify(row));
      assert.ok(['verified', 'known'].includes(row.confidence), JSON.stringify(row));
      assert.ok(row.sources.length > 0, JSON.stringify(row));
      for (const source of row.sources) {
        assert.ok(names.sources[source], JSON.stringify(row));
        used.add(source);
      }
    }
    assert.equal(used.size, names.sources.length);
  });
});
