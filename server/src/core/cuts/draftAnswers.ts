import { type Corpus } from '../corpus/corpus';
import { type Draft } from '../draft/draft';
import { coverageOf, type QuestionCoverage } from '../keyQuestions/coverage';
import { type SessionBrief } from '../time/sessionBrief';

/** What a draft does for the key questions of its session. */
export interface DraftAnswers {
  readonly coverage: readonly QuestionCoverage[];
  /** The same questions held against what is left of the draft. */
  readonly left: (draft: Draft) => readonly QuestionCoverage[];
}

/** What a draft does for the key questions of its session, and what it does once words have gone from it. */
export function draftAnswers(draft: Draft, brief: SessionBrief | undefined, corpus: Corpus): DraftAnswers {
  const questions = (brief?.questions ?? []).map(({ text }) => text);
  const left = (of: Draft): readonly QuestionCoverage[] => coverageOf(of, questions, corpus);
  return { coverage: left(draft), left };
}
