const NONE = -1;

/**
 * The positions of `ids` sorted by what follows from there to the end, in linear time (induced sorting, SA-IS: Nong, Zhang
 * and Chan 2009). Ids are 0 to `highest`; a text that ends is smaller than one that goes on.
 */
export function suffixArray(ids: Int32Array, highest: number): Int32Array {
  const length = ids.length;
  const sorted = new Int32Array(length);
  if (length < 2) return sorted;

  const smaller = smallerThanNext(ids);
  const { smallStarts, largeStarts } = bucketStarts(ids, highest, smaller);
  const leftmost = leftmostOfRuns(smaller);
  induce(ids, sorted, leftmost, { smaller, smallStarts, largeStarts });
  if (leftmost.length === 0) return sorted;

  const { names, count, order } = nameRuns(ids, sorted, leftmost);
  if (count < leftmost.length) {
    const inner = suffixArray(names, count - 1);
    for (let i = 0; i < inner.length; i++) order[i] = leftmost[inner[i]!]!;
  }
  induce(ids, sorted, order, { smaller, smallStarts, largeStarts });
  return sorted;
}

interface Buckets {
  /** 1 where the suffix is smaller than the next one ("S-type"). */
  readonly smaller: Uint8Array;
  /** Where in the result the smaller suffixes that begin with each id start. */
  readonly smallStarts: Int32Array;
  /** Where the others do. */
  readonly largeStarts: Int32Array;
}

function smallerThanNext(ids: Int32Array): Uint8Array {
  const smaller = new Uint8Array(ids.length);
  for (let i = ids.length - 2; i >= 0; i--)
    smaller[i] = ids[i] === ids[i + 1] ? smaller[i + 1]! : ids[i]! < ids[i + 1]! ? 1 : 0;
  return smaller;
}

function bucketStarts(
  ids: Int32Array,
  highest: number,
  smaller: Uint8Array,
): { smallStarts: Int32Array; largeStarts: Int32Array } {
  const smallStarts = new Int32Array(highest + 2);
  const largeStarts = new Int32Array(highest + 2);
  for (let i = 0; i < ids.length; i++) {
    if (smaller[i] === 1) largeStarts[ids[i]! + 1]!++;
    else smallStarts[ids[i]!]!++;
  }
  for (let id = 0; id <= highest; id++) {
    smallStarts[id]! += largeStarts[id]!;
    largeStarts[id + 1]! += smallStarts[id]!;
  }
  return { smallStarts, largeStarts };
}

/** The first position of each run of smaller suffixes that follows a larger one ("LMS"), in text order. */
function leftmostOfRuns(smaller: Uint8Array): Int32Array {
  let count = 0;
  for (let i = 1; i < smaller.length; i++) if (smaller[i] === 1 && smaller[i - 1] === 0) count++;
  const found = new Int32Array(count);
  let at = 0;
  for (let i = 1; i < smaller.length; i++) if (smaller[i] === 1 && smaller[i - 1] === 0) found[at++] = i;
  return found;
}

/** Sorts all suffixes from the order of the leftmost ones: the larger ones from the left, then the smaller from the right. */
function induce(ids: Int32Array, sorted: Int32Array, leftmost: Int32Array, buckets: Buckets): void {
  const { smaller, smallStarts, largeStarts } = buckets;
  const length = ids.length;
  sorted.fill(NONE);
  let next = smallStarts.slice();
  for (let run = 0; run < leftmost.length;) {
    const position = leftmost[run++]!;
    sorted[next[ids[position]!]!++] = position;
  }
  next = largeStarts.slice();
  sorted[next[ids[length - 1]!]!++] = length - 1;
  for (let i = 0; i < length; i++) {
    const before = sorted[i]! - 1;
    if (before >= 0 && smaller[before] === 0) sorted[next[ids[before]!]!++] = before;
  }
  next = largeStarts.slice();
  for (let i = length - 1; i >= 0; i--) {
    const before = sorted[i]! - 1;
    if (before >= 0 && smaller[before] === 1) sorted[--next[ids[before]! + 1]!] = before;
  }
}

/** Numbers the stretches between leftmost suffixes by their order, equal ones alike; `order` is the leftmost suffixes thus sorted. */
function nameRuns(
  ids: Int32Array,
  sorted: Int32Array,
  leftmost: Int32Array,
): { names: Int32Array; count: number; order: Int32Array } {
  const length = ids.length;
  const runOf = new Int32Array(length + 1).fill(NONE);
  for (let run = 0; run < leftmost.length; run++) runOf[leftmost[run]!] = run;
  const order = new Int32Array(leftmost.length);
  let found = 0;
  for (let i = 0; i < length; i++) if (runOf[sorted[i]!] !== NONE) order[found++] = sorted[i]!;
  const names = new Int32Array(leftmost.length);
  const endOf = (position: number): number => leftmost[runOf[position]! + 1] ?? length;
  let name = 0;
  for (let i = 1; i < order.length; i++) {
    let left = order[i - 1]!;
    let right = order[i]!;
    const leftEnd = endOf(left);
    const rightEnd = endOf(right);
    let same = leftEnd - left === rightEnd - right;
    while (same && left < leftEnd) {
      same = ids[left] === ids[right];
      left++;
      right++;
    }
    if (!same || left === length || right === length || ids[left] !== ids[right]) name++;
    names[runOf[order[i]!]!] = name;
  }
  return { names, count: name + 1, order };
}
