import { createDraft, type Draft } from '../draft/draft';
import { type Cut, type CutIdea } from './cut';
import { mendedCut } from './mend';

/** A draft with cuts made in it. */
export interface CutDraft {
  readonly draft: Draft;
  /** The changes one after the other, each in the text that those before it leave; each can be undone by itself. */
  readonly steps: readonly Cut['edit'][];
}

/**
 * Makes cuts one after the other, the last of the text first, so that no change moves the words of another. One that lies in another, or
 * in which another lies, is left out with it.
 */
export function makeCuts(draft: Draft, cuts: readonly (CutIdea & Pick<Cut, 'id'>)[]): CutDraft {
  const inOrder = [...cuts].sort((a, b) => b.span.start - a.span.start || a.span.end - b.span.end);
  const wanted = inOrder.filter(
    (cut) =>
      !inOrder.some(
        (other) =>
          other !== cut &&
          other.span.start <= cut.span.start &&
          cut.span.end <= other.span.end &&
          (other.span.end - other.span.start > cut.span.end - cut.span.start || other.id < cut.id),
      ),
  );
  const steps: Cut['edit'][] = [];
  let now = draft;
  for (const cut of wanted) {
    const edit = mendedCut(now, cut);
    steps.push(edit);
    const text = now.text.slice(0, edit.span.start) + edit.newText + now.text.slice(edit.span.end);
    now = createDraft(text, { previous: now, catalogue: draft.catalogue });
  }
  return { draft: now, steps };
}
