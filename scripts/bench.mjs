/**
 * `npm run bench`: measures what a drafter waits for and prints a table. `--write` also puts it into docs/performance.md and
 * the README, with the kind of machine it was measured on.
 */
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { measureCatalogue } from './bench/catalogue.mjs';
import { filesOf } from './bench/corpora.mjs';
import { draftOf, typingPlaces } from './bench/drafts.mjs';
import { measureInProcess } from './bench/inProcess.mjs';
import { keysSaved } from './bench/keysSaved.mjs';
import { cells, sample } from './bench/samples.mjs';
import { savingsByMode } from './bench/savingsTable.mjs';
import { BenchServer } from './bench/server.mjs';
import { tabulate, writeSection } from './bench/writeSection.mjs';
import { build, root } from './project.mjs';
import { packageExtension } from './vsix.mjs';

const PHRASE = '\n\nWe are preventing violent extremism as and wh';
const CITATION = '\n\nAs called for in resolution 2396 (2017), we act.';

/** Of so many paragraphs of the seeds one is written: `npm run bench:savings` writes them all. */
const WRITTEN = 40;

const rows = [];
const row = (what, p50, p95 = '', p99 = '', aim = '') => rows.push([what, p50, p95, p99, aim]);

await build({ production: true });
await measureStart();
await measureRoundTrips(400, ['6 ms', '5 ms', '1 ms']);
await measureRoundTrips(10_000, ['12 ms', '5 ms', '1 ms']);
await measureCatalogue(row);
await measureInProcess(root, row);
await measurePackage();
const times = tabulate([['what', 'p50', 'p95', 'p99', 'aim (p95)'], ...rows]);
const table = `${times}\n\n${await measureSavings()}`;
console.log(`\n${table}`);
if (process.argv.includes('--write')) writeDown();

async function measureStart() {
  const bare = await sample(20, () => spawnSync(process.execPath, ['-e', '0']), { warmUp: 2 });
  row('for comparison: Node starting and ending', ...cells(bare));
  const text = draftOf(root, 400);
  let server;
  const stop = () => server?.stop();
  const times = await sample(
    20,
    async () => {
      server = new BenchServer(root);
      await server.initialize();
      await server.open(text);
    },
    { warmUp: 2, after: stop },
  );
  row('server start to first diagnostics, 400 words', ...cells(times), '300 ms');
}

async function measureRoundTrips(words, [keystrokeAim, completionAim, hoverAim]) {
  const text = draftOf(root, words) + PHRASE + CITATION;
  const server = new BenchServer(root);
  await server.initialize();
  await server.open(text);
  const places = typingPlaces(text, 330);
  let typed = true;
  let at = 0;
  const keystrokes = await sample(600, (i) => {
    typed = !typed;
    if (!typed) at = places[i % places.length];
    return typed ? server.type(at, at + 1, '') : server.type(at, at, 'x');
  });
  const phraseEnd = text.indexOf(PHRASE) + PHRASE.length;
  const steady = { warmUp: 100 };
  const completions = await sample(500, () => server.request('completion', phraseEnd), steady);
  const hovers = await sample(500, () => server.request('hover', text.lastIndexOf('2396') + 1), steady);
  const size = words.toLocaleString('en');
  row(`keystroke to diagnostics over LSP, ${size} words`, ...cells(keystrokes), keystrokeAim);
  row(`completion over LSP, ${size} words`, ...cells(completions), completionAim);
  row(`hover over LSP, ${size} words`, ...cells(hovers), hoverAim);
  const memory = server.memory();
  if (words === 10_000 && memory) row('memory of the server after that', `${memory.toFixed(0)} MB`, '', '', '100 MB');
  await server.stop();
}

/** What a drafter of the seeds is saved, each with the four others as corpus. */
async function measureSavings() {
  const seeds = filesOf(join(root, 'seeds'));
  const result = await keysSaved({ seeds, written: seeds, sample: WRITTEN });
  const { letters } = result.together.words;
  const head = `Completion over LSP, one paragraph in ${WRITTEN} of each seed written (${letters.toLocaleString('en')} letters):`;
  return `${head}\n\n${savingsByMode(result)}`;
}

async function measurePackage() {
  const vsix = await packageExtension();
  row('VSIX', `${(statSync(vsix).size / 1_000_000).toFixed(2)} MB`, '', '', '3.9 MB');
}

function writeDown() {
  for (const file of ['README.md', 'docs/performance.md']) writeSection(join(root, file), 'bench', table);
}
