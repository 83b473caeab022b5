import assert from 'node:assert/strict';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeHost } from '../../server/src/host/nodeHost';
import type { DocumentDisk } from '../../server/src/lsp/documentDisk';
import type { Host } from '../../server/src/lsp/host';
import { corpusOnce } from '../support/corpusAnswers';
import { fullClient, type LspClient, startServer } from '../support/lspClient';
import { root } from '../support/root';

const DRAFT = 'file:///draft.undraft';
const TEXT = 'We recall resolution 2999 (2044). The note says “the moon shall be painted green by all parties”.\n';
const NOTE = 'Concept Note\n\nIn resolution 2999 (2044), the moon shall be painted green by all parties.\n';

/** The disk of this machine, which holds back what one of its calls answers for a file or folder with this end. */
function holding(name: 'list' | 'read', end: string): { readonly host: Host; readonly release: () => void } {
  const host = nodeHost(root);
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  const openDisk: Host['openDisk'] = (options) =>
    new Proxy<DocumentDisk>(host.openDisk(options), {
      get(disk, key) {
        const found = Reflect.get(disk, key) as (...args: unknown[]) => unknown;
        return async (...args: unknown[]): Promise<unknown> => {
          const [about] = args as [string | { readonly path: string }];
          if (key === name && (typeof about === 'string' ? about : about.path).endsWith(end)) await held;
          return found.apply(disk, args);
        };
      },
    });
  return { host: { ...host, openDisk }, release: () => release() };
}

describe('a corpus that is still being read', function () {
  this.timeout(60_000);
  let folder: string;
  let client: LspClient;

  beforeEach(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'rostrum-still-')));
    for (let n = 1; n <= 3; n++) writeFileSync(join(folder, `${n}.txt`), 'Statement\n\nWe speak of lamps.\n');
    writeFileSync(join(folder, 'last.txt'), NOTE);
  });
  afterEach(async () => {
    await client.stop();
    rmSync(folder, { recursive: true });
  });

  const shown = async (at: string): Promise<string> => JSON.stringify(await client.hover(DRAFT, TEXT.indexOf(at) + 1));
  /** Asks again whenever the corpus is another, until an answer is as expected. */
  const eventually = async (at: string, expected: RegExp): Promise<string> => {
    let answer = '';
    await new Promise<void>((resolve, reject) => {
      const ask = (): void =>
        void shown(at).then((found) => {
          answer = found;
          if (expected.test(found)) resolve();
        }, reject);
      client.connection.onNotification('rostrum/corpusChanged', ask);
      void client.connection.sendRequest('rostrum/corpus').then(ask, reject);
    });
    return answer;
  };

  it('says of cards and quotations how many files are to come, and judges anew when all are read', async () => {
    const { host, release } = holding('read', 'last.txt');
    client = await startServer({ capabilities: fullClient, settings: { corpus: { folders: [folder] } }, host });
    client.open(DRAFT, TEXT);
    await eventually('2999', /Not cited in the corpus so far; (?:one file is|\d files are) still being read/);
    await eventually('moon', /Not in the corpus.{0,9} so far; (?:one file is|\d files are) still being read/);
    release();
    await corpusOnce(client, ({ reading, documents }) => !reading && documents.some(({ id }) => id === 'last'));
    assert.match(await eventually('2999', /Cited once in the corpus, in last/), /painted green/);
    assert.doesNotMatch(await eventually('moon', /Verbatim/), /so far/);
  });

  it('says so too while the folders are being listed', async () => {
    const { host, release } = holding('list', folder);
    client = await startServer({ capabilities: fullClient, settings: { corpus: { folders: [folder] } }, host });
    client.open(DRAFT, TEXT);
    await eventually('2999', /Not cited in the corpus so far; the folders are still being listed/);
    release();
    await eventually('2999', /Cited once in the corpus, in last/);
  });
});
