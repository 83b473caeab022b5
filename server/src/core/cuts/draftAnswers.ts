import type { Context } from '../context';
import { type Draft } from '../draft/draft';
import { coverageOf, type QuestionCoverage } from '../keyQuestions/coverage';
import { sessionBrief } from '../time/sessionBrief';

/** What a draft does for the key questions of its session, and what it does once words have gone from it. */
export interface DraftAnswers {
  readonly coverage: readonly QuestionCoverage[];
  /** The same questions held against what is left of the draft. */
  left(draft: Draft): readonly QuestionCoverage[];
}

export function draftAnswers(draft: Draft, context: Context): DraftAnswers {
  const questions = (sessionBrief(draft, context)?.questions ?? []).map(({ text }) => text);
  const left = (of: Draft): readonly QuestionCoverage[] => coverageOf(of, questions, context.corpus);
  return { coverage: left(draft), left };
}
