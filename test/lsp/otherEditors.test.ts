import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type {
  CodeAction,
  CompletionItem,
  Definition,
  Location,
  MarkupContent,
  SymbolInformation,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { cutToFitCommand } from '../../server/src/protocol';
import { codeMirror, helix } from '../support/declaredByEditors';
import { fullClient } from '../support/lspClient';
import { root } from '../support/root';
import { serverStarter } from '../support/startedServers';

const DRAFT = 'file:///draft.undraft';
const TEXT = readFileSync(join(root, 'test/editors/draft.undraft'), 'utf8');
const SEED = join(root, 'seeds/2018-conference-concept-note.txt');
/** A draft with one finding, wherever it is a draft. */
const WRONG = 'Mr. Chair,\n\nUnder resolution 2396 (2018) we act.';

const answered = (edit: WorkspaceEdit | null | undefined): readonly TextEdit[] => {
  const [change] = edit?.documentChanges ?? [];
  return change && 'edits' in change ? (change.edits as TextEdit[]) : Object.values(edit?.changes ?? {}).flat();
};

describe('what other editors declare', () => {
  const start = serverStarter();

  for (const editor of [helix, codeMirror])
    it(`is enough for ${editor.clientInfo.name}`, async () => {
      const client = await start(editor);
      const { capabilities } = client.initialized;
      assert.ok([undefined, 'utf-16'].includes(capabilities.positionEncoding));
      const document = client.open(DRAFT, TEXT);
      const ask = <R>(method: string, at: string, more = {}): Promise<R> =>
        client.connection.sendRequest<R>(`textDocument/${method}`, {
          textDocument: { uri: DRAFT },
          position: document.positionAt(TEXT.indexOf(at)),
          ...more,
        });

      const found = await client.diagnostics(DRAFT);
      assert.deepEqual(
        found.map(({ code }) => code),
        ['wrong-resolution-year'],
      );

      const { contents } = (await client.hover(DRAFT, TEXT.indexOf('2396'))) as { contents: MarkupContent };
      assert.match(contents.value, /Adopted 21 December 2017/);
      const first = (await client.hover(DRAFT, 1)) as { contents: MarkupContent };
      assert.match(first.contents.value, /^\*\*0:\d\d \/ 3:00 · \d+ words\*\*/);

      const typed = TEXT.indexOf('as and wh') + 'as and wh'.length;
      const [item] = (await client.complete(DRAFT, typed)).items as (CompletionItem & { textEdit: TextEdit })[];
      const edit = 'insert' in item!.textEdit ? { ...item!.textEdit, range: item!.textEdit.insert } : item!.textEdit;
      const completed = TextDocument.applyEdits(document, [edit]);
      assert.match(completed, /preventing violent extremism as and when conducive to terrorism$/m);

      if (editor === helix) {
        const [action] = await ask<CodeAction[]>('codeAction', '2018', {
          range: found[0]!.range,
          context: { diagnostics: found },
        });
        assert.match(TextDocument.applyEdits(document, [...answered(action?.edit)]), /resolution 2396 \(2017\)/);
        const symbols = await ask<SymbolInformation[]>('documentSymbol', '');
        assert.deepEqual(
          symbols.map(({ name, location }) => [name, location.uri]),
          [
            ['Building institutions', DRAFT],
            ['Mr. Chair,', DRAFT],
            ['Conclusion', DRAFT],
            ['I thank you.', DRAFT],
          ],
        );
        assert.ok((await ask<unknown[]>('documentHighlight', '2396')).length > 0);
      }

      const renamed = await ask<WorkspaceEdit>('rename', 'EWG’s', { newName: 'WGE' });
      assert.match(TextDocument.applyEdits(document, [...answered(renamed)]), /Group \(WGE\) met\. WGE’s work/);

      assert.ok(capabilities.definitionProvider && capabilities.referencesProvider);
      const place = (await ask<Definition>('definition', '2396')) as Location;
      assert.equal(place.uri, pathToFileURL(SEED).href);
      const everywhere = await ask<Location[]>('references', '2396', { context: { includeDeclaration: true } });
      assert.ok(everywhere.length > 2);

      const time = await client.connection.sendRequest<{ label: string }>('rostrum/speakingTime', {
        textDocument: { uri: DRAFT },
      });
      assert.match(time.label, /^0:\d\d \/ 3:00$/);
    });

  it('has Neovim take a phrase whole: it would begin it at the word before the cursor', async () => {
    const typed = TEXT.indexOf('as and wh') + 'as and wh'.length;
    for (const name of ['Neovim', 'Helix']) {
      const client = await start({ clientInfo: { name }, capabilities: {} });
      client.open(DRAFT, TEXT);
      const [{ label, filterText } = { label: '' }] = (await client.complete(DRAFT, typed)).items;
      const whole = 'as and when conducive to terrorism';
      assert.deepEqual(
        [label, filterText],
        name === 'Neovim' ? [whole, undefined] : ['when conducive to terrorism', whole],
      );
    }
  });
});

describe('a client that can pull its diagnostics', () => {
  const start = serverStarter();
  const able = { ...fullClient, textDocument: { ...fullClient.textDocument, diagnostic: {} } };

  it('is sent them until it asks for the first time, and then only answered', async () => {
    const client = await start({ capabilities: able });
    client.open(DRAFT, WRONG);
    assert.equal((await client.diagnostics(DRAFT)).length, 1);
    const pull = () =>
      client.connection.sendRequest<{ items: unknown[] }>('textDocument/diagnostic', { textDocument: { uri: DRAFT } });
    // What it was sent is taken back, or it would be shown twice; settings that arrive may have sent it once more.
    const takenBack = new Promise<void>((resolve) => {
      client.connection.onNotification('textDocument/publishDiagnostics', (sent: { diagnostics: unknown[] }) => {
        if (sent.diagnostics.length === 0) resolve();
      });
    });
    const answer = pull();
    await takenBack;
    assert.equal((await answer).items.length, 1);
    let isSent = false;
    client.connection.onNotification('textDocument/publishDiagnostics', () => {
      isSent = true;
    });
    client.edit(DRAFT, 0, 0, 'Thank you, ');
    client.close(DRAFT);
    await client.connection.sendRequest('textDocument/hover', {
      textDocument: { uri: DRAFT },
      position: { line: 0, character: 0 },
    });
    assert.equal(isSent, false);
  });

  it('is not sent what it asks for at once', async () => {
    const client = await start({ capabilities: able });
    let isSent = false;
    client.connection.onNotification('textDocument/publishDiagnostics', () => {
      isSent = true;
    });
    client.open(DRAFT, WRONG);
    const ask = { textDocument: { uri: DRAFT } };
    const { items } = await client.connection.sendRequest<{ items: unknown[] }>('textDocument/diagnostic', ask);
    assert.equal(items.length, 1);
    await client.connection.sendRequest('rostrum/speakingTime', ask);
    assert.equal(isSent, false);
  });
});

describe('what is a draft', () => {
  const start = serverStarter();

  for (const [uri, isDraft, folder] of [
    ['file:///a.undraft', true],
    ['untitled:Untitled-1', true],
    ['inmemory://model/1', true],
    ['vscode-vfs://github/office/drafts/a.undraft', true],
    ['vscode-notebook-cell:/a.ipynb#W0sZmlsZQ%3D%3D', true],
    ['team-files:/a.undraft', true, 'team-files:/'],
    ['/home/someone/a.undraft', true],
    ['team-files:/a.undraft', false],
    ['git:/a.undraft?%7B%22ref%22%3A%22HEAD%22%7D', false],
    ['gitlens:/a.undraft', false],
    ['output:a.undraft', false],
    ['vscode-local-history:/a.undraft', false],
    ['vscode-chat-code-block://a/a.undraft', false],
    ['chat-editing-text-model:/a.undraft', false],
    ['rostrum-corpus:/Rostrum%20corpus/a.undraft', false],
  ] as const)
    it(`is told by ${uri}${folder ? ' in a folder of the workspace' : ''}: ${isDraft}`, async () => {
      const client = await start({ ...(folder && { folders: [folder] }) });
      client.open(uri, WRONG);
      assert.equal((await client.diagnostics(uri)).length, isDraft ? 1 : 0);
      assert.match(JSON.stringify(await client.hover(uri, WRONG.indexOf('2396'))), /21 December 2017/);
    });

  it('is told by the name, whatever the language', async () => {
    const client = await start();
    for (const language of ['plaintext', 'markdown', 'text', 'yaml', '']) {
      client.open('file:///notes.undraft', 'Under resolution 2396 (2018) we act.', language);
      assert.equal((await client.diagnostics('file:///notes.undraft')).length, 1, language);
      client.close('file:///notes.undraft');
      await client.diagnostics('file:///notes.undraft');
    }
  });

  for (const [how, address] of [
    ['as Node writes it', pathToFileURL(SEED).href],
    ['escaped', pathToFileURL(SEED).href.replaceAll('-', '%2D')],
  ] as const)
    it(`is no document that ships with Rostrum, its address ${how}`, async () => {
      const client = await start({ settings: { drafts: 'all', time: { limit: '1s' } } });
      const text = `Mr. Chair,\n\n${readFileSync(SEED, 'utf8')}`;
      client.open(address, text);
      assert.deepEqual(await client.diagnostics(address), []);
      const asked = { textDocument: { uri: address } };
      assert.equal(await client.connection.sendRequest('rostrum/speakingTime', asked), null);
      client.open('file:///copy.undraft', text);
      assert.notDeepEqual(await client.diagnostics('file:///copy.undraft'), []);
    });
});

describe('the time on the first line', () => {
  const start = serverStarter();

  it('is told on no other line, and not where the status bar has it', async () => {
    const client = await start();
    client.open(DRAFT, 'Mr. Chair,\n\nWe act.');
    assert.match(JSON.stringify(await client.hover(DRAFT, 3)), /0:0\d \/ 3:00/);
    assert.equal(await client.hover(DRAFT, 14), null);
    const ours = await start({ told: { commands: [cutToFitCommand] } });
    ours.open(DRAFT, 'Mr. Chair,\n\nWe act.');
    assert.equal(await ours.hover(DRAFT, 3), null);
  });
});
