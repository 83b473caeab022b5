import assert from 'node:assert/strict';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CodeLens, MarkupContent } from 'vscode-languageserver';
import {
  cutsRequest,
  type CutsResult,
  type DraftSessionResult,
  sessionRequest,
  speakingTimeRequest,
  type SpeakingTimeResult,
} from '../../server/src/protocol';
import { corpusOnce } from '../support/corpusAnswers';
import { fullClient, type LspClient } from '../support/lspClient';
import { serverStarter } from '../support/startedServers';

const uri = 'file:///draft.undraft';

/** A note in a layout of its own: a table of facts, sessions by letters, limits in a list of rules. */
const NOTE = `WORKSHOP ON KEEPING HARBOURS SAFE

| When  | 7-8 October 2026 |
| ----- | ---------------- |
| Where | Tallinn, Estonia |

The Workshop on Keeping Harbours Safe will be held in Tallinn, Estonia, on 7-8 October 2026.

Rules of the floor

* Interventions should not exceed 60 words. Eminent speakers are limited to one hundred and twenty words.
* Participants should submit a biography of no more than 20 words.

Session 1: Quays

Session 2: Cranes

* Interventions are limited to two minutes. The text of each intervention is limited to 40 words.

Session 3: Ropes

* Interventions in this session are limited to 30 seconds or 300 words.
`;
const WORDS_SENTENCE = 'Interventions should not exceed 60 words.';

