/**
 * `npm run bench:corpus`: the user's own documents through the real server: a folder of made-up ones (see texts.mjs) is read and indexed while
 * somebody types, the server is started again with what it kept, and one document is changed and removed. A thousand documents,
 * and ten million words, or as many as `-- --words N` says. `-- --write` puts the table into docs/performance.md. `-- --folder DIR` has the
 * documents in a folder of yours read instead, PDFs for example, and prints how long that takes.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadCore } from '../loadCore.mjs';
import { root } from '../project.mjs';
import { percentile } from './samples.mjs';
import { BenchServer } from './server.mjs';
import { madeUpDocuments } from './texts.mjs';
import { tabulate, writeSection } from './writeSection.mjs';

const AIMS = {
  'words, size of the texts': '',
  'read and indexed in': '10 s for 1,000 documents',
  'time of a processor for that, all threads': '',
  'event loop meanwhile, late by p50 / p99 / max': 'p99 50 ms',
  'keystroke to diagnostics meanwhile, p50 / p95': '',
  'completion meanwhile, p50 / p95': '',
  'server start to all documents there again': '',
  'event loop meanwhile, p99 / max': '',
  'completion then, p50 / p95': 'p95 10 ms',
  'one document changed, the first after the start': '100 ms',
  'one document changed after that, live in p50 / p95': '100 ms',
  'one document removed, gone in': '',
  'memory of the server, read / started again': '',
  'kept in': '',
};

/** Milliseconds: a fast typist. */
const BETWEEN_KEYS = 60;
/** Documents changed one after another. */
const CHANGES = 20;
const PHRASES = [
  'violent extremism conducive to terrorism as and when',
  'the United Nations Global Counter-Terrorism Strategy',
  'in accordance with international law',
  'capacity-building support to Member States upon their request',
];

const own = process.argv.indexOf('--folder');
if (own >= 0) {
  await readFolder(process.argv[own + 1]);
  process.exit();
}

const core = await loadCore();
const asked = process.argv.indexOf('--words');
const columns = [];
for (const words of asked < 0 ? [1e6, 1e7] : [Number(process.argv[asked + 1])]) columns.push(await measure(words));
const rows = Object.entries(AIMS).map(([what, aim]) => [what, ...columns.map((column) => column[what]), aim]);
const table = tabulate([['what', ...columns.map(({ title }) => title), 'aim'], ...rows]);
console.log(`\n${table}`);
if (process.argv.includes('--write')) writeSection(join(root, 'docs/performance.md'), 'corpus', table);

