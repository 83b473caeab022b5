import assert from 'node:assert/strict';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { MarkupContent, TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  type EventResult,
  eventsRequest,
  newInterventionRequest,
  type NewInterventionResult,
  setSessionRequest,
  speakingTimeRequest,
  type SpeakingTimeResult,
} from '../../server/src/protocol';
import { corpusOnce } from '../support/corpusAnswers';
import { fullClient, startServer } from '../support/lspClient';
import { serverStarter } from '../support/startedServers';

const DRAFT = 'file:///draft.undraft';

/** A concept note in a layout of its own: labels with tabs, sessions in a numbered list, limits in a table of capacities. */
const NOTE = `# Concept note

**Regional Forum on the Protection of Mountain Passes**

Date: 4–6 May 2027
Venue: Kathmandu, Nepal
Theme: “Open Passes, Closed to Terrorists”

## Background

The Regional Forum on the Protection of Mountain Passes will be held in Kathmandu, Nepal, from 4 to 6 May 2027.

## Modalities

Delegations speaking from the floor have a maximum of two minutes each. Keynote speakers are invited to speak for no longer than seven minutes.

## Programme

### Session 1: Watching the Passes (open to Member States only)

Chair: Ms. Ada Example, Director of Passes

Guiding questions:

1. How can States watch passes that nobody lives near?
2. What can neighbours share, and how fast?

### Session 2: Guides and Porters

Moderator: Mr. Bo Example, Head of the Guild

Guiding questions:

- Who warns whom?
- How are guides trained?
`;

describe('events of the documents', () => {
  const start = serverStarter();
  let folder: string;
  beforeEach(() => (folder = realpathSync(mkdtempSync(join(tmpdir(), 'rostrum-events-')))));
  afterEach(() => rmSync(folder, { recursive: true }));

  it('are listed with theme, dates, limits and sessions', async () => {
    const { connection } = await start();
    const events = await connection.sendRequest<EventResult[]>(eventsRequest, null);
    assert.deepEqual(
      events.map(({ id, dates, sessions }) => [id, dates, sessions.length]),
      [
        ['hlc-2023', '19–20 June 2023', 6],
        ['hlc-2021', '28–30 June 2021', 13],
        ['hlc-2018', '28–29 June 2018', 6],
        ['symposium-2011', '19 September 2011', 6],
      ],
    );
    const third = events[0]!.sessions.find(({ id }) => id === 'III')!;
    assert.deepEqual(third, {
      id: 'III',
      name: 'Session III',
      title: 'The Global Threat Landscape: Assessment of Current and Emerging Trends',
      openTo: 'Open to Member States only',
      limits: [
        '3 minutes for Member State Heads of Delegation and representatives of civil society organizations (thematic sessions)',
      ],
      questions: '5 questions',
    });
    assert.deepEqual(events[3]!.limits, ['5 minutes for eminent speakers', '3 minutes for speakers from the floor']);
    assert.equal(events[3]!.sessions[1]!.chair, 'Ms. Irina Bokova');
  });

  it('of a concept note put into a corpus folder are there at once, in whatever layout it is', async () => {
    const capabilities = {
      ...fullClient,
      workspace: {
        ...fullClient.workspace,
        didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
      },
    };
    const client = await startServer({ capabilities, settings: { corpus: { folders: [folder] } } });
    try {
      await corpusOnce(client, ({ reading, documents }) => !reading && documents.length === 5);
      const path = join(folder, 'passes.md');
      writeFileSync(path, NOTE);
      await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
        changes: [{ uri: pathToFileURL(path).toString(), type: 1 }],
      });
      await corpusOnce(client, ({ reading, documents }) => !reading && documents.length === 6);

      const [event] = await client.connection.sendRequest<EventResult[]>(eventsRequest, null);
      assert.equal(event!.name, 'Regional Forum on the Protection of Mountain Passes');
      assert.equal(event!.dates, '4–6 May 2027');
      assert.equal(event!.theme, 'Open Passes, Closed to Terrorists');
      assert.deepEqual(
        event!.sessions.map(({ name, title, openTo, chair, questions }) => [name, title, openTo, chair, questions]),
        [
          ['Session 1', 'Watching the Passes', 'Open to Member States only', 'Ms. Ada Example', '2 questions'],
          ['Session 2', 'Guides and Porters', undefined, 'Mr. Bo Example', '2 questions'],
        ],
      );
      const limitFor = async (role: string) => {
        client.open(DRAFT, `---\nevent: ${event!.id}\nsession: 1\nrole: ${role}\n---\nMadam Chair,\n\nWe agree.`);
        const time = await client.connection.sendRequest<SpeakingTimeResult>(speakingTimeRequest, {
          textDocument: { uri: DRAFT },
        });
        client.close(DRAFT);
        return [time.limitSeconds, time.limitSource];
      };
      assert.deepEqual(await limitFor('floor'), [120, `limit of ${event!.id}, session 1`]);
      assert.deepEqual(await limitFor('eminent'), [420, `limit of ${event!.id}, session 1`]);

      const text = '---\nevent: mountain\n---\nText.';
      client.open(DRAFT, text);
      const { items } = await client.complete(DRAFT, text.indexOf('mountain') + 8);
      assert.deepEqual(
        items.map(({ label }) => label),
        [event!.id],
      );
      assert.match((items[0]!.documentation as MarkupContent).value, /Limit: 2 minutes/);
      const { text: draft } = await client.connection.sendRequest<NewInterventionResult>(newInterventionRequest, {
        event: event!.id,
        session: '1',
      });
      assert.match(draft, /\n\nMadam Chair,\n\n/);
      assert.match(draft, /How can States watch passes that nobody lives near\?/);
    } finally {
      await client.stop();
    }
  });

  it('are named in the front matter of an open document', async () => {
    const client = await start();
    const text = '---\nlimit: 3m\nevent: hlc-2018\n---\nText.';
    client.open(DRAFT, text);
    const edits = await client.connection.sendRequest<TextEdit[]>(setSessionRequest, {
      textDocument: { uri: DRAFT },
      event: 'hlc-2023',
      session: 'II',
    });
    assert.equal(
      TextDocument.applyEdits(TextDocument.create(DRAFT, 'un-draft', 1, text), edits),
      '---\nlimit: 3m\nevent: hlc-2023\nsession: II\n---\nText.',
    );
  });
});
