import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CorpusWork } from '../../server/src/host/corpus/corpusWork';
import { DocumentReader } from '../../server/src/host/documentReader';
import type { WantedDocument } from '../../server/src/lsp/documentDisk';
import { root } from '../support/root';

/** So many words that no two files are alike, and that repeat often enough. */
function words(count: number, seed: number): string {
  let state = seed;
  const next = (): string => `w${(state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) % 3000}`;
  return Array.from({ length: count }, (_, at) => (at % 20 === 19 ? `${next()}.` : next())).join(' ');
}

describe('the work beside the server', () => {
  let folder: string;
  let work: CorpusWork;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'rostrum-work-'));
    const reader = new DocumentReader(join(root, 'dist/reader/readerWorker.mjs'));
    work = new CorpusWork({ reader, build: 'test', stops: () => 0, warn: (message) => assert.equal(message, '') });
  });
  afterEach(async () => {
    await work.close();
    rmSync(folder, { recursive: true });
  });

  /** Reads a file of so many words, and indexes all that were read; gives the number of segments. */
  async function segmentsWith(wanted: WantedDocument[], count: number): Promise<number> {
    const path = join(folder, `${wanted.length}.txt`);
    writeFileSync(path, words(count, wanted.length + 1));
    const read = await work.read({ path, uri: pathToFileURL(path).href, stamp: '' });
    assert.ok('head' in read, JSON.stringify(read));
    wanted.push({ id: path, path, digest: read.head.digest });
    const segments = await work.index(wanted, 0);
    return segments.length;
  }

  it('makes few segments of a large folder while it is being read', async () => {
    const wanted: WantedDocument[] = [];
    const counts: number[] = [];
    for (let n = 0; n < 5; n++) counts.push(await segmentsWith(wanted, 140_000));
    assert.deepEqual(counts, [1, 2, 3, 1, 2]);
  });

  it('leaves the large segments as they are for a document that is added by hand', async () => {
    const wanted: WantedDocument[] = [];
    for (let n = 0; n < 3; n++) await segmentsWith(wanted, 140_000);
    assert.equal(await segmentsWith(wanted, 70_000), 4);
  });
});
