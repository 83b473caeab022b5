import assert from 'node:assert/strict';
import { createCorpus } from '../../../server/src/core';
import { plainFile, eagerOffers, segmentsOf } from '../../support/eagerOffers';

describe('how a sentence goes on, in eager mode', () => {
  it('lets the draft be heard beside a large folder on other subjects', () => {
    const treeOf = (i: number): string => (i % 300 === 0 ? 'zebrawood' : 'oak');
    const sentences = Array.from(
      { length: 12_000 },
      (_, i) => `The ${treeOf(i)} is old, and nobody may fell these trees today. `,
    );
    const corpus = createCorpus([plainFile('large', sentences.join(''))]);
    assert.ok(corpus.phrases.size > 100_000);
    const draft =
      'They keep zebrafish. They feed zebrafish. They study zebrafish. They draw zebrafish. Somebody saw zebr';
    assert.match(eagerOffers(draft, corpus)[0]!, /Somebody saw zebrafish$/);
  });

  it('lets what ships be heard beside a large folder', () => {
    const seed = plainFile('seed', 'We address youth engagement. '.repeat(200));
    const leaders = 'We address youth leaders. '.repeat(400);
    const other = plainFile('large', leaders + 'Nobody may fell these old oak trees today. '.repeat(20_000));
    const [shipped] = segmentsOf([seed]);
    const typed = 'All of us address youth ';
    const besides = eagerOffers(typed, createCorpus([seed, other], { shipped }));
    assert.equal(besides[0], 'All of us address youth engagement', besides.join('|'));
    assert.ok(besides.includes('All of us address youth leaders'), besides.join('|'));
    assert.equal(eagerOffers(typed, createCorpus([seed, other]))[0], 'All of us address youth leaders');
  });
});
