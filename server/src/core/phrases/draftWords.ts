import type { Draft } from '../draft';

/** A word that the draft itself has written before in the same place, or that only begins as the one being typed. */
export interface DraftWord {
  readonly key: string;
  /** As the draft wrote it last. */
  readonly spelling: string;
  /** How often it stands after as many of the last words as its place in the list says: [0] anywhere, [1] after the last word … */
  readonly counts: readonly number[];
}

/** Words of context that are compared. */
const MOST_CONTEXT = 3;

/**
 * The words of `draft` before `offset` that begin with `partial`; where nothing is typed of the next word, those that stand after
 * the last word of `context`. In linear time, one comparison for most words.
 */
export function draftWords(
  draft: Draft,
  offset: number,
  context: readonly string[],
  partial: string,
): readonly DraftWord[] {
  const found = new Map<string, { key: string; spelling: string; counts: number[] }>();
  const last = context.at(-1);
  for (const block of draft.blocks) {
    const { start, end } = block.span;
    if (start >= offset) break;
    if (block.kind === 'front-matter' || block.kind === 'code' || block.kind === 'comment') continue;
    const { tokens } = draft.facts(block);
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at]!;
      if (end >= offset && start + token.end >= offset) break;
      const follows = at > 0 && !token.breaks && tokens[at - 1]!.key === last;
      if (partial === '' ? !follows : !token.key.startsWith(partial)) continue;
      let word = found.get(token.key);
      if (!word)
        found.set(
          token.key,
          (word = { key: token.key, spelling: '', counts: new Array<number>(MOST_CONTEXT + 1).fill(0) }),
        );
      word.spelling = draft.text.slice(start + token.start, start + token.end);
      word.counts[0]!++;
      let agreeing = follows ? 1 : 0;
      while (
        agreeing > 0 &&
        agreeing < MOST_CONTEXT &&
        at > agreeing &&
        !tokens[at - agreeing]!.breaks &&
        tokens[at - agreeing - 1]!.key === context.at(-agreeing - 1)
      )
        agreeing++;
      for (let length = 1; length <= agreeing; length++) word.counts[length]!++;
    }
  }
  return [...found.values()];
}
