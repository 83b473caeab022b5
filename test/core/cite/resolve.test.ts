import { strict as assert } from 'node:assert';
import { shippedCatalogue } from '../../../server/src/core/lexicon/catalogue';
import { findCitations } from '../../../server/src/core/cite/find';
import { formatCitation, officialLink } from '../../../server/src/core/cite/format';
import { resolve, type CitationStatus, type ResolvedCitation } from '../../../server/src/core/cite/resolve';

/** Text with one citation → its symbol and status. */
const table: readonly (readonly [text: string, symbol: string | undefined, status: CitationStatus])[] = [
  ['resolution 2396 (2017)', 'S/RES/2396 (2017)', 'known'],
  ['S/RES/2396 (2017)', 'S/RES/2396 (2017)', 'known'],
  ['S/Res/2396 (2017)', 'S/RES/2396 (2017)', 'known'],
  ['resolution 2396', 'S/RES/2396 (2017)', 'year-missing'],
  ['UNSCR 2178', 'S/RES/2178 (2014)', 'year-missing'],
  ['S/RES/1373', 'S/RES/1373 (2001)', 'year-missing'],
  ['resolution 2396 (2018)', 'S/RES/2396 (2017)', 'wrong-year'],
  ['S/RES/2396 (2018)', 'S/RES/2396 (2017)', 'wrong-year'],
  ['resolution 2195 (2015)', 'S/RES/2195 (2014)', 'wrong-year'],
  // Resolutions the tables hold no row for: the table of years still knows them.
  ['resolution 2100 (2013)', 'S/RES/2100 (2013)', 'known'],
  ['resolution 2100 (2014)', 'S/RES/2100 (2013)', 'wrong-year'],
  ['Security Council resolution 1 (1946)', 'S/RES/1 (1946)', 'known'],
  ['resolution 9999 (2019)', 'S/RES/9999 (2019)', 'unknown'],
  ['resolution 9999', 'S/RES/9999', 'unknown'],
  // Newer than the table of years: nobody can tell from here.
  ['resolution 2835 (2026)', 'S/RES/2835 (2026)', 'unlisted'],
  ['resolution 2816 (2026)', 'S/RES/2816 (2026)', 'known'],
  ['resolution 60/288', 'A/RES/60/288', 'known'],
  ['Strategy (60/288)', 'A/RES/60/288', 'known'],
  ['A/RES/60/288', 'A/RES/60/288', 'known'],
  ['resolution 60/288 (2006)', 'A/RES/60/288', 'known'],
  ['resolution 60/288 (2010)', 'A/RES/60/288', 'wrong-year'],
  ['60/288 of 8 September 2005', 'A/RES/60/288', 'wrong-year'],
  ['resolution 60/289', 'A/RES/60/289', 'unlisted'],
  ['resolution 60/289 (2006)', 'A/RES/60/289', 'unlisted'],
  ['resolution 60/289 (2010)', 'A/RES/60/289', 'wrong-year'],
  ['3034 (XXVII)', 'A/RES/3034(XXVII)', 'known'],
  ['resolution 3201 (S-VI)', 'A/RES/3201(S-VI)', 'unlisted'],
  ['General Assembly resolution 1373 (2001)', 'S/RES/1373 (2001)', 'wrong-organ'],
  ['General Assembly resolution 1373', 'S/RES/1373 (2001)', 'wrong-organ'],
  ['General Assembly resolution 2100 (2013)', 'S/RES/2100 (2013)', 'wrong-organ'],
  ['General Assembly resolution 377', undefined, 'unknown'],
  ['Security Council resolution 60/288', 'A/RES/60/288', 'wrong-organ'],
  ['Security Council resolution 3034 (XXVII)', 'A/RES/3034(XXVII)', 'wrong-organ'],
  ['Human Rights Council resolution 2396 (2017)', 'S/RES/2396 (2017)', 'wrong-organ'],
  ['General Assembly resolution 2019/21', 'E/RES/2019/21', 'wrong-organ'],
  ['Human Rights Council resolution 34/8', 'A/HRC/RES/34/8', 'unlisted'],
  ['Economic and Social Council resolution 2019/21', 'E/RES/2019/21', 'unlisted'],
  ['Commission on Human Rights resolution 2005/80', 'E/CN.4/RES/2005/80', 'unlisted'],
  ['decision 60/552', 'A/DEC/60/552', 'unlisted'],
  ['S/2021/98', 'S/2021/98', 'unlisted'],
  ['A/72/840', 'A/72/840', 'unlisted'],
  ['S/PRST/2015/4', 'S/PRST/2015/4', 'unlisted'],
];

function only(text: string): ResolvedCitation {
  const found = findCitations(text);
  assert.equal(found.length, 1, text);
  return resolve(found[0]!, shippedCatalogue);
}

describe('resolve', () => {
  for (const [text, symbol, status] of table) {
    it(`takes ${text} for ${symbol ?? 'nothing'} (${status})`, () => {
      const resolved = only(text);
      assert.equal(resolved.symbol, symbol);
      assert.equal(resolved.status, status);
    });
  }

  it('keeps the printed year beside the true one', () => {
    const { year, printedYear, row } = only('resolution 2396 (2018)');
    assert.deepEqual({ year, printedYear, date: row?.date }, { year: 2017, printedYear: 2018, date: '2017-12-21' });
  });

  it('gives the organ the thing belongs to, not the one printed', () => {
    assert.equal(only('General Assembly resolution 1373').organ, 'security-council');
    assert.equal(only('Security Council resolution 60/288').organ, 'general-assembly');
  });
});

describe('formatCitation', () => {
  const forms = ['full', 'listed', 'symbol'] as const;
  const houseForms: readonly (readonly [text: string, ...forms: (string | undefined)[]])[] = [
    ['UNSCR 2396', 'Security Council resolution 2396 (2017)', '2396 (2017)', 'S/RES/2396 (2017)'],
    ['S/Res/2396 (2018)', 'Security Council resolution 2396 (2017)', '2396 (2017)', 'S/RES/2396 (2017)'],
    ['A/RES/60/288', 'General Assembly resolution 60/288', '60/288', 'A/RES/60/288'],
    ['3034 (XXVII)', 'General Assembly resolution 3034 (XXVII)', '3034 (XXVII)', 'A/RES/3034(XXVII)'],
    ['HRC resolution 34/8', 'Human Rights Council resolution 34/8', '34/8', 'A/HRC/RES/34/8'],
    ['decision 60/552', 'General Assembly decision 60/552', '60/552', 'A/DEC/60/552'],
    ['s/2021/98', 'S/2021/98', 'S/2021/98', 'S/2021/98'],
    ['General Assembly resolution 377', undefined, undefined, undefined],
  ];
  for (const [text, ...expected] of houseForms) {
    it(`writes ${text} in the house forms`, () => {
      assert.deepEqual(
        forms.map((form) => formatCitation(only(text), form)),
        expected,
      );
    });
  }
});

describe('officialLink', () => {
  it('is built from the symbol and safe inside a Markdown link', () => {
    assert.equal(officialLink(only('UNSCR 2396')), 'https://docs.un.org/S/RES/2396%282017%29');
    assert.equal(officialLink(only('A/72/840/Add.1')), 'https://docs.un.org/A/72/840/Add.1');
    assert.equal(officialLink(only('A/RES/3034(XXVII)')), 'https://docs.un.org/A/RES/3034%28XXVII%29');
    assert.equal(officialLink(only('decision 60/552')), undefined);
  });
});
