/**
 * `npm run bench:quotations`: what a verdict on a quotation takes on the five seeds, a million and ten million words (see corpora.mjs): sentences
 * of the documents quoted as they stand and with a word changed. `-- --write` puts the table into docs/performance.md.
 */
import { join } from 'node:path';
import { loadCore } from '../loadCore.mjs';
import { root } from '../project.mjs';
import { corpora, SOURCES } from './corpora.mjs';
import { cells, sample } from './samples.mjs';
import { tabulate, writeSection } from './writeSection.mjs';

const AIMS = { '1 M words': '5 ms', '10 M words': '20 ms' };
const QUOTATIONS = 500;
const WARM_UP = 50;
const LEAST_WORDS = 8;
const ALTERED = 'lamplight';

const core = await loadCore();
const rows = [];
for (const { title, documents } of corpora(core)) rows.push(...(await measure(title, documents)));
const printed = `${SOURCES}\n\n${tabulate([['texts', 'quotation', 'asked', 'p50', 'p95', 'p99', 'aim (p95)'], ...rows])}`;
console.log(printed);
if (process.argv.includes('--write')) writeSection(join(root, 'docs/performance.md'), 'quotations', printed);

async function measure(title, documents) {
  console.log(`${title} …`);
  const corpus = core.createCorpus(documents.map(({ id, text }) => ({ id, uri: `file:///${id}.txt`, text })));
  const quoted = sentencesOf(corpus);
  const kinds = {
    'as it stands': quoted,
    'with a word changed': quoted.map((words) => words.with(words.length >> 1, ALTERED)),
  };
  const found = [];
  for (const [kind, all] of Object.entries(kinds)) {
    const drafts = all.map((words) => analysed(words.join(' ')));
    // Each is asked about once: an answer is remembered.
    const times = await sample(drafts.length - WARM_UP, (i) => core.verdictsOf(drafts[i], corpus), { warmUp: WARM_UP });
    found.push([title, kind, String(times.length), ...cells(times), AIMS[title] ?? '']);
  }
  return found;
}

/** A draft that quotes, read as the rules before this one read it. */
function analysed(quotation) {
  const draft = core.createDraft(`The text says “${quotation}”.`);
  void [draft.names, draft.mentions, draft.shortForms];
  return draft;
}

/** A sentence from the middle of each of so many documents, or of all paragraphs where there are fewer; as words, without quotation marks. */
function sentencesOf({ documents }) {
  const paragraphs = documents.flatMap(({ clean, blocks }) =>
    blocks.filter(({ kind }) => kind === 'paragraph').map(({ span }) => clean.text.slice(span.start, span.end)),
  );
  const step = Math.max(1, Math.floor(paragraphs.length / QUOTATIONS));
  return paragraphs
    .filter((_, i) => i % step === step >> 1)
    .flatMap((text) => {
      const sentence = text.replace(/["“”]/g, '').split(/(?<=[.;])\s/)[0];
      const words = sentence.split(/\s+/);
      return words.length >= LEAST_WORDS ? [words] : [];
    })
    .slice(0, QUOTATIONS);
}
