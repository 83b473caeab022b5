import { strict as assert } from 'node:assert';
import { sessionYears } from '../../../server/src/core/cite/resolve';
import { findCitations } from '../../../server/src/core/cite/find';
import { shippedCatalogue } from '../../../server/src/core/lexicon/catalogue';
import { councilYears, councilYearOf, lastCouncilYear } from '../../../server/src/core/lexicon/councilYears';
import {
  listedBeginning,
  listedParts,
  listedResolution,
  listedText,
  listedUnder,
} from '../../../server/src/core/lexicon/listedResolutions';
import { listedWith } from '../../../server/src/core/lexicon/listedSearch';
import { type ResolutionRow, resolutionRows } from '../../../server/src/core/lexicon/resolutions';
import { day } from '../../../server/src/core/lexicon/rowSchema';

const organs = ['security-council', 'general-assembly'] as const;
const listedLines = (organ: ResolutionRow['organ']): readonly string[] => listedText(organ).split('\n');
const rowsOf = (organ: ResolutionRow['organ']): readonly ResolutionRow[] =>
  listedLines(organ).map((line) => listedUnder(line.slice(0, line.indexOf('\t')), organ)!);

/** Number, day, meeting or letter, record, title; a question mark behind what does not agree with other lines. */
const shapes: Readonly<Record<ResolutionRow['organ'], RegExp>> = {
  'security-council':
    /^[1-9]\d{0,3}\t\d{4}-\d\d-\d\d\??\t(?:S\/PV\.\d+(?: \(Resumption \d\))?\??|S\/20\d\d\/\d+)\t\d{6,7}\t(?:[a-z](?:.*\S)?)?$/,
  'general-assembly':
    /^(?:(?:E?S-)?\d+\/\d+|\d+\((?:E?S-)?(?:[IVX]+|\d|IANDII)\))(?:[A-Z]{1,2}(?:-[A-Z]+)?|[IVX]+(?:-[IVX]+)?|C-II|AANNEX|\[[\w.-]+\])?\t\d{4}-\d\d-\d\d\??\t(?:A\/(?:PV\.\d+|(?:ES-|S-)?\d+\/PV\.\d+)(?: \(Resumption \d\))?\??)?\t(?:\d{6,7})?\t\S.*\S$/,
};

