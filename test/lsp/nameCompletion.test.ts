import assert from 'node:assert/strict';
import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  CompletionTriggerKind,
  type TextEdit,
} from 'vscode-languageserver';
import { fullClient, type LspClient, startServer, type StartOptions } from '../support/lspClient';

const DRAFT = 'file:///draft.undraft';
const CTED = 'Counter-Terrorism Committee Executive Directorate (CTED)';
/** What an editor says of a letter typed, and of somebody who asks. */
const ASKED = { triggerKind: CompletionTriggerKind.Invoked } as const;
const AGAIN = { triggerKind: CompletionTriggerKind.TriggerForIncompleteCompletions } as const;
const SPACE = { triggerKind: CompletionTriggerKind.TriggerCharacter, triggerCharacter: ' ' } as const;

const newText = ({ textEdit }: CompletionItem): string => (textEdit as TextEdit).newText;
const texts = ({ items }: CompletionList): readonly string[] => items.map(newText);

describe('completion of names over LSP', () => {
  let client: LspClient;
  const start = async (options?: StartOptions): Promise<void> => {
    client = await startServer(options);
  };
  afterEach(() => client.stop());

  /** Types text at the end of the draft; what the editor is offered after the last key. */
  async function type(before: string, typed: string): Promise<CompletionList> {
    client.edit(DRAFT, before.length, before.length, typed);
    return client.complete(DRAFT, before.length + typed.length, ASKED);
  }

  it('offers a name being written, in the order of the core, with what it is', async () => {
    await start();
    client.open(DRAFT, 'We thank the ');
    const { isIncomplete, items } = await type('We thank the ', 'Executive Dir');
    assert.equal(isIncomplete, true);
    assert.deepEqual(items.slice(0, 2).map(newText), [CTED, 'CTED']);
    assert.deepEqual(
      items.map(({ sortText }) => sortText),
      items.map((_, rank) => String(rank).padStart(3, '0')),
    );
    const [first] = items;
    assert.equal(first?.kind, CompletionItemKind.Module);
    assert.deepEqual((first.textEdit as TextEdit).range, {
      start: { line: 0, character: 13 },
      end: { line: 0, character: 26 },
    });
    assert.match((first.documentation as { value: string }).value, /Security Council body/);
    assert.equal(first.labelDetails, undefined);
  });

  it('has every item replace the same words, as editors sort by what matches', async () => {
    await start();
    const before = 'We thank the work of the ';
    client.open(DRAFT, before);
    const { items } = await type(before, 'United Nations Office of Counter-T');
    const starts = new Set(items.map(({ textEdit }) => (textEdit as TextEdit).range.start.character));
    assert.equal(starts.size, 1);
    assert.deepEqual(
      [
        ...new Set(
          items.map(({ filterText, textEdit }) => {
            const { character } = (textEdit as TextEdit).range.start;
            return filterText?.startsWith(`${before}United Nations Office of Counter-T`.slice(character));
          }),
        ),
      ],
      [true],
    );
    assert.ok(
      items.some(({ detail }) => detail?.includes('×')),
      'no phrase among them',
    );
    const [item] = items;
    const made = before.slice(0, (item!.textEdit as TextEdit).range.start.character) + newText(item!);
    assert.equal(made, `${before}United Nations Office of Counter-Terrorism (UNOCT)`);
  });

  it('stays quiet at words in small letters until somebody asks, and goes on from there', async () => {
    await start();
    const before = 'We thank the ';
    client.open(DRAFT, before);
    assert.deepEqual(texts(await type(before, 'exec')), []);
    assert.equal(texts(await client.complete(DRAFT, 17, ASKED)).length > 0, true);
    client.edit(DRAFT, 17, 17, 'utive');
    assert.ok(texts(await client.complete(DRAFT, 22, AGAIN)).length > 0);
    client.edit(DRAFT, 22, 22, ' ');
    assert.ok(texts(await client.complete(DRAFT, 23, SPACE)).length > 0);
    client.edit(DRAFT, 23, 23, 'dir');
    assert.equal(texts(await client.complete(DRAFT, 26, AGAIN))[0], CTED);
    // The list was closed: the next letter is only a letter.
    client.edit(DRAFT, 26, 26, 'e');
    assert.deepEqual(texts(await client.complete(DRAFT, 27, ASKED)), []);
  });

  it('takes the first question about a draft that was opened for somebody’s', async () => {
    await start();
    const text = 'We thank vornokov';
    client.open(DRAFT, text);
    const [item] = (await client.complete(DRAFT, text.length, ASKED)).items;
    assert.equal(item?.label, 'Vladimir Voronkov, Under-Secretary-General, UNOCT');
    assert.match(item.detail ?? '', /as of August 2025/);
  });

  it('gives resolutions on a topic to whoever asks', async () => {
    await start();
    const text = 'We act on aviation';
    client.open(DRAFT, text);
    const { items } = await client.complete(DRAFT, text.length, ASKED);
    assert.ok(items.map(newText).includes('Security Council resolution 2309 (2016)'));
  });

  it('shows beside the label what it is to a client that can', async () => {
    const completion = { completionItem: { labelDetailsSupport: true } };
    await start({ capabilities: { ...fullClient, textDocument: { ...fullClient.textDocument, completion } } });
    client.open(DRAFT, 'We thank ');
    const { items } = await type('We thank ', 'Voron');
    assert.deepEqual(items[0]?.labelDetails, { description: 'as of August 2025' });
  });
});
