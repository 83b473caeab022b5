import assert from 'node:assert/strict';
import { entryKey, shippedCatalogue } from '../../../server/src/core/lexicon/catalogue';
import { type NameHit, searchNames } from '../../../server/src/core/names/nameSearch';
import { searchResolutions } from '../../../server/src/core/lexicon/resolutionSearch';
import { seedCorpus } from '../../support/seedCorpus';
import { queries } from '../lexicon/nameSearch.queries';
import { queries as citationQueries } from '../lexicon/resolutionSearch.queries';

const catalogue = shippedCatalogue;
const mentions = (key: string): number => seedCorpus().names.mentionsOf(key).length;
const cited = (symbol: string): number => seedCorpus().citations.mentionsOf(symbol).length;
const keyOf = ({ entry }: NameHit): string => entryKey(entry.kind, entry.row.id);
const find = (query: string): readonly string[] => searchNames(query, { catalogue, mentions }).map(keyOf);
const findStrictly = (query: string): readonly string[] =>
  searchNames(query, { catalogue, mentions, strict: true }).map(keyOf);

/** Share of the queries whose first answer must be right. */
const AIM = 0.95;

describe('search of names', () => {
  it('puts the right entry first', function () {
    assert.ok(queries.length >= 80 && new Set(queries.map(([query]) => query)).size === queries.length);
    const keys = new Set(catalogue.entries.map(({ kind, row }) => entryKey(kind, row.id)));
    for (const [query, ...right] of queries) assert.ok(right.length > 0 && right.every((key) => keys.has(key)), query);
    const wrong = queries.flatMap(([query, ...right]) => {
      const first = find(query)[0];
      return first !== undefined && right.includes(first) ? [] : [`${query}: ${first}, not ${right.join(' or ')}`];
    });
    const citationsRight = citationQueries.filter(([query, ...right]) =>
      right.includes(searchResolutions(query, { catalogue, mentions: cited })[0]?.symbol ?? ''),
    ).length;
    const share = (right: number, of: number): string => `${right} of ${of}, ${((100 * right) / of).toFixed(1)} %`;
    const right = queries.length - wrong.length;
    const figure = `names ${share(right, queries.length)}; with citations ${share(right + citationsRight, queries.length + citationQueries.length)}`;
    if (this.test) this.test.title += ` (${figure})`;
    assert.ok(right / queries.length >= AIM, `${figure}\n${wrong.join('\n')}`);
  });

  for (const [typed, first] of [
    ['Counter-Terrorism Comm', 'entity ctc'],
    ['Executive Dir', 'entity cted'],
    ['CTE', 'entity cted'],
    ['Mr. Voron', 'person vladimir-voronkov'],
    ['Daesh', 'entity isil'],
    ['Korosi', 'person csaba-korosi'],
    ['Office of the United Nations High Commissioner for H', 'entity ohchr'],
  ] as const)
    it(`reads “${typed}” as a name being written`, () => assert.equal(findStrictly(typed)[0], first));

  for (const typed of [
    'executive dir',
    'Executive Comm',
    'Dir Executive',
    'Vornokov',
    'CONF',
    'Affairs. Office',
    'Home Secretary',
  ])
    it(`does not read “${typed}” so`, () => assert.deepEqual(findStrictly(typed), []));

  it('says which form answers, whether it opens with the query and whether it is the whole', () => {
    const first = (query: string): Partial<NameHit> => searchNames(query, { catalogue, mentions })[0] ?? {};
    const told = ({ written, form, opens, whole }: Partial<NameHit>) => ({ written, form, opens, whole });
    assert.deepEqual(told(first('montreal conv')), {
      written: 'Montreal Convention',
      form: 'variant',
      opens: true,
      whole: false,
    });
    assert.deepEqual(told(first('cted')), { written: 'CTED', form: 'acronym', opens: true, whole: true });
    assert.deepEqual(told(first('home secretary')), {
      written: 'Home Secretary of the United Kingdom',
      form: 'office',
      opens: true,
      whole: false,
    });
  });

  it('finds nothing for what is not there', () => {
    for (const query of ['xylophone', 'zz', 'strategy xylophone', 'the', 'of the', '(', '’', '', 'a '.repeat(100)])
      assert.deepEqual(find(query), [], query);
  });
});
