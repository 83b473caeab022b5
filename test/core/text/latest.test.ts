import assert from 'node:assert/strict';
import { Latest } from '../../../server/src/core/text/latest';

describe('Latest', () => {
  it('gives the last answer as long as it fits', () => {
    const latest = new Latest<number>();
    let asked = 0;
    const get = (fits: (last: number) => boolean): number => latest.get(fits, () => ++asked);
    assert.deepEqual(
      [get(() => true), get((last) => last === 1), get((last) => last === 7), get((last) => last === 2)],
      [1, 1, 2, 2],
    );
  });

  it('keeps an answer that is none', () => {
    const latest = new Latest<number | undefined>();
    let asked = 0;
    const get = (): number | undefined =>
      latest.get(
        (last) => last === undefined,
        () => {
          asked++;
          return undefined;
        },
      );
    assert.deepEqual([get(), get(), asked], [undefined, undefined, 1]);
  });
});
