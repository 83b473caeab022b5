import { assertLinear } from '../../support/assertLinear';
import { parse } from '../../support/parse';

describe('the speeches of a record', () => {
  for (const [what, unit] of [
    [
      'turns',
      'Mr. Ndiaye (Freedonia) (spoke in French): Harbours have to be lit (at night), and (we say) so: always.\n\n',
    ],
    [
      'heads that do not end',
      'Mr. Ndiaye (Freedonia (of the (harbours, said Mr. Keel, Ms. Dahl, and The President, of\n\n',
    ],
    ['one paragraph of people', 'Mr. Ndiaye (Freedonia) and Ms. Dahl (Norway) on behalf of the Group of '],
  ] as const) {
    it(`take time in proportion to ${what}`, () => {
      const head = 'A/91/PV.7\n\nThe President: Yes.\n\n';
      assertLinear((length) => void parse(head + unit.repeat(Math.ceil(length / unit.length))));
    });
  }
});
