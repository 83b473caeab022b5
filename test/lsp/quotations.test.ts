import assert from 'node:assert/strict';
import type { CodeAction, CodeLens, Hover } from 'vscode-languageserver';
import type { PassageResult, PastedQuotationResult } from '../../server/src/protocol';
import { fullClient } from '../support/lspClient';
import { serverStarter } from '../support/startedServers';

const DRAFT = 'file:///draft.undraft';
const TEXT = `Mr. Chair,

The 2021 concept note calls on us to end “violent extremism as and when conductive to terrorism”, and the protection of human rights for all and the rule of law.
`;

describe('quotations', () => {
  const start = serverStarter();
  const textDocument = { uri: DRAFT };

  it('that differ are marked on what differs, with the passage beside it', async () => {
    const client = await start();
    const document = client.open(DRAFT, TEXT);
    const found = (await client.diagnostics(DRAFT)).find(({ code }) => code === 'misquoted-text');
    assert.equal(found?.source, 'rostrum');
    assert.equal(document.getText(found.range), 'conductive');
    assert.match(found.message as string, /^“conductive” is “conducive” in /);
    assert.equal(found.relatedInformation?.[0]?.message, 'violent extremism as and when conducive to terrorism');
  });

  it('have a hover with the verdict and what differs', async () => {
    const client = await start();
    const document = client.open(DRAFT, TEXT);
    const position = document.positionAt(TEXT.indexOf('when conductive'));
    const hover = await client.connection.sendRequest<Hover>('textDocument/hover', { textDocument, position });
    const { value } = hover.contents as { value: string };
    assert.match(value, /\*\*Quotation: Differs from the source\*\*/);
    assert.match(value, /~~conductive~~ \*\*conducive\*\*/);
  });

  it('are counted in a line above the draft for who wants that', async () => {
    const capabilities = { ...fullClient, textDocument: { ...fullClient.textDocument, codeLens: {} } };
    const titles = async (settings: unknown): Promise<(string | undefined)[]> => {
      const client = await start({ capabilities, settings });
      client.open(DRAFT, TEXT);
      await client.diagnostics(DRAFT);
      const lenses = await client.connection.sendRequest<CodeLens[]>('textDocument/codeLens', { textDocument });
      return lenses.map(({ command }) => command?.title);
    };
    assert.deepEqual(await titles({}), []);
    assert.deepEqual(await titles({ codeLens: true }), ['1 quotation: 1 differs']);
  });

  it('are made of words that stand in the corpus, with their citation', async () => {
    const client = await start();
    const document = client.open(DRAFT, TEXT);
    const words = 'protection of human rights for all and the rule of law';
    const at = TEXT.indexOf(words);
    const range = { start: document.positionAt(at), end: document.positionAt(at + words.length) };
    const context = { diagnostics: [], only: ['refactor'] };
    const actions = await client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument,
      range,
      context,
    });
    assert.match(actions[0]?.title ?? '', /^Quote it from /);
  });

  it('are offered for what is pasted into a draft and stands in the corpus', async () => {
    const client = await start();
    const document = client.open(DRAFT, TEXT);
    const range = { start: document.positionAt(TEXT.length - 1), end: document.positionAt(TEXT.length - 1) };
    const paste = (uri: string, text: string): Promise<PastedQuotationResult | null> =>
      client.connection.sendRequest('rostrum/pastedQuotation', { textDocument: { uri }, range, text });
    const words = 'violent extremism as and when conducive to terrorism';
    const { title, edits } = (await paste(DRAFT, words))!;
    assert.match(title, /^Quote it from /);
    assert.equal(edits.length, 1);
    assert.deepEqual(edits[0]!.range, range);
    assert.ok(edits[0]!.newText.startsWith(`“${words}” (`), edits[0]!.newText);
    assert.equal(await paste(DRAFT, 'what nobody has ever said in any document'), null);
    client.open('file:///readme.md', '# A readme', 'markdown');
    assert.equal(await paste('file:///readme.md', words), null);
  });

  it('are found in the corpus by words in any order', async () => {
    const { connection } = await start();
    const found = await connection.sendRequest<PassageResult[]>('rostrum/passages', {
      query: 'terrorism conducive extremism violent',
    });
    assert.ok(found.length > 0);
    for (const { match, quotation, citedQuotation, citation } of found) {
      assert.match(match, /conducive/i);
      assert.equal(citedQuotation, `${quotation} (${citation})`);
    }
  });
});