describe('the long tables of resolutions', () => {
  for (const organ of organs) {
    it(`hold well-formed lines of the ${organ}, in order and without doubles`, () => {
      const lines = listedLines(organ);
      for (const line of lines) assert.match(line, shapes[organ]);
      const order = lines.map((line) => line.slice(0, line.indexOf('\t')));
      const sorted =
        organ === 'security-council' ? order.map(Number).every((n, i, all) => i === 0 || n > all[i - 1]!) : undefined;
      assert.ok(sorted ?? order.every((key, i) => i === 0 || `${key}\t` > `${order[i - 1]!}\t`));
      for (const { date, confidence, note } of rowsOf(organ)) {
        assert.ok(day.holds(date), date);
        assert.equal(confidence === 'known', note !== undefined);
      }
    });
  }

  it('have as many lines as their sources', () => {
    assert.deepEqual(
      organs.map((organ) => listedLines(organ).length),
      [2743, 7897],
    );
  });

  it('agree with the table of the Council’s years, and with the days on which its years began and ended', () => {
    const dates = new Map(rowsOf('security-council').map(({ number, date }) => [number, date]));
    for (const [number, date] of dates) assert.equal(councilYearOf(number), Number(date.slice(0, 4)), `${number}`);
    for (const { first, firstDate, last, lastDate } of councilYears()) {
      assert.equal(dates.get(first) ?? firstDate, firstDate, `${first}`);
      assert.equal(dates.get(last) ?? lastDate, lastDate, `${last}`);
    }
  });

  it('have the Council’s days in order where nothing is said against one', () => {
    const sure = rowsOf('security-council').filter(({ confidence }) => confidence === 'verified');
    sure.forEach(({ symbol, date }, at) => assert.ok(at === 0 || date >= sure[at - 1]!.date, symbol));
    assert.ok(sure.length > 2730);
  });

  it('agree with the sessions of the Assembly', () => {
    let seen = 0;
    for (const { symbol, year } of rowsOf('general-assembly')) {
      const session = /^A\/RES\/(\d+)\//.exec(symbol)?.[1];
      const years = session === undefined ? undefined : sessionYears({ written: session, number: Number(session) });
      if (!years) continue;
      seen++;
      assert.ok(years.includes(year), symbol);
    }
    assert.ok(seen > 5000);
  });

  it('agree with the rows of their own in day, meeting and title', () => {
    for (const row of resolutionRows()) {
      const listed = listedResolution(row.symbol);
      if (!listed) continue;
      assert.equal(listed.date, row.date, row.symbol);
      if (listed.meeting !== undefined && row.meeting !== undefined)
        assert.equal(listed.meeting, row.meeting, row.symbol);
      if (row.organ === 'general-assembly' && row.titleConfidence === 'verified')
        assert.equal(bare(listed.title), bare(row.title), row.symbol);
      if (row.libraryTitle !== undefined)
        assert.equal(bare(row.libraryTitle.replace(/^[^[]*/, '')), bare(listed.subject), row.symbol);
    }
  });

  it('are found by the symbols that citations are resolved to', () => {
    for (const organ of organs)
      for (const [at, row] of rowsOf(organ).entries()) {
        assert.equal(listedResolution(row.symbol)?.sources[0], row.sources[0]);
        if (at % 9 !== 0) continue;
        assert.deepEqual(listedResolution(row.symbol), row);
        const [citation] = findCitations(row.symbol);
        if (/^(?:S\/RES\/\d+|A\/RES\/\d+(?:\/\d+[A-Z]?|\([XVI]+\)))$/.test(row.symbol))
          assert.equal(citation?.symbol, row.symbol);
      }
    assert.equal(listedResolution('S/RES/1701 (2006)')?.date, '2006-08-11');
    for (const symbol of [
      'S/RES/2750',
      'S/RES/9999',
      'A/RES/48/141',
      'A/RES/35/145',
      'S/2021/98',
      'A/HRC/RES/34/8',
      '',
    ])
      assert.equal(listedResolution(symbol), undefined, symbol);
  });

  it('name the record of the library, or the text, that each line rests on', () => {
    const { record, sources } = listedResolution('S/RES/1701')!;
    assert.deepEqual([record, sources], [581064, ['UNDL record 581064 (via lefthand67/un_votes logs)']]);
    assert.deepEqual(listedResolution('A/RES/78/163')!.sources, ['text of A/RES/78/163']);
    for (const organ of organs)
      for (const {
        sources: [source],
      } of rowsOf(organ))
        assert.doesNotMatch(source!, /#/);
  });

  it('give the parts of a resolution that was adopted in parts', () => {
    const symbols = (symbol: string): readonly string[] => listedParts(symbol).map((row) => row.symbol);
    assert.deepEqual(symbols('A/RES/35/145'), ['A/RES/35/145A', 'A/RES/35/145B']);
    assert.deepEqual(symbols('A/RES/35/14'), []);
    assert.deepEqual(symbols('S/RES/1'), []);
  });

  it('give the resolutions whose number begins so, at most so many', () => {
    assert.deepEqual(
      listedBeginning('1514(', 9).map(({ symbol }) => symbol),
      ['A/RES/1514(XV)'],
    );
    assert.equal(listedBeginning('48/1', 5).length, 5);
    assert.deepEqual(listedBeginning('999/', 5), []);
  });

  it('are below every resolution with a row of its own', () => {
    assert.match(shippedCatalogue.listed('A/RES/60/288')!.about!, /Strategy/);
    assert.equal(shippedCatalogue.listed('S/RES/1701 (2006)')?.date, '2006-08-11');
    assert.equal(shippedCatalogue.resolution('S/RES/1701'), undefined);
    assert.equal(shippedCatalogue.listed(`S/RES/${lastCouncilYear().last + 1}`), undefined);
  });
});

/** Letters and figures alone: titles differ in print. */
function bare(title = ''): string {
  return title.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}

describe('listedWith', () => {
  const find = (query: string, wishes = {}): readonly string[] =>
    listedWith(query, { most: 200, ...wishes }).map(({ symbol }) => symbol);

  it('finds each line by the longest words of its title', () => {
    for (const organ of organs)
      for (const [at, { symbol, title, subject = '' }] of rowsOf(organ).entries()) {
        const words = (title ?? subject).match(/[A-Za-z]{7,}/g)?.slice(0, 5);
        if (at % 101 !== 0 || !words) continue;
        assert.ok(find(words.join(' '), { organ, most: Infinity }).includes(symbol), `${symbol}: ${words.join(' ')}`);
      }
  });

  it('takes words as they begin, in any order, case and accent, and keeps to organ and year', () => {
    assert.ok(find('LEBANON cessation').includes('S/RES/1701'));
    assert.deepEqual(find('bano cessation'), []);
    assert.ok(find('cote ivoire').length > 0 && find('côte d’ivoire').length > 0);
    assert.ok(find('lebanon', { organ: 'security-council' }).every((symbol) => symbol.startsWith('S/')));
    assert.ok(find('lebanon 2006', { year: '2006' }).includes('S/RES/1701'));
    assert.deepEqual(find('lebanon 1950', { year: '1950' }), []);
    assert.equal(find('human rights', { most: 7 }).length, 7);
    for (const query of ['', 'on', 'xylophone', 'of the', '(', 'a b']) assert.deepEqual(find(query), [], query);
  });

  it('has the newest first, and the earlier ones of a text that is adopted again after all others', () => {
    const found = find('lebanon', { organ: 'security-council' });
    assert.equal(found[0], 'S/RES/2790');
    assert.ok(found.indexOf('S/RES/1701') < found.indexOf('S/RES/2650'), found.join());
  });
});
