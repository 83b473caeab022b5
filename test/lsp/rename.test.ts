import assert from 'node:assert/strict';
import {
  type ClientCapabilities,
  LSPErrorCodes,
  type PrepareRenameResult,
  ResponseError,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type LspClient } from '../support/lspClient';
import { serverStarter } from '../support/startedServers';

const DRAFT = 'file:///draft.undraft';
const OTHER = 'file:///other.undraft';
const TEXT = 'Mr. Chair,\n\nThe Example Working Group (EWG) met: “EWG is one.”\n\nEWG’s work goes on.';
const USED = TEXT.lastIndexOf('EWG') + 1;

const able: ClientCapabilities = {
  textDocument: { rename: { prepareSupport: true } },
  workspace: { workspaceEdit: { documentChanges: true } },
};

describe('rename', () => {
  const startServer = serverStarter();
  const start = (capabilities = able): Promise<LspClient> => startServer({ capabilities });

  const place = (document: TextDocument, offset: number) => ({
    textDocument: { uri: document.uri },
    position: document.positionAt(offset),
  });
  const rename = (client: LspClient, document: TextDocument, offset: number, newName: string) =>
    client.connection.sendRequest<WorkspaceEdit | null>('textDocument/rename', { ...place(document, offset), newName });
  const prepare = (client: LspClient, document: TextDocument, offset: number) =>
    client.connection.sendRequest<PrepareRenameResult | null>('textDocument/prepareRename', place(document, offset));

  const provider = async (capabilities: ClientCapabilities) =>
    (await start(capabilities)).initialized.capabilities.renameProvider;

  it('is offered as far as the client can ask for it', async () => {
    assert.deepEqual(await provider(able), { prepareProvider: true });
    assert.equal(await provider({ textDocument: { rename: {} } }), true);
    assert.equal(await provider({}), true);
  });

  it('shows what will be replaced', async () => {
    const client = await start();
    const document = client.open(DRAFT, TEXT);
    assert.deepEqual(await prepare(client, document, USED), {
      range: { start: document.positionAt(USED - 1), end: document.positionAt(USED + 2) },
      placeholder: 'EWG',
    });
  });

  it('changes the acronym in its own document, bound to the version', async () => {
    const client = await start();
    const document = client.open(DRAFT, TEXT);
    client.open(OTHER, 'EWG is another here.');
    const { documentChanges, changes } = (await rename(client, document, USED, 'WGE'))!;
    assert.equal(changes, undefined);
    const [change, ...more] = documentChanges as { textDocument: object; edits: [] }[];
    assert.deepEqual(change!.textDocument, { uri: DRAFT, version: 1 });
    assert.deepEqual(more, []);
    assert.equal(
      TextDocument.applyEdits(document, change!.edits),
      'Mr. Chair,\n\nThe Example Working Group (WGE) met: “EWG is one.”\n\nWGE’s work goes on.',
    );
  });

  it('gives plain changes to a client that knows no versions', async () => {
    const client = await start({ textDocument: { rename: {} } });
    const document = client.open(DRAFT, TEXT);
    const { documentChanges, changes } = (await rename(client, document, USED, 'WGE'))!;
    assert.equal(documentChanges, undefined);
    assert.equal(changes![DRAFT]!.length, 2);
  });

  it('says why it does not rename', async () => {
    const client = await start();
    const document = client.open(DRAFT, TEXT);
    const isRefusal = (message: RegExp) => (error: unknown) => {
      assert.ok(error instanceof ResponseError);
      assert.equal(error.code, LSPErrorCodes.RequestFailed);
      assert.match(error.message, message);
      return true;
    };
    await assert.rejects(prepare(client, document, 2), isRefusal(/^Only an acronym can be renamed/));
    await assert.rejects(rename(client, document, 2, 'WGE'), isRefusal(/^Only an acronym can be renamed/));
    await assert.rejects(rename(client, document, USED, ''), isRefusal(/^Without a new acronym/));
    await assert.rejects(rename(client, document, USED, 'W G'), isRefusal(/one word/));
  });

  it('gives nothing for a document that is not open', async () => {
    const client = await start();
    assert.equal(await rename(client, TextDocument.create(OTHER, 'un-draft', 1, TEXT), USED, 'WGE'), null);
  });
});
