import { strict as assert } from 'node:assert';
import { excerptAround } from '../../../server/src/core/cite/excerpt';
import { readMarks } from '../../support/marks';

const table: readonly (readonly [text: string, length: number, excerpt: string])[] = [
  ['One. Then [[X]] came. Two.', 160, 'Then X came.'],
  ['Said Mr. Guterres: [[X]] came here. Two more.', 160, 'Said Mr. Guterres: X came here.'],
  ['It was said. [[Xenon]] came home. Two more.', 160, 'Xenon came home.'],
  ['Said before.\n\n12. After [[X]] it\nwent on.\n\nNext.', 160, 'After X it went on.'],
  ['- **Is it [[resolution 2396 (2017)]]? How else?**', 160, 'Is it resolution 2396 (2017)?'],
  ['see [the \\(odd\\) [[X]]](https://un.org/x) and <https://un.org/y>.', 160, 'see the (odd) X and .'],
  ['* a_b _c_ `d` [[X]] //', 160, 'a_b c d X'],
  ['alpha beta gamma delta [[X]] epsilon zeta eta theta iota', 30, '…delta X epsilon zeta eta…'],
  ['[[X]] alpha beta gamma delta epsilon', 20, 'X alpha beta gamma…'],
  ['alpha beta gamma delta epsilon zeta eta theta ([[X]])', 40, 'alpha beta gamma delta epsilon … theta (X)'],
];

describe('excerptAround', () => {
  for (const [marked, length, excerpt] of table) {
    it(`cuts ${JSON.stringify(marked)} to ${length}`, () => {
      const { text, ranges } = readMarks(marked);
      assert.equal(excerptAround(text, ranges[0]!, length), excerpt);
    });
  }
});
