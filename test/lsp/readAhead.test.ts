import assert from 'node:assert/strict';
import { readAhead } from '../../server/src/lsp/ownCorpus/readAhead';

/** Readings that end when they are told to. */
class Readings {
  readonly begun: number[] = [];
  readonly ended: number[] = [];
  readonly #waiting = new Map<number, () => void>();

  readonly read = (item: number): Promise<string> => {
    this.begun.push(item);
    return new Promise((resolve) => {
      this.#waiting.set(item, () => {
        this.ended.push(item);
        resolve(`${item}`);
      });
    });
  };

  end(item: number): void {
    this.#waiting.get(item)!();
  }
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('reading ahead', () => {
  it('begins three at once, and gives them in their order', async () => {
    const readings = new Readings();
    const given: string[] = [];
    const all = (async () => {
      for await (const reading of readAhead([1, 2, 3, 4, 5], readings.read)) given.push(reading);
    })();
    await turn();
    assert.deepEqual(readings.begun, [1, 2, 3]);
    readings.end(2);
    await turn();
    assert.deepEqual([given, readings.begun], [[], [1, 2, 3]]);
    readings.end(1);
    await turn();
    assert.deepEqual(
      [given, readings.begun],
      [
        ['1', '2'],
        [1, 2, 3, 4, 5],
      ],
    );
    for (const item of [5, 4, 3]) readings.end(item);
    await all;
    assert.deepEqual(given, ['1', '2', '3', '4', '5']);
  });

  it('begins no more when its loop is left, and is over when those are that were begun', async () => {
    const readings = new Readings();
    let isOver = false;
    const all = (async () => {
      for await (const reading of readAhead([1, 2, 3, 4, 5], readings.read)) if (reading === '1') break;
      isOver = true;
    })();
    await turn();
    readings.end(1);
    await turn();
    assert.equal(isOver, false);
    for (const item of [2, 3]) readings.end(item);
    await all;
    assert.deepEqual(readings.begun, [1, 2, 3]);
  });
});
