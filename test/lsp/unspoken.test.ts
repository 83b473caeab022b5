import assert from 'node:assert/strict';
import type { CodeLens } from 'vscode-languageserver';
import {
  cutLengthRequest,
  cutsRequest,
  type DraftSessionResult,
  rehearsalRequest,
  type RehearsalResult,
  sessionRequest,
  speakingTimeRequest,
  type SpeakingTimeResult,
} from '../../server/src/protocol';
import { fullClient } from '../support/lspClient';
import { seedFiles } from '../support/seedCorpus';
import { serverStarter } from '../support/startedServers';

const note = seedFiles().find(({ id }) => id === '2023-conference-concept-note')!.text;
const capabilities = { ...fullClient, textDocument: { ...fullClient.textDocument, codeLens: {} } };

describe('a text that is not spoken, in the editor', () => {
  const start = serverStarter();

  for (const [name, text] of [
    ['told by its title', note],
    ['told by its front matter', `---\nevent: hlc-2023\nkind: concept-note\n---\n${note}`],
  ] as const)
    it(`has time and words, and no limit: ${name}`, async () => {
      const client = await start({ capabilities });
      const uri = 'file:///note.undraft';
      const at = { textDocument: { uri } };
      client.open(uri, text);
      const rules = (await client.diagnostics(uri)).map(({ code }) => code);
      assert.ok(!rules.includes('over-time-limit') && !rules.includes('pace-too-fast'), rules.join(' '));

      const time = await client.connection.sendRequest<SpeakingTimeResult>(speakingTimeRequest, at);
      assert.deepEqual([time.label, time.status], ['35:08', '35:08 · 3859 words']);
      assert.deepEqual([time.limitSeconds, time.limitSource, time.overSeconds], [undefined, undefined, undefined]);
      assert.match(time.description.join(' '), /No limit: a concept note is not spoken/);

      assert.equal(await client.connection.sendRequest(cutsRequest, at), null);
      assert.equal(await client.connection.sendRequest(cutLengthRequest, { ...at, chosen: [] }), null);
      const lenses = await client.connection.sendRequest<CodeLens[]>('textDocument/codeLens', at);
      assert.ok(!lenses.some(({ command }) => command?.title.includes(' of 3:00')));
      // Who rehearses it speaks it.
      assert.equal((await client.connection.sendRequest<RehearsalResult>(rehearsalRequest, at)).limitSeconds, 180);
    });

  it('has no limit in what its session is', async () => {
    const client = await start({ capabilities });
    const uri = 'file:///brief.undraft';
    const asked = async (kind: string): Promise<DraftSessionResult> => {
      client.open(uri, `---\nevent: hlc-2023\nsession: II\nkind: ${kind}\n---\nText.`);
      const told = await client.connection.sendRequest<DraftSessionResult>(sessionRequest, { textDocument: { uri } });
      client.close(uri);
      return told;
    };
    assert.equal((await asked('statement')).limit?.label, '3:00');
    const { event, limit } = await asked('summary');
    assert.deepEqual([event.id, limit], ['hlc-2023', undefined]);
  });
});
