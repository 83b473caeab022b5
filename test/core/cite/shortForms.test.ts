import assert from 'node:assert/strict';
import { shippedCatalogue } from '../../../server/src/core/lexicon/catalogue';
import { findCitations } from '../../../server/src/core/cite/find';
import { findShortForms } from '../../../server/src/core/cite/shortForms';
import { readMarks } from '../../support/marks';
import { seedFiles } from '../../support/seedCorpus';

const formsIn = (text: string) => findShortForms(text, findCitations(text), shippedCatalogue);

describe('short forms', () => {
  for (const [marked, symbols] of [
    ['We support [[the Strategy]].', ['A/RES/60/288']],
    [
      'The United Nations [[Global Counter-Terrorism Strategy]] guides us. [[The Strategy]] has four pillars.',
      ['A/RES/60/288', 'A/RES/60/288'],
    ],
    ['the [[Global\nCounter-Terrorism Strategy]]', ['A/RES/60/288']],
    ['In the [[sixth review resolution]] of [[the Strategy]]', ['A/RES/72/284', 'A/RES/60/288']],
    [
      'Through the [[fifth]] and [[sixth reviews]] of the [[Global Counter-Terrorism Strategy]]',
      ['A/RES/70/291', 'A/RES/72/284', 'A/RES/60/288'],
    ],
    ['the [[seventh review]] of [[the Strategy]] (A/RES/75/291)', ['A/RES/75/291', 'A/RES/60/288']],
    ['Resolution 2396 (2017) was adopted. [[That resolution]] stresses children.', ['S/RES/2396']],
    ['resolutions 2178 (2014) and 2396 (2017); in [[the said resolution]], the Council', ['S/RES/2396']],
    ['The [[Secretary-General’s Plan of Action]] is known. [[The Plan of Action]] asks', ['A/70/674', 'A/70/674']],
    ['the [[Plan of Action to Prevent Violent Extremism]]', ['A/70/674']],
  ] as const) {
    it(`finds what "${marked}" means`, () => {
      const { text, ranges } = readMarks(marked);
      const found = formsIn(text);
      assert.deepEqual(
        found.map(({ span }) => span),
        ranges,
      );
      assert.deepEqual(
        found.map(({ symbol }) => symbol),
        symbols,
      );
    });
  }

  for (const text of [
    'That resolution stresses children.',
    'The Plan of Action of Addis Ababa has chapters.',
    'The Strategy on New Technologies was issued. The Strategy notes that',
    'The first review of our school was good.',
    'a strategy, the strategy of the firm',
    'under that resolution 2396 (2017)',
    'The eleventh review of the budget',
  ]) {
    it(`finds nothing in "${text}"`, () => {
      assert.deepEqual(
        formsIn(text).map(({ span }) => text.slice(span.start, span.end)),
        [],
      );
    });
  }

  it('looks back no further than a paragraph or so', () => {
    assert.deepEqual(formsIn(`Resolution 2396 (2017) exists. ${'Other words. '.repeat(200)}That resolution says`), []);
  });

  it('reads the documents that ship with it: each review is the one its citation names', () => {
    let checked = 0;
    for (const { text } of seedFiles()) {
      const citations = findCitations(text);
      for (const { span, symbol } of findShortForms(text, citations, shippedCatalogue)) {
        const after = citations.find(
          (citation) => citation.span.start > span.end && citation.span.start < span.end + 90,
        );
        if (!/review/i.test(text.slice(span.start, span.end)) || !after?.symbol?.startsWith('A/RES/')) continue;
        assert.equal(symbol, after.symbol);
        checked++;
      }
    }
    assert.ok(checked >= 2, `${checked} checked`);
  });
});
