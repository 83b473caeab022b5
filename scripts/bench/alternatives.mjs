/**
 * What a user would pick instead of the phrase index, on the same texts: Fuse.js, MiniSearch and FlexSearch over all distinct runs
 * of three to six words, against completion as the product does it. One paragraph in five is kept aside; the questions are
 * places in those paragraphs. `npm run bench:alternatives` prints the tables, `-- --write` puts them into docs/performance.md;
 * `-- --seconds 60` gives each engine a minute instead of five.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadCore } from '../loadCore.mjs';
import { root } from '../project.mjs';
import { corpora, growth, SOURCES } from './corpora.mjs';
import { percentile } from './samples.mjs';
import { tabulate, writeSection } from './writeSection.mjs';

const HEAD = [
  'engine',
  'texts',
  'built in',
  'memory',
  'p50',
  'p95',
  'right in the first five',
  'can be right',
  'asked',
];
const GROWTH_HEAD = ['engine', 'from', 'words', 'built in', 'memory', 'p50', 'p95'];
const QUESTIONS = 300;
/** An engine that is slow is asked fewer of them. */
const MOST_SECONDS = 40;
/** What an engine may take in all, and the memory it may have. */
const LIMIT_SECONDS = 300;
const LIMIT_MEGABYTES = 8000;
const SHORTEST = 3;
const LONGEST = 6;
/** Words before the cursor that are asked with; two letters of the next word are typed as well. */
const ASKED = 4;

/** The same answer for all: texts that the draft may go on to, each with the words typed before the cursor. */
const engines = {
  'Rostrum, eager list': (core, documents) => rostrum(core, documents, { mode: 'eager' }),
  'Rostrum, list asked for': (core, documents) => rostrum(core, documents, { invoked: true }),
  async 'Fuse.js'(_core, documents) {
    const { default: Fuse } = await import('fuse.js');
    const fuse = new Fuse(distinctRuns(documents), { threshold: 0.4, ignoreLocation: true });
    return (typed) => fuse.search(lastWords(typed), { limit: 5 }).map(({ item }) => item);
  },
  async MiniSearch(_core, documents) {
    const { default: MiniSearch } = await import('minisearch');
    const search = new MiniSearch({ fields: ['text'], storeFields: ['text'] });
    search.addAll(distinctRuns(documents).map((text, id) => ({ id, text })));
    return (typed) =>
      search
        .search(lastWords(typed), { prefix: (_word, at, all) => at === all.length - 1, combineWith: 'AND' })
        .slice(0, 5)
        .map(({ text }) => text);
  },
  async FlexSearch(_core, documents) {
    const { Index } = await import('flexsearch');
    const index = new Index({ tokenize: 'forward' });
    const runs = distinctRuns(documents);
    runs.forEach((text, id) => index.add(id, text));
    return (typed) => index.search(lastWords(typed), { limit: 5 }).map((id) => runs[id]);
  },
};

function rostrum(core, documents, wishes) {
  const corpus = core.createCorpus(documents.map(({ id, text }) => ({ id, uri: `file:///${id}.txt`, text })));
  Array.from(corpus.prepare());
  return (typed) =>
    core
      .completionItemsAt(core.createDraft(typed), typed.length, corpus, wishes)
      .map(({ replaceStart, insert }) => typed.slice(0, replaceStart) + insert);
}

