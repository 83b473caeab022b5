import { type Corpus } from '../corpus/corpus';
import { type Draft } from '../draft';
import { isSpoken } from '../draftBlocks';
import { shiftSpan, type Span } from '../text/span';
import { type Match, type Matching, matchOf, saidIn } from './match';
import { inParagraph } from './paragraphScores';
import { type QuestionProfile, questionProfiles } from './questionProfile';

/** What a draft does for a key question. */
export type CoverageState = 'answered' | 'touched' | 'open';

/** A sentence that speaks to a key question. */
export interface BearingSentence {
  /** In the draft. */
  readonly span: Span;
  readonly does: 'answers' | 'touches';
  /** What of the question's weight it has, from 0 on. */
  readonly score: number;
  /** The same without what its neighbours in the paragraph add. */
  readonly own: number;
  /** Whether it does so without them. */
  readonly holdsAlone: boolean;
  /** The words it shares with the question; spans of `said` count in the draft. */
  readonly matches: readonly Match[];
}

export interface QuestionCoverage {
  readonly question: string;
  readonly state: CoverageState;
  /** In the order of the draft. */
  readonly sentences: readonly BearingSentence[];
}

/** From here on a sentence speaks to a question at all, and from there on it answers it. */
const TOUCHES = 0.145;
const ANSWERS = 0.18;
/** A sentence speaks to the questions it has nearly as much of as of the one it has most of. */
const NEARLY = 0.92;

/** What a draft's spoken sentences do for the key questions of its session. Linear in the draft. */
export function coverageOf(draft: Draft, questions: readonly string[], corpus: Corpus): readonly QuestionCoverage[] {
  const profiles = questionProfiles(questions, corpus);
  const found = profiles.map((): BearingSentence[] => []);
  for (const block of draft.blocks) {
    if (!isSpoken(block.kind)) continue;
    const { sentences } = draft.facts(block);
    const matchings = sentences.map((sentence) => matchingsOf(saidIn(sentence), profiles));
    const content = draft.text.slice(block.span.start, block.span.end);
    const inContext = inParagraph(
      matchings.map((all, at) => ({
        scores: all.map(({ score }) => score),
        sentence: content.slice(sentences[at]!.span.start, sentences[at]!.span.end),
      })),
    );
    sentences.forEach(({ span }, at) => {
      const scores = inContext[at]!;
      const best = Math.max(...scores, 0);
      scores.forEach((score, number) => {
        if (score < TOUCHES || score < NEARLY * best) return;
        const matches = matchings[at]![number]!.matches.map(({ said, ...match }) => ({
          ...match,
          said: shiftSpan(said, block.span.start),
        }));
        const does = score >= ANSWERS ? 'answers' : 'touches';
        const own = matchings[at]![number]!.score;
        const holdsAlone = own >= Math.max(does === 'answers' ? ANSWERS : TOUCHES, NEARLY * best);
        found[number]!.push({ span: shiftSpan(span, block.span.start), does, score, own, holdsAlone, matches });
      });
    });
  }
  return questions.map((question, number) => ({ question, state: stateOf(found[number]!), sentences: found[number]! }));
}

/** A question is answered where a sentence answers it, and touched where some only touch it. */
export function stateOf(sentences: readonly Pick<BearingSentence, 'does'>[]): CoverageState {
  if (sentences.length === 0) return 'open';
  return sentences.some(({ does }) => does === 'answers') ? 'answered' : 'touched';
}

function matchingsOf(said: ReturnType<typeof saidIn>, profiles: readonly QuestionProfile[]): readonly Matching[] {
  return profiles.map((profile) => matchOf(said, profile));
}
