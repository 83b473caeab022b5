import assert from 'node:assert/strict';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CorpusResult, readCorpusNotification } from '../../server/src/protocol';
import { corpusOnce, labelsAfter } from '../support/corpusAnswers';
import { fullClient, type LspClient } from '../support/lspClient';
import { serverStarter } from '../support/startedServers';

const DOCUMENTS = 12;
const able = { ...fullClient, window: { workDoneProgress: true } };

interface Progress {
  readonly token: string;
  readonly value: { readonly kind: string; readonly message?: string };
}

describe('indexing the user’s documents', () => {
  const start = serverStarter();
  let folder: string;
  beforeEach(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'rostrum-indexing-')));
    for (let n = 0; n < DOCUMENTS; n++) {
      const sentence = (at: number) =>
        `We say that the amber${at % 997} agreed phrase of ours holds copper${at % 89} at ${n}.`;
      writeFileSync(join(folder, `${n}.txt`), Array.from({ length: 2000 }, (_, at) => sentence(at)).join('\n\n'));
    }
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const own = ({ documents }: CorpusResult) => documents.filter(({ path }) => path !== undefined);
  /** Starts a server that is told something when it has read all and indexes it. */
  const startAnd = async (whenIndexing: (client: LspClient, token: string) => void, cacheFolder?: string) => {
    const client = await start({ capabilities: able, settings: {}, ...(cacheFolder !== undefined && { cacheFolder }) });
    let isTold = false;
    client.connection.onRequest('window/workDoneProgress/create', () => null);
    client.connection.onNotification('$/progress', ({ token, value: { message } }: Progress) => {
      if (message !== 'indexing what was read' || isTold) return;
      isTold = true;
      whenIndexing(client, token);
    });
    client.setSettings({ corpus: { folders: [folder] } });
    const result = await corpusOnce(
      client,
      ({ reading, documents, leftOut }) => !reading && isTold && documents.length + leftOut >= 5,
    );
    return { client, result };
  };

  it('can be stopped, and is taken up again', async () => {
    const whole = await startAnd(() => undefined);
    assert.deepEqual([own(whole.result).length, whole.result.leftOut], [DOCUMENTS, 0]);
    const { client, result } = await startAnd(
      (stopped, token) => void stopped.connection.sendNotification('window/workDoneProgress/cancel', { token }),
    );
    assert.equal(own(result).length + result.leftOut, DOCUMENTS);
    assert.equal(result.leftOut > 0, true);
    await client.connection.sendNotification(readCorpusNotification);
    const all = await corpusOnce(client, ({ reading, leftOut }) => !reading && leftOut === 0);
    assert.deepEqual([own(all).length, all.filesRead], [DOCUMENTS, DOCUMENTS]);
    assert.match(await labelsAfter(client, 'We hope that the amber7 ag'), /agreed phrase/);
  });

  it('is broken off when the folder is not wanted any more', async () => {
    const { client } = await startAnd((outdated) => outdated.setSettings({ corpus: { folders: [] } }));
    const result = await corpusOnce(client, (now) => !now.reading && own(now).length === 0 && now.leftOut === 0);
    assert.deepEqual(result.documents.length, 5);
    assert.doesNotMatch(await labelsAfter(client, 'We hope that the amber7 ag'), /agreed phrase/);
  });
});
