import assert from 'node:assert/strict';
import {
  type SectionTimeResult,
  sectionTimesRequest,
  speakingTimeRequest,
  type SpeakingTimeResult,
} from '../../server/src/protocol';
import { serverStarter } from '../support/startedServers';

const SECTIONS = `---
limit: 10s
---

Mr. Chair,

# What we did

We trained forty judges in one year, and each of them has heard a case since.

# What we ask for

We ask every State to share what it knows, early and in full, and to say what it has learned.
`;

describe('the time of a draft for the list behind the clock', () => {
  const start = serverStarter();

  it('is given by section, in parts of the whole', async () => {
    const client = await start();
    const document = client.open('file:///a.undraft', SECTIONS);
    const textDocument = { uri: document.uri };
    const sections = await client.connection.sendRequest<SectionTimeResult[]>(sectionTimesRequest, { textDocument });
    assert.deepEqual(
      sections.map(({ title, start: { line } }) => [title, line]),
      [
        ['', 4],
        ['What we did', 6],
        ['What we ask for', 10],
      ],
    );
    const whole = sections.reduce((sum, { share }) => sum + share, 0);
    assert.ok(Math.abs(whole - 1) < 0.001, String(whole));
    assert.match(sections[2]!.time, /^0:\d\d$/);
  });

  it('is not given by section where there is one, or none', async () => {
    const client = await start();
    client.open('file:///one.undraft', 'Mr. Chair,\n\nWe thank you.\n');
    for (const uri of ['file:///one.undraft', 'file:///none.undraft'])
      assert.deepEqual(await client.connection.sendRequest(sectionTimesRequest, { textDocument: { uri } }), []);
  });

  it('says what is past a limit that is set, and what the draft is taken for', async () => {
    const client = await start();
    const document = client.open('file:///a.undraft', SECTIONS);
    const ask = (): Promise<SpeakingTimeResult> =>
      client.connection.sendRequest(speakingTimeRequest, { textDocument: { uri: document.uri } });
    const { past, kind } = await ask();
    assert.match(document.getText(past), /learned\.$/);
    assert.deepEqual(kind, { called: 'A statement', because: 'it addresses the room (“Mr. Chair”)' });
    client.edit(document.uri, SECTIONS.indexOf('10s'), 3, '10m');
    assert.equal((await ask()).past, undefined);
  });
});
