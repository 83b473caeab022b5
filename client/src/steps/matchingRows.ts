/** What of a row is looked through. */
export interface MatchedRow {
  readonly label: string;
  readonly description?: string;
  readonly detail?: string;
  /** What names the row and no other, shown or not: "II", "2". */
  readonly names?: readonly string[];
}

/**
 * The rows that have every word of what is typed, in the order given, but for those that are named by it, which come first, and those in
 * which a word begins with it, which come before those that only contain it. All rows where nothing is typed. Case does not matter.
 */
export function matchingRows<Row extends MatchedRow>(rows: readonly Row[], typed: string): readonly Row[] {
  const wanted = wordsOf(typed);
  if (wanted.length === 0) return rows;
  const name = typed.trim().toLowerCase();
  return rows
    .map((row) => ({ row, rank: rankOf(row, wanted, name) }))
    .filter(({ rank }) => rank !== undefined)
    .sort((a, b) => a.rank! - b.rank!)
    .map(({ row }) => row);
}

/** 0 for a row of that name, 1 and 2 for one that has the words, `undefined` for any other. */
function rankOf(
  { label, description = '', detail = '', names = [] }: MatchedRow,
  wanted: readonly string[],
  name: string,
): number | undefined {
  if (names.some((one) => one.toLowerCase() === name)) return 0;
  const text = `${label} ${description} ${detail} ${names.join(' ')}`.toLowerCase();
  if (!wanted.every((word) => text.includes(word))) return undefined;
  const words = wordsOf(text);
  return wanted.every((word) => words.some((one) => one.startsWith(word))) ? 1 : 2;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[^\s.,;:!?()[\]"“”‘’·/|–—-]+/g) ?? [];
}
