import assert from 'node:assert/strict';
import {
  CancellationTokenSource,
  type CompletionItem,
  type InitializeResult,
  type MarkupContent,
  type Range,
} from 'vscode-languageserver';
import { browserHost } from '../../server/src/host/browserHost';
import { nodeHost } from '../../server/src/host/nodeHost';
import type { Host } from '../../server/src/lsp/host';
import { speakingTimeRequest, type SpeakingTimeResult } from '../../server/src/protocol';
import { fullClient, startServer } from '../support/lspClient';
import { root } from '../support/root';
import { serverStarter } from '../support/startedServers';

const DRAFT = 'file:///draft.undraft';
const LONG = `Mr. Chair,\n\n${'We support the work of the Committee in all its parts. '.repeat(52)}`;

describe('the server', () => {
  const start = serverStarter();

  it('advertises what it has', async () => {
    const { initialized } = await start();
    const {
      hoverProvider,
      completionProvider,
      diagnosticProvider,
      textDocumentSync,
    }: InitializeResult['capabilities'] = initialized.capabilities;
    assert.equal(hoverProvider, true);
    assert.deepEqual(completionProvider, { triggerCharacters: [' ', '/'] });
    assert.equal(diagnosticProvider, undefined);
    assert.equal(textDocumentSync, 2);
  });

  it('lets a client that can pull its diagnostics', async () => {
    const client = await start({
      capabilities: { ...fullClient, textDocument: { ...fullClient.textDocument, diagnostic: {} } },
    });
    assert.ok(client.initialized.capabilities.diagnosticProvider);
    client.open(DRAFT, LONG);
    const report = await client.connection.sendRequest<{ kind: string; items: { code: string }[] }>(
      'textDocument/diagnostic',
      {
        textDocument: { uri: DRAFT },
      },
    );
    assert.equal(report.kind, 'full');
    assert.deepEqual(
      report.items.map(({ code }) => code),
      ['over-time-limit'],
    );
  });

  it('serves a client that can do nothing', async () => {
    const client = await start({ capabilities: {} });
    client.open(DRAFT, LONG);
    const [diagnostic] = await client.diagnostics(DRAFT);
    assert.equal(diagnostic?.code, 'over-time-limit');
    assert.equal(diagnostic.relatedInformation, undefined);
    assert.equal(diagnostic.codeDescription, undefined);
  });

  it('reports what is past the limit and follows each edit', async () => {
    const client = await start();
    const document = client.open(DRAFT, LONG);
    const [diagnostic] = await client.diagnostics(DRAFT);
    assert.equal(diagnostic?.source, 'rostrum');
    assert.match(
      diagnostic.message as string,
      /^Too long by 28 seconds: cut 78 words to fit 3 minutes \(default limit/,
    );
    assert.match(diagnostic.codeDescription?.href ?? '', /^file:.*docs\/rules\/over-time-limit\.md$/);
    // The first word past the limit alone: what is found behind it stays to be seen.
    const { range } = diagnostic;
    assert.match(document.getText(range), /^[\w-]+\.?$/);
    assert.ok(document.offsetAt(range.end) < LONG.trimEnd().length);
    client.edit(DRAFT, 12, 12 + 2000, '');
    assert.deepEqual(await client.diagnostics(DRAFT), []);
    client.edit(DRAFT, 0, 0, '---\nlimit: 10s\n---\n');
    const [second] = await client.diagnostics(DRAFT);
    assert.match(second?.message as string, /to fit 10 seconds \(limit in the front matter\)$/);
  });

  it('gives the session of the front matter its limit, with the sentence that states it', async () => {
    const client = await start();
    client.open(DRAFT, `---\nevent: hlc-2018\nsession: II\n---\n${LONG}`);
    assert.deepEqual(await client.diagnostics(DRAFT), []);
    client.open('file:///b.undraft', `---\nevent: hlc-2023\nsession: II\n---\n${LONG}`);
    const [diagnostic] = await client.diagnostics('file:///b.undraft');
    assert.match(diagnostic?.message as string, /\(limit of hlc-2023, session II\)$/);
    const [related] = diagnostic?.relatedInformation ?? [];
    assert.match(related?.message ?? '', /three-minute remarks/);
    assert.match(related?.location.uri ?? '', /2023-conference-concept-note\.txt$/);
  });

  for (const { formats, kind, opening } of [
    { formats: ['markdown', 'plaintext'], kind: 'markdown', opening: '**S/RES/2396 (2017)** · ' },
    { formats: ['plaintext', 'markdown'], kind: 'plaintext', opening: 'S/RES/2396 (2017) · ' },
    { formats: undefined, kind: 'plaintext', opening: 'S/RES/2396 (2017) · ' },
  ] as const) {
    it(`explains in ${kind} where the client takes ${formats?.join(', then ') ?? 'it has not said what'}`, async () => {
      const hover = formats && { contentFormat: [...formats] };
      const client = await start({ capabilities: { textDocument: { ...(hover && { hover }) } } });
      client.open(DRAFT, 'resolution 2396 (2017)');
      const { contents } = (await client.hover(DRAFT, 3)) as { contents: MarkupContent };
      assert.equal(contents.kind, kind);
      assert.ok(contents.value.startsWith(opening), contents.value);
      assert.equal(/\]\(|\*\*/.test(contents.value), kind === 'markdown');
    });
  }

  it('says what an item replaces after the cursor, to a client that can do that', async () => {
    const before = 'We work on preventing violent extremism as and wh';
    const text = `${before} conducive to terrorism`;
    for (const insertReplaceSupport of [true, false]) {
      const client = await start({
        capabilities: { textDocument: { completion: { completionItem: { insertReplaceSupport } } } },
      });
      client.open(DRAFT, text);
      const { items } = await client.complete(DRAFT, before.length);
      const edit = items.find(({ textEdit }) => textEdit?.newText.endsWith('conducive to terrorism'))?.textEdit;
      assert.ok(edit);
      if (!insertReplaceSupport) assert.ok('range' in edit && edit.range.end.character === before.length);
      else {
        assert.ok('insert' in edit);
        assert.equal(edit.insert.end.character, before.length);
        assert.equal(edit.replace.end.character, text.length);
      }
    }
  });

  it('completes a phrase over several words', async () => {
    const client = await start();
    const text = 'We work on preventing violent extremism as and wh';
    client.open(DRAFT, text);
    const list = await client.complete(DRAFT, text.length);
    assert.equal(list.isIncomplete, true);
    const item = list.items[0] as CompletionItem & { textEdit: { range: Range; newText: string } };
    assert.equal(item.textEdit.newText, 'as and when conducive to terrorism');
    assert.equal(item.textEdit.range.start.character, text.indexOf('as and'));
    assert.equal(item.textEdit.range.end.character, text.length);
    assert.ok(item.filterText?.startsWith('as and wh'));
    assert.match(item.detail ?? '', /^\d+× in \d documents, latest 2023$/);
    client.edit(DRAFT, text.length, text.length, 'en ');
    const further = await client.complete(DRAFT, text.length + 3);
    assert.equal(
      (further.items[0]?.textEdit as { newText: string } | undefined)?.newText,
      'as and when conducive to terrorism',
    );
  });

  it('completes a citation by a topic word, and keeps it while more is typed', async () => {
    const client = await start();
    const text = 'As called for in UNSCR f';
    client.open(DRAFT, text);
    assert.deepEqual((await client.complete(DRAFT, text.length)).items, []);
    client.edit(DRAFT, text.length, text.length, 'tf');
    const { isIncomplete, items } = await client.complete(DRAFT, text.length + 2);
    assert.equal(isIncomplete, true);
    const offered = items.slice(0, 2).map(({ textEdit }) => (textEdit as { newText: string }).newText);
    assert.deepEqual(offered.sort(), [
      'Security Council resolution 2178 (2014)',
      'Security Council resolution 2396 (2017)',
    ]);
    for (const { filterText, textEdit } of items) {
      assert.ok(filterText?.startsWith('UNSCR ftf'), filterText);
      assert.equal((textEdit as { range: Range }).range.start.character, text.indexOf('UNSCR'));
    }
    assert.match(items[0]?.detail ?? '', /^Security Council, \d+ \w+ \d{4}, vote 15-0-0: /);
    assert.match((items[0]?.documentation as { value: string }).value, /Cited \d+× in \d documents of the corpus/);
    client.edit(DRAFT, 0, text.length + 2, 'See S/RES/');
    assert.match((await client.complete(DRAFT, 10)).items[0]?.label ?? '', /^S\/RES\/\d+ \(\d{4}\)$/);
  });

  for (const mode of ['quiet', 'eager']) {
    it(`leaves it to Tab to take what it offers in ${mode} mode`, async () => {
      const client = await start({ settings: { completion: { mode } } });
      const begun = [
        'We thank CTED',
        'We recall resolution 2178',
        'Terrorism in all its forms',
        '---\nrole: fl',
        '---\nev',
      ];
      for (const [at, text] of begun.entries()) {
        const uri = `file:///${at}.undraft`;
        client.open(uri, text);
        const list = await client.complete(uri, text.length);
        assert.ok(list.items.length > 0, text);
        // A commit character would take an item on its way into the text; some editors take one that is preselected with Enter.
        for (const item of [...list.items, list.itemDefaults ?? {}])
          for (const key of ['commitCharacters', 'preselect']) assert.ok(!(key in item), `${text}: ${key}`);
      }
    });
  }

  it('explains a resolution', async () => {
    const client = await start();
    const text = 'As called for in resolution 2396 (2017), we act.';
    client.open('file:///notes.md', text, 'markdown');
    const hover = await client.hover('file:///notes.md', text.indexOf('2396') + 2);
    assert.match((hover?.contents as { value: string }).value, /S\/RES\/2396 \(2017\)/);
    assert.equal(await client.hover('file:///notes.md', 3), null);
  });

  it('leaves an ordinary Markdown file alone, and serves one that is a draft', async () => {
    const client = await start();
    const prose = `# Notes\n\n${'We support the work of the Committee in all its parts. '.repeat(60)}\n\npreventing violent extremism as and wh`;
    client.open('file:///README.md', prose, 'markdown');
    assert.deepEqual(await client.diagnostics('file:///README.md'), []);
    assert.deepEqual((await client.complete('file:///README.md', prose.length)).items, []);
    const draft = `---\nlimit: 1m\n---\n${prose}`;
    client.open('file:///draft.md', draft, 'markdown');
    assert.equal((await client.diagnostics('file:///draft.md')).length, 1);
    assert.equal((await client.complete('file:///draft.md', draft.length)).items.length > 0, true);
  });

  it('follows the settings as they change', async () => {
    const client = await start({ settings: { time: { limit: '10m' } } });
    client.open(DRAFT, LONG);
    assert.deepEqual(await client.diagnostics(DRAFT), []);
    client.setSettings({ time: { limit: '1m', pace: 'fast' }, rules: { 'over-time-limit': 'error', nothing: 'off' } });
    client.edit(DRAFT, 0, 0, ' ');
    const [diagnostic] = await client.diagnostics(DRAFT);
    assert.equal(diagnostic?.severity, 1);
    assert.match(diagnostic.message as string, /\(limit in the settings\)$/);
    assert.equal(client.told.length, 2);
  });

  it('tells the status bar the time', async () => {
    const client = await start();
    client.open(DRAFT, LONG);
    const ask = (uri: string) =>
      client.connection.sendRequest<SpeakingTimeResult | null>(speakingTimeRequest, { textDocument: { uri } });
    const time = await ask(DRAFT);
    assert.equal(time?.label, '3:28 / 3:00');
    assert.equal(time.status, '3:28 / 3:00 · 574 words');
    assert.equal(time.words, 574);
    client.open('file:///README.md', '# Notes', 'markdown');
    assert.equal(await ask('file:///README.md'), null);
  });

  it('answers with nothing for a document that is not open', async () => {
    const client = await start();
    const at = { textDocument: { uri: 'file:///unknown' }, position: { line: 0, character: 0 } };
    assert.equal(await client.connection.sendRequest('textDocument/hover', at), null);
    assert.deepEqual(await client.connection.sendRequest('textDocument/completion', at), {
      isIncomplete: false,
      items: [],
    });
  });

  it('takes the findings back when a document closes', async () => {
    const client = await start();
    client.open(DRAFT, LONG);
    assert.equal((await client.diagnostics(DRAFT)).length, 1);
    client.close(DRAFT);
    assert.deepEqual(await client.diagnostics(DRAFT), []);
  });

  it('answers a cancelled request with an error and goes on', async () => {
    const client = await start();
    client.open(DRAFT, LONG);
    const source = new CancellationTokenSource();
    const params = { textDocument: { uri: DRAFT }, position: { line: 0, character: 0 } };
    const answer = client.connection.sendRequest('textDocument/hover', params, source.token);
    source.cancel();
    await assert.rejects(answer, { code: -32800 });
    assert.equal(await client.hover(DRAFT, LONG.indexOf('\n') + 1), null);
  });

  it('keeps two sessions apart', async () => {
    const [a, b] = await Promise.all([
      start({ settings: { time: { limit: '1m' } } }),
      start({ settings: { time: { limit: '9m' } } }),
    ]);
    a.open(DRAFT, LONG);
    b.open(DRAFT, LONG);
    assert.equal((await a.diagnostics(DRAFT)).length, 1);
    assert.equal((await b.diagnostics(DRAFT)).length, 0);
  });

  it('goes on without its documents when they cannot be read, and says so', async () => {
    const host: Host = {
      readSeeds: () => Promise.reject(new Error('the disk is gone')),
      readFile: () => Promise.reject(new Error('the disk is gone')),
      openDisk: browserHost().openDisk,
      defer: (task) => void setImmediate(task),
      after: () => () => undefined,
      ruleDocumentation: () => undefined,
    };
    const client = await start({ host });
    client.open(DRAFT, LONG);
    assert.equal((await client.diagnostics(DRAFT)).length, 1);
    assert.ok(client.log.some((line) => line.includes('the disk is gone')));
  });

  it('goes on when what its documents are indexed by is damaged, and says so', async () => {
    const damaged = (): never => {
      throw new Error('the index is damaged');
    };
    const host = nodeHost(root);
    const readSeeds = async () => ({ ...(await host.readSeeds()), index: new Proxy({}, { get: damaged }) as never });
    const client = await start({ host: { ...host, readSeeds } });
    client.open(DRAFT, LONG);
    assert.ok((await client.diagnostics(DRAFT)).length > 0);
    while (!client.log.some((line) => line.includes('preparing the documents'))) await client.hover(DRAFT, 0);
    assert.ok(client.log.some((line) => line.includes('the index is damaged')));
  });

  it('shuts down when asked to', async () => {
    const client = await startServer();
    assert.equal(await client.stop(), 0);
  });
});
