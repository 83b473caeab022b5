import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { CorpusThread } from '../../server/src/host/corpus/corpusThread';
import { nodeHost } from '../../server/src/host/nodeHost';
import { endlessReader } from '../support/endlessReader';
import { startServer } from '../support/lspClient';
import { root } from '../support/root';

/** Milliseconds, with room for a busy machine: an editor kills a server that takes so long. */
const GENEROUS = 5000;

describe('shutting down while files are being read whose reading never ends', () => {
  let folder: string;
  beforeEach(() => (folder = realpathSync(mkdtempSync(join(tmpdir(), 'rostrum-shutdown-')))));
  afterEach(() => rmSync(folder, { recursive: true }));

  it('waits for none of them', async () => {
    const scripts = join(folder, 'scripts');
    const papers = join(folder, 'papers');
    mkdirSync(papers);
    for (let n = 0; n < 80; n++) writeFileSync(join(papers, `${n}.txt`), 'Statement\n\nWe speak of lamps.\n');
    const begun = endlessReader(scripts);
    const client = await startServer({
      host: { ...nodeHost(root), openDisk: (options) => new CorpusThread(scripts, options) },
      cacheFolder: join(folder, 'cache'),
      settings: { corpus: { folders: [papers] } },
    });
    while (!existsSync(begun)) await setImmediate();
    const before = performance.now();
    assert.equal(await client.stop(), 0);
    assert.equal(performance.now() - before < GENEROUS, true);
    assert.doesNotMatch(client.log.join('\n'), /cannot be indexed|failed/);
  });
});
