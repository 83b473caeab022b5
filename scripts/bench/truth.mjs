/**
 * `npm run bench:truth`: how often what Rostrum says of citations, quotations, names, resolutions, limits, kinds of text and key questions is right, on the labelled sets of `test/support/truth`,
 * what it says of real speeches, and what is left of drafts after its cuts. `-- --write` puts the tables into docs/accuracy.md; `-- --wrong` lists what is not right, `-- --only=PART` measures one part.
 */
import { join } from 'node:path';
import { loadCore } from '../loadCore.mjs';
import { root } from '../project.mjs';
import { measureCitations } from './truth/citations.mjs';
import { measureCoverage } from './truth/coverage.mjs';
import { measureCuts } from './truth/cuts.mjs';
import { measureFindings } from './truth/findings.mjs';
import { measureKinds } from './truth/kinds.mjs';
import { measureLimits } from './truth/limits.mjs';
import { measureNames } from './truth/names.mjs';
import { measureQuotations } from './truth/quotations.mjs';
import { measureResolutions } from './truth/resolutions.mjs';
import { tabulate, writeSection } from './writeSection.mjs';

const parts = {
  citations: measureCitations,
  quotations: measureQuotations,
  names: measureNames,
  resolutions: measureResolutions,
  limits: measureLimits,
  kinds: measureKinds,
  coverage: measureCoverage,
  findings: measureFindings,
  cuts: measureCuts,
};

const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice('--only='.length);
const core = await loadCore();
for (const [name, measure] of Object.entries(parts)) {
  if (only !== undefined && only !== name) continue;
  const measured = measure(core);
  if (measured === undefined) {
    console.log(`${name}: the texts to measure on are not beside the project`);
    continue;
  }
  const printed = tabulate(measured.rows);
  console.log(`\n${name}\n\n${printed}`);
  if (process.argv.includes('--wrong')) for (const line of measured.wrong ?? []) console.log(line.replace(/\s+/g, ' '));
  if (process.argv.includes('--unread')) for (const row of measured.unread ?? []) console.log(JSON.stringify(row));
  if (process.argv.includes('--write')) writeSection(join(root, 'docs/accuracy.md'), name, printed);
}
