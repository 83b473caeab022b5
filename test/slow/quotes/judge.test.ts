import { createCorpus, createDraft } from '../../../server/src/core';
import { verdictsOf } from '../../../server/src/core/quotes/verdictsOf';
import { assertLinear } from '../../support/assertLinear';

describe('the verdict on a quotation', () => {
  it('takes time linear in the length of the quotation', () => {
    const words = Array.from({ length: 1600 }, (_, at) => `word${(at * 7919) % 1601}`);
    const corpus = createCorpus([{ id: 'long', uri: '', text: `Report\n\n1. ${words.join(' ')}.\n` }]);
    let round = 0;
    const judgeFirst = (length: number): void => {
      // Another text each time: verdicts are remembered.
      const quoted = words.slice(0, length).map((word, at) => (at % 40 === 20 ? `other${round}` : word));
      round++;
      verdictsOf(createDraft(`It says “${quoted.join(' ')}”.`), corpus);
    };
    assertLinear(judgeFirst, { short: 200 });
  });
});
