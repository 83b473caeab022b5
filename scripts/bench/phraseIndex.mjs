/**
 * `npm run bench:index`: the phrase index at a million and at ten million words of made-up text (see texts.mjs), and on a real
 * corpus of two million words where one lies beside the project (`../shared/corpus/*.tar.xz`). `-- --write` puts the table into
 * docs/performance.md.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { loadCore } from '../loadCore.mjs';
import { root } from '../project.mjs';
import { percentile } from './samples.mjs';
import { madeUpDocuments } from './texts.mjs';
import { tabulate, writeSection } from './writeSection.mjs';

const AIMS = {
  words: () => '',
  'segments, words kept apart': () => '',
  'build, best of 3': (words) => (words < 2e6 ? '2 s' : '30 s'),
  memory: () => '16 bytes a word',
  'open what was saved': () => '500 ms',
  'phrase narrowed by a word, p50 / p95': () => '50 µs',
  'longest match from a word, p50 / p95': () => '50 µs',
  'first 20 after "the", p50 / p95': () => '1 ms',
  'one document of 900 words changed': () => '100 ms',
  'all that repeats, of three words and more': () => '',
};

const core = await loadCore();
const folder = mkdtempSync(join(tmpdir(), 'rostrum-bench-'));
try {
  const columns = [];
  for (const words of [1e6, 1e7]) columns.push(measure(`${words / 1e6} M words`, madeUp(words)));
  const real = realTexts();
  if (real) columns.push(measure('Security Council resolutions', real));
  const rows = Object.keys(AIMS).map((what) => [what, ...columns.map((column) => column[what]), AIMS[what](1e7)]);
  rows.find(([what]) => what.startsWith('build')).splice(-1, 1, '2 s at 1 M, 30 s at 10 M');
  const table = tabulate([['what', ...columns.map(({ title }) => title), 'aim'], ...rows]);
  console.log(`\n${table}`);
  if (process.argv.includes('--write')) writeSection(join(root, 'docs/performance.md'), 'phrase index', table);
} finally {
  rmSync(folder, { recursive: true });
}

function measure(title, sources) {
  console.log(`${title} …`);
  let segments;
  const build = best(3, () => (segments = core.updateSegments([], { added: sources })));
  const words = segments.reduce((sum, { size }) => sum + size, 0);
  const bytes = segments.reduce((sum, segment) => sum + segment.bytes.length, 0);
  const files = segments.map((segment, i) => {
    const file = join(folder, `${i}.segment`);
    writeFileSync(file, segment.bytes);
    return file;
  });
  let index;
  const open = best(3, () => {
    index = core.createPhraseIndex(files.map((file) => core.openSegment(readFileSync(file))));
  });
  const keys = asked(sources);
  const narrowed = keys.flatMap((text) =>
    text.flatMap((_, from) => {
      const times = [];
      let range = index.all;
      for (let at = from; range && at < Math.min(from + 6, text.length); at++) {
        const start = performance.now();
        range = index.narrow(range, text[at]);
        times.push(performance.now() - start);
      }
      return times;
    }),
  );
  const matched = keys.flatMap((text) => text.map((_, from) => timed(() => index.longestMatch(text, from))));
  const the = index.narrow(index.all, 'the');
  // Another number each time, since an answer given once is kept.
  const followed = Array.from({ length: 60 }, (_, i) =>
    timed(() => index.nextWords(the, { most: 20 + (i % 30) })),
  ).slice(0, 30);
  const middle = sources[Math.floor(sources.length / 2)];
  const changed = { ...middle, text: `Changed ${middle.text}` };
  const change = best(5, () => core.createPhraseIndex(core.updateSegments(segments, { added: [changed] })));
  let count = 0;
  const repeats = best(1, () => {
    for (const range of index.repeats({ leastWords: 3, leastCount: 3 })) count += range.length > 0 ? 1 : 0;
  });
  return {
    title,
    words: words.toLocaleString('en'),
    'segments, words kept apart': `${segments.length}, ${segments.reduce((sum, { tables }) => Math.max(sum, tables.wordEnds.length), 0).toLocaleString('en')}`,
    'build, best of 3': `${(build / 1000).toFixed(2)} s`,
    memory: `${(bytes / words).toFixed(1)} bytes a word`,
    'open what was saved': `${open.toFixed(0)} ms`,
    'phrase narrowed by a word, p50 / p95': micro(narrowed),
    'longest match from a word, p50 / p95': micro(matched),
    'first 20 after "the", p50 / p95': micro(followed),
    'one document of 900 words changed': `${change.toFixed(0)} ms`,
    'all that repeats, of three words and more': `${count.toLocaleString('en')} in ${(repeats / 1000).toFixed(1)} s`,
  };
}

/** Sentences to look up: from documents all over the corpus, every tenth word another one, as a draft has it. */
function asked(sources) {
  return Array.from({ length: 40 }, (_, i) => {
    const { text } = sources[(i * 7919) % sources.length];
    const words = (
      text
        .slice(0, 3000)
        .toLowerCase()
        .match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? []
    ).slice(0, 100);
    return words.map((word, at) => (at % 10 === 9 ? 'security' : word));
  });
}

function timed(once) {
  const start = performance.now();
  once();
  return performance.now() - start;
}

function best(times, once) {
  return Math.min(...Array.from({ length: times }, () => timed(once)));
}

function micro(times) {
  const sorted = [...times].sort((a, b) => a - b);
  return `${[0.5, 0.95].map((share) => (1000 * percentile(sorted, share)).toFixed(1)).join(' / ')} µs`;
}

function madeUp(words) {
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
  const paragraphs = documents.flatMap(({ clean, blocks }) =>
    blocks.map(({ span }) => clean.text.slice(span.start, span.end)),
  );
  return Array.from(
    madeUpDocuments(
      paragraphs.filter((text) => text.split(' ').length > 12),
      words,
    ),
    asSource,
  );
}

/** The texts of an archive beside the project, read as plain text; `undefined` where there is none. */
function realTexts() {
  const archive = [join(root, '../shared/corpus/sc-resolutions.tar.xz')].find(existsSync);
  if (!archive || spawnSync('tar', ['-xJf', archive, '-C', folder]).status !== 0) return undefined;
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.txt'))
    .map((entry) =>
      asSource({ id: entry.name, text: readFileSync(join(entry.parentPath ?? entry.path, entry.name), 'utf8') }),
    );
}

function asSource({ id, text }) {
  const blocks = [...text.matchAll(/\S[\s\S]*?(?=\n\s*\n|$(?![\s\S]))/g)].map(({ 0: block, index }) => ({
    start: index,
    end: index + block.length,
  }));
  return { id, text, blocks };
}
