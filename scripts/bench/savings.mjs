/**
 * `npm run bench:savings`: how many keys the suggestions save. Each seed is written anew by a drafter (see drafter.mjs) over the
 * language server protocol, the other seeds being the corpus, in both modes of completion; the table is printed.
 *
 *   --add DIR     more documents for the corpus: one of DIR's that is written is left out itself
 *   --texts DIR   what is written are texts of DIR instead of the seeds, and the corpus is all the seeds
 *   --sample N    of these every so many that N are written (10)
 *   --core        without server and protocol, and so without times: quicker while a model is being tried out
 *   --mode MODE   quiet or eager alone
 *   --write       puts the table into docs/performance.md
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadCore } from '../loadCore.mjs';
import { build, root } from '../project.mjs';
import { sum, wordSuggestions, write } from './drafter.mjs';
import { percentile } from './samples.mjs';
import { DraftingServer } from './draftingServer.mjs';
import { tabulate, writeSection } from './writeSection.mjs';

const { values } = parseArgs({
  options: {
    add: { type: 'string' },
    texts: { type: 'string' },
    sample: { type: 'string', default: '10' },
    core: { type: 'boolean', default: false },
    mode: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});

const core = await loadCore();
if (!values.core) await build({ production: true });
const seeds = filesOf(join(root, 'seeds'));
const added = values.add === undefined ? [] : filesOf(values.add);
const written = values.texts === undefined ? seeds : sampleOf(filesOf(values.texts), Number(values.sample));
const modes = values.mode === undefined ? ['quiet', 'eager'] : [values.mode];

const rows = [];
const all = { quiet: [], eager: [], words: [] };
const times = { quiet: [], eager: [] };
for (const file of written) {
  const corpus = [...seeds, ...added].filter(({ id }) => id !== file.id);
  const target = proseOf(file);
  const tallies = { words: await write(target, wordSuggestions(target)) };
  for (const mode of modes) {
    const { suggest, stop } = values.core ? inProcess(target, corpus, mode) : await overProtocol(target, corpus, mode);
    tallies[mode] = await write(target, suggest);
    await stop();
  }
  for (const [kind, tally] of Object.entries(tallies)) all[kind].push(tally);
  rows.push(rowOf(file.id, tallies));
}
rows.push(
  rowOf(
    'together',
    Object.fromEntries(
      Object.entries(all).flatMap(([kind, tallies]) => (tallies.length > 0 ? [[kind, sum(tallies)]] : [])),
    ),
  ),
);
print();

/** A text as a drafter writes it: its paragraphs, without what its layout did to them. */
function proseOf(file) {
  const [{ clean, blocks }] = core.createCorpus([file]).documents;
  return blocks.map(({ span }) => clean.text.slice(span.start, span.end).replace(/\s+/g, ' ').trim()).join('\n\n');
}

function inProcess(target, files, mode) {
  const corpus = core.createCorpus(files);
  let draft;
  const suggest = (at) => {
    draft = core.createDraft(target.slice(0, at), { previous: draft });
    const list = core.completionItemsAt(draft, at, corpus, { mode });
    const ghost = core.inlineCompletionAt(draft, at, corpus, { mode });
    const plain = ({ replaceStart, insert }) => ({ start: replaceStart, insert });
    return { list: list.map(plain), ghost: ghost && plain(ghost) };
  };
  return { suggest, stop: () => undefined };
}

async function overProtocol(target, files, mode) {
  const server = new DraftingServer(root, files);
  await server.start({ completion: { mode } });
  return { suggest: (at) => server.suggest(target, at, times[mode]), stop: () => server.stop() };
}

function rowOf(name, tallies) {
  const saved = ({ letters, keys }) => share(letters - keys, letters);
  const cells = [name, tallies.words.words.toLocaleString('en'), saved(tallies.words)];
  for (const mode of ['quiet', 'eager']) {
    const tally = tallies[mode];
    if (!tally) cells.push('', '', '', '');
    else
      cells.push(
        saved(tally),
        share(tally.right, tally.shown),
        share(tally.begun, tally.shown),
        ((30 * tally.lists) / tally.words).toFixed(2),
      );
  }
  return cells;
}

function print() {
  const head = ['text', 'words', 'VS Code’s words'];
  for (const mode of ['quiet', 'eager'])
    head.push(`${mode}: saved`, 'ghost right', 'its first word', 'lists / 30 words');
  const table = tabulate([head, ...rows]);
  const lines = modes.filter((mode) => times[mode].length > 0).map(latencyOf);
  console.log([table, ...lines].join('\n'));
  if (values.write) writeSection(join(root, 'docs/performance.md'), 'savings', [table, '', ...lines].join('\n'));
}

function latencyOf(mode) {
  const sorted = times[mode].sort((a, b) => a - b);
  const [p50, p95, p99] = [0.5, 0.95, 0.99].map((part) => `${percentile(sorted, part).toFixed(2)} ms`);
  return `- ${mode}: ${sorted.length.toLocaleString('en')} requests, p50 ${p50}, p95 ${p95}, p99 ${p99}`;
}

function share(part, whole) {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}

function filesOf(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => ({
      id: basename(name, '.txt'),
      uri: `file:///${name}`,
      text: readFileSync(join(folder, name), 'utf8'),
    }));
}

/** So many of the files, from all over the list, always the same ones. */
function sampleOf(files, many) {
  const step = files.length / many;
  return Array.from({ length: Math.min(many, files.length) }, (_, i) => files[Math.floor(i * step)]);
}
