import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { nodeHost } from '../../server/src/host/nodeHost';
import type { Host, TextFile } from '../../server/src/lsp/host';
import { cutToFitCommand } from '../../server/src/protocol';
import { fullClient, type LspClient, startServer } from '../support/lspClient';
import { ownGroup } from '../support/ownGroup';
import { root } from '../support/root';

describe('rows of the user', () => {
  let folder: string;
  let client: LspClient | undefined;
  const write = (text: string): string => {
    const path = join(folder, 'team.yaml');
    writeFileSync(path, text);
    return pathToFileURL(path).toString();
  };
  const start = async (catalogue: unknown, host?: Host): Promise<LspClient> =>
    (client = await startServer({
      // One that has the time in its status bar: the hover of the first line is free for the rows.
      told: { commands: [cutToFitCommand] },
      ...(host && { host }),
      capabilities: {
        ...fullClient,
        workspace: {
          ...fullClient.workspace,
          didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
        },
      },
      settings: { catalogue },
      folders: [pathToFileURL(folder).toString()],
    }));
  const card = async (client: LspClient): Promise<string> => {
    const hover = await client.hover('file:///draft.undraft', 5);
    return JSON.stringify(hover?.contents ?? '');
  };
  /** Asks until the card says so: no answer waits for the rows. */
  const cardSays = async (client: LspClient, said: RegExp): Promise<void> => {
    while (!said.test(await card(client)));
  };
  const isTold = async (client: LspClient, message: string): Promise<void> => {
    while (!client.told.includes(message)) await card(client);
  };
  const open = (client: LspClient): void => void client.open('file:///draft.undraft', 'The HSG agreed.\n');

  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'rostrum-rows-'))));
  afterEach(async () => {
    await client?.stop();
    client = undefined;
    rmSync(folder, { recursive: true });
  });

  it('are explained in drafts', async () => {
    write(ownGroup);
    const client = await start(['team.yaml']);
    open(client);
    await cardSays(client, /HSG: Harbour Security Group/);
    assert.deepEqual(client.told, []);
  });

  it('count anew when their file changes', async () => {
    const uri = write('');
    const client = await start([join(folder, 'team.yaml')]);
    open(client);
    assert.equal(await card(client), '""');
    write(ownGroup);
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] });
    await cardSays(client, /Harbour Security Group/);
  });

  it('are told what is wrong with them, in their file and to the user, until it is right', async () => {
    const uri = write(ownGroup.replace('kind: working group', 'kind: 7'));
    const client = await start(['team.yaml']);
    const [problem, ...others] = await client.diagnostics(uri);
    assert.deepEqual(others, []);
    assert.equal(problem!.range.start.line, 4);
    assert.match(JSON.stringify(problem!.message), /harbour-group: “kind” is 7, expected a text/);
    open(client);
    assert.equal(await card(client), '""');
    assert.match(client.told.join(), /^Rostrum: team\.yaml, line 5: harbour-group: “kind” is 7/);
    write(ownGroup);
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] });
    assert.deepEqual(await client.diagnostics(uri), []);
    await cardSays(client, /Harbour Security Group/);
  });

  it('that are not there are named to the user, and the rest works', async () => {
    const client = await start(['gone.yaml']);
    client.open('file:///draft.undraft', 'The CTED agreed.\n');
    assert.match(await card(client), /Counter-Terrorism Committee Executive Directorate/);
    const message = 'Rostrum: the catalogue gone.yaml does not exist';
    await isTold(client, message);
    client.setSettings({ catalogue: ['gone.yaml'], ghostText: false });
    await card(client);
    client.setSettings({ catalogue: [] });
    await card(client);
    client.setSettings({ catalogue: ['gone.yaml', 'away.yaml'] });
    await isTold(client, 'Rostrum: the catalogue away.yaml does not exist');
    assert.equal(client.told.filter((told) => told === message).length, 2);
  });

  it('hold nothing up while their disk does not answer, and count when it does', async () => {
    let answer: (file: TextFile) => void = () => undefined;
    const readFile = (): Promise<TextFile> => new Promise((resolve) => (answer = resolve));
    const client = await start(['team.yaml'], { ...nodeHost(root), readFile });
    client.open('file:///draft.undraft', 'The HSG agreed with CTED.\n\nThe HSG agreed.\n');
    const before = await client.diagnostics('file:///draft.undraft');
    assert.equal(await card(client), '""');
    assert.doesNotMatch(JSON.stringify(before), /Harbour Security Group/);
    answer({ name: 'team.yaml', uri: 'file:///team.yaml', text: ownGroup });
    await cardSays(client, /Harbour Security Group/);
    assert.match(JSON.stringify(await client.diagnostics('file:///draft.undraft')), /Harbour Security Group/);
  });

  it('are not looked for in folders, pipes and devices: the user is told, and the rest works', async function () {
    if (process.platform === 'win32') this.skip();
    const pipe = join(folder, 'pipe.yaml');
    execFileSync('mkfifo', [pipe]);
    write(ownGroup);
    const client = await start([folder, pipe, '/dev/zero', 'team.yaml']);
    open(client);
    await isTold(client, `Rostrum: the catalogue ${folder} is a folder`);
    await isTold(client, `Rostrum: the catalogue ${pipe} is not a file`);
    await isTold(client, 'Rostrum: the catalogue /dev/zero is not a file');
    await cardSays(client, /Harbour Security Group/);
  });

  it('must be named by a list of paths', async () => {
    const client = await start([7]);
    open(client);
    assert.equal(await card(client), '""');
    assert.match(client.told.join(), /^Rostrum: the setting rostrum\.catalogue holds 7, which does not count: /);
  });
});
