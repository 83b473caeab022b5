import assert from 'node:assert/strict';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DiagnosticSeverity } from 'vscode-languageserver';
import {
  cutsRequest,
  type CutsResult,
  type DraftSessionResult,
  rehearsalRequest,
  type RehearsalResult,
  sessionRequest,
  speakingTimeRequest,
  type SpeakingTimeResult,
} from '../../server/src/protocol';
import { corpusOnce } from '../support/corpusAnswers';
import { fullClient, type LspClient } from '../support/lspClient';
import { serverStarter } from '../support/startedServers';

const uri = 'file:///draft.undraft';
const NOTE = `WORKSHOP ON KEEPING HARBOURS SAFE

Concept Note

Tallinn, 7-8 October 2026

The Workshop on Keeping Harbours Safe will be held in Tallinn, Estonia, on 7-8 October 2026.

Delegations are encouraged to limit their interventions to one minute. Each delegation may make only one statement.
Observers are requested to keep their statements to one page, double-spaced.

Session 1: Quays (open to Member States only)
`;

describe('limits that are encouraged, in pages, or not stated', () => {
  const start = serverStarter();
  let folder: string;
  let client: LspClient;
  beforeEach(async () => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'rostrum-encouraged-')));
    writeFileSync(join(folder, 'harbours.txt'), NOTE);
    client = await start({ capabilities: fullClient, settings: { corpus: { folders: [folder] } } });
    await corpusOnce(client, ({ reading, documents }) => !reading && documents.length === 6);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const ask = <Answer>(method: string): Promise<Answer> =>
    client.connection.sendRequest<Answer>(method, { textDocument: { uri } });
  const open = async (front: string, words: number): Promise<SpeakingTimeResult> => {
    client.open(uri, `---\nevent: harbours\nsession: 1\n${front}---\n\nMr. Chair,\n\n${'peace '.repeat(words)}\n`);
    return ask<SpeakingTimeResult>(speakingTimeRequest);
  };

  it('shows what is encouraged as that, and past it an information', async () => {
    const time = await open('', 200);
    assert.match(time.status, /^\d:\d\d · encouraged: 1:00 · 202 words$/);
    assert.deepEqual([time.limitForce, time.limitSeconds], ['encouraged', 60]);
    const late = (await client.diagnostics(uri)).find(({ code }) => code === 'over-time-limit');
    assert.equal(late?.severity, DiagnosticSeverity.Information);
    const { limit, participation } = await ask<DraftSessionResult>(sessionRequest);
    assert.equal(limit?.label, 'encouraged: 1:00');
    assert.deepEqual(
      participation.map(({ label, sentence }) => [label, sentence]),
      [['One statement', 'Each delegation may make only one statement.']],
    );
    assert.match((await ask<RehearsalResult>(rehearsalRequest)).limitSource, /^encouraged, limit of workshop-2026/);
  });

  it('holds pages against their words, and points out a session that is not open', async () => {
    const time = await open('role: observer\n', 300);
    assert.match(time.label, / · 302 \/ 250 words \(1 page\)$/);
    const told = await client.diagnostics(uri);
    const said = (rule: string) => told.find(({ code }) => code === rule)!.message as string;
    assert.match(said('over-time-limit'), /^Probably too long by .* to fit 1 page \(about 250 words\)/);
    assert.equal((await ask<CutsResult>(cutsRequest)).limitWords, 250);
    assert.match(said('session-not-open'), /open to Member States only, not to observers/);
  });

  it('says that none is stated for the chair', async () => {
    const time = await open('role: chair\n', 600);
    assert.equal(time.limitSeconds, undefined);
    assert.equal(time.description.at(-1), 'No limit: workshop-2026 states none for the chair in session 1.');
    const told = await client.diagnostics(uri);
    assert.ok(told.every(({ code }) => code !== 'over-time-limit'));
    const { limit, noLimit } = await ask<DraftSessionResult>(sessionRequest);
    assert.deepEqual([limit, noLimit], [undefined, time.description.at(-1)]);
    const { limitSeconds, limitSource, seconds } = await ask<RehearsalResult>(rehearsalRequest);
    assert.equal(limitSeconds, seconds);
    assert.match(limitSource, /^the draft’s own time\. No limit: /);
  });
});
