import type { Context } from '../../context';
import { createDraft, type Draft } from '../../draft/draft';
import { withEdits } from '../../finding';
import { runRules, type RunResult } from '../../rules/run';
import { allFixes } from './fixes';

/** A draft after all that may be fixed unseen. */
export interface FixedText {
  readonly text: string;
  /** How many replacements were made. */
  readonly changes: number;
  /** What is found in the text as it is now. */
  readonly left: RunResult;
}

/** Rounds of fixing: a fix that waits for another comes in the second. Tests see none that needs a fourth. */
const MOST_ROUNDS = 8;

/** Makes the sure fixes of a draft, again and again until none is left. */
export function fixedText(draft: Draft, context: Context): FixedText {
  let current = draft;
  let changes = 0;
  for (let round = 1; ; round++) {
    const left = runRules(current, context);
    const edits = allFixes(left.problems);
    if (edits.length === 0 || round > MOST_ROUNDS) return { text: current.text, changes, left };
    changes += edits.length;
    current = createDraft(withEdits(current.text, edits), { previous: current, catalogue: draft.catalogue });
  }
}
