import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSegment, type PhraseSegment } from '../../server/src/core';
import { segmentCacheIn } from '../../server/src/host/corpus/segmentCache';

const segment = (id: string): PhraseSegment => {
  const text = `The words of ${id} and the words of all.`;
  return buildSegment([{ id, text, blocks: [{ start: 0, end: text.length }] }]);
};
const idsOf = (segments: readonly PhraseSegment[]): readonly string[] =>
  segments.flatMap(({ sources }) => sources.map(({ id }) => id)).sort();

describe('segmentCacheIn', () => {
  let folder: string;
  const cache = () => segmentCacheIn(join(folder, 'index'));
  const files = (): string[] => readdirSync(join(folder, 'index')).sort();
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'rostrum-cache-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is empty at first', async () => {
    assert.deepEqual(await cache().load(), []);
  });

  it('gives back what was kept', async () => {
    await cache().save([segment('one'), segment('two')]);
    const loaded = await cache().load();
    assert.deepEqual(idsOf(loaded), ['one', 'two']);
    const bytes = (segments: readonly PhraseSegment[]) =>
      segments.map((kept) => Buffer.from(kept.bytes).toString('hex')).sort();
    assert.deepEqual(bytes(loaded), bytes([segment('one'), segment('two')]));
  });

  it('keeps no others, and writes none twice', async () => {
    await cache().save([segment('one'), segment('two')]);
    const [first] = files();
    chmodSync(join(folder, 'index', first!), 0o444);
    await cache().save([segment('one'), segment('two'), segment('three')]);
    assert.equal(files().length, 3);
    await cache().save([segment('three')]);
    assert.deepEqual(idsOf(await cache().load()), ['three']);
    assert.equal(files().length, 1);
  });

  const damages: readonly (readonly [what: string, damage: (bytes: Buffer) => Buffer])[] = [
    ['a bit has changed', (bytes) => Buffer.from(bytes.map((byte, at) => (at === bytes.length - 9 ? byte ^ 4 : byte)))],
    ['it was cut short', (bytes) => bytes.subarray(0, bytes.length / 2)],
    ['it is empty', () => Buffer.alloc(0)],
    ['it is something else', () => Buffer.from('not a segment at all')],
    ['it is of another version', (bytes) => Buffer.from(bytes.map((byte, at) => (at === 4 ? byte + 1 : byte)))],
  ];
  for (const [what, damage] of damages) {
    it(`reads a file anew when ${what}`, async () => {
      await cache().save([segment('one')]);
      const [name] = files();
      const path = join(folder, 'index', name!);
      writeFileSync(path, damage(readFileSync(path)));
      assert.deepEqual(await cache().load(), []);
      assert.deepEqual(files(), []);
      await cache().save([segment('one')]);
      assert.deepEqual(idsOf(await cache().load()), ['one']);
    });
  }

  it('clears away what a process left that was stopped while it wrote', async () => {
    await cache().save([segment('one')]);
    writeFileSync(join(folder, 'index', `${'0'.repeat(32)}.segment.4711`), 'half of');
    assert.deepEqual(idsOf(await cache().load()), ['one']);
    assert.equal(files().length, 1);
  });

  it('leaves files of others alone', async () => {
    await cache().save([segment('one')]);
    writeFileSync(join(folder, 'index', 'notes.txt'), 'mine');
    await cache().save([]);
    assert.deepEqual(files(), ['notes.txt']);
    assert.deepEqual(await cache().load(), []);
  });

  it('says when its folder cannot be written', async () => {
    writeFileSync(join(folder, 'index'), 'a file where the folder should be');
    await assert.rejects(cache().save([segment('one')]));
    assert.deepEqual(await cache().load(), []);
  });
});
