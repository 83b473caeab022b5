import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fullClient, type LspClient, startServer } from '../support/lspClient';
import { ownGroup } from '../support/ownGroup';

describe('rows of the user', () => {
  let folder: string;
  let client: LspClient | undefined;
  const write = (text: string): string => {
    const path = join(folder, 'team.yaml');
    writeFileSync(path, text);
    return pathToFileURL(path).toString();
  };
  const start = async (catalogue: unknown): Promise<LspClient> =>
    (client = await startServer({
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
    assert.match(await card(client), /HSG: Harbour Security Group/);
    assert.deepEqual(client.told, []);
  });

  it('count anew when their file changes', async () => {
    const uri = write('');
    const client = await start([join(folder, 'team.yaml')]);
    open(client);
    assert.equal(await card(client), '""');
    write(ownGroup);
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] });
    assert.match(await card(client), /Harbour Security Group/);
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
    assert.match(await card(client), /Harbour Security Group/);
  });

  it('that are not there are named to the user, and the rest works', async () => {
    const client = await start(['gone.yaml']);
    client.open('file:///draft.undraft', 'The CTED agreed.\n');
    assert.match(await card(client), /Counter-Terrorism Committee Executive Directorate/);
    assert.deepEqual(client.told, ['Rostrum: the catalogue gone.yaml does not exist']);
    client.setSettings({ catalogue: ['gone.yaml'], ghostText: false });
    await card(client);
    assert.equal(client.told.length, 1);
    client.setSettings({ catalogue: [] });
    await card(client);
    client.setSettings({ catalogue: ['gone.yaml'] });
    await card(client);
    assert.equal(client.told.length, 2);
  });

  it('must be named by a list of paths', async () => {
    const client = await start([7]);
    open(client);
    assert.equal(await card(client), '""');
    assert.match(client.told.join(), /^Rostrum: the setting rostrum\.catalogue holds 7, which does not count\. /);
  });
});
