/**
 * What a user would pick instead of the phrase index, on the same texts: Fuse.js, MiniSearch and FlexSearch over all distinct runs
 * of three to six words, against completion as the product does it. One paragraph in five is kept aside; the questions are
 * places in those paragraphs. `npm run bench:alternatives` prints the table, `-- --write` puts it into docs/performance.md.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadCore } from '../loadCore.mjs';
import { root } from '../project.mjs';
import { percentile } from './samples.mjs';
import { tabulate, writeSection } from './writeSection.mjs';

const HEAD = ['engine', 'built in', 'memory', 'p50', 'p95', 'right in the first five', 'can be right'];
const QUESTIONS = 200;
/** An engine that is slow is asked fewer of them. */
const MOST_SECONDS = 40;
const SHORTEST = 3;
const LONGEST = 6;
/** Words before the cursor that are asked with; two letters of the next word are typed as well. */
const ASKED = 4;

/** The same answer for all: a run of words that goes on from what is typed. */
const engines = {
  async Rostrum(core, files) {
    const corpus = core.createCorpus(files);
    void corpus.phrases.size;
    return (typed) => core.completeAt(core.createDraft(typed), typed.length, corpus).map(({ label }) => label);
  },
  async 'Fuse.js'(core, files) {
    const { default: Fuse } = await import('fuse.js');
    const fuse = new Fuse(distinctRuns(files), { threshold: 0.4, ignoreLocation: true });
    return (typed) => fuse.search(lastWords(typed), { limit: 5 }).map(({ item }) => item);
  },
  async MiniSearch(core, files) {
    const { default: MiniSearch } = await import('minisearch');
    const search = new MiniSearch({ fields: ['text'], storeFields: ['text'] });
    search.addAll(distinctRuns(files).map((text, id) => ({ id, text })));
    return (typed) =>
      search
        .search(lastWords(typed), { prefix: (_word, at, all) => at === all.length - 1, combineWith: 'AND' })
        .slice(0, 5)
        .map(({ text }) => text);
  },
  async FlexSearch(core, files) {
    const { Index } = await import('flexsearch');
    const index = new Index({ tokenize: 'forward' });
    const runs = distinctRuns(files);
    runs.forEach((text, id) => index.add(id, text));
    return (typed) => index.search(lastWords(typed), { limit: 5 }).map((id) => runs[id]);
  },
};

/** Measures each engine in a process of its own; rows of a table. */
export function measureAlternatives() {
  return Object.keys(engines).map((engine) => {
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      ['--expose-gc', '--max-old-space-size=8000', fileURLToPath(import.meta.url), engine],
      { encoding: 'utf8', maxBuffer: 1e8 },
    );
    if (status !== 0) throw new Error(`${engine}: ${stderr}`);
    const { build, memory, p50, p95, right, possible } = JSON.parse(stdout);
    return [
      engine,
      `${(build / 1000).toFixed(2)} s`,
      `${memory.toFixed(0)} MB`,
      `${p50.toFixed(2)} ms`,
      `${p95.toFixed(2)} ms`,
      `${(100 * right).toFixed(0)} %`,
      `${(100 * possible).toFixed(0)} %`,
    ];
  });
}

async function measure(engine) {
  const core = await loadCore();
  const { files, questions } = divided(core);
  globalThis.gc();
  const before = heldBytes();
  const start = performance.now();
  const ask = await engines[engine](core, files);
  const build = performance.now() - start;
  globalThis.gc();
  const memory = (heldBytes() - before) / 1e6;
  const indexed = files.map(({ text }) => ` ${wordsOf(text).join(' ')} `).join('\n');
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
    if (indexed.includes(wanted)) possible++;
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
  };
}

function heldBytes() {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** The seeds' paragraphs: four in five to index, and questions from the rest. */
function divided(core) {
  const folder = join(root, 'seeds');
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  const kept = [];
  const files = names.sort().map((name) => {
    const id = basename(name, '.txt');
    const text = readFileSync(join(folder, name), 'utf8');
    const [document] = core.createCorpus([{ id, uri: `file:///${name}`, text }]).documents;
    const paragraphs = document.blocks.map(({ span }) => document.clean.text.slice(span.start, span.end));
    kept.push(...paragraphs.filter((_, at) => at % 5 === 4));
    return { id, uri: `file:///${name}`, text: paragraphs.filter((_, at) => at % 5 !== 4).join('\n\n') };
  });
  return { files, questions: questionsFrom(kept) };
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

function distinctRuns(files) {
  const runs = new Set();
  for (const { text } of files) {
    for (const sentence of text.split(/[.;:!?\n]+/)) {
      const words = sentence.trim().split(/\s+/);
      for (let at = 0; at < words.length; at++)
        for (let length = SHORTEST; length <= LONGEST && at + length <= words.length; length++)
          runs.add(words.slice(at, at + length).join(' '));
    }
  }
  return [...runs];
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
  const engine = process.argv.find((argument) => argument in engines);
  if (engine) process.stdout.write(JSON.stringify(await measure(engine)));
  else {
    const table = tabulate([HEAD, ...measureAlternatives()]);
    console.log(table);
    if (process.argv.includes('--write')) writeSection(join(root, 'docs/performance.md'), 'alternatives', table);
  }
}
