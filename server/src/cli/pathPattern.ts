/** What a path of the command line names with `*`, `**`, `?`, `[…]` and `{a,b}`, as shells and .gitignore have them. */
export interface PathPattern {
  /** The folder below which all that matches lies: "" for the one in which the command was started. */
  readonly base: string;
  /** How many folders below it a match may lie; Infinity where `**` names them. */
  readonly depth: number;
  /** Whether it spells the ending out of what it names: `*.md` does, `*` does not. */
  readonly namesEnding: boolean;
  /** Whether a path from the base, its parts, matches. A `*` or `?` is no point at the beginning of a name. */
  matches(parts: readonly string[]): boolean;
  /** Whether a folder of this name is named by its letters, hidden though it is. */
  namesFolder(name: string): boolean;
}

/** More forms than anybody writes out in brackets. */
const MOST_FORMS = 1000;

/** Reads a pattern, `/` between its parts; `undefined` for a path that has no sign of one. */
export function pathPattern(written: string): PathPattern | undefined {
  if (!hasMagic(written)) return undefined;
  const forms = withoutBraces(written).map((form) => form.split('/'));
  const base = commonBase(forms);
  const rests = forms.map((parts) => parts.slice(base.length).filter((part) => part !== '' && part !== '.'));
  return {
    base: base.length === 1 && base[0] === '' ? '/' : base.join('/'),
    depth: Math.max(...rests.map((parts) => (parts.includes('**') ? Infinity : parts.length))),
    namesEnding: rests.every((parts) => /\.[^.*?]+$/.test(parts.at(-1) ?? '')),
    matches: (parts) => rests.some((rest) => matchesParts(rest, parts)),
    namesFolder: (name) => rests.some((rest) => rest.includes(name)),
  };
}

function hasMagic(path: string): boolean {
  return /[*?]|\[[^\]]+\]|\{[^{}]*,[^{}]*\}/.test(path);
}

/** The forms that brackets stand for: "a.{md,txt}" for "a.md" and "a.txt". */
function withoutBraces(pattern: string): readonly string[] {
  const done: string[] = [];
  const open = [pattern];
  for (let form = open.pop(); form !== undefined; form = open.pop()) {
    const inner = /\{([^{}]*,[^{}]*)\}/.exec(form);
    if (!inner || done.length + open.length > MOST_FORMS) {
      done.push(form);
      continue;
    }
    const [whole, alternatives] = inner;
    const behind = form.slice(inner.index + whole.length);
    const before = form.slice(0, inner.index);
    open.push(...alternatives!.split(',').map((alternative) => before + alternative + behind));
  }
  return done;
}

/** The parts that all forms begin with and that name one folder each. */
function commonBase(forms: readonly (readonly string[])[]): readonly string[] {
  const [first] = forms;
  let length = 0;
  const isShared = (at: number): boolean => {
    const part = first![at]!;
    return !hasMagic(part) && forms.every((parts) => parts[at] === part && at < parts.length - 1);
  };
  while (length < first!.length - 1 && isShared(length)) length++;
  return first!.slice(0, length);
}

/** Whether the parts of a path match those of a pattern. `**` goes through any number of folders. */
function matchesParts(pattern: readonly string[], parts: readonly string[]): boolean {
  /** The numbers of parts of the pattern, each behind one that has been matched so far. */
  let reached = new Set([0]);
  const skipFolders = (): void => {
    for (const at of reached) if (pattern[at] === '**') reached.add(at + 1);
  };
  skipFolders();
  for (const part of parts) {
    const next = new Set<number>();
    for (const at of reached) {
      const own = pattern[at];
      if (own === '**') {
        if (!part.startsWith('.')) next.add(at);
      } else if (own !== undefined && matchesName(own, part)) next.add(at + 1);
    }
    reached = next;
    skipFolders();
  }
  return reached.has(pattern.length);
}

/** Whether a name matches a part of a pattern. Where a star has taken too little it takes one character more: no step is done twice for two stars. */
function matchesName(pattern: string, name: string): boolean {
  if (name.startsWith('.') && !pattern.startsWith('.')) return false;
  const marks = marksOf(pattern);
  const letters = Array.from(name);
  let at = 0;
  let mark = 0;
  let star: { readonly mark: number; at: number } | undefined;
  while (at < letters.length) {
    const own = marks[mark];
    if (own === '*') {
      star = { mark, at };
      mark++;
    } else if (own?.(letters[at]!) === true) {
      at++;
      mark++;
    } else if (star) {
      at = ++star.at;
      mark = star.mark + 1;
    } else return false;
  }
  return marks.slice(mark).every((rest) => rest === '*');
}

type Mark = '*' | ((letter: string) => boolean);

function marksOf(pattern: string): readonly Mark[] {
  return Array.from(pattern.matchAll(/\*+|\?|\[(!|\^)?(\]?[^\]]*)\]|[^]/gu), ([mark, not, set]): Mark => {
    if (mark.startsWith('*')) return '*';
    if (mark === '?') return () => true;
    if (set === undefined || set === '') return (letter) => letter === mark;
    return (letter) => isInSet(letter, Array.from(set)) === (not === undefined);
  });
}

/** Whether a letter is one of "abc" or of the range "a-z". */
function isInSet(letter: string, set: readonly string[]): boolean {
  for (let at = 0; at < set.length; at++) {
    const last = set[at + 1] === '-' ? set[at + 2] : undefined;
    if (last === undefined ? letter === set[at] : set[at]! <= letter && letter <= last) return true;
    if (last !== undefined) at += 2;
  }
  return false;
}
