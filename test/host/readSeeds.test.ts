import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCorpus, indexPrepared, prepareDocument } from '../../server/src/core';
import { readSeeds } from '../../server/src/host/readSeeds';
import { root } from '../support/root';
import { seedFiles } from '../support/seedCorpus';

describe('readSeeds', () => {
  let folder: string;
  const built = (): Buffer => readFileSync(join(root, 'dist/seeds.segment'));
  const write = (index: Uint8Array): void => writeFileSync(join(folder, 'dist/seeds.segment'), index);
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'rostrum-seeds-'));
    cpSync(join(root, 'seeds'), join(folder, 'seeds'), { recursive: true });
    mkdirSync(join(folder, 'dist'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('gives what the build has read out of the seeds as they are', async () => {
    const { prepared } = await readSeeds(root);
    assert.deepEqual(prepared, JSON.parse(JSON.stringify(seedFiles().map(prepareDocument))));
  });

  it('gives the index that the build has made of the seeds as they are', async () => {
    const { files, prepared, index } = await readSeeds(root);
    assert.deepEqual(Buffer.from(index!.bytes), Buffer.from(indexPrepared(seedFiles().map(prepareDocument)).bytes));
    const corpus = createCorpus(files, { prepared, segments: [index!] });
    assert.ok(corpus.phrases.size > 10_000);
    assert.deepEqual(corpus.indexed(), []);
  });

  const damages: Readonly<Record<string, (bytes: Buffer) => Uint8Array | undefined>> = {
    'that is not there': () => undefined,
    'that is empty': () => Buffer.alloc(0),
    'cut short': (bytes) => bytes.subarray(0, bytes.length / 2),
    'with one bit turned': (bytes) => bytes.with(bytes.length >> 1, bytes[bytes.length >> 1]! ^ 1),
    'of another version': (bytes) => bytes.with(4, bytes[4]! + 1),
  };
  for (const [name, damage] of Object.entries(damages)) {
    it(`does without an index ${name}`, async () => {
      const bytes = damage(built());
      if (bytes) write(bytes);
      const { files, index } = await readSeeds(folder);
      assert.equal(index, undefined);
      assert.equal(files.length, seedFiles().length);
    });
  }
});
