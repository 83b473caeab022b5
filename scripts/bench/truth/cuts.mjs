import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../project.mjs';
import { brokenBy, checks } from './afterCut.mjs';
import { cutDrafts } from './cutDrafts.mjs';
import { percent, rowsOf, WISHES } from './labelled.mjs';

/** How many cuts of each kind are put before a reader; of sentences as many as are missing to the whole. */
const SAMPLE = { title: 30, repeat: 30, doubling: 30, courtesy: 60, opening: 70, aside: 80, paragraph: 40, run: 60 };
const WHOLE_SAMPLE = 400;

/**
 * Every cut of more than 300 drafts, each made alone: how many there are of each kind, what they save, how many break one of the checks of
 * `afterCut.mjs`, and how many of those that somebody has read were right (`cuts/read.jsonl`). `--unread --sample=NUMBER` draws 400 to read.
 */
export function measureCuts(core) {
  const corpus = core.createCorpus(seeds());
  const context = { corpus, wishes: WISHES };
  const known = { phrases: agreedPhrases() };
  const drafts = cutDrafts();
  const made = drafts.flatMap((draft) => cutsMade(draft, { core, context, known }));
  const read = new Map(rowsOf('cuts/read.jsonl').map((row) => [row.cut, row]));
  const lastOf = new Map();
  for (const { kind, sample } of read.values()) lastOf.set(kind, Math.max(sample, lastOf.get(kind) ?? 0));
  const rows = [['cuts', 'made', 'seconds each', 'broken', 'last sample read', 'right', '']];
  const kinds = [...new Set(made.map(({ kind }) => kind))].sort();
  for (const kind of [...kinds, 'all']) {
    const of = made.filter((one) => kind === 'all' || one.kind === kind);
    const judged = [...read.values()].filter(
      (row) => row.sample === lastOf.get(row.kind) && (kind === 'all' || row.kind === kind),
    );
    const right = judged.filter((row) => row.right);
    const seconds = of.reduce((sum, one) => sum + one.seconds, 0) / of.length;
    const broken = of.filter((one) => one.broken.length > 0).length;
    rows.push([
      kind,
      ...[of.length, seconds.toFixed(1), broken, judged.length, right.length].map(String),
      percent(right.length, judged.length),
    ]);
  }
  const wrong = made.flatMap(({ draft, kind, shown, broken }) =>
    broken.map((what) => `${draft} ${kind} ${what} in ${shown}`),
  );
  const faults = Object.keys(checks).map((name) => {
    const count = made.filter(({ broken }) => broken.some((what) => what.startsWith(`${name}:`))).length;
    return `${name} ${count}`;
  });
  console.log(`${drafts.length} drafts; broken by check: ${faults.join(', ')}`);
  return { rows, wrong, unread: sampleOf(made.filter(({ key }) => !read.has(key))) };
}

/** Every cut of a draft, made alone, with the checks that it breaks. `core` is the façade of the core. */
export function cutsMade({ name, part, text }, { core, context, known }) {
  const draft = core.createDraft(text);
  const beforeFacts = factsOf(draft, { core, context });
  return core.cutsOf(draft, context).map((cut) => {
    const { draft: left } = core.makeCuts(draft, [cut]);
    const made = madeOf({ draft, cut, left, beforeFacts }, { core, context });
    const around = (from, to) => text.slice(Math.max(0, from), to).replace(/\s+/g, ' ');
    const { kind, seconds, span } = cut;
    const shown = `${around(span.start - 150, span.start)}[[${cut.text}|${cut.replacement}]]${around(span.end, span.end + 130)}`;
    // Real texts are not repeated in the labelled set: a cut is known by a sum over its words and those around it.
    const key = createHash('sha256').update(`${kind}\t${shown}`).digest('hex').slice(0, 12);
    return { draft: name, part, kind, seconds, broken: brokenBy(made, known), shown, key };
  });
}

