import { type LeftOut } from '../../core/source/leftOut';

/** What is said of words that a person took out of a text, by the reason for which they are none. */
const SAID = { 'struck-out': 'struck-out', hidden: 'hidden' } as const;

/** Says how many words of a file are no text for these reasons: "has struck-out words (4)". */
export function leftOutNotes(leftOut: readonly LeftOut[], reasons: readonly (keyof typeof SAID)[]): string[] {
  return reasons.flatMap((reason) => {
    const words = leftOut
      .filter((left) => left.reason === reason)
      .reduce((sum, { text }) => sum + (text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0), 0);
    return words === 0 ? [] : [`has ${SAID[reason]} words (${words})`];
  });
}

export function changesNote(count: number): string {
  return `has tracked changes (${count}): read as if accepted`;
}

export function commentsNote(count: number): string {
  return `has comments (${count})`;
}
