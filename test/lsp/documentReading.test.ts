import assert from 'node:assert/strict';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type CorpusDocument,
  type CorpusResult,
  correctDocumentRequest,
  type CorrectDocumentResult,
  documentReadingRequest,
  type DocumentReadingResult,
} from '../../server/src/protocol';
import { nodeHost } from '../../server/src/host/nodeHost';
import { corpusOnce } from '../support/corpusAnswers';
import { fullClient, type LspClient, startServer } from '../support/lspClient';
import { root } from '../support/root';

describe('how a document was read', () => {
  let folder: string;
  let client: LspClient;
  const own = ({ documents }: CorpusResult): CorpusDocument | undefined => documents.find(({ path }) => path);
  const once = async (expected: (document: CorpusDocument) => boolean): Promise<CorpusDocument> => {
    const result = await corpusOnce(client, (corpus) => {
      const document = own(corpus);
      return !corpus.reading && document !== undefined && expected(document);
    });
    return own(result)!;
  };
  const reading = (id: string): Promise<DocumentReadingResult | null> =>
    client.connection.sendRequest(documentReadingRequest, { id });
  const correct = (id: string, key: string, value?: string): Promise<CorrectDocumentResult> =>
    client.connection.sendRequest(correctDocumentRequest, { id, key, ...(value !== undefined && { value }) });

  beforeEach(async () => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'rostrum-reading-')));
    writeFileSync(join(folder, 'lamps.txt'), 'Lamps of the harbour\n\nWe say that the lamps are lit.\n');
    client = await startServer({
      capabilities: { ...fullClient, workspace: { ...fullClient.workspace, textDocumentContent: {} } },
      settings: { corpus: { folders: [folder] } },
      folders: [pathToFileURL(folder).toString()],
      host: nodeHost(root),
    });
  });
  afterEach(async () => {
    await client.stop();
    rmSync(folder, { recursive: true });
  });

  it('is told with what can be set by hand, and shown on a page', async () => {
    const { id } = await once(() => true);
    const told = await reading(id);
    assert.deepEqual(
      told!.facts.map(({ key, value }) => [key, value]),
      [
        ['title', 'Lamps of the harbour'],
        ['date', undefined],
        ['kind', 'other'],
        ['speaker', undefined],
      ],
    );
    const { text } = await client.connection.sendRequest<{ text: string }>('workspace/textDocumentContent', {
      uri: told!.page,
    });
    assert.match(
      text,
      /^How Rostrum read “Lamps of the harbour”\n\nTitle: Lamps of the harbour[^\n]*\nDate: not found\n/,
    );
    assert.match(text, /\n\nThe text:\n\n.*We say that the lamps are lit\.\n$/s);
    assert.equal(await reading('nothing'), null);
  });

  it('is as the user says from then on, and as the file says once that is taken back', async () => {
    const { id } = await once(() => true);
    assert.deepEqual(await correct(id, 'title', 'Security of harbours'), {});
    assert.equal((await once(({ name }) => name !== 'Lamps of the harbour')).name, 'Security of harbours');
    assert.deepEqual(await correct(id, 'title'), {});
    await once(({ name }) => name === 'Lamps of the harbour');
  });

  for (const [what, key, value, problem] of [
    [
      'a date that the calendar lacks',
      'date',
      '2037-02-30',
      'Date is a day, a month or a year: 2015-12-21, 2015-12 or 2015.',
    ],
    ['what no document has', 'mood', 'grave', 'Nothing of a document is called “mood”.'],
  ] as const) {
    it(`does not take ${what}`, async () => {
      const { id } = await once(() => true);
      assert.deepEqual(await correct(id, key, value), { problem });
    });
  }

  it('does not change what ships with Rostrum', async () => {
    const { documents } = await corpusOnce(client, () => true);
    const { id } = documents.find(({ path }) => path === undefined)!;
    assert.deepEqual(await correct(id, 'title', 'Lamps'), {
      problem: 'What ships with Rostrum stays as it is.',
    });
  });
});
