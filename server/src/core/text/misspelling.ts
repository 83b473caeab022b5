/** Shorter words are too close to other words. */
const LEAST_LETTERS = 5;
/** From this length on, two wrong letters are still a slip: "Centre" and "Center" in a longer word. */
const LETTERS_FOR_TWO = 6;
const LONGEST = 32;

/**
 * Whether `written` is `right` with a slip: one letter wrong, missing, too many or swapped with its neighbour, or two such slips in a
 * word whose first half is right. The first letter must be right. An added "s" is no slip: the plural may be meant. Both in lower case.
 */
export function isMisspelling(written: string, right: string): boolean {
  const { length } = right;
  if (length < LEAST_LETTERS || length > LONGEST || written === right || written === `${right}s`) return false;
  if (written.charCodeAt(0) !== right.charCodeAt(0) || Math.abs(written.length - length) > 2) return false;
  const distance = editDistance(written, right);
  return distance === 1 || (distance === 2 && length >= LETTERS_FOR_TWO && commonStart(written, right) * 2 >= length);
}

function commonStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}

/** Letters to change, add, leave out or swap with the next to make one of the other. */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? before[j - 2]! + 1 : Infinity;
      row.push(Math.min(changed, last[j]! + 1, row[j - 1]! + 1, swapped));
    }
    before = last;
    last = row;
  }
  return last[b.length]!;
}
