/**
 * `npm run bench:windows`: windows of sixteen words from all over made-up official PDFs (officialPdf.mjs), as their text was meant, each quoted in a
 * draft whose corpus is what the reader makes of the files; how many are found word for word. `-- --write` puts the table into docs/performance.md.
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { loadCore } from '../loadCore.mjs';
import { root } from '../project.mjs';
import { paragraphsOf, randomFrom, setPages, STYLES } from './officialPdf.mjs';
import { tabulate, writeSection } from './writeSection.mjs';

const WORDS = 16;
const WINDOWS = 500;
const DOCUMENTS = 4;
const PARAGRAPHS = 60;

const load = createRequire(import.meta.url);
const { documentText } = load(join(root, 'out/server/src/host/readers/documentText.js'));
const { placedPdf, widthOf } = load(join(root, 'out/test/support/pdfFile.js'));
const core = await loadCore();
const rows = [];
for (const [n, style] of STYLES.entries()) rows.push(await measure(style, n + 1));
const all = [1, 2].map((column) => rows.reduce((sum, row) => sum + row[column], 0));
const shown = [...rows, ['together', ...all]].map(([style, asked, found]) => [
  style,
  String(asked),
  String(found),
  `${((found / asked) * 100).toFixed(2)} %`,
]);
const printed = tabulate([['set as', 'quoted', 'word for word', ''], ...shown]);
console.log(printed);
if (process.argv.includes('--write')) writeSection(join(root, 'docs/performance.md'), 'windows', printed);

async function measure(style, seed) {
  const random = randomFrom(seed);
  const files = [];
  const windows = [];
  for (let number = 1; number <= DOCUMENTS; number++) {
    const paragraphs = paragraphsOf(random, PARAGRAPHS);
    const symbol = `A/RES/9${seed}/${number}`;
    const pages = setPages(paragraphs, {
      style,
      random,
      widthOf,
      symbol,
      title: `9${seed}/${number}. Security of harbours`,
    });
    const { text } = await documentText('a.pdf', placedPdf(pages));
    files.push({ id: `file${number}`, uri: `file:///${number}.pdf`, text });
    for (let n = 0; n < WINDOWS / DOCUMENTS; n++) windows.push(windowOf(paragraphs, random));
  }
  const corpus = core.createCorpus(files);
  const missed = windows.filter((words) => !isFound(words.join(' '), corpus));
  for (const words of missed.slice(0, 5)) console.error(`${style}: ${words.join(' ')}`);
  return [style, windows.length, windows.length - missed.length];
}

function windowOf(paragraphs, random) {
  const words = paragraphs[Math.floor(random() * paragraphs.length)];
  const start = Math.floor(random() * (words.length - WORDS));
  return words.slice(start, start + WORDS);
}

function isFound(quoted, corpus) {
  const draft = core.createDraft(`The text says “${quoted}”.`);
  const [judged] = core.verdictsOf(draft, corpus);
  return ['verbatim', 'normalised'].includes(judged?.verdict.kind);
}