describe('a limit in words that a document states', () => {
  const start = serverStarter();
  let folder: string;
  let client: LspClient;
  beforeEach(async () => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'rostrum-words-')));
    writeFileSync(join(folder, 'harbours.txt'), NOTE);
    const completion = { completionItem: { documentationFormat: ['markdown' as const], labelDetailsSupport: true } };
    const capabilities = { ...fullClient, textDocument: { ...fullClient.textDocument, codeLens: {}, completion } };
    client = await start({ capabilities, settings: { corpus: { folders: [folder] } } });
    await corpusOnce(client, ({ reading, documents }) => !reading && documents.length === 6);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  /** A draft of so many words in two sections. */
  const draft = (front: string, words: number): string =>
    `---\nevent: harbours\n${front}---\n\n# One\n\n${'peace '.repeat(40)}\n\n# Two\n\n${'peace '.repeat(words - 40)}\n`;
  const open = async (text: string): Promise<SpeakingTimeResult> => {
    client.open(uri, text);
    return (await client.connection.sendRequest<SpeakingTimeResult | null>(speakingTimeRequest, {
      textDocument: { uri },
    }))!;
  };
  const tooLong = async () => (await client.diagnostics(uri)).filter(({ code }) => code === 'over-time-limit');
  const cuts = (chosen?: readonly number[]): Promise<CutsResult | null> =>
    client.connection.sendRequest(cutsRequest, { textDocument: { uri }, ...(chosen && { chosen }) });
  const lenses = async (): Promise<readonly string[]> =>
    (await client.connection.sendRequest<CodeLens[]>('textDocument/codeLens', { textDocument: { uri } })).map(
      ({ command }) => command!.title,
    );

  it('is in force on every surface', async () => {
    const text = draft('session: 1\n', 75);
    const time = await open(text);
    assert.match(time.label, /^\d:\d\d \/ 0:33 · 75 \/ 60 words$/);
    assert.deepEqual(time.description.slice(-2), [
      'Limit 60 words: limit of workshop-2026, session 1.',
      '15 words too many.',
    ]);
    assert.ok(time.overSeconds! > 0);
    const [found, ...more] = await tooLong();
    assert.deepEqual(more, []);
    assert.match(
      found!.message as string,
      /^Too long by \d+ seconds: cut 15 words to fit 60 words \(limit of workshop-2026, session 1\)$/,
    );
    const [stated] = found!.relatedInformation!;
    assert.deepEqual(
      [stated!.message.includes(WORDS_SENTENCE), stated!.location.uri],
      [true, pathToFileURL(join(folder, 'harbours.txt')).toString()],
    );
    const line = NOTE.split('\n').findIndex((own) => own.includes(WORDS_SENTENCE));
    assert.deepEqual(stated!.location.range, {
      start: { line, character: 2 },
      end: { line, character: 2 + WORDS_SENTENCE.length },
    });
    const titles = await lenses();
    assert.equal(titles.length, 2);
    assert.match(titles[0]!, /^40 of 60 words \(\d:\d\d\)$/);
    assert.match(titles[1]!, /^35 of 60 words \(\d:\d\d\)$/);
    const { limit } = (await client.connection.sendRequest<DraftSessionResult | null>(sessionRequest, {
      textDocument: { uri },
    }))!;
    assert.deepEqual([limit?.label, limit?.sentence], ['60 words', WORDS_SENTENCE]);
  });

  it('is that of the capacity, and nobody’s who keeps within it', async () => {
    const eminent = await open(draft('role: eminent\n', 75));
    assert.match(eminent.label, / · 75 \/ 120 words$/);
    assert.deepEqual(await tooLong(), []);
    client.close(uri);
    const floor = await open(draft('', 60));
    assert.match(floor.label, / · 60 \/ 60 words$/);
    assert.deepEqual([floor.overSeconds, await tooLong()], [0, []]);
  });

  it('gives way to the limit of the draft', async () => {
    assert.match((await open(draft('limit: 5m\n', 75))).label, /^\d:\d\d \/ 5:00$/);
    assert.deepEqual(await tooLong(), []);
  });

  it('is offered with its sentence where a role is chosen', async () => {
    const text = '---\nevent: harbours\nrole: \n---\nText.';
    client.open(uri, text);
    const { items } = await client.complete(uri, text.indexOf('role: ') + 6);
    const floor = items.find(({ label }) => label === 'floor')!;
    assert.equal(floor.labelDetails?.description, '60 words');
    assert.match(
      (floor.documentation as MarkupContent).value,
      /60 words for .*Interventions should not exceed 60 words/,
    );
  });

  it('is what cut to fit cuts to, and beside one of time both', async () => {
    for (const [session, counted] of [
      [1, 60],
      [2, 40],
    ] as const) {
      const said = 'We thank the Chair warmly for convening the workshop in good time.';
      const text = `---\nevent: harbours\nsession: ${session}\n---\n\n${`${said}\n\n`.repeat(7)}We watch harbours.\n`;
      client.open(uri, text);
      const found = (await cuts())!;
      assert.ok(found.words > counted);
      assert.equal(found.limitWords, counted);
      const { made } = (await cuts(found.suggested))!;
      assert.ok(made!.words <= counted, `${made!.words}`);
      client.close(uri);
    }
  });

  for (const [name, session, words, label, message, sentences] of [
    ['the words are passed first', 2, 50, /^\d:\d\d \/ 2:00 · 50 \/ 40 words$/, /cut 10 words to fit 40 words/, 2],
    ['the time is passed first', 3, 90, /^\d:\d\d \/ 0:30 · 90 \/ 300 words$/, /cut \d+ words to fit 30 seconds/, 1],
    ['both are passed, the words first', 2, 400, / \/ 2:00 · 400 \/ 40 words$/, /cut 360 words to fit 40 words/, 2],
    ['both are passed, the time first', 3, 400, / \/ 0:30 · 400 \/ 300 words$/, /to fit 30 seconds/, 1],
    ['neither is passed', 3, 50, /^\d:\d\d \/ 0:30 · 50 \/ 300 words$/, undefined, 0],
  ] as const) {
    it(`and one of time are both in force: ${name}`, async () => {
      const time = await open(draft(`session: ${session}\n`, words));
      assert.match(time.label, label);
      const [found] = await tooLong();
      if (!message) assert.equal(found, undefined);
      else {
        assert.match(found!.message as string, message);
        assert.equal(found!.relatedInformation!.length, sentences);
      }
      const [title] = await lenses();
      const [, inTime, inWords] = / \/ (\d:\d\d) · \d+ \/ (\d+ words)$/.exec(time.label)!;
      assert.ok(title!.includes(` of ${inTime} (40 of ${inWords})`), title);
      assert.ok(time.description.some((line) => line.startsWith(`Limit ${inTime} and ${inWords}: `)));
    });
  }
});
