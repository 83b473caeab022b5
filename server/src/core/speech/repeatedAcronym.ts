import type { WrittenWord } from './writtenWords';

/** How far back the name that an acronym in brackets repeats may begin. */
const LONGEST_NAME = 12;

/**
 * Whether a word is an acronym in brackets that repeats the name before it: "the Counter-Terrorism Committee Executive Directorate (CTED)".
 * It is for the eye, and not said. The letters must be the initials of words before it, in order and up to the last one.
 */
export function isRepeatedAcronym(written: readonly WrittenWord[], index: number): boolean {
  const { core, before, behind } = written[index]!;
  if (!before.includes('(') || !behind.includes(')')) return false;
  const letters = /^([A-Z][A-Za-z-]*[A-Z])s?$/.exec(core)?.[1]?.toLowerCase().replaceAll('-', '');
  if (letters === undefined) return false;
  const name = written.slice(Math.max(0, index - LONGEST_NAME), index);
  if (name.at(-1)?.pause !== 'none') return false;
  const parts = name.flatMap((word) => word.core.toLowerCase().split(/[-/]/)).filter((part) => part !== '');
  let left = letters.length - 1;
  for (let at = parts.length - 1; at >= 0 && left >= 0; at--) if (parts[at]!.startsWith(letters[left]!)) left--;
  // "INTERPOL", "UNODC": the last words give the last letters, and most of the others are found before them.
  const isLast = parts.slice(-2).some((part) => part.startsWith(letters.at(-1)!) || part.includes(letters.at(-1)!));
  return isLast && left < 0;
}
