import { strict as assert } from 'node:assert';
import { type Citation } from '../../../server/src/core/cite/citation';
import { findCitations } from '../../../server/src/core/cite/find';
import { readMarks } from '../../support/marks';
import { accept } from './find.accept';
import { reject } from './find.reject';
import { sixLanguages, sixLanguagesNone } from './sixLanguages.accept';

/** A citation as the accept table writes it. */
function written(citation: Citation): string {
  const year = citation.year === undefined ? '' : ` (${citation.year})`;
  const places = citation.pinpoints.map(({ text }) => `; ${text}`).join('');
  return `${citation.defect ? '!' : ''}${citation.symbol ?? '-'}${year}${places}`;
}

describe('findCitations', () => {
  for (const [marked, ...expected] of [...accept, ...sixLanguages]) {
    it(`finds ${JSON.stringify(marked)}`, () => {
      const { text, ranges } = readMarks(marked);
      const found = findCitations(text);
      assert.deepEqual(
        found.map(({ span }) => text.slice(span.start, span.end)),
        ranges.map(({ start, end }) => text.slice(start, end)),
      );
      assert.deepEqual(
        found.map(({ span }) => span),
        ranges,
      );
      assert.deepEqual(found.map(written), expected);
    });
  }

  for (const text of [...reject, ...sixLanguagesNone]) {
    it(`finds nothing in ${JSON.stringify(text)}`, () => {
      assert.deepEqual(
        findCitations(text).map(({ span }) => text.slice(span.start, span.end)),
        [],
      );
    });
  }

  it('has tables of the size it claims', () => {
    assert.ok(accept.length >= 120, `${accept.length} texts to accept`);
    assert.ok(reject.length >= 60, `${reject.length} texts to reject`);
  });

  it('gives the spans of number and year', () => {
    const text = 'Security Council resolution 2396\u00a0(2017)';
    const [citation] = findCitations(text);
    assert.equal(text.slice(citation!.numberSpan.start, citation!.numberSpan.end), '2396');
    assert.equal(text.slice(citation!.yearSpan!.start, citation!.yearSpan!.end), '2017');
    assert.equal(citation!.organ, 'security-council');
  });

  it('tells how each mention is printed', () => {
    const text =
      'resolution 1373 (2001), UNSCR 2178, S/RES/2396 (2017), the Strategy (60/288); resolutions 1267 (1999) and 1540 (2004)';
    assert.deepEqual(
      findCitations(text).map(({ form }) => form),
      ['words', 'abbreviation', 'symbol', 'bare', 'words', 'listed'],
    );
  });

  it('names the kind of symbols', () => {
    assert.deepEqual(
      findCitations('S/PRST/2015/4 S/PV.7272 A/72/840 decision 60/552 S/RES/2396 (2017)').map(({ kind }) => kind),
      ['presidential-statement', 'meeting-record', 'document', 'decision', 'resolution'],
    );
  });
});
