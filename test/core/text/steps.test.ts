import assert from 'node:assert/strict';
import { allSteps, stepped } from '../../../server/src/core/text/steps';

describe('a value made in steps', () => {
  const counted = (of: number) => {
    const taken: number[] = [];
    const value = stepped(function* () {
      for (let step = 0; step < of; step++) {
        taken.push(step);
        yield;
      }
      return { of };
    });
    return { taken, value };
  };

  for (const prepared of [0, 1, 2, 3, 4]) {
    it(`is made once, ${prepared} steps of three before it is asked for`, () => {
      const { taken, value } = counted(3);
      const steps = value.prepare();
      for (let i = 0; i < prepared; i++) steps.next();
      assert.equal(taken.length, Math.min(prepared, 3));
      const made = value.get();
      assert.deepEqual(made, { of: 3 });
      assert.deepEqual(taken, [0, 1, 2]);
      assert.equal(value.get(), made);
      assert.equal(steps.next().done, true);
      assert.deepEqual([...value.prepare()], []);
    });
  }

  it('may be prepared by two at once', () => {
    const { taken, value } = counted(4);
    const [one, other] = [value.prepare(), value.prepare()];
    while (one.next().done !== true) other.next();
    assert.deepEqual(taken, [0, 1, 2, 3]);
    assert.equal(other.next().done, true);
  });

  it('is what the steps give at their end', () => {
    const steps = function* () {
      yield;
      return 'made';
    };
    assert.equal(allSteps(steps()), 'made');
  });
});
