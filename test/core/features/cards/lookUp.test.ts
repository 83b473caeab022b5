import { strict as assert } from 'node:assert';
import { createDraft, hoverAt } from '../../../../server/src/core';
import { lookUp } from '../../../../server/src/core/features/cards/lookUp';
import { lookReports } from '../../../../server/src/core/features/cards/lookReports';
import { reportRows } from '../../../../server/src/core/lexicon/reports';
import { shippedCatalogue } from '../../../../server/src/core/lexicon/catalogue';
import { seedCorpus } from '../../../support/seedCorpus';

const found = (query: string): readonly string[] =>
  lookUp(query, seedCorpus()).map((card) => ('symbol' in card ? card.symbol : `${card.kind} ${card.id}`));

describe('lookUp', () => {
  const table: readonly (readonly [query: string, ...found: string[]])[] = [
    ['CTED', 'entity cted'],
    ['cted', 'entity cted'],
    ['FTF', 'term ftf'],
    ['FTFs', 'term ftf'],
    ['foreign terrorist fighter', 'term ftf'],
    ['Voronkov', 'person vladimir-voronkov'],
    ['Skelemani', 'person phandu-t-c-skelemani'],
    ['Korosi', 'person csaba-korosi'],
    ['Pillar IV', 'term pillar-iv'],
    ['pillar iv', 'term pillar-iv'],
    ['UNOCT', 'entity unoct'],
    ['Tokyo Convention', 'convention tokyo-convention'],
    ['tokyo', 'convention tokyo-convention'],
    ['hostages', 'convention hostages-convention'],
    ['API', 'term api'],
    ['1267 Committee', 'entity 1267-committee'],
    ['Executive Directorate', 'entity cted'],
    ['ISIL (Da’esh)', 'entity isil'],
    ['2396', 'S/RES/2396 (2017)'],
    ['60/288', 'A/RES/60/288'],
    ['S/2021/98', 'S/2021/98'],
    // By the words of its title, where no name holds them.
    ['Fifteenth report ISIL', 'S/2022/576'],
    ['postpones seventh review', 'A/DEC/74/556'],
    ['policy working group terrorism', 'A/57/273'],
    ['rabat memorandum criminal', 'entity rabat-memorandum-on-good-practices-for-effective-counterterr'],
    ['zzz'],
    [''],
    ['…'],
  ];
  for (const [query, ...expected] of table) {
    it(`finds ${expected.join(', ') || 'nothing'} for ${JSON.stringify(query)}`, () =>
      assert.deepEqual(found(query), expected));
  }

  it('prefers a name that begins with the query to one that holds it', () => {
    assert.ok(found('United Nations Off').every((card) => card.startsWith('entity ')));
    assert.ok(found('Pillar').length >= 4);
  });

  it('gives at most eight cards', () => assert.equal(found('of').length, 8));

  it('finds every row by its name', () => {
    for (const { kind, row } of shippedCatalogue.entries)
      assert.ok(found(row.name).includes(`${kind} ${row.id}`), row.name);
  });

  it('shows what a hover shows, in the same order', () => {
    for (const query of [
      '2396',
      '60/288',
      'S/2021/98',
      'CTED',
      'FTF',
      'Voronkov',
      'Pillar IV',
      'Hostages Convention',
    ]) {
      const [card] = lookUp(query, seedCorpus());
      const draft = createDraft(query === '2396' ? 'S/RES/2396 (2017)' : query === '60/288' ? 'A/RES/60/288' : query);
      const hover = hoverAt(draft, 1, seedCorpus())!;
      const shown = hover.text.split('\n').filter((line) => line !== '' && line !== 'More');
      assert.deepEqual([...card!.lines, ...card!.more], shown, query);
    }
  });

  it('finds every report of the tables by its title, and says of each what is not verified', () => {
    for (const { title, confidence } of reportRows()) {
      const cards = lookReports(title, seedCorpus());
      assert.ok(cards.length > 0, title);
      const lines = cards.flatMap((card) => [...card.lines, ...card.more]).join('\n');
      if (confidence === 'known') assert.match(lines, /not verified/, title);
      assert.doesNotMatch(lines, /undefined|\[object/);
    }
    assert.deepEqual(lookReports('of the', seedCorpus()), []);
    const [card] = lookReports('Kuwait Declaration', seedCorpus());
    assert.deepEqual(
      [card?.lines, card?.more],
      [
        ['Kuwait Declaration on Border Security and Management ¹', '5 November 2024 ¹'],
        ['Source: ¹ KUNA 5 November 2024; tacticsinstitute.com'],
      ],
    );
  });

  it('has the series of a resolution as data', () => {
    const [card] = lookUp('77/298', seedCorpus());
    assert.ok(card && 'symbol' in card);
    assert.deepEqual(card.series?.symbols.slice(-2), ['A/RES/75/291', 'A/RES/77/298']);
  });

  it('answers with plain data and with lines for a terminal', () => {
    const [card] = lookUp('Voronkov', seedCorpus());
    assert.ok(card && 'id' in card);
    assert.equal(card.name, 'Vladimir Voronkov');
    assert.equal(card.confidence, 'verified');
    assert.equal(card.mentions.length, 4);
    assert.deepEqual(card.lines.slice(0, 3), [
      'Mr. Vladimir Voronkov · person',
      'Under-Secretary-General, UNOCT, as of August 2025, June 2023 (2023-conference-concept-note, para. 11), June 2021 (2021-conference-concept-note, para. 10)',
      'Named 4× in 2 documents of the corpus: 2021-conference-concept-note (2), 2023-conference-concept-note (2)',
    ]);
  });
});