/** Measures each engine on each size in a process of its own: figures, or why there are none. */
export function measureAlternatives(sizes, seconds = LIMIT_SECONDS) {
  const folder = mkdtempSync(join(tmpdir(), 'rostrum-alternatives-'));
  try {
    return sizes.flatMap(({ title, documents, kept }, size) => {
      const file = join(folder, `${size}.json`);
      writeFileSync(file, JSON.stringify({ documents, questions: questionsFrom(kept) }));
      const words = documents.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
      return Object.keys(engines).map((engine) => {
        console.error(`${engine}, ${title} …`);
        return { engine, title, words, ...measureApart(engine, file, seconds) };
      });
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function measureApart(engine, file, seconds) {
  const { stdout, stderr, status, error } = spawnSync(
    process.execPath,
    ['--expose-gc', `--max-old-space-size=${LIMIT_MEGABYTES}`, fileURLToPath(import.meta.url), engine, file],
    { encoding: 'utf8', maxBuffer: 1e8, timeout: 1000 * seconds },
  );
  if (status === 0) return JSON.parse(stdout);
  if (error?.code === 'ETIMEDOUT')
    return { failed: `not within ${seconds < 60 ? `${seconds} s` : `${seconds / 60} min`}` };
  if (/heap out of memory|heap limit/i.test(stderr)) return { failed: `not within ${LIMIT_MEGABYTES / 1000} GB` };
  if (engine.startsWith('Rostrum')) throw new Error(`${engine}: ${stderr}`);
  return { failed: /^\w*Error: .*$/m.exec(stderr)?.[0] ?? `ended with ${status}` };
}

/** A row for each engine and size, and how its figures grow from one size to the next. */
function tablesOf(results) {
  const rows = results.map(({ engine, title, failed, build, memory, p50, p95, right, possible, asked }) =>
    failed
      ? [engine, title, failed, '', '', '', '', '', '']
      : [
          engine,
          title,
          `${(build / 1000).toFixed(2)} s`,
          `${memory.toFixed(0)} MB`,
          `${p50.toFixed(2)} ms`,
          `${p95.toFixed(2)} ms`,
          `${(100 * right).toFixed(0)} %`,
          `${(100 * possible).toFixed(0)} %`,
          String(asked),
        ],
  );
  const grown = results.flatMap((after, at) => {
    const before = results.slice(0, at).findLast(({ engine }) => engine === after.engine);
    if (!before || before.failed) return [];
    const from = `${before.title} to ${after.title}`;
    if (after.failed) return [[after.engine, from, growth(before.words, after.words), after.failed, '', '', '']];
    const figures = ['words', 'build', 'memory', 'p50', 'p95'].map((figure) => growth(before[figure], after[figure]));
    return [[after.engine, from, ...figures]];
  });
  return `${tabulate([HEAD, ...rows])}\n\n${tabulate([GROWTH_HEAD, ...grown])}`;
}

async function measure(engine, file) {
  const core = await loadCore();
  const { documents, questions } = JSON.parse(readFileSync(file, 'utf8'));
  globalThis.gc();
  const before = heldBytes();
  const start = performance.now();
  const ask = await engines[engine](core, documents);
  const build = performance.now() - start;
  globalThis.gc();
  const memory = (heldBytes() - before) / 1e6;
  const indexed = documents.map(({ text }) => ` ${wordsOf(text).join(' ')} `);
  const times = [];
  let right = 0;
  let possible = 0;
  const end = performance.now() + 1000 * MOST_SECONDS;
  for (const { typed, wanted } of questions) {
    const asked = performance.now();
    if (asked > end) break;
    const found = ask(typed).slice(0, 5);
    times.push(performance.now() - asked);
    if (found.some((answer) => ` ${wordsOf(answer).join(' ')} `.includes(wanted))) right++;
    if (indexed.some((text) => text.includes(wanted))) possible++;
  }
  times.sort((a, b) => a - b);
  const share = (count) => count / times.length;
  return {
    build,
    memory,
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    right: share(right),
    possible: share(possible),
    asked: times.length,
  };
}

function heldBytes() {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** Places in the middle of sentences, always the same ones, all over the paragraphs: the first of them stand for all. */
function questionsFrom(paragraphs) {
  const places = paragraphs.flatMap((paragraph) =>
    [...paragraph.matchAll(/(?<=[a-z] )[a-z]{3,}/gi)].flatMap(({ index }) => {
      const before = paragraph.slice(0, index);
      const typed = before + paragraph.slice(index, index + 2);
      const after = wordsOf(paragraph.slice(index).split(/[.;:!?]/, 1)[0]);
      const asked = wordsOf(before.split(/[.;:!?]/).at(-1));
      if (asked.length < ASKED || after.length < 2) return [];
      return [{ typed, wanted: ` ${asked.at(-1)} ${after[0]} ${after[1]} ` }];
    }),
  );
  return Array.from({ length: Math.min(QUESTIONS, places.length) }, (_, i) => places[(i * 7919) % places.length]);
}

/** All runs of words inside sentences, each once; by their lengths, since a set has room for 16 million. */
function distinctRuns(documents) {
  const runs = Array.from({ length: LONGEST + 1 }, () => new Set());
  for (const { text } of documents) {
    for (const sentence of text.split(/[.;:!?\n]+/)) {
      const words = sentence.trim().split(/\s+/);
      for (let at = 0; at < words.length; at++)
        for (let length = SHORTEST; length <= LONGEST && at + length <= words.length; length++)
          runs[length].add(words.slice(at, at + length).join(' '));
    }
  }
  const all = [];
  for (const some of runs) for (const run of some) all.push(run);
  return all;
}

function lastWords(typed) {
  return typed
    .split(/\s+/)
    .slice(-ASKED - 1)
    .join(' ');
}

function wordsOf(text) {
  return (
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? []
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [engine, file] = process.argv.slice(2);
  if (engine in engines) process.stdout.write(JSON.stringify(await measure(engine, file)));
  else {
    const option = process.argv.indexOf('--seconds');
    const seconds = option < 0 ? LIMIT_SECONDS : Number(process.argv[option + 1]);
    const tables = tablesOf(measureAlternatives(corpora(await loadCore()), seconds));
    console.log(tables);
    if (process.argv.includes('--write'))
      writeSection(join(root, 'docs/performance.md'), 'alternatives', `${SOURCES}\n\n${tables}`);
  }
}
