import { listLabels } from '../../../server/src/core/text/listLabels';
import { assertLinear } from '../../support/assertLinear';

describe('listLabels', () => {
  it('takes time linear in the length of a text', () => {
    for (const part of ['(a), ', ' ', '(a) (b) ', '1. '])
      assertLinear((length) => listLabels(part.repeat(length / part.length)), { what: part });
  });
});
