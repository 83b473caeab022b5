import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type CodeAction,
  CodeActionKind,
  type Range,
  type TextDocumentEdit,
  type TextEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { clock } from '../../server/src/core';
import type { CutLengthResult, CutsResult } from '../../server/src/protocol';
import { type LspClient, startServer } from '../support/lspClient';
import { root } from '../support/root';

const uri = 'file:///long.undraft';
const text = readFileSync(join(root, 'test/corpus/cuts/border-2018.undraft'), 'utf8').replace(
  'limit: 3m',
  'limit: 200s',
);

describe('rostrum/cuts', () => {
  let client: LspClient;
  before(async () => (client = await startServer()));
  after(() => client.stop());
  const ask = (chosen?: readonly number[]): Promise<CutsResult | null> =>
    client.connection.sendRequest('rostrum/cuts', { textDocument: { uri }, ...(chosen && { chosen }) });

  it('ranks what could be cut, and says which of it is enough', async () => {
    client.open(uri, text);
    const found = (await ask())!;
    assert.ok(found.seconds > found.limitSeconds);
    assert.equal(found.limitSeconds, 200);
    assert.ok(found.cuts.length > 10);
    assert.ok(found.cuts.every(({ seconds, reason }) => seconds > 0 && reason !== ''));
    assert.ok(found.cuts.some(({ kind, text: words }) => kind === 'doubled word' && words === 'and grave'));
    assert.deepEqual([found.made, found.reaches], [undefined, undefined]);
    assert.deepEqual([found.length, found.limit], [clock(found.seconds), '3:20']);
    for (const { saves, seconds } of found.cuts) assert.equal(saves, `${seconds.toFixed(1)} s`);
    const made = (await ask(found.suggested))!.made!;
    assert.ok(made.seconds <= found.limitSeconds);
    assert.equal(made.length, clock(made.seconds));
    let now = text;
    for (const { start, end, newText } of made.steps) now = now.slice(0, start) + newText + now.slice(end);
    assert.equal(now, made.text);
  });

  it('counts words where the draft has a limit in words', async () => {
    const limited = 'file:///words.undraft';
    client.open(limited, text.replace('limit: 200s', 'limit: 420 words'));
    const inWords = (chosen?: readonly number[]): Promise<CutsResult | null> =>
      client.connection.sendRequest('rostrum/cuts', {
        textDocument: { uri: limited },
        ...(chosen && { chosen }),
      });
    const found = (await inWords())!;
    assert.equal(found.limitWords, 420);
    assert.ok(found.words > 420);
    assert.deepEqual([found.length, found.limit], [`${found.words} words`, '420 words']);
    for (const { saves, words } of found.cuts) assert.equal(saves, `${words} word${words === 1 ? '' : 's'}`);
    const { made } = (await inWords(found.suggested))!;
    assert.ok(made!.words <= 420, `${found.words} → ${made!.words}`);
    assert.equal(made!.length, `${made!.words} words`);
  });

  it('says how far the draft comes where more cannot go without what must stay', async () => {
    const short = 'file:///short.undraft';
    client.open(short, text.replace('limit: 200s', 'limit: 100s'));
    const askOf = (chosen?: readonly number[]): Promise<CutsResult | null> =>
      client.connection.sendRequest('rostrum/cuts', { textDocument: { uri: short }, ...(chosen && { chosen }) });
    const found = (await askOf())!;
    const made = (await askOf(found.suggested))!.made!;
    assert.ok(made.seconds > 100);
    assert.equal(found.reaches, clock(Math.ceil(made.seconds)));
  });

  it('says about how long the draft is with some of the cuts', async () => {
    const lengthWith = (chosen: readonly number[], of = uri): Promise<CutLengthResult> =>
      client.connection.sendRequest('rostrum/cutLength', { textDocument: { uri: of }, chosen });
    const { cuts, seconds } = (await ask())!;
    const some = cuts.slice(0, 9);
    const left = some.reduce((rest, cut) => rest - cut.seconds, seconds);
    assert.equal(await lengthWith([]), clock(seconds));
    assert.notEqual(clock(left), clock(seconds));
    assert.equal(await lengthWith(some.map(({ id }) => id)), clock(left));
    assert.equal(await lengthWith([], 'file:///no.txt'), null);
  });

  it('is offered as quick fixes where the draft is found to be too long', async () => {
    const diagnostics = await client.diagnostics(uri);
    const tooLong = diagnostics.find(({ code }) => code === 'over-time-limit')!;
    const actions = await client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: tooLong.range,
      context: { diagnostics: [tooLong], only: [CodeActionKind.QuickFix] },
    });
    const cuts = actions.filter(({ title }) => title.includes('(saves '));
    assert.ok(
      cuts.length === 2 && cuts.every(({ diagnostics: solved, isPreferred }) => solved?.length === 1 && !isPreferred),
    );
    assert.match(cuts[0]!.title, /^(?:Cut “|“.+” for “).+” \(saves \d+ seconds?\)$/);
    const document = TextDocument.create(uri, 'un-draft', 1, text);
    const [change] = cuts[0]!.edit!.documentChanges as TextDocumentEdit[];
    assert.ok(TextDocument.applyEdits(document, change!.edits as TextEdit[]).length < text.length);
  });

  it('is offered as one entry, anywhere past the limit, to a client that can show all cuts', async () => {
    for (const [told, first] of [
      [{ commands: ['rostrum.cutToFit', 3] }, 'Cut to Fit…'],
      [{ commands: ['another.command'] }, undefined],
      [{ commands: 'rostrum.cutToFit' }, undefined],
      [{}, undefined],
    ] as const) {
      const other = await startServer({ told });
      other.open(uri, text);
      const diagnostics = await other.diagnostics(uri);
      const tooLong = diagnostics.find(({ code }) => code === 'over-time-limit')!;
      const actionsAt = (range: Range): Promise<CodeAction[]> =>
        other.connection.sendRequest('textDocument/codeAction', {
          textDocument: { uri },
          range,
          context: { diagnostics, only: [CodeActionKind.QuickFix] },
        });
      const all = (await actionsAt(tooLong.range)).filter(({ title }) => title.startsWith('Cut '));
      const [action] = all;
      assert.equal(action?.command?.title, first, JSON.stringify(told));
      if (first !== undefined) {
        assert.deepEqual(action, {
          title: first,
          kind: CodeActionKind.QuickFix,
          diagnostics: [tooLong],
          command: { title: first, command: 'rostrum.cutToFit' },
        });
        assert.equal(all.length, 1);
        const { end } = tooLong.range;
        const behind = { line: end.line, character: end.character + 20 };
        assert.equal((await actionsAt({ start: behind, end: behind })).filter(({ command }) => command).length, 1);
        const start = { line: 0, character: 0 };
        assert.ok((await actionsAt({ start, end: start })).every(({ command }) => command === undefined));
      }
      await other.stop();
    }
  });

  it('has no answer for what is not open', async () => {
    assert.equal(
      await client.connection.sendRequest('rostrum/cuts', { textDocument: { uri: 'file:///no.txt' } }),
      null,
    );
  });
});
