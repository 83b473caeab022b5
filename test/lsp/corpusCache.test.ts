import assert from 'node:assert/strict';
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CorpusResult } from '../../server/src/protocol';
import { corpusOnce, labelsAfter } from '../support/corpusAnswers';
import { type LspClient, startServer } from '../support/lspClient';

const DRAFT = 'file:///draft.undraft';
const WORDS = ['amber', 'copper', 'silver'] as const;
const note = (word: string): string =>
  `Concept Note\n\n1. We say that the ${word} agreed phrase of ours holds, as in resolution 2396 (2017).\n\n2. Again we say that the ${word} agreed phrase of ours holds for CTED.\n`;

describe('what is kept of the user’s documents', () => {
  let folder: string;
  let client: LspClient;
  const papers = (): string => join(folder, 'papers');
  const cache = (): string => join(folder, 'cache');
  const kept = (): string[] =>
    readdirSync(cache(), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));

  const corpus = (expected: (result: CorpusResult) => boolean): Promise<CorpusResult> => corpusOnce(client, expected);
  const offered = (text: string): Promise<string> => labelsAfter(client, text);
  /** Starts a server, waits for as many documents, and gives how many files it read for them. */
  const start = async (documents: number): Promise<number> => {
    client = await startServer({ settings: { corpus: { folders: [papers()] } }, cacheFolder: cache() });
    const own = ({ documents }: CorpusResult) => documents.filter(({ path }) => path !== undefined);
    const { filesRead } = await corpus((result) => !result.reading && own(result).length === documents);
    return filesRead;
  };
  /** Everything a drafter would see of the documents. */
  const said = async (): Promise<unknown> => {
    const { documents } = await corpus(() => true);
    const labels = [];
    for (const word of WORDS) labels.push(await offered(`We hope that the ${word} ag`));
    client.open(DRAFT, 'Under resolution 2396 (2017)');
    const hover = await client.hover(DRAFT, 12);
    client.close(DRAFT);
    const texts = [];
    for (const { id } of documents.filter(({ path }) => path !== undefined))
      texts.push(await client.connection.sendRequest('rostrum/concordance', { phrase: `${id} agreed phrase` }));
    return { documents, labels, hover, texts };
  };

  beforeEach(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'rostrum-kept-')));
    mkdirSync(papers());
    for (const word of WORDS) writeFileSync(join(papers(), `${word}.txt`), note(word));
  });
  afterEach(async () => {
    await client.stop();
    rmSync(folder, { recursive: true });
  });

  it('need not be read at the next start, and says the same', async () => {
    assert.equal(await start(3), 3);
    const before = await said();
    assert.match(JSON.stringify(before), /the amber agreed phrase of ours holds/);
    await client.stop();
    assert.equal(kept().length > 3, true);
    assert.equal(await start(3), 0);
    assert.deepEqual(await said(), before);
  });

  it('is what changed in between, and no more', async () => {
    await start(3);
    await client.stop();
    writeFileSync(join(papers(), 'copper.txt'), note('golden'));
    rmSync(join(papers(), 'silver.txt'));
    assert.equal(await start(2), 1);
    assert.match(await offered('We hope that the amber ag'), /agreed phrase/);
    assert.match(await offered('We hope that the golden ag'), /agreed phrase/);
    for (const word of ['copper', 'silver'])
      assert.doesNotMatch(await offered(`We hope that the ${word} ag`), /agreed phrase/);
  });

  const damages: readonly (readonly [what: string, damage: (path: string) => void])[] = [
    ['cut short', (path) => writeFileSync(path, readFileSync(path).subarray(0, 100))],
    [
      'changed in one bit',
      (path) =>
        writeFileSync(
          path,
          readFileSync(path).map((byte, at) => (at === 90 ? byte ^ 1 : byte)),
        ),
    ],
    ['something else', (path) => writeFileSync(path, 'something else')],
    ['longer than it was', (path) => appendFileSync(path, 'more')],
  ];
  for (const [what, damage] of damages) {
    it(`is made anew where a file of it is ${what}`, async () => {
      await start(3);
      const before = await said();
      await client.stop();
      for (const path of kept()) damage(path);
      assert.equal(await start(3), 3);
      assert.deepEqual(await said(), before);
      await client.stop();
      assert.equal(await start(3), 0);
    });
  }

  it('may be lost while the server runs', async () => {
    await start(3);
    const before = await said();
    await client.stop();
    await start(3);
    for (const path of kept()) rmSync(path);
    // The answer that finds out is a poor one; the next is right.
    await said();
    await corpus((result) => result.filesRead >= 3 && !result.reading);
    assert.deepEqual(await said(), before);
  });

  it('is forgotten where the folder cannot be written, which the log says', async () => {
    writeFileSync(cache(), 'a file where the folder should be');
    assert.equal(await start(3), 3);
    assert.match(await offered('We hope that the amber ag'), /agreed phrase/);
    assert.match(client.log.join('\n'), /cannot be kept/);
  });
});
