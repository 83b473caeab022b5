import type { QuotedWord } from './quotedWords';

/** What becomes of a word where a quotation and its source are laid side by side. */
export type StepKind = 'same' | 'changed' | 'added' | 'dropped';

/** One step from left to right. */
export interface Step {
  readonly kind: StepKind;
  /** Number of the quoted word; for a dropped one of the word it stood before. */
  readonly quoted: number;
  /** Number of the source's word; for an added one of the word it stands before. */
  readonly source: number;
}

/** How the words of a quotation lie on those of its source. */
export interface Alignment {
  /** 0 where they are the same, about ten for each word that is not. */
  readonly cost: number;
  /** The source's words it lies on, the last one not included. */
  readonly from: number;
  readonly to: number;
  readonly steps: readonly Step[];
}

/** The cost of a changed word: one changed beside two dropped is likelier than three changed. */
const CHANGED = 12;
/** The cost of a word added or dropped: one word changed is likelier than one added beside one dropped. */
const LONE = 11;
/** The cost of a lone word at either end, where a changed word is likelier than an added one alone. */
const LONE_AT_END = 13;
/** Words that a bracket of the author's may stand for cost next to nothing. */
const REPLACED = 1;
/** A long quotation is laid down piece by piece: cost grows with its length, not with its square. */
const PIECE = 150;
const SLACK = 60;

/** Whether a quoted word is the source's. */
export function isSourceWord({ key, other, stem }: QuotedWord, source: string): boolean {
  if (key === source || other === source) return true;
  // "call[s]", "call[ed]": another ending of the same word.
  return stem !== undefined && stem.length >= 3 && source.startsWith(stem) && source.length - stem.length <= 4;
}

/**
 * Lays a quotation's words on the source's where they fit best. Words of the source before and behind cost nothing; of two places that
 * fit alike, `prefer` chooses. `joints` are the numbers of quoted words before which a bracket of the author's says that words may be
 * missing. Linear in the length of the quotation, where `source` is not much longer.
 */
export function align(
  quoted: readonly QuotedWord[],
  source: readonly string[],
  joints: ReadonlySet<number>,
  prefer: 'first' | 'last' = 'first',
): Alignment {
  const exact = exactPlace(quoted, source, prefer);
  if (exact !== undefined) {
    const steps = quoted.map((_, at): Step => ({ kind: 'same', quoted: at, source: exact + at }));
    return { cost: 0, from: exact, to: exact + quoted.length, steps };
  }
  if (quoted.length <= PIECE + SLACK) return alignPiece(quoted, source, joints, 0, 0, prefer);
  const steps: Step[] = [];
  let cost = 0;
  let from = -1;
  let to = 0;
  for (let first = 0; first < quoted.length; first += PIECE) {
    const piece = quoted.slice(first, first + PIECE);
    const reach = first === 0 ? source.length : to + PIECE + SLACK;
    const found = alignPiece(piece, source.slice(to, reach), joints, first, to);
    if (from < 0) from = found.from;
    else {
      for (let at = to; at < found.from; at++) steps.push({ kind: 'dropped', quoted: first, source: at });
      cost += (found.from - to) * (joints.has(first) ? REPLACED : LONE);
    }
    steps.push(...found.steps);
    cost += found.cost;
    to = found.to;
  }
  return { cost, from, to, steps };
}

/** Where the quoted words stand as they are, one after the other: most do, and need no table. */
function exactPlace(
  quoted: readonly QuotedWord[],
  source: readonly string[],
  prefer: 'first' | 'last',
): number | undefined {
  const last = source.length - quoted.length;
  for (let i = 0; i <= last; i++) {
    const from = prefer === 'first' ? i : last - i;
    let same = 0;
    while (same < quoted.length && isSourceWord(quoted[same]!, source[from + same]!)) same++;
    if (same === quoted.length) return from;
  }
  return undefined;
}

/** Which of the two a cell of the table came from a word of. */
const BOTH = 0;
const QUOTED = 1;
const SOURCE = 2;

