import assert from 'node:assert/strict';
import {
  rehearsalRequest,
  type RehearsalResult,
  speakingTimeRequest,
  type SpeakingTimeResult,
} from '../../server/src/protocol';
import { serverStarter } from '../support/startedServers';

const DRAFT = 'file:///folder/say.undraft';
const NOTES = 'file:///notes.md';

describe('rostrum/rehearsal', () => {
  const start = serverStarter();

  it('gives the words of the draft as it stands, with their times', async () => {
    const client = await start({ settings: { time: { pace: 120 } } });
    const ask = (uri: string): Promise<RehearsalResult | null> =>
      client.connection.sendRequest(rehearsalRequest, { textDocument: { uri } });
    const text = '---\nlimit: 2m\n---\n\n# Aim\n\nMr. Chair, we thank you.\n';
    client.open(DRAFT, text);
    const { version } = client.edit(DRAFT, text.length - 2, text.length - 2, ' [pause] all');
    const rehearsal = await ask(DRAFT);
    const time = await client.connection.sendRequest<SpeakingTimeResult>(speakingTimeRequest, {
      textDocument: { uri: DRAFT },
    });
    assert.ok(rehearsal);
    const words = rehearsal.parts.flatMap(({ pieces }) => pieces.filter(({ word }) => word));
    assert.equal(words.map((piece) => piece.text).join(' '), 'Mr. Chair, we thank you all.');
    assert.ok(Math.abs(words.at(-1)!.word!.to - time.seconds) < 1e-6);
    assert.equal(words[0]!.word!.start, text.indexOf('Mr.'));
    assert.deepEqual(
      [rehearsal.version, rehearsal.pace, rehearsal.isPaceOfDraft, rehearsal.limitSeconds, rehearsal.limitSource],
      [version, 120, false, 120, 'limit in the front matter'],
    );
    assert.deepEqual(rehearsal.paceEdit.range.start, { line: 2, character: 0 });
    assert.equal(rehearsal.parts[0]?.kind, 'heading');
  });

  it('is there for any text that somebody wants to speak, and for none that is not open', async () => {
    const client = await start();
    client.open(NOTES, 'Just some notes.\n', 'markdown');
    const ask = (uri: string): Promise<RehearsalResult | null> =>
      client.connection.sendRequest(rehearsalRequest, { textDocument: { uri } });
    assert.equal((await ask(NOTES))?.parts.length, 1);
    assert.equal(await ask('file:///missing.undraft'), null);
  });
});