/** A cut with all that the checks look at: the texts before and after it, its sentence in both, the one that follows, what is known of each. */
export function madeOf({ draft, cut, left, beforeFacts }, { core, context }) {
  const { text } = draft;
  const { edit, isSentence } = cut;
  const { span, next } = placeOf(draft, cut);
  const end = Math.max(span.end, edit.span.end);
  const changed = text.slice(span.start, edit.span.start) + edit.newText + text.slice(edit.span.end, end);
  return {
    cut,
    before: text,
    after: left.text,
    isSentence,
    sentence: text.slice(span.start, span.end),
    left: isSentence ? '' : changed,
    joint: edit.span.start - span.start + edit.newText.length,
    next,
    beforeFacts: beforeFacts ?? factsOf(draft, { core, context }),
    afterFacts: factsOf(left, { core, context }),
  };
}

/** The sentence that a cut stands in, and the one behind it. */
function placeOf(draft, { span }) {
  const spoken = draft.blocks.filter(({ kind }) => ['paragraph', 'item'].includes(kind));
  const all = spoken.flatMap((block) =>
    draft.facts(block).sentences.map((sentence) => ({
      start: block.span.start + sentence.span.start,
      end: block.span.start + sentence.span.end,
    })),
  );
  const at = all.findIndex(({ start, end }) => start <= span.start && span.start < end);
  const next = all.find(({ start }) => start >= Math.max(span.end, all[at]?.end ?? 0));
  return { span: all[at] ?? span, next: next ? draft.text.slice(next.start, next.end) : '' };
}

/** What must not change: quotations, citations and names as they are written, and what the rules find. */
function factsOf(draft, { core, context }) {
  const { text } = draft;
  const written = ({ start, end }) => text.slice(start, end);
  const { problems } = core.runRules(draft, context);
  return {
    quotations: text.match(/“[^”]*”|(?<=[\s(])"[^"\n]{1,300}"(?=[\s.,;:)])/g) ?? [],
    citations: draft.citations.map(({ span }) => written(span)),
    names: draft.names.map(({ span }) => written(span)),
    findings: problems
      .filter(({ rule }) => rule !== 'over-time-limit' && rule !== 'pace-too-fast')
      .map(({ rule, span }) => `${rule} ${written(span).replace(/\s+/g, ' ')}`),
  };
}

function seeds() {
  const folder = join(root, 'seeds');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => ({
      id: name.replace(/\.txt$/, ''),
      uri: `file:///${name}`,
      text: readFileSync(join(folder, name), 'utf8'),
    }));
}

/** Agreed language as the table has it, of three words and more, in small letters. */
export function agreedPhrases() {
  const { rows } = JSON.parse(readFileSync(join(root, 'server/src/core/data/agreedPhrases.json'), 'utf8'));
  const isAgreed = ({ phrase, status, category }) =>
    ['preferred', 'variant'].includes(status) &&
    phrase.split(' ').length >= 3 &&
    !/opening|closing|verb|honorific/.test(category);
  return rows.filter(isAgreed).map(({ phrase }) => phrase.toLowerCase());
}

/** Cuts of each kind, drawn by the number given; each at most once. */
function sampleOf(cuts) {
  const number = process.argv.find((argument) => argument.startsWith('--sample='))?.slice('--sample='.length);
  if (number === undefined) return [];
  const order = ({ key }) => createHash('sha256').update(`${number} ${key}`).digest('hex');
  const drawn = cuts.toSorted((a, b) => (order(a) < order(b) ? -1 : 1));
  const others = Object.entries(SAMPLE).flatMap(([kind, most]) =>
    drawn.filter((cut) => cut.kind === kind).slice(0, most),
  );
  const sentences = drawn.filter(({ kind }) => kind === 'sentence').slice(0, Math.max(0, WHOLE_SAMPLE - others.length));
  return [...others, ...sentences].map(({ kind, key, shown, seconds }) => ({
    kind,
    key,
    seconds,
    shown,
    sample: Number(number),
  }));
}
