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
    assert.deepEqual(rehearsal.paceEdits, []);
    assert.equal(rehearsal.parts[0]?.kind, 'heading');
  });

  it('says how the draft is to name a pace', async () => {
    const client = await start();
    const ask = (): Promise<RehearsalResult> =>
      client.connection.sendRequest(rehearsalRequest, { textDocument: { uri: DRAFT }, newPace: 118 });
    const before = '---\nlimit: 2m\n---\n\nWe thank you.\n';
    const document = client.open(DRAFT, before);
    const { paceEdits, pace } = await ask();
    assert.equal(pace, 110);
    const [edit] = paceEdits;
    assert.ok(edit && paceEdits.length === 1);
    const [from, to] = [document.offsetAt(edit.range.start), document.offsetAt(edit.range.end)];
    const after = client.edit(DRAFT, from, to, edit.newText);
    assert.equal(after.getText(), '---\nlimit: 2m\npace: 118\n---\n\nWe thank you.\n');
    const { pace: own, isPaceOfDraft } = await ask();
    assert.deepEqual([own, isPaceOfDraft], [118, true]);
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
