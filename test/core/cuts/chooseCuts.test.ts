import assert from 'node:assert/strict';
import { type Context, createDraft } from '../../../server/src/core';
import { chooseCuts, rankedCuts } from '../../../server/src/core/cuts/chooseCuts';
import { type Cut } from '../../../server/src/core/cuts/cut';
import { cutsOf } from '../../../server/src/core/cuts/findCuts';
import { seedCorpus } from '../../support/seedCorpus';

const context: Context = {
  corpus: seedCorpus(),
  wishes: { settings: { limit: { seconds: 180 }, limitIsDefault: true, pace: 110 } },
};
const COURTESY =
  'We thank the Chair for convening this meeting at such an important time and for the warm welcome that we were given here.';
const LONG = 'The judges of the north sat for many hours and heard what many people had to say to them.';
const GENERAL = `Night came. ${LONG}`;
const textsOf = (paragraphs: readonly string[]): readonly string[] =>
  rankedCuts(cutsOf(createDraft(`Mr. Chair,\n\n${paragraphs.join('\n\n')}\n\nI thank you.\n`), context)).map(
    ({ text }) => text,
  );

function cut(id: number, given: Partial<Cut>): Cut {
  const span = { start: 10 * id, end: 10 * id + 5 };
  return {
    id,
    span,
    edit: { span, newText: '' },
    kind: 'opening',
    replacement: '',
    opens: false,
    isSentence: false,
    reason: 'r',
    text: 't',
    loss: 0,
    substance: 0,
    words: 1,
    seconds: 1,
    ...given,
  };
}

describe('the order in which cuts are offered', () => {
  it('begins with what saves seconds that matter, not with an address', () => {
    const ranked = textsOf([`Excellencies, courts in our towns need evidence.`, COURTESY, GENERAL]);
    assert.equal(ranked[0], COURTESY);
    assert.ok(ranked.indexOf('Excellencies,') > ranked.indexOf(LONG), ranked.join('\n'));
  });

  it('has thanks of two seconds behind set phrases and what saves more', () => {
    const ranked = textsOf(['We thank the Chair.', GENERAL, 'With this in mind, courts in our towns need evidence.']);
    assert.ok(ranked.indexOf('We thank the Chair.') > ranked.indexOf('With this in mind,'), ranked.join('\n'));
  });

  it('sets what is lost against what is saved', () => {
    const [little, much, small] = [
      cut(1, { seconds: 6, substance: 0.1 }),
      cut(2, { seconds: 12, substance: 1.2 }),
      cut(3, { seconds: 0.4 }),
    ];
    assert.deepEqual(rankedCuts([small, much, little]), [little, much, small]);
    assert.deepEqual(
      rankedCuts([cut(4, {}), cut(5, { seconds: 2 })]).map(({ id }) => id),
      [5, 4],
    );
  });

  it('takes no more than is needed, and puts back what the others make up for', () => {
    const cuts = [cut(1, { seconds: 3 }), cut(2, { seconds: 9, substance: 0.5 }), cut(3, { seconds: 2 })];
    assert.deepEqual(
      chooseCuts(cuts, 3, 'seconds').map(({ id }) => id),
      [1],
    );
    assert.deepEqual(
      chooseCuts(cuts, 9, 'seconds').map(({ id }) => id),
      [2],
    );
    assert.deepEqual(
      chooseCuts(cuts, 5, 'seconds').map(({ id }) => id),
      [1, 3],
    );
  });
});
