import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ClientCapabilities } from 'vscode-languageserver';
import {
  concordanceRequest,
  type ConcordanceResult,
  type CorpusResult,
  readCorpusNotification,
} from '../../server/src/protocol';
import { corpusOnce, labelsAfter } from '../support/corpusAnswers';
import { nodeHost } from '../../server/src/host/nodeHost';
import type { Host } from '../../server/src/lsp/host';
import { eventually } from '../e2e/eventually';
import { docxOf, pdfOf } from '../support/documentFiles';
import { fullClient, type LspClient, startServer } from '../support/lspClient';
import { root } from '../support/root';

const phrase = 'the amber agreed phrase of ours holds';
const able: ClientCapabilities = {
  ...fullClient,
  window: { workDoneProgress: true },
  workspace: {
    ...fullClient.workspace,
    textDocumentContent: {},
    didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
  },
};

describe('folders of the user’s documents', () => {
  let folder: string;
  let client: LspClient;

  const write = (name: string, content: string | Uint8Array): string => {
    const path = join(folder, name);
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, content);
    return pathToFileURL(path).toString();
  };
  const note = (text: string): string => `Concept Note\n\nWe say that ${text}.\n\nAgain we say that ${text}.\n`;
  const start = async (
    corpus: object = { folders: [folder] },
    capabilities = able,
    host: Host = nodeHost(root),
  ): Promise<void> => {
    const folders = [pathToFileURL(folder).toString()];
    client = await startServer({ capabilities, settings: { corpus }, folders, host });
    client.connection.onRequest('window/workDoneProgress/create', () => null);
  };
  const corpus = (expected: (result: CorpusResult) => boolean): Promise<CorpusResult> => corpusOnce(client, expected);
  const own = ({ documents }: CorpusResult) => documents.filter(({ path }) => path !== undefined);
  const settled = (count: number) => (result: CorpusResult) => !result.reading && own(result).length === count;
  const changed = (uri: string, type: number): Promise<void> =>
    client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type }] });
  const offered = (text: string): Promise<string> => labelsAfter(client, text);

  beforeEach(() => (folder = realpathSync(mkdtempSync(join(tmpdir(), 'rostrum-corpus-')))));
  afterEach(async () => {
    await client.stop();
    rmSync(folder, { recursive: true });
  });

  it('are in the corpus, whatever the kind of file, and what cannot be read is named', async () => {
    write('deep/note.docx', docxOf(['Concept note', `We say that ${phrase}.`]));
    write('speech.pdf', pdfOf([['Statement by the Executive Director', `We say that ${phrase}.`]]));
    write('broken.pdf', '%PDF-1.4 and no more');
    await start();
    const result = await corpus(settled(2));
    assert.deepEqual(
      own(result).map(({ id, kind, uri, path }) => [id, kind, uri, path]),
      [
        ['note', 'concept-note', 'rostrum-corpus:/Rostrum%20corpus/note.txt', join(folder, 'deep/note.docx')],
        ['speech', 'statement', 'rostrum-corpus:/Rostrum%20corpus/speech.txt', join(folder, 'speech.pdf')],
      ],
    );
    assert.equal(result.documents.length, 7);
    assert.deepEqual(
      result.problems.map(({ path, reason }) => [path, reason]),
      [[join(folder, 'broken.pdf'), 'is damaged, or no pdf file (Invalid PDF structure.)']],
    );
    assert.match(await offered('We hope that the amber ag'), /agreed phrase of ours/);
    const { text } = await client.connection.sendRequest<{ text: string }>('workspace/textDocumentContent', {
      uri: own(result)[0]!.uri,
    });
    assert.match(text, /^Concept note\n\nWe say that the amber/);
  });

  it('are called by the symbol and title they print, and cited by the symbol', async () => {
    const head = 'United Nations\nSecurity Council\n\nS/RES/2396 (2017)\n\nResolution 2396 (2017)';
    write(
      'a.txt',
      `${head}\n\nAdopted by the Security Council on 21 December 2017\n\nThe Security Council,\n\n1. Says that ${phrase};\n`,
    );
    await start();
    const [document] = own(await corpus(settled(1)));
    const { name, symbol, kind, date, day } = document!;
    assert.deepEqual(
      [name, symbol, kind, date, day],
      ['Resolution 2396 (2017)', 'S/RES/2396 (2017)', 'resolution', '2017-12-21', '21 December 2017'],
    );
    const { summary, documents } = await client.connection.sendRequest<ConcordanceResult>(concordanceRequest, {
      phrase,
    });
    assert.deepEqual(summary, ['Stands once in one document: S/RES/2396 (2017), 21 December 2017.']);
    assert.equal(documents[0]!.symbol, 'S/RES/2396 (2017)');
    assert.equal(documents[0]!.places[0]!.citedQuotation, `“${phrase}” (S/RES/2396 (2017), para. 1)`);
  });

  it('have names that read as they show, whatever a file is called', async () => {
    write('note\u202Efdp.txt', note(phrase));
    write('two\nlines.txt', note(phrase));
    write(`${'long '.repeat(40)}.txt`, note(phrase));
    write('scan\u202E\n.pdf', 'no PDF');
    await start();
    const result = await corpus(settled(3));
    assert.deepEqual(
      own(result).map(({ id }) => id),
      [`${'long '.repeat(20).slice(0, 99)}…`, 'notefdp', 'two lines'],
    );
    assert.deepEqual(
      result.problems.map(({ name, path }) => [name, path]),
      [['scan .pdf', join(folder, 'scan .pdf')]],
    );
    for (const { uri } of own(result)) {
      const { text } = await client.connection.sendRequest<{ text: string }>('workspace/textDocumentContent', { uri });
      assert.match(text, /^Concept Note\n/);
    }
  });

  it('count anew when a file in them changes, comes or goes, and leave no trace', async () => {
    const uri = write('note.txt', note(phrase));
    await start();
    await corpus(settled(1));
    assert.match(await offered('We hope that the amber ag'), /agreed phrase/);
    write('note.txt', note('the copper agreed phrase of ours holds'));
    await changed(uri, 2);
    await corpus(() => true);
    write('more.md', note('the silver agreed phrase of ours holds'));
    await changed(uri.replace('note.txt', 'more.md'), 1);
    await corpus(settled(2));
    assert.doesNotMatch(await offered('We hope that the amber ag'), /agreed phrase/);
    assert.match(await offered('We hope that the copper ag'), /agreed phrase/);
    assert.match(await offered('We hope that the silver ag'), /agreed phrase/);
    rmSync(join(folder, 'more.md'));
    rmSync(join(folder, 'note.txt'));
    await changed(uri, 3);
    const { documents } = await corpus(settled(0));
    assert.equal(documents.length, 5);
    for (const word of ['copper', 'silver'])
      assert.doesNotMatch(await offered(`We hope that the ${word} ag`), /agreed phrase/);
  });

  it('answer as they were until they are prepared as they are now, however often they change meanwhile', async () => {
    const host = nodeHost(root);
    const waiting: (() => void)[] = [];
    let held = false;
    let running = 0;
    const run = (task: () => void): void => {
      running++;
      host.defer(() => {
        task();
        running--;
      });
    };
    const defer = (task: () => void): void => {
      if (held) waiting.push(task);
      else run(task);
    };
    write('amber.txt', note(phrase));
    await start(undefined, able, { ...host, defer });
    await corpus(settled(1));
    assert.match(await offered('We hope that the amber ag'), /agreed phrase/);
    await eventually('all is prepared', () => (running === 0 ? true : undefined));

    held = true;
    for (const word of ['copper', 'silver']) {
      await changed(write(`${word}.txt`, note(`the ${word} agreed phrase of ours holds`)), 1);
      await eventually('the change is being prepared', () => (waiting.length === 1 ? true : undefined));
      assert.equal(own(await corpus(() => true)).length, 1);
      assert.match(await offered('We hope that the amber ag'), /agreed phrase/);
      assert.doesNotMatch(await offered(`We hope that the ${word} ag`), /agreed phrase/);
    }

    held = false;
    for (const task of waiting) run(task);
    await corpus(settled(3));
    for (const word of ['amber', 'copper', 'silver'])
      assert.match(await offered(`We hope that the ${word} ag`), /agreed phrase/);
  });

  it('follow the settings: folders, and what is left out of them', async () => {
    write('a/one.txt', note(phrase));
    write('b/two.txt', note(phrase));
    write('b/drafts/three.txt', note(phrase));
    await start({ folders: [] });
    assert.equal((await corpus(() => true)).documents.length, 5);
    client.setSettings({ corpus: { folders: ['a', join(folder, 'b')] } });
    const ids = (result: CorpusResult) => own(result).map(({ id }) => id);
    assert.deepEqual(ids(await corpus(settled(3))), ['one', 'three', 'two']);
    client.setSettings({ corpus: { folders: ['a', 'b'], exclude: ['drafts/'] } });
    assert.deepEqual(ids(await corpus(settled(2))), ['one', 'two']);
    client.setSettings({ corpus: { folders: ['gone'] } });
    const { problems } = await corpus(settled(0));
    assert.deepEqual(
      problems.map(({ path, reason }) => [path, reason]),
      [[join(folder, 'gone'), 'does not exist']],
    );
  });

  it('may be a single document, which is watched by its name', async () => {
    const uri = write('a note #1.txt', note(phrase));
    write('other.txt', note(phrase));
    await start({ folders: [] });
    await corpus(() => true);
    const watched: unknown[] = [];
    client.connection.onRequest('client/registerCapability', ({ registrations }: { registrations: unknown[] }) => {
      watched.push(...registrations);
      return null;
    });
    client.setSettings({ corpus: { folders: [join(folder, 'a note #1.txt')] } });
    const read = await corpus(settled(1));
    assert.deepEqual(
      own(read).map(({ path }) => path),
      [join(folder, 'a note #1.txt')],
    );
    assert.deepEqual(
      watched.map((one) => (one as { registerOptions: unknown }).registerOptions),
      [{ watchers: [{ globPattern: { baseUri: pathToFileURL(folder).toString(), pattern: 'a note #1.txt' } }] }],
    );
    write('a note #1.txt', note('the silver agreed phrase of ours holds'));
    await changed(uri, 2);
    await corpus(({ reading, filesRead }) => !reading && filesRead > read.filesRead);
    assert.match(await offered('We hope that the silver ag'), /agreed phrase/);
  });

  it('tell apart files of one name, and keep clear of the documents that ship with Rostrum', async () => {
    for (const name of ['2021/note.txt', '2023/note.txt', '2018-cted-statement.txt']) write(name, note(phrase));
    await start();
    const result = await corpus(settled(3));
    assert.equal(new Set(result.documents.map(({ id }) => id)).size, 8);
    assert.equal(new Set(result.documents.map(({ uri }) => uri)).size, 8);
    assert.deepEqual(
      own(result)
        .slice(1)
        .map(({ id }) => id),
      ['note (2021)', 'note (2023)'],
    );
  });

  it('are read with progress that says how far it is, and that can be stopped', async () => {
    for (let n = 0; n < 400; n++) write(`note-${n}.txt`, note(`${phrase} ${n}`).repeat(20));
    const said: { kind: string; message?: string; cancellable?: boolean }[] = [];
    await start();
    client.connection.onNotification(
      '$/progress',
      ({ token, value }: { token: string; value: (typeof said)[number] }) => {
        said.push(value);
        if (value.kind === 'report')
          void client.connection.sendNotification('window/workDoneProgress/cancel', { token });
      },
    );
    const result = await corpus(({ leftOut }) => leftOut > 0);
    assert.equal(own(result).length + result.leftOut, 400);
    assert.deepEqual([said[0]?.kind, said[0]?.cancellable], ['begin', true]);
    assert.match(said[1]?.message ?? '', /^\d+ of 400 files, \d+ (?:s|min) left$/);
    assert.equal(said.at(-1)?.kind, 'end');
    await client.connection.sendNotification(readCorpusNotification);
    const { reading } = await corpus(({ reading }) => reading !== undefined);
    assert.equal(reading?.total, result.leftOut);
    await corpus(({ leftOut, reading }) => leftOut > 0 && !reading);
  });

  it('cost a client nothing that knows no progress and no view', async () => {
    for (let n = 0; n < 6; n++) write(`note-${n}.txt`, note(phrase));
    const asked: string[] = [];
    await start({ folders: [folder] }, fullClient);
    client.connection.onUnhandledNotification(({ method }) => void asked.push(method));
    client.connection.onRequest('window/workDoneProgress/create', () => asked.push('progress'));
    while (!(await offered('We hope that the amber ag')).includes('agreed phrase'));
    assert.deepEqual(asked, []);
    const { uri } = own(await corpus(settled(6)))[0]!;
    assert.equal(uri, pathToFileURL(join(folder, 'note-0.txt')).toString());
  });
});
