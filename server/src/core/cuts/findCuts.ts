import { createDraft, type Draft } from '../draft/draft';
import { blockAt } from '../draft/draftBlocks';
import { sessionBrief } from '../time/sessionBrief';
import { speakingTimeOf } from '../time/speakingTime';
import { timeWithin } from '../time/spokenTime';
import type { Context } from '../context';
import { type Span } from '../text/span';
import { answersToKeep, type KeptAnswers, lostAnswers } from './answersToKeep';
import { asideCuts } from './asides';
import { type Cut, type CutIdea } from './cut';
import { draftAnswers } from './draftAnswers';
import { keptIn, keptOf } from './kept';
import { makeCuts } from './makeCuts';
import { mendedCut } from './mend';
import { sentenceCuts } from './sentenceCuts';
import { spokenSentences } from './spokenSentences';
import { titleCuts } from './titleCuts';
import { wordingCuts } from './wording';

/**
 * What could be cut from a draft, in the order of the text, each with the seconds it saves. No cut touches a quotation, a citation, what
 * of the draft does most for a key question of its session, or what later words hang on; none is made within agreed language. Those of one
 * sentence or paragraph may lie in each other, and one of them is made.
 */
export function cutsOf(draft: Draft, context: Context): readonly Cut[] {
  const { corpus } = context;
  const brief = sessionBrief(draft, context);
  const { coverage, left } = draftAnswers(draft, brief, corpus);
  const kept = keptIn(draft);
  const sentences = spokenSentences(draft);
  const free = [
    ...titleCuts(draft, brief?.event),
    ...sentences.flatMap((sentence) => [...wordingCuts(sentence, corpus), ...asideCuts(sentence)]),
    ...sentenceCuts(sentences, coverage),
  ].filter((idea) => !kept.touches(idea));
  free.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const beside = (answers: KeptAnswers): readonly CutIdea[] => {
    const { touches } = keptOf(answers);
    return free.filter((idea) => !touches(idea));
  };
  const answers = answersToKeep(draft, coverage, (answers) => {
    const cuts = beside(answers).map((idea, id) => ({ ...idea, id }));
    return left(makeCuts(draft, cuts).draft);
  });
  const spoken = coverage.flatMap(({ sentences }) => sentences.map(({ span }) => span));
  const ideas = beside(answers).filter(
    (idea) =>
      !takesMuch(idea, spoken) || lostAnswers(coverage, left(makeCuts(draft, [{ ...idea, id: 0 }]).draft)).length === 0,
  );
  const { pace } = speakingTimeOf(draft, context);
  return ideas
    .map((idea) => weighed(draft, idea, pace))
    .filter(({ seconds }) => seconds > 0)
    .map((cut, id) => ({ ...cut, id }));
}

/** Whether a cut of whole sentences takes some that speak to key questions: they lent weight to others, also where all else stays. */
function takesMuch({ kind, span }: CutIdea, spoken: readonly Span[]): boolean {
  return (
    (kind === 'run' || kind === 'paragraph' || kind === 'sentence') &&
    spoken.some(({ start }) => span.start <= start && start < span.end)
  );
}

function weighed(draft: Draft, idea: CutIdea, pace: number): Omit<Cut, 'id'> {
  const { text, catalogue } = draft;
  const edit = mendedCut(draft, idea);
  const block = blockAt(draft.blocks, idea.span.start)?.span ?? idea.span;
  const before = timeWithin(draft, block, pace);
  const left =
    text.slice(block.start, Math.max(block.start, edit.span.start)) +
    edit.newText +
    text.slice(Math.min(block.end, edit.span.end), block.end);
  const after = createDraft(left, { catalogue });
  const rest = timeWithin(after, { start: 0, end: left.length }, pace);
  return {
    ...idea,
    text: text.slice(idea.span.start, idea.span.end).replace(/\s+/g, ' '),
    words: before.words - rest.words,
    seconds: before.seconds - rest.seconds,
    edit,
  };
}
