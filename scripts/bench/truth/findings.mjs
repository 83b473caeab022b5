import { documentsOfArchive } from '../archives.mjs';
import { rowsOf, WISHES } from './labelled.mjs';

const CORPORA = ['without', 'resolutions'];

/**
 * Every finding on the 160 real speeches of `../shared/corpus`, alone and beside the 2,259 resolutions, by rule: how many a reader judged
 * right and false (`findings/read.jsonl`), and how many nobody has read. Without the archives there is nothing to measure.
 */
export function measureFindings(core) {
  const speeches = documentsOfArchive('speeches');
  const resolutions = documentsOfArchive('sc-resolutions');
  if (!speeches || !resolutions) return undefined;
  const read = new Map(rowsOf('findings/read.jsonl').map((row) => [keyOf(row), row.right]));
  const words = speeches.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  const rows = [['corpus', 'rule', 'findings', 'right', 'false', 'not read', 'false per 1,000 words']];
  const unread = [];
  for (const name of CORPORA) {
    const corpus = core.createCorpus(name === 'without' ? [] : resolutions);
    const found = speeches.flatMap((speech) => findingsOn(speech, corpus, core));
    const rules = [...new Set(found.map(({ rule }) => rule))].sort();
    for (const rule of [...rules, 'all']) {
      const of = found.filter((finding) => rule === 'all' || finding.rule === rule);
      const judged = of.map((finding) => read.get(keyOf(finding)));
      const count = (verdict) => judged.filter((one) => one === verdict).length;
      const share = ((count(false) / words) * 1000).toFixed(3);
      rows.push([name, rule, ...[of.length, count(true), count(false), count(undefined)].map(String), share]);
    }
    unread.push(...found.filter((finding) => !read.has(keyOf(finding))));
  }
  return { rows, unread, words };
}

function findingsOn({ id, text }, corpus, { createDraft, runRules }) {
  const { problems } = runRules(createDraft(text), { corpus, wishes: WISHES });
  return problems
    .filter(({ severity }) => severity !== 'hint')
    .map(({ rule, span, message, severity }) => ({
      speech: id,
      rule,
      severity,
      text: text.slice(span.start, span.end),
      message,
      around: text.slice(Math.max(0, span.start - 200), span.end + 200),
    }));
}

/** A finding is known by where it stands and what it says. */
const keyOf = ({ speech, rule, text, message }) => [speech, rule, text, message].join('\t');
