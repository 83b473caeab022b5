/**
 * `npm run bench:index`: the phrase index on the five seeds, a million and ten million words (see corpora.mjs), with the growth of
 * each figure. `-- --write` puts the tables into docs/performance.md.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadCore } from '../loadCore.mjs';
import { root } from '../project.mjs';
import { asSource, corpora, growth, SOURCES } from './corpora.mjs';
import { percentile } from './samples.mjs';
import { tabulate, writeSection } from './writeSection.mjs';

/** What is measured: how it is printed, and the aim at ten million words. */
const ROWS = {
  words: [(n) => n.toLocaleString('en'), ''],
  segments: [String, ''],
  'different words in the largest': [(n) => n.toLocaleString('en'), ''],
  'build, best of 3': [seconds, '30 s, at 1 M 2 s'],
  'memory, bytes a word': [(n) => n.toFixed(1), '16'],
  'open what was saved, best of 3': [milliseconds, '500 ms'],
  'first question about next words': [milliseconds, ''],
  'phrase narrowed by a word, p50': [microseconds, ''],
  'phrase narrowed by a word, p95': [microseconds, '50 µs'],
  'longest match from a word, p50': [microseconds, ''],
  'longest match from a word, p95': [microseconds, '50 µs'],
  'first 20 words after "the", "of" and 28 more, p50': [milliseconds, ''],
  'first 20 words after "the", "of" and 28 more, p95': [milliseconds, '1 ms'],
  'how many different words follow them, p95': [milliseconds, ''],
  'how often they stand in each document, p95': [milliseconds, ''],
  'one document changed, best of 5': [milliseconds, '100 ms'],
  'phrases of three words and more that repeat': [(n) => n.toLocaleString('en'), ''],
  'finding these': [seconds, ''],
};

const core = await loadCore();
const folder = mkdtempSync(join(tmpdir(), 'rostrum-bench-'));
try {
  const measured = corpora(core).map(({ title, documents }) => {
    console.log(`${title} …`);
    return { title, figures: measure(documents.map(asSource)) };
  });
  const rows = Object.entries(ROWS).map(([what, [print, aim]]) => {
    const figures = measured.map((each) => each.figures[what]);
    const grown = figures.slice(1).map((figure, i) => growth(figures[i], figure));
    return [what, ...figures.flatMap((figure, i) => (i === 0 ? [print(figure)] : [print(figure), grown[i - 1]])), aim];
  });
  const heads = measured.flatMap(({ title }, i) => (i === 0 ? [title] : [title, 'growth']));
  const table = tabulate([['what', ...heads, 'aim at 10 M'], ...rows]);
  console.log(`\n${SOURCES}\n\n${table}`);
  if (process.argv.includes('--write'))
    writeSection(join(root, 'docs/performance.md'), 'phrase index', `${SOURCES}\n\n${table}`);
} finally {
  rmSync(folder, { recursive: true });
}

function measure(sources) {
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
  const first = timed(() => index.countNextWords(index.all));
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
  const frequent = index.nextWords(index.all, { most: 30 }).map(({ range }) => range);
  // Answers are remembered: the best of three indexes that were not asked yet, so that the figure is the question's own.
  const about = (question) => {
    const tries = Array.from({ length: 3 }, () => {
      const fresh = core.createPhraseIndex(segments);
      fresh.countNextWords(fresh.all);
      return frequent.map((range) => timed(() => question(fresh, range)));
    });
    return frequent.map((_range, i) => Math.min(...tries.map((times) => times[i])));
  };
  const followed = about((fresh, range) => fresh.nextWords(range, { most: 20 }));
  const kinds = about((fresh, range) => fresh.countNextWords(range));
  const counted = about((fresh, range) => fresh.countsBySource(range));
  const middle = sources[Math.floor(sources.length / 2)];
  const changed = { ...middle, text: `Changed ${middle.text}` };
  const change = best(5, () => core.createPhraseIndex(core.updateSegments(segments, { added: [changed] })));
  let repeating = 0;
  const repeats = timed(() => {
    for (const range of index.repeats({ leastWords: 3, leastCount: 3 })) repeating += range.length > 0 ? 1 : 0;
  });
  const figures = [
    words,
    segments.length,
    Math.max(...segments.map(({ tables }) => tables.wordEnds.length)),
    build,
    bytes / words,
    open,
    first,
    ...[narrowed, matched, followed].flatMap((times) => [share(times, 0.5), share(times, 0.95)]),
    share(kinds, 0.95),
    share(counted, 0.95),
    change,
    repeating,
    repeats,
  ];
  return Object.fromEntries(Object.keys(ROWS).map((what, i) => [what, figures[i]]));
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

function share(times, part) {
  return percentile(
    [...times].sort((a, b) => a - b),
    part,
  );
}

function seconds(ms) {
  return `${(ms / 1000).toFixed(2)} s`;
}

function milliseconds(ms) {
  return `${ms.toFixed(ms < 10 ? 2 : 0)} ms`;
}

function microseconds(ms) {
  return `${(1000 * ms).toFixed(1)} µs`;
}
