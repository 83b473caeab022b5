import { type Draft } from '../draft/draft';
import { sessionBrief } from '../time/sessionBrief';
import { type SpeakingTime, speakingTimeOf } from '../time/speakingTime';
import type { Context } from '../context';
import { lostAnswers } from './answersToKeep';
import { chooseCuts, type LimitUnit } from './chooseCuts';
import { type Cut } from './cut';
import { type DraftAnswers, draftAnswers } from './draftAnswers';
import { makeCuts } from './makeCuts';

/** Which of a draft's cuts bring it within its limit with the least loss. */
export interface Fit {
  /** Those to make; where they are not enough, all that save something and lose no answer to a key question. */
  readonly chosen: readonly Cut[];
  readonly before: SpeakingTime;
  readonly after: SpeakingTime;
}

/** The most rounds of choosing: what cuts save together differs a little from their sum, as pauses fall away too. */
const ROUNDS = 8;
/** The most rounds in which cuts are left out that together lose an answer, before all whole sentences stay. */
const ANSWER_ROUNDS = 8;

/**
 * Chooses the cuts that bring a draft within its limit, counted in words where that limits; none where the draft is within it. What they leave does
 * for each key question what the draft did.
 */
export function fitCuts(draft: Draft, cuts: readonly Cut[], context: Context): Fit {
  const before = speakingTimeOf(draft, context);
  if (overOf(before) <= 0) return { chosen: [], before, after: before };
  const answers = draftAnswers(draft, sessionBrief(draft, context), context.corpus);
  let free = cuts;
  for (let round = 0; round < ANSWER_ROUNDS; round++) {
    const fit = fitted(draft, free, { before, context });
    const inTheWay = losingCuts(draft, fit.chosen, answers);
    if (inTheWay.length === 0) return fit;
    free = free.filter((cut) => !inTheWay.includes(cut));
  }
  return fitted(
    draft,
    free.filter(({ isSentence }) => !isSentence),
    { before, context },
  );
}

function overOf({ measure, overWords, overSeconds }: SpeakingTime): number {
  return measure === 'words' ? overWords : overSeconds;
}

/** Chooses among cuts by time alone. */
function fitted(
  draft: Draft,
  cuts: readonly Cut[],
  { before, context }: { readonly before: SpeakingTime; readonly context: Context },
): Fit {
  const unit: LimitUnit = before.measure === 'words' ? 'words' : 'seconds';
  let chosen: readonly Cut[] = [];
  let after: SpeakingTime = before;
  let needed = overOf(before);
  for (let round = 0; round < ROUNDS && overOf(after) > 0; round++) {
    chosen = chooseCuts(cuts, needed, unit);
    after = speakingTimeOf(makeCuts(draft, chosen).draft, context);
    needed += overOf(after) + 0.01;
  }
  return { chosen, before, after };
}

/**
 * Those of cuts that together lose an answer which go too far: the one that is missed most of those without which it stands, else of those whose sentences
 * spoke to the question. None where no answer is lost.
 */
function losingCuts(draft: Draft, chosen: readonly Cut[], { coverage, left }: DraftAnswers): readonly Cut[] {
  const lostWith = (cuts: readonly Cut[]): readonly number[] =>
    lostAnswers(coverage, left(makeCuts(draft, cuts).draft));
  const [question] = lostWith(chosen);
  if (question === undefined) return [];
  const whole = chosen.filter(({ isSentence }) => isSentence).reverse();
  const spoke = whole.filter(({ span }) =>
    coverage[question]!.sentences.some((one) => span.start <= one.span.start && one.span.start < span.end),
  );
  const restoring = [...new Set([...spoke, ...whole])].find(
    (cut) => !lostWith(chosen.filter((other) => other !== cut)).includes(question),
  );
  const last = restoring ?? spoke[0] ?? whole[0];
  return last ? [last] : [];
}
