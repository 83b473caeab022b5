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
  it('gives them as they end, and begins as many as have ended', async () => {
    const readings = new Readings();
    const given: string[] = [];
    const items = Array.from({ length: 200 }, (_, n) => n);
    const all = (async () => {
      for await (const reading of readAhead(items, readings.read)) given.push(reading);
    })();
    await turn();
    const atOnce = readings.begun.length;
    assert.equal(atOnce > 3 && atOnce < items.length, true);
    readings.end(2);
    readings.end(1);
    await turn();
    assert.deepEqual([given, readings.begun.length], [['2', '1'], atOnce + 2]);
    for (let n = 199; readings.ended.length < items.length; n = (n + 199) % 200) {
      if (!readings.ended.includes(n) && readings.begun.includes(n)) readings.end(n);
      await turn();
    }
    await all;
    assert.deepEqual(given, readings.ended.map(String));
  });

  it('rejects where a reading does, when those begun are over', async () => {
    const readings = new Readings();
    let isOver = false;
    const all = (async () => {
      const read = (item: number): Promise<string> =>
        item === 1 ? Promise.reject(new Error('the disk failed')) : readings.read(item);
      try {
        for await (const reading of readAhead([1, 2], read)) assert.fail(reading);
      } finally {
        isOver = true;
      }
    })();
    await turn();
    assert.equal(isOver, false);
    readings.end(2);
    await assert.rejects(all, /the disk failed/);
  });

  it('begins no more when its loop is left, and is over when those are that were begun', async () => {
    const readings = new Readings();
    const items = Array.from({ length: 200 }, (_, n) => n);
    let isOver = false;
    const all = (async () => {
      for await (const reading of readAhead(items, readings.read)) if (reading === '1') break;
      isOver = true;
    })();
    await turn();
    readings.end(1);
    await turn();
    assert.equal(isOver, false);
    const { begun } = readings;
    const before = begun.length;
    for (const item of begun) if (item !== 1) readings.end(item);
    await all;
    assert.deepEqual([isOver, begun.length], [true, before]);
  });
});
