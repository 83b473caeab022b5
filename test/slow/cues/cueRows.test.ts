import { assertLinear } from '../../support/assertLinear';
import { cueTables } from '../../support/cueTables';

const { plain, limits } = cueTables();

describe('rows of words', () => {
  it('are looked for in linear time', () => {
    const hostile = [
      'limit',
      'no more ',
      'speakers ',
      'thank you ',
      ' ',
      'a, ',
      'It is also worth ',
      'the statement the ',
    ];
    assertLinear(
      (length) => {
        for (const piece of hostile) {
          const text = piece.repeat(length / piece.length);
          for (const { table } of plain) table.findAll(text);
          for (const { table } of limits) table.test(text, text);
        }
      },
      { short: 2000 },
    );
  });
});