async function measure(words) {
  const folder = mkdtempSync(join(tmpdir(), 'rostrum-corpus-bench-'));
  const papers = join(folder, 'papers');
  const cache = join(folder, 'cache');
  mkdirSync(papers);
  try {
    const paths = [];
    let size = 0;
    for (const { id, text } of madeUpDocuments(paragraphs(), words)) {
      const path = join(papers, `${id}.txt`);
      writeFileSync(path, `Statement ${id}\n\n${text}\n`);
      size += text.length;
      paths.push(path);
    }
    const title = `${paths.length.toLocaleString('en')} documents`;
    console.log(`${title} …`);

    const cold = await started(cache);
    const read = await readWhileTyping(cold, papers);
    const coldMemory = cold.server.memory();
    await cold.server.stop();
    console.log(read.late, read.time);

    const begun = performance.now();
    const warm = await started(cache);
    await warm.server.configure({ corpus: { folders: [papers] } });
    const { filesRead } = await documents(warm, paths.length);
    const again = performance.now() - begun;
    if (filesRead > 0) throw new Error(`${filesRead} files were read again`);
    const late = await warm.server.eventLoop();
    const warmMemory = warm.server.memory();
    const completed = [];
    for (let i = 0; i < 60; i++) {
      await retype(warm.server, `We stress that ${PHRASES[i % PHRASES.length].slice(0, 6 + (i % 7))}`);
      completed.push(await timed(() => warm.server.complete()));
    }
    const changes = [];
    for (let i = 0; i < CHANGES; i++)
      changes.push(await live(warm.server, paths[Math.floor((i * paths.length) / CHANGES)], i));
    const [firstChange, ...laterChanges] = changes;
    const removed = await gone(warm.server, paths[0], 0);
    await warm.server.stop();
    return {
      title,
      'words, size of the texts': `${words / 1e6} M, ${(size / 1e6).toFixed(0)} MB`,
      'read and indexed in': `${(read.time / 1000).toFixed(1)} s`,
      'time of a processor for that, all threads': `${read.processor.toFixed(1)} s`,
      'event loop meanwhile, late by p50 / p99 / max': milli([read.late.p50, read.late.p99, read.late.max]),
      'keystroke to diagnostics meanwhile, p50 / p95': percentiles(read.keystrokes),
      'completion meanwhile, p50 / p95': percentiles(read.completions),
      'server start to all documents there again': `${(again / 1000).toFixed(2)} s`,
      'event loop meanwhile, p99 / max': milli([late.p99, late.max]),
      'completion then, p50 / p95': percentiles(completed),
      'one document changed, the first after the start': milli([firstChange]),
      'one document changed after that, live in p50 / p95': percentiles(laterChanges),
      'one document removed, gone in': milli([removed]),
      'memory of the server, read / started again': `${coldMemory.toFixed(0)} / ${warmMemory.toFixed(0)} MB`,
      'kept in': `${(sizeOf(cache) / 1e6).toFixed(0)} MB`,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function readFolder(folder) {
  const cache = mkdtempSync(join(tmpdir(), 'rostrum-corpus-bench-'));
  try {
    const cold = await started(cache);
    const { time, processor } = await readWhileTyping(cold, folder);
    const memory = cold.server.memory();
    await cold.server.stop();
    const rows = [
      ['read and indexed in', `${(time / 1000).toFixed(1)} s`],
      ['time of a processor for that, all threads', `${processor.toFixed(1)} s`],
      ['memory of the server', `${memory.toFixed(0)} MB`],
    ];
    console.log(tabulate([['what', folder], ...rows]));
  } finally {
    rmSync(cache, { recursive: true });
  }
}

/** A server with a draft open in it, and word of its progress. */
async function started(cacheFolder) {
  const server = new BenchServer(root, { watched: true });
  let ended;
  const isRead = new Promise((resolve) => (ended = resolve));
  server.on('$/progress', ({ value }) => value.kind === 'end' && ended());
  await server.initialize({ window: { workDoneProgress: true } }, { initializationOptions: { cacheFolder } });
  await server.open('---\nkind: statement\n---\n\nMr. Chair,\n\nWe stress that ');
  await server.eventLoop();
  return { server, isRead };
}

async function readWhileTyping({ server, isRead }, papers) {
  const before = server.processorTime() ?? NaN;
  const begun = performance.now();
  let time;
  void isRead.then(() => (time = performance.now() - begun));
  await server.configure({ corpus: { folders: [papers] } });
  const keystrokes = [];
  const completions = [];
  const text = PHRASES.join(' and ');
  for (let typed = 0; time === undefined; typed++) {
    keystrokes.push(await timed(() => server.append(text[typed % text.length])));
    if (typed % 5 === 0) completions.push(await timed(() => server.complete()));
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_KEYS));
  }
  const processor = (server.processorTime() ?? NaN) - before;
  return { time, processor, keystrokes, completions, late: await server.eventLoop() };
}

/** Waits until as many documents of the user are in the corpus. */
function documents({ server }, count) {
  return new Promise((resolve) => {
    const ask = async () => {
      const result = await server.ask('rostrum/corpus');
      if (result.documents.filter(({ path }) => path).length === count) resolve(result);
    };
    server.on('rostrum/corpusChanged', ask);
    void ask();
  });
}

async function live(server, path, n) {
  writeFileSync(
    path,
    `The zorb${n} agreed phrase of ours holds.\n\n${readFileSync(path, 'utf8')}\n\nAgain the zorb${n} agreed phrase of ours holds.\n`,
  );
  return offered(server, path, n, true);
}

async function gone(server, path, n) {
  rmSync(path);
  return offered(server, path, n, false);
}

/** Says that a file has changed, and asks whenever the server says that the corpus has, until what is offered is as it should be. */
async function offered(server, path, n, expected) {
  await retype(server, `We hope that the zorb${n} ag`);
  const uri = pathToFileURL(path).href;
  const start = performance.now();
  let changed = new Promise((resolve) => server.on('rostrum/corpusChanged', resolve));
  await server.notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type: expected ? 2 : 3 }] });
  for (;;) {
    await changed;
    changed = new Promise((resolve) => server.on('rostrum/corpusChanged', resolve));
    if (JSON.stringify(await server.complete()).includes(`zorb${n} agreed`) === expected) break;
  }
  return performance.now() - start;
}

async function retype(server, text) {
  await server.rewrite(text);
}

async function timed(once) {
  const start = performance.now();
  await once();
  return performance.now() - start;
}

function percentiles(times) {
  const sorted = [...times].sort((a, b) => a - b);
  return milli([percentile(sorted, 0.5), percentile(sorted, 0.95)]);
}

function milli(times) {
  return `${times.map((time) => (time < 10 ? time.toFixed(1) : time.toFixed(0))).join(' / ')} ms`;
}

function sizeOf(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath ?? entry.path, entry.name)).size, 0);
}

function paragraphs() {
  const seeds = readdirSync(join(root, 'seeds'))
    .filter((name) => name.endsWith('.txt'))
    .sort();
  const { documents } = core.createCorpus(
    seeds.map((name) => ({
      id: basename(name, '.txt'),
      uri: `file:///${name}`,
      text: readFileSync(join(root, 'seeds', name), 'utf8'),
    })),
  );
  return documents
    .flatMap(({ clean, blocks }) => blocks.map(({ span }) => clean.text.slice(span.start, span.end)))
    .filter((text) => text.split(' ').length > 12);
}
