import { type Paint, unpainted } from '../core';

/** Lines shown around what differs, as `diff -u` has them. */
const AROUND = 3;

/** Steps of comparing after which what is left is told as wholly other: more than any fixing makes. */
const MOST_STEPS = 400;

/** A stretch of lines that differs: [start, end) in the text before, and in the one after. */
interface Change {
  readonly before: readonly [number, number];
  readonly after: readonly [number, number];
}

/** What differs between two texts in the form that `diff -u` has and `patch -p0` reads; "" where nothing does. */
export function unifiedDiff(path: string, before: string, after: string, paint: Paint = unpainted): string {
  if (before === after) return '';
  const [old, now] = [linesOf(before), linesOf(after)];
  // A name with blanks is ended by a tab: its reader takes what is behind for the time.
  const name = /\s/.test(path) ? `${path}\t` : path;
  const hunks = grouped(changesOf(old, now)).map((changes) => hunkOf(changes, old, now, paint));
  return `${paint('removed', `--- ${name}`)}\n${paint('added', `+++ ${name}`)}\n${hunks.join('')}`;
}

/** The lines of a text, each with its end. */
function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function hunkOf(changes: readonly Change[], old: readonly string[], now: readonly string[], paint: Paint): string {
  const [first, last] = [changes[0]!, changes.at(-1)!];
  const start = Math.max(0, first.before[0] - AROUND);
  const lead = first.before[0] - start;
  const end = Math.min(old.length, last.before[1] + AROUND);
  const nowStart = first.after[0] - lead;
  const nowEnd = last.after[1] + (end - last.before[1]);
  const rows: string[] = [];
  let at = start;
  for (const { before, after } of changes) {
    rows.push(...old.slice(at, before[0]).map((line) => row(' ', line)));
    rows.push(...old.slice(...before).map((line) => paint('removed', row('-', line))));
    rows.push(...now.slice(...after).map((line) => paint('added', row('+', line))));
    at = before[1];
  }
  rows.push(...old.slice(at, end).map((line) => row(' ', line)));
  const head = `@@ -${rangeOf(start, end)} +${rangeOf(nowStart, nowEnd)} @@`;
  return `${paint('quiet', head)}\n${rows.map((line) => `${line}\n`).join('')}`;
}

function row(mark: string, line: string): string {
  return line.endsWith('\n') ? mark + line.slice(0, -1) : `${mark}${line}\n\\ No newline at end of file`;
}

/** "3,7"; "3" for one line, "2,0" for none behind the second. */
function rangeOf(start: number, end: number): string {
  const count = end - start;
  if (count === 0) return `${start},0`;
  return count === 1 ? String(start + 1) : `${start + 1},${count}`;
}

/** Changes that are shown together, as what stands between them would be shown of both. */
function grouped(changes: readonly Change[]): readonly (readonly Change[])[] {
  const groups: Change[][] = [];
  for (const change of changes) {
    const last = groups.at(-1);
    if (last && change.before[0] - last.at(-1)!.before[1] <= 2 * AROUND) last.push(change);
    else groups.push([change]);
  }
  return groups;
}

/** What differs, in order, by the shortest way from one text to the other (E. W. Myers, An O(ND) Difference Algorithm, 1986). */
function changesOf(old: readonly string[], now: readonly string[]): readonly Change[] {
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start++;
  let [oldEnd, nowEnd] = [old.length, now.length];
  while (oldEnd > start && nowEnd > start && old[oldEnd - 1] === now[nowEnd - 1]) {
    oldEnd--;
    nowEnd--;
  }
  const path = shortestPath(old.slice(start, oldEnd), now.slice(start, nowEnd));
  if (!path) return [{ before: [start, oldEnd], after: [start, nowEnd] }];
  const changes: Change[] = [];
  let [x, y] = [0, 0];
  for (const [nextX, nextY, length] of path) {
    if (nextX > x || nextY > y) changes.push({ before: [start + x, start + nextX], after: [start + y, start + nextY] });
    [x, y] = [nextX + length, nextY + length];
  }
  return changes;
}

/** Runs of equal lines, [line in `old`, line in `now`, count], the last of which may be empty and stands at the end; `undefined` where it is far. */
function shortestPath(
  old: readonly string[],
  now: readonly string[],
): readonly (readonly [number, number, number])[] | undefined {
  const rounds: Map<number, number>[] = [];
  let furthest = new Map<number, number>([[1, 0]]);
  for (let steps = 0; steps <= Math.min(MOST_STEPS, old.length + now.length); steps++) {
    const next = new Map(furthest);
    rounds.push(furthest);
    for (let k = -steps; k <= steps; k += 2) {
      let x = comesFromAbove(furthest, k, steps) ? furthest.get(k + 1)! : furthest.get(k - 1)! + 1;
      while (x < old.length && x - k < now.length && old[x] === now[x - k]) x++;
      next.set(k, x);
      if (x >= old.length && x - k >= now.length) return wayBack(rounds, old.length, now.length);
    }
    furthest = next;
  }
  return undefined;
}

/** Whether the furthest way to a diagonal takes a line of the text after, rather than one of that before. */
function comesFromAbove(furthest: ReadonlyMap<number, number>, k: number, steps: number): boolean {
  return k === -steps || (k !== steps && furthest.get(k - 1)! < furthest.get(k + 1)!);
}

function wayBack(
  rounds: readonly ReadonlyMap<number, number>[],
  endX: number,
  endY: number,
): readonly (readonly [number, number, number])[] {
  const runs: [number, number, number][] = [];
  let [x, y] = [endX, endY];
  for (let steps = rounds.length - 1; steps >= 0; steps--) {
    const furthest = rounds[steps]!;
    const k = x - y;
    const before = comesFromAbove(furthest, k, steps) ? k + 1 : k - 1;
    const beforeX = steps === 0 ? 0 : furthest.get(before)!;
    const beforeY = steps === 0 ? 0 : beforeX - before;
    const startX = steps === 0 ? 0 : before === k + 1 ? beforeX : beforeX + 1;
    runs.push([startX, startX - k, x - startX]);
    [x, y] = [beforeX, beforeY];
  }
  return runs.reverse();
}