/** Aligns a piece, in time and memory of the one length times the other. Numbers in the answer begin at `first` and `offset`. */
function alignPiece(
  quoted: readonly QuotedWord[],
  source: readonly string[],
  joints: ReadonlySet<number>,
  first: number,
  offset: number,
  prefer: 'first' | 'last' = 'first',
): Alignment {
  const width = source.length + 1;
  // Numbers are compared faster than words.
  const ids = new Map<string, number>();
  const theirs = source.map((key) => {
    const id = ids.get(key) ?? ids.size;
    ids.set(key, id);
    return id;
  });
  const came = new Uint8Array((quoted.length + 1) * width);
  let above = new Int32Array(width);
  let row = new Int32Array(width);
  for (let q = 1; q <= quoted.length; q++) {
    const word = quoted[q - 1]!;
    const own = ids.get(word.key) ?? -1;
    const isPlain = word.other === undefined && word.stem === undefined;
    const missing = joints.has(first + q) ? REPLACED : LONE;
    const tooMany = q === 1 || q === quoted.length ? LONE_AT_END : LONE;
    row[0] = above[0]! + tooMany;
    came[q * width] = QUOTED;
    for (let s = 1; s < width; s++) {
      const isSame = isPlain ? own === theirs[s - 1] : isSourceWord(word, source[s - 1]!);
      const both = above[s - 1]! + (isSame ? 0 : CHANGED);
      const added = above[s]! + tooMany;
      const dropped = row[s - 1]! + (q === quoted.length ? LONE : missing);
      const least = Math.min(both, added, dropped);
      row[s] = least;
      came[q * width + s] = least === both ? BOTH : least === added ? QUOTED : SOURCE;
    }
    [above, row] = [row, above];
  }
  let end = 0;
  for (let s = 1; s < width; s++)
    if (above[s]! < above[end]! || (prefer === 'last' && above[s] === above[end])) end = s;
  const steps: Step[] = [];
  let q = quoted.length;
  let s = end;
  while (q > 0) {
    const way = came[q * width + s];
    if (way === BOTH) {
      q--;
      s--;
      const kind = isSourceWord(quoted[q]!, source[s]!) ? 'same' : 'changed';
      steps.push({ kind, quoted: first + q, source: offset + s });
    } else if (way === QUOTED) {
      q--;
      steps.push({ kind: 'added', quoted: first + q, source: offset + s });
    } else {
      s--;
      steps.push({ kind: 'dropped', quoted: first + q, source: offset + s });
    }
  }
  steps.reverse();
  const from = sharpenStart(quoted, source, steps, s, first, offset);
  const to = sharpenEnd(quoted, source, steps, end, first, offset);
  return { cost: above[end]!, from: offset + from, to: offset + to, steps };
}

/** Mends a changed first step whose word is the source's word before the stretch: one word was dropped there. Gives the new start. */
function sharpenStart(
  quoted: readonly QuotedWord[],
  source: readonly string[],
  steps: Step[],
  from: number,
  first: number,
  offset: number,
): number {
  if (steps[0]?.kind !== 'changed' || from === 0 || !isSourceWord(quoted[0]!, source[from - 1]!)) return from;
  steps.splice(
    0,
    1,
    { kind: 'same', quoted: first, source: offset + from - 1 },
    { kind: 'dropped', quoted: first + 1, source: offset + from },
  );
  return from - 1;
}

/** Mends a changed last step as {@link sharpenStart} does the first. Gives the new end. */
function sharpenEnd(
  quoted: readonly QuotedWord[],
  source: readonly string[],
  steps: Step[],
  to: number,
  first: number,
  offset: number,
): number {
  const last = quoted.length - 1;
  if (steps.at(-1)?.kind !== 'changed' || to === source.length || !isSourceWord(quoted[last]!, source[to]!)) return to;
  steps.splice(
    -1,
    1,
    { kind: 'dropped', quoted: first + last, source: offset + to - 1 },
    { kind: 'same', quoted: first + last, source: offset + to },
  );
  return to + 1;
}
