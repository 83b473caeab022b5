import {
  allFixes,
  createDraft,
  type Draft,
  type Edit,
  type Problem,
  runRules,
  type Span,
  type Wishes,
} from '../../server/src/core';
import { withEdits } from '../../server/src/core/finding';
import { quotationsOf } from '../../server/src/core/quotes/quotationsOf';
import { seedCorpus } from './seedCorpus';

const wishes: Wishes = { settings: { limit: { seconds: 180 }, limitIsDefault: true, pace: 110 } };
/** They measure the whole of a draft, where one syllable more may pass a limit. */
const OF_THE_WHOLE = new Set(['over-time-limit', 'pace-too-fast']);

interface Checked {
  readonly draft: Draft;
  readonly problems: readonly Problem[];
}

/** What the sure fixes of a draft break of their promise, in sentences; and the rules whose fixes were tried. */
export interface SureFixReport {
  readonly faults: readonly string[];
  readonly rules: readonly string[];
}

/** Applies each sure fix of a text alone, then all that "Fix All" applies at once. `alter` is what stands in place of what the rules find. */
export function sureFixReport(
  text: string,
  alter: (problems: readonly Problem[]) => readonly Problem[] = (problems) => problems,
): SureFixReport {
  const draft = createDraft(text);
  const before = { draft, problems: alter(check(draft).problems) };
  const sure = before.problems.flatMap((problem) =>
    (problem.fixes ?? []).filter(({ grade }) => grade === 'sure').map(({ edits }) => ({ problem, edits })),
  );
  const all = allFixes(before.problems);
  const solved = sure.filter(({ edits }) => edits.every((edit) => all.includes(edit))).map(({ problem }) => problem);
  const faults = [
    ...sure.flatMap(({ problem, edits }) => faultsOf(before, [problem], edits)),
    ...(sure.length > 1 ? faultsOf(before, solved, all) : []),
  ];
  return { faults, rules: sure.map(({ problem: { rule } }) => rule) };
}

function check(draft: Draft): Checked {
  const { problems, failures } = runRules(draft, { corpus: seedCorpus(), wishes });
  if (failures.length > 0) throw failures[0]!.error;
  return { draft, problems: problems.filter(({ rule }) => !OF_THE_WHOLE.has(rule)) };
}

function faultsOf(before: Checked, solved: readonly Problem[], edits: readonly Edit[]): readonly string[] {
  const { text } = before.draft;
  const after = check(createDraft(withEdits(text, edits), { previous: before.draft }));
  if (titleOf(before.draft) !== titleOf(after.draft)) return [];
  const faults: string[] = [];
  const moved = before.problems.map((problem) => ({ problem, span: movedSpan(problem.span, edits) }));
  const isAt = (problem: Problem, old: (typeof moved)[number]): boolean =>
    problem.rule === old.problem.rule && isSamePlace(problem.span, old.span, isTouched(old.problem.span, edits));
  for (const problem of after.problems)
    if (!moved.some((old) => !solved.includes(old.problem) && isAt(problem, old)))
      faults.push(`comes or stays: ${said(problem, after.draft.text)}`);
  if (wordsQuoted(before.draft) !== wordsQuoted(after.draft)) faults.push('a quotation has other words');
  faults.push(...frontMatterFaults(before.draft, after.draft, edits));
  return faults.map((fault) => `${fault}\n  by ${JSON.stringify(edits)}\n  in ${JSON.stringify(text)}`);
}

/** How many blocks are the title page: it is told by the length of its lines, so that one character more may end it. */
const titleOf = ({ blocks }: Draft): number => blocks.filter(({ kind }) => kind === 'title').length;

const said = ({ rule, message, span }: Problem, text: string): string =>
  `${rule}: ${message} | ${text.slice(span.start, span.end)}`;

/** Where a span is after edits; what was replaced is where its replacement is. */
function movedSpan({ start, end }: Span, edits: readonly Edit[]): Span {
  const inOrder = edits.toSorted((a, b) => a.span.start - b.span.start);
  const moved = (offset: number, isEnd: boolean): number => {
    let by = 0;
    for (const { span, newText } of inOrder) {
      if (span.end < offset || (span.end === offset && isEnd)) by += newText.length - (span.end - span.start);
      else if (span.start < offset) return span.start + by + (isEnd ? newText.length : 0);
    }
    return offset + by;
  };
  return { start: moved(start, false), end: moved(end, true) };
}

function isTouched({ start, end }: Span, edits: readonly Edit[]): boolean {
  return edits.some(({ span }) => span.start <= end && start <= span.end);
}

function isSamePlace(a: Span, b: Span, mayOverlap: boolean): boolean {
  if (mayOverlap) return a.start < b.end && b.start < a.end;
  return a.start === b.start && a.end === b.end;
}

function wordsQuoted(draft: Draft): string {
  return quotationsOf(draft)
    .flatMap(({ pieces }) => pieces.map(({ start, end }) => draft.text.slice(start, end)))
    .join('\n\n');
}

/** Every key is read as before, but for one that a fix of the front matter makes readable. */
function frontMatterFaults(before: Draft, after: Draft, edits: readonly Edit[]): readonly string[] {
  const pairsOf = ({ frontMatter, text }: Draft): readonly string[] =>
    frontMatter.pairs.map(({ name, span }) => `${name}: ${text.slice(span.start, span.end)}`);
  const [old, now] = [pairsOf(before), pairsOf(after)];
  const [first] = before.blocks;
  const isMended = first?.kind === 'front-matter' && edits.some(({ span }) => span.start < first.span.end);
  const kept = now.filter((pair) => old.includes(pair));
  const isSame = kept.join('\n') === old.join('\n') && now.length - kept.length === (isMended ? 1 : 0);
  return isSame ? [] : [`front matter was ${JSON.stringify(old)}, and is ${JSON.stringify(now)}`];
}
