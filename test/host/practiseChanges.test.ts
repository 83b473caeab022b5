import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { buildSegment, headOf, plainText, readParts, shippedCatalogue } from '../../server/src/core';
import { practiseChanges } from '../../server/src/host/corpus/practiseChanges';

describe('practiseChanges', () => {
  let folder: string;
  const file = (name: string, text = 'The words of all.'): { id: string; path: string } => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return { id: name, path };
  };
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'rostrum-practice-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  const cases: readonly { name: string; fails?: string; read: readonly string[] }[] = [
    { name: 'reads a few short texts, and leaves the segments as they are', read: ['b.txt', 'd.md', 'f.txt', 'g.txt'] },
    { name: 'ends with the reader', fails: 'd.md', read: ['b.txt', 'd.md'] },
  ];
  for (const { name, fails, read } of cases) {
    it(name, async () => {
      const documents = [
        file('a.pdf'),
        file('b.txt'),
        file('c.txt', 'long '.repeat(10_000)),
        file('d.md'),
        { id: 'e.txt', path: join(folder, 'e.txt') },
        ...['f.txt', 'g.txt', 'h.txt'].map((each) => file(each)),
      ];
      const text = 'The words of one and the words of all.';
      const segments = [buildSegment([{ id: 'b.txt', text, blocks: [{ start: 0, end: text.length }] }])];
      const before = segments.map(({ bytes }) => Buffer.from(bytes).toString('hex'));
      const parts = readParts(plainText('The words of all.'), '');
      const asked: string[] = [];
      await practiseChanges(documents, segments, (path) => {
        asked.push(basename(path));
        return Promise.resolve(
          basename(path) === fails
            ? { reason: 'cannot be read (its reader ended)', gone: false }
            : { head: headOf(parts, shippedCatalogue), body: parts.body },
        );
      });
      assert.deepEqual(asked, read);
      assert.deepEqual(
        segments.map(({ bytes }) => Buffer.from(bytes).toString('hex')),
        before,
      );
    });
  }
});
