import assert from 'node:assert/strict';
import type { MarkupContent } from 'vscode-languageserver';
import { nodeHost } from '../../server/src/host/nodeHost';
import { root } from '../support/root';
import { serverStarter } from '../support/startedServers';

const DRAFT = 'file:///draft.undraft';

describe('front matter in an editor', () => {
  const start = serverStarter();

  it('completes keys and values, and what it puts there replaces the whole value', async () => {
    const client = await start();
    const text = '---\nevent: hlc-2018\nsession: III\n---\nText.';
    const document = client.open(DRAFT, text);
    const { items } = await client.complete(DRAFT, text.indexOf('hlc-') + 4);
    assert.deepEqual(
      items.map(({ label }) => label),
      ['hlc-2023', 'hlc-2021', 'hlc-2018'],
    );
    const { range, newText } = items[0]!.textEdit as { range: Parameters<typeof document.getText>[0]; newText: string };
    assert.equal(document.getText(range), 'hlc-2018');
    assert.equal(newText, 'hlc-2023');
    assert.match((items[0]!.documentation as MarkupContent).value, /Theme: Addressing Terrorism/);
    const keys = await client.complete(DRAFT, text.indexOf('session') + 2);
    assert.deepEqual(
      keys.items.map(({ label }) => label),
      ['session'],
    );
  });

  it('hovers over values, and says what the settings put in force', async () => {
    const client = await start({ settings: { event: 'hlc-2018', session: 'III' } });
    const text = '---\nlimit: soon\n---\nText.';
    client.open(DRAFT, text);
    const hover = await client.hover(DRAFT, text.indexOf('soon') + 1);
    assert.match((hover!.contents as MarkupContent).value, /Limit 4:00: limit of hlc-2018, session III\./);
  });

  it('says nothing of the line that is being typed until it rests, and all of the others', async () => {
    let rest = (): void => assert.fail('nothing waits');
    let stopped = 0;
    const after = (_: number, task: () => void) => {
      rest = task;
      return () => {
        stopped++;
      };
    };
    const client = await start({ host: { ...nodeHost(root), after } });
    const codes = async () =>
      (await client.diagnostics(DRAFT)).map(({ code, message }) => `${code}: ${message as string}`);
    const text = '---\nrole: king\n\n---\nText.';
    client.open(DRAFT, text);
    const role = /^front-matter-value: The role “king”/;
    const [first, ...none] = await codes();
    assert.match(first!, role);
    assert.deepEqual(none, []);
    client.edit(DRAFT, 15, 15, 'sess');
    assert.match((await codes()).join(), role);
    client.edit(DRAFT, 19, 19, 'x');
    assert.match((await codes()).join(), role);
    assert.equal(stopped, 1);
    rest();
    const rested = await codes();
    assert.equal(rested.length, 2);
    assert.match(rested.join(), /front-matter-syntax: The line is not read: write a key/);
  });
});
