/**
 * `npm run bench:savings`: how many keys the suggestions save. Each seed is written anew by a drafter (see drafter.mjs) over the
 * language server protocol, the other seeds being the corpus, in both modes of completion; the table is printed.
 *
 *   --sample N    one paragraph in N is written, with all that stands before it there (1: every one)
 *   --add DIR     more documents for the corpus, as of a folder of the user's, with --core: one of DIR's that is written is left out itself
 *   --texts DIR   what is written are texts of DIR instead of the seeds, and the corpus is all the seeds
 *   --most N      of these every so many that N are written (10)
 *   --core        without server and protocol, and so without times: quicker while a model is being tried out
 *   --mode MODE   quiet or eager alone
 *   --write       puts the table into docs/performance.md
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../project.mjs';
import { filesOf } from './corpora.mjs';
import { keysSaved, MODES } from './keysSaved.mjs';
import { savingsTable } from './savingsTable.mjs';
import { writeSection } from './writeSection.mjs';

const { values } = parseArgs({
  options: {
    sample: { type: 'string', default: '1' },
    add: { type: 'string' },
    texts: { type: 'string' },
    most: { type: 'string', default: '10' },
    core: { type: 'boolean', default: false },
    mode: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});

if (values.add !== undefined && !values.core) throw new Error('--add needs --core');

const seeds = filesOf(join(root, 'seeds'));
const added = values.add === undefined ? [] : filesOf(values.add);
const sample = Number(values.sample);
const modes = values.mode === undefined ? MODES : [values.mode];
const result = await keysSaved({
  seeds,
  added,
  written: values.texts === undefined ? seeds : someOf(filesOf(values.texts), Number(values.most)),
  modes,
  sample,
  inProcess: values.core,
});
const letters = result.together.words.letters.toLocaleString('en');
const what = `${sample > 1 ? `One paragraph in ${sample}` : 'Everything'} written, ${letters} letters.`;
const table = [what, ...(values.core ? ['Without server and protocol.'] : []), '', savingsTable(result)].join('\n');
console.log(table);
if (values.write) writeSection(join(root, 'docs/performance.md'), 'savings', table);

/** So many of the files, from all over the list, always the same ones. */
function someOf(files, many) {
  const step = Math.max(1, files.length / many);
  return Array.from({ length: Math.min(many, files.length) }, (_, i) => files[Math.floor(i * step)]);
}
