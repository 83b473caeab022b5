/** Many short strings in one array of UTF-16 units: string i is `chars` from `ends[i - 1]` to `ends[i]`. */
export interface NameTable {
  readonly ends: Uint32Array;
  readonly chars: Uint16Array;
}

export function nameTable(names: readonly string[]): NameTable {
  const ends = new Uint32Array(names.length);
  let length = 0;
  names.forEach((name, i) => (ends[i] = length += name.length));
  const chars = new Uint16Array(length);
  let at = 0;
  for (const name of names) for (let i = 0; i < name.length; i++) chars[at++] = name.charCodeAt(i);
  return { ends, chars };
}

/** The string of this number, counted from 0. */
export function readName({ ends, chars }: NameTable, index: number): string {
  let name = '';
  for (let at = index === 0 ? 0 : ends[index - 1]!; at < ends[index]!; at++) name += String.fromCharCode(chars[at]!);
  return name;
}

/** In a table in ascending order, the index of the first name that is not before `name`. */
export function firstNotBefore({ ends, chars }: NameTable, name: string): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareAt(chars, middle === 0 ? 0 : ends[middle - 1]!, ends[middle]!, name) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** In a table in ascending order, the index of `name`. */
export function indexOfName(table: NameTable, name: string): number | undefined {
  const { ends, chars } = table;
  const index = firstNotBefore(table, name);
  if (index === ends.length) return undefined;
  return compareAt(chars, index === 0 ? 0 : ends[index - 1]!, ends[index]!, name) === 0 ? index : undefined;
}

/** In a table in ascending order, the index of the first name after all that begin with `prefix`. */
export function endOfPrefix(table: NameTable, prefix: string): number {
  const { ends, chars } = table;
  let low = firstNotBefore(table, prefix);
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const start = middle === 0 ? 0 : ends[middle - 1]!;
    if (compareAt(chars, start, Math.min(ends[middle]!, start + prefix.length), prefix) === 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function compareAt(chars: Uint16Array, start: number, end: number, name: string): number {
  const shorter = Math.min(end - start, name.length);
  for (let i = 0; i < shorter; i++) {
    const difference = chars[start + i]! - name.charCodeAt(i);
    if (difference !== 0) return difference;
  }
  return end - start - name.length;
}

/** Which of two names of two tables comes first: below zero the first, above it the second. */
export function compareNames(table: NameTable, index: number, other: NameTable, otherIndex: number): number {
  let at = index === 0 ? 0 : table.ends[index - 1]!;
  let otherAt = otherIndex === 0 ? 0 : other.ends[otherIndex - 1]!;
  const length = table.ends[index]! - at;
  const otherLength = other.ends[otherIndex]! - otherAt;
  for (let left = Math.min(length, otherLength); left > 0; left--) {
    const difference = table.chars[at++]! - other.chars[otherAt++]!;
    if (difference !== 0) return difference;
  }
  return length - otherLength;
}
