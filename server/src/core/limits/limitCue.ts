import { anywhere, type Cue } from '../cues/cueTable';
import { formSource, type WordLists } from '../cues/form';
import { lazy } from '../text/lazy';

/**
 * A turn of phrase around an amount of time or words. Its form has `#` for the amount: `spoke for #` and `# each` stand directly
 * beside it, `up to … #` anywhere in its clause before it, `{speech} of # long` on both sides of it.
 */
export interface LimitCue extends Cue {
  /** A form before the amount that cancels the row: "no more than" is not "more than". */
  readonly unless?: string;
}

/** Rows of turns around an amount. */
export interface LimitCueTable {
  readonly rows: readonly LimitCue[];
  /** Whether a row stands around an amount, given the clause before it and what follows it. */
  test(before: string, after: string): boolean;
  /** Whether this row does. */
  stands(row: LimitCue, before: string, after: string): boolean;
}

/** Compiles rows once, when they are first looked for. */
export function limitCueTable(rows: readonly LimitCue[], words: WordLists): LimitCueTable {
  const own = lazy(() => new Map(rows.map((row) => [row, matcher([row], words)])));
  const all = lazy(() => matcher(rows, words));
  return {
    rows,
    test: (before, after) => all()(before, after),
    stands: (row, before, after) => own().get(row)!(before, after),
  };
}

type Matcher = (before: string, after: string) => boolean;

/** Looks for all rows that ask for one side alone together, and for each other row by itself. */
function matcher(rows: readonly LimitCue[], words: WordLists): Matcher {
  const isPlain = ({ form, unless }: LimitCue): boolean => unless === undefined && /^#|#$/.test(form);
  const forms = rows.filter(isPlain).map(({ form }) => form);
  const before = beforePattern(
    forms.filter((form) => form.endsWith('#')).map((form) => form.slice(0, -1)),
    words,
  );
  const after = afterPattern(
    forms.filter((form) => form.startsWith('#')).map((form) => form.slice(1)),
    words,
  );
  const others = rows.filter((row) => !isPlain(row)).map((row) => ownMatcher(row, words));
  return (textBefore, textAfter) =>
    before?.test(textBefore) === true ||
    after?.test(textAfter) === true ||
    others.some((stands) => stands(textBefore, textAfter));
}

function ownMatcher({ form, unless }: LimitCue, words: WordLists): Matcher {
  const [left = '', right = ''] = form.split('#');
  const before = beforePattern(left === '' ? [] : [left], words);
  const after = afterPattern(right === '' ? [] : [right], words);
  const not = beforePattern(unless === undefined ? [] : [unless.replace('#', '')], words);
  return (textBefore, textAfter) =>
    before?.test(textBefore) !== false && after?.test(textAfter) !== false && not?.test(textBefore) !== true;
}

/**
 * The pattern of what stands before an amount: a form that ends in " … " stands anywhere, one that ends in a blank stands beside it, any
 * other reaches up to its first character.
 */
function beforePattern(forms: readonly string[], words: WordLists): RegExp | undefined {
  const away = forms.filter((form) => form.endsWith(' … ')).map((form) => form.slice(0, -3));
  const beside = forms.filter((form) => !form.endsWith(' … ') && form.endsWith(' ')).map((form) => form.slice(0, -1));
  const close = forms.filter((form) => !form.endsWith(' '));
  return patternOf([
    ...(away.length === 0 ? [] : [anywhere(formSource(away.join('|'), words))]),
    ...(beside.length === 0 ? [] : [String.raw`\b${formSource(beside.join('|'), words)}\s+$`]),
    ...(close.length === 0 ? [] : [String.raw`\b${formSource(close.join('|'), words)}$`]),
  ]);
}

function afterPattern(forms: readonly string[], words: WordLists): RegExp | undefined {
  const beside = forms.map((form) => form.trimStart()).join('|');
  return patternOf(beside === '' ? [] : [String.raw`^\s*(?:\(\w+\)\s*)?${formSource(beside, words)}\b`]);
}

function patternOf(sources: readonly string[]): RegExp | undefined {
  return sources.length === 0 ? undefined : new RegExp(sources.join('|'), 'i');
}
