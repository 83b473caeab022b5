import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../project.mjs';
import { percent, PARTS, rowsOf, TRUTH, WISHES } from './labelled.mjs';

/** Rules that say something of what a quotation says or where it is from. */
const RULES = new Set(['misquoted-text', 'quote-not-found', 'quote-meaning', 'quote-source']);
/** Parts whose corpus has the seeds as well. */
const WITH_SEEDS = new Set(['own']);
/** Labels of quotations in which something is wrong. */
const WRONG = new Set(['altered', 'invented', 'wrong-place']);

/** What the rules on quotations say of the labelled ones: how many of the wrong are found, and of the right are spoken of. */
export function measureQuotations(core) {
  const rows = [['part', 'label', 'quotations', 'spoken of', '']];
  const wrong = [];
  for (const part of PARTS) {
    const items = rowsOf(`quotations/${part}/set.jsonl`);
    if (items.length === 0) continue;
    const corpus = core.createCorpus(documentsOf(part));
    const told = items.map((item) => ({ ...item, findings: findingsOn(item, corpus, core) }));
    for (const label of new Set(items.map((item) => item.label))) {
      const of = told.filter((item) => item.label === label);
      const spoken = of.filter(({ findings }) => findings.length > 0);
      rows.push([part, label, String(of.length), String(spoken.length), percent(spoken.length, of.length)]);
    }
    const spoken = told.filter(({ findings }) => findings.length > 0);
    const faulty = told.filter(({ label }) => WRONG.has(label));
    const right = spoken.filter(({ label }) => WRONG.has(label));
    rows.push([
      part,
      'findings that are right',
      String(spoken.length),
      String(right.length),
      percent(right.length, spoken.length),
    ]);
    rows.push([
      part,
      'wrong ones that are found',
      String(faulty.length),
      String(right.length),
      percent(right.length, faulty.length),
    ]);
    for (const { id, label, draft, findings } of told)
      if (findings.length > 0 !== WRONG.has(label))
        wrong.push(`${part} ${id} ${label}: ${findings.join(' | ') || 'silent'} in ${draft}`);
  }
  return { rows, wrong };
}

function documentsOf(part) {
  const own = join(TRUTH, 'quotations', part, 'corpus');
  const folders = [own, ...(WITH_SEEDS.has(part) ? [join(root, 'seeds')] : [])];
  return folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /\.(?:txt|md)$/.test(name))
      .sort()
      .map((name) => ({
        id: name.replace(/\.\w+$/, ''),
        uri: `file:///${name}`,
        text: readFileSync(join(folder, name), 'utf8'),
      })),
  );
}

/** A draft has one quotation that is judged, and some of the rules speak at the words that name its source. */
function findingsOn({ draft: text }, corpus, { createDraft, runRules }) {
  const { problems } = runRules(createDraft(text), { corpus, wishes: WISHES });
  return problems
    .filter(({ rule }) => RULES.has(rule))
    .map(({ rule, severity, message }) => `${severity} ${rule}: ${message}`);
}
