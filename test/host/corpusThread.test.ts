import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { type Corpus, createCorpus, entryOfHead, type SourceFile } from '../../server/src/core';
import { CorpusThread } from '../../server/src/host/corpus/corpusThread';
import type { DocumentDisk, ReadDocument } from '../../server/src/lsp/documentDisk';
import { root } from '../support/root';

const NAMES = ['a', 'b', 'c', 'd'] as const;
const SENTENCES = [
  'The Strategy has four pillars.',
  'We recall resolution 2396 (2017), para. 5.',
  'CTED and UNOCT spoke.',
  'The “amber” agreed phrase of ours – again.',
  '# A heading',
] as const;

const unexpected = (what: string): never => assert.fail(what);

type Step =
  { readonly file: (typeof NAMES)[number]; readonly text: string | undefined } | 'another start' | 'a stop in between';

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      file: fc.constantFrom(...NAMES),
      text: fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 6 }).map((parts) => parts.join('\n\n')),
    }),
  },
  { weight: 2, arbitrary: fc.record({ file: fc.constantFrom(...NAMES), text: fc.constant(undefined) }) },
  { weight: 2, arbitrary: fc.constant('another start' as const) },
  { weight: 1, arbitrary: fc.constant('a stop in between' as const) },
);

/** Everything a corpus says, as data. */
function told({ documents, citations, names, phrases, read }: Corpus): unknown {
  const places = (index: typeof citations | typeof names) =>
    [...index.keys()]
      .sort()
      .map((key) => [
        key,
        index.countOf(key),
        index.documentsOf(key),
        index.mentionsOf(key).map((mention) => [{ ...mention }, index.excerpt(mention, 80)]),
        index.bestMention(key)?.span,
      ]);
  return {
    documents: documents.map(({ clean, ...document }) => ({ ...document, text: clean.text })),
    citations: places(citations),
    names: places(names),
    words: phrases.size,
    following: phrases
      .nextWords(phrases.all)
      .map(({ key, range }) => [
        key,
        range.count,
        [...phrases.countsBySource(range)],
        phrases.places(range, 9).map((place) => [place, read(place)]),
        phrases.nextWords(range).map((next) => [next.key, next.range.count]),
      ]),
  };
}

/** What a server does with a folder, in one go. */
async function corpusOf(disk: DocumentDisk, papers: string): Promise<Corpus> {
  const { files } = await disk.list(papers, [], []);
  const recalled = await disk.recall(files);
  const found: { readonly id: string; readonly path: string; readonly uri: string; readonly reading: ReadDocument }[] =
    [];
  for (const [i, file] of files.entries()) {
    const reading = recalled[i] ?? (await disk.read(file));
    assert.ok(!('reason' in reading));
    found.push({ id: file.path.slice(-5, -4), path: file.path, uri: file.uri, reading });
  }
  const segments = await disk.index(
    found.map(({ id, path, reading: { head, kept } }) => ({
      id,
      path,
      digest: head.digest,
      ...(kept !== undefined && { kept }),
    })),
  );
  const indexed = segments.flatMap(({ sources }) => sources.map(({ id }) => id));
  assert.deepEqual(
    indexed.sort(),
    found.map(({ id }) => id),
  );
  return createCorpus([], {
    entries: found.map(({ id, uri, reading: { head, body } }) => entryOfHead({ id, uri }, head, body)),
    segments,
  });
}

describe('the thread that reads and indexes documents', () => {
  let folder: string;
  const disks: DocumentDisk[] = [];
  const open = (cache: string | undefined): DocumentDisk => {
    const disk = new CorpusThread(join(root, 'dist/reader'), { cache, lost: unexpected, warn: unexpected });
    disks.push(disk);
    return disk;
  };
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'rostrum-thread-'))));
  afterEach(async () => {
    await Promise.all(disks.splice(0).map((disk) => disk.close()));
    rmSync(folder, { recursive: true });
  });

  for (const keeps of [true, false]) {
    it(`tells after any changes what a corpus of the files there are tells, ${keeps ? 'with' : 'without'} a cache`, async () => {
      let runs = 0;
      await fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 7 }), async (steps) => {
          const here = join(folder, `${runs++}`);
          const papers = join(here, 'papers');
          mkdirSync(papers, { recursive: true });
          const cache = keeps ? join(here, 'cache') : undefined;
          const texts = new Map<string, string>();
          let disk = open(cache);
          for (const [n, each] of steps.entries()) {
            if (each === 'another start') {
              await disk.close();
              disk = open(cache);
            } else if (each === 'a stop in between') {
              // Whatever it is about is not waited for.
              void corpusOf(disk, papers).catch(() => undefined);
              await disk.close();
              disk = open(cache);
            } else if (each.text === undefined) {
              rmSync(join(papers, `${each.file}.txt`), { force: true });
              texts.delete(each.file);
            } else {
              // Two texts of one length within one tick of the clock would have one stamp.
              const text = `${each.text}\n${'.'.repeat(n)}\n`;
              writeFileSync(join(papers, `${each.file}.txt`), text);
              texts.set(each.file, text);
            }
            const { files } = await disk.list(papers, [], []);
            const fresh = [...texts].sort().map(([id, text]): SourceFile => ({
              id,
              text,
              uri: files.find(({ path }) => path.endsWith(`${id}.txt`))!.uri,
            }));
            assert.deepEqual(told(await corpusOf(disk, papers)), told(createCorpus(fresh)));
          }
          await disk.close();
        }),
        { numRuns: keeps ? 12 : 5 },
      );
    });
  }

  it('finds names by the rows of the user, also in what was kept before there were any', async () => {
    const papers = join(folder, 'papers');
    mkdirSync(papers);
    writeFileSync(join(papers, 'a.txt'), 'The Harbour Security Group met.\n\nHSG spoke of ports.\n');
    const rows = [
      {
        name: 'team.yaml',
        text: 'entities:\n  - id: hsg\n    name: Harbour Security Group\n    acronym: HSG\n    kind: group\n    about: Ports.\n',
      },
    ];
    const named = async (disk: DocumentDisk): Promise<number> =>
      (await corpusOf(disk, papers)).names.countOf('entity hsg');
    for (const own of [[], rows, rows, []]) {
      const disk = open(join(folder, 'cache'));
      disk.useCatalogue(own);
      assert.equal(await named(disk), own.length === 0 ? 0 : 2);
      disk.useCatalogue(rows);
      assert.equal(await named(disk), 2);
      await disk.close();
    }
  });

  it('leaves nothing in the cache of a document that was removed', async () => {
    const papers = join(folder, 'papers');
    const cache = join(folder, 'cache');
    mkdirSync(papers);
    writeFileSync(join(papers, 'a.txt'), 'The Strategy has four pillars.\n');
    writeFileSync(join(papers, 'b.txt'), 'The xylophonic phrase of ours, in resolution 2396 (2017).\n');
    const holds = (word: string): boolean =>
      readdirSync(cache, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .some((entry) => {
          const bytes = readFileSync(join(entry.parentPath, entry.name));
          return bytes.includes(word) || bytes.includes(Buffer.from(word, 'utf16le'));
        });
    let disk = open(cache);
    await corpusOf(disk, papers);
    await disk.close();
    assert.deepEqual([holds('xylophonic'), holds('pillars')], [true, true]);
    disk = open(cache);
    await corpusOf(disk, papers);
    rmSync(join(papers, 'b.txt'));
    await corpusOf(disk, papers);
    await disk.close();
    assert.deepEqual([holds('xylophonic'), holds('pillars')], [false, true]);
  });
});
