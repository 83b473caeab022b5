import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { entryOfHead, headOf, openBody, plainText, readParts, shippedCatalogue } from '../../server/src/core';
import { parseSourceDocument } from '../../server/src/core/source/parseSourceDocument';
import { DocumentStore, readKeptBody } from '../../server/src/host/corpus/documentStore';
import { seedFiles } from '../support/seedCorpus';

const version = { path: '/papers/note.pdf', stamp: '1700000000000 4711' };
const [seed] = seedFiles();
const raw = `${seed!.text}\n\nA lone \ud800 and a line\u2028separator.\n`;
const parts = readParts(plainText(raw), 'note');
const reading = { head: headOf(parts, shippedCatalogue), body: parts.body };

describe('DocumentStore', () => {
  let folder: string;
  const store = (build = 'build') => new DocumentStore(join(folder, 'documents'), build);
  const files = (): string[] => readdirSync(join(folder, 'documents')).sort();
  const save = (kept = store()) => kept.save(version, { head: reading.head, catalogue: 'rows' }, reading.body);
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'rostrum-store-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  it('gives back what was kept', async () => {
    const name = await save();
    assert.deepEqual(files(), [name]);
    const { head, body } = reading;
    assert.deepEqual(store().load(version), { head, catalogue: 'rows' });
    assert.deepEqual(readKeptBody(join(folder, 'documents', name)), body);
  });

  it('restores the document that was read', async () => {
    const body = openBody(readKeptBody(join(folder, 'documents', await save()))!);
    const stored = store().load(version);
    const { file, document } = entryOfHead({ id: 'note', uri: 'file:///note' }, stored!.head, () => body);
    assert.equal(file.text, raw);
    const { clean, ...rest } = document();
    const { clean: fresh, ...facts } = parseSourceDocument({ id: 'note', uri: 'file:///note', text: raw });
    assert.deepEqual(rest, facts);
    assert.equal(clean.text, fresh.text);
    assert.equal(clean.rawOffset(500), fresh.rawOffset(500));
  });

  for (const [what, other] of [
    ['another path', { ...version, path: '/papers/other.pdf' }],
    ['another stamp', { ...version, stamp: '1700000000001 4711' }],
  ] as const) {
    it(`has nothing of ${what}`, async () => {
      await save();
      assert.equal(store().load(other), undefined);
    });
  }

  it('has nothing that another build has read', async () => {
    await save(store('before'));
    assert.equal(store().load(version), undefined);
  });

  const flip = (bytes: Buffer, where: number): Buffer =>
    Buffer.from(bytes.map((byte, at) => (at === where ? byte ^ 4 : byte)));
  const damages: readonly (readonly [what: string, isOfBodyAlone: boolean, damage: (bytes: Buffer) => Buffer])[] = [
    ['a bit of its body has changed', true, (bytes) => flip(bytes, bytes.length - 9)],
    ['a bit of its head has changed', false, (bytes) => flip(bytes, bytes.indexOf('{') + 9)],
    ['it was cut short', false, (bytes) => bytes.subarray(0, bytes.length / 2)],
    ['it lacks its last letter', false, (bytes) => bytes.subarray(0, -1)],
    ['it goes on', false, (bytes) => Buffer.concat([bytes, Buffer.from(' ')])],
    ['it is empty', false, () => Buffer.alloc(0)],
    ['it is something else', false, () => Buffer.from('{"head": {}}\n{}\n')],
    ['another head has its sum', false, (bytes) => Buffer.from(bytes.toString().replace(/^.{64}/, '0'.repeat(64)))],
  ];
  for (const [what, isOfBodyAlone, damage] of damages) {
    it(`does not trust a file when ${what}`, async () => {
      const path = join(folder, 'documents', await save());
      writeFileSync(path, damage(readFileSync(path)));
      const isHeadTrusted = store().load(version) !== undefined;
      assert.equal(isHeadTrusted, isOfBodyAlone);
      if (isOfBodyAlone) assert.equal(readKeptBody(path), undefined);
      await save();
      assert.ok(store().load(version));
      assert.deepEqual(readKeptBody(path), reading.body);
    });
  }

  it('removes what was dropped, what nobody has used for a day, and what a stopped process has left of a file', async () => {
    const name = await save();
    const at = (file: string) => join(folder, 'documents', file);
    const dropped = `${'1'.repeat(32)}.document`;
    const old = `${'2'.repeat(32)}.document`;
    const fresh = `${'3'.repeat(32)}.document`;
    // No process has a number as high.
    const half = `${'4'.repeat(32)}.document.99999999`;
    const writing = `${'5'.repeat(32)}.document.${process.pid}`;
    for (const file of [dropped, old, fresh, half, writing, 'notes.txt']) writeFileSync(at(file), 'x');
    const longAgo = new Date(Date.now() - 48 * 60 * 60 * 1000);
    for (const file of [name, old, 'notes.txt']) utimesSync(at(file), longAgo, longAgo);
    store().tidy(new Set([name]), [dropped, name]);
    assert.deepEqual(files(), [name, fresh, writing, 'notes.txt'].sort());
    // What is in use is so from now on.
    store().tidy(new Set(), []);
    assert.ok(files().includes(name));
  });

  it('has nothing where there is no folder, and says when it cannot be written', async () => {
    assert.equal(store().load(version), undefined);
    store().tidy(new Set(), []);
    writeFileSync(join(folder, 'documents'), 'a file where the folder should be');
    await assert.rejects(save());
    assert.equal(store().load(version), undefined);
  });
});
