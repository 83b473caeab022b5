import { strict as assert } from 'node:assert';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createCorpus,
  createDraft,
  createOwnCatalogue,
  completionItemsAt,
  hoverAt,
  lookUp,
} from '../../../server/src/core';
import { lastCouncilYear } from '../../../server/src/core/lexicon/councilYears';
import { root } from '../../support/root';

interface CatalogueFile {
  readonly catalogueFile: (tables: readonly string[]) => string;
}

const { last, year } = lastCouncilYear();
const next = year + 1;

/** Tables as maintainers keep them: 400 resolutions of the Council and 100 of the Assembly, all made up. */
const council = [
  'number\tyear\tdate\tmeeting\tsubject\trecord',
  ...Array.from(
    { length: 400 },
    (_, at) =>
      `${last + 1 + at}\t${next}\t${next}-03-04\tS/PV.${11000 + at}\ton harbour lighting, part ${at}\t${5000000 + at}`,
  ),
].join('\n');
const assembly = [
  'symbol\tdate\tmeeting\ttitle\trecord\tsource',
  ...Array.from({ length: 99 }, (_, at) => `A/RES/90/${at + 1}[A]\t2035-12-04\t\tHarbour lights ${at}\t\ttext seen`),
  // Over one that ships.
  'A/RES/1514(XV)\t1960-12-14\tA/PV.947\tDeclaration with another title\t\t',
].join('\r\n');

describe('a yearly file of resolutions', () => {
  let made: CatalogueFile['catalogueFile'];
  let own: ReturnType<typeof createOwnCatalogue>;
  before(async () => {
    ({ catalogueFile: made } = (await import(
      pathToFileURL(join(root, 'scripts/catalogueFile.mjs')).href
    )) as CatalogueFile);
    own = loaded(made([council, assembly]));
  });
  const loaded = (text: string): typeof own => createOwnCatalogue([{ name: 'rows.json', text }]);

  it('loads with each of its 500 rows', () => {
    assert.equal(council.split('\n').length - 1 + assembly.split('\n').length - 1, 500);
    const { catalogue, problems } = own;
    assert.deepEqual(problems, [[]]);
    for (let number = last + 1; number <= last + 400; number++)
      assert.equal(catalogue.resolution(`S/RES/${number}`)?.year, next, `${number}`);
    assert.equal(catalogue.listed('A/RES/90/7A')?.title, 'Harbour lights 6');
    assert.equal(catalogue.listed('S/RES/1701')?.date, '2006-08-11');
  });

  it('makes known what was later than the tables', () => {
    const corpus = createCorpus([], { catalogue: own.catalogue });
    const [card] = lookUp(`${last + 3}`, corpus);
    const lines = card!.lines.join('\n');
    assert.ok(lines.includes(`Adopted 4 March ${next} · S/PV.11002 ¹\non harbour lighting, part 2`), lines);
    assert.ok(lines.includes('https://digitallibrary.un.org/record/5000002'), lines);
    const { mentions } = createDraft(`Resolution ${last + 3} (${year}) was adopted.`, { catalogue: corpus.catalogue });
    assert.deepEqual(
      mentions.map(({ resolved }) => resolved.status),
      ['wrong-year'],
    );
    const draft = createDraft('See resolution harbour', { catalogue: corpus.catalogue });
    const [item] = completionItemsAt(draft, draft.text.length, corpus);
    assert.match(item?.detail ?? '', /harbour light/i);
  });

  it('puts a row over the one that ships, which says the rest', () => {
    const { catalogue } = own;
    const row = catalogue.listed('A/RES/1514(XV)')!;
    assert.deepEqual([row.title, row.record, row.confidence], ['Declaration with another title', 662085, 'known']);
    const text = 'General Assembly resolution 1514 (XV)';
    const card = hoverAt(createDraft(text, { catalogue }), 3, createCorpus([], { catalogue }))!;
    assert.match(card.text, /not verified ¹\nDeclaration with another title/);
    assert.doesNotMatch(card.text, /granting of independence/);
  });

  it('drops the doubt about a day that it gives itself', () => {
    const rows = 'resolutions:\n  - symbol: S/RES/451\n    date: 1979-06-15\n    confidence: verified\n';
    const { catalogue, problems } = createOwnCatalogue([{ name: 'rows.yaml', text: rows }]);
    assert.deepEqual(problems, [[]]);
    const { date, note, confidence, subject } = catalogue.listed('S/RES/451')!;
    assert.deepEqual([date, note, confidence], ['1979-06-15', undefined, 'verified']);
    assert.match(subject!, /Cyprus/);
  });

  it('tells of each row that does not fit', () => {
    const bad = `number\tdate\tsubject\n${last + 1}\t4 March\ton a day\n12\t2031-01-01\ton another year\n`;
    const problems = loaded(made([bad]))
      .problems.flat()
      .map(({ message }) => message);
    assert.equal(problems.length, 2, problems.join('\n'));
    assert.match(problems[0]!, new RegExp(`^S/RES/${last + 1}: “date” is "4 March"`));
    assert.match(problems[1]!, /^Resolution 12 was adopted in 1946/);
  });
});
