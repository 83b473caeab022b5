import { type BearingSentence, type CoverageState, type QuestionCoverage } from '../keyQuestions/coverage';
import { type Draft } from '../draft/draft';
import { blockAt } from '../draft/draftBlocks';
import { shiftSpan, type Span } from '../text/span';

/** What of a draft stays so that its key questions stay answered. */
export interface KeptAnswers {
  /** Sentences that do not go as a whole. */
  readonly sentences: readonly Span[];
  /** Words that no cut within a sentence touches. */
  readonly words: readonly Span[];
  /** Sentences of which set phrases may go, but nothing that says something. */
  readonly said: readonly Span[];
}

/** How likely a sentence must still speak to its question when all else has gone that can go; fewer cuts leave it some more around it. */
const FIRM = 0.15;
/** What more is kept for a question in each round in which it would be lost, the last of all. */
const STEPS = 5;

/**
 * What to keep for the key questions that a draft speaks to: of each the sentence that does most, and where the question would be lost with that
 * alone, what lends it weight. `left` gives the coverage of the draft without all that could go beside what is kept.
 */
export function answersToKeep(
  draft: Draft,
  coverage: readonly QuestionCoverage[],
  left: (kept: KeptAnswers) => readonly QuestionCoverage[],
): KeptAnswers {
  const steps = coverage.map(() => 0);
  const keep = (): KeptAnswers =>
    joined(coverage.map(({ sentences }, number) => keptForStep(draft, sentences, steps[number]!)));
  if (coverage.every(({ state }) => state === 'open')) return keep();
  for (let round = 1; round < STEPS; round++) {
    const after = left(keep());
    const lost = coverage.flatMap((before, number) => (stands(before, after[number]!) ? [] : [number]));
    if (lost.length === 0) break;
    for (const number of lost) steps[number]!++;
  }
  return keep();
}

const RANKS: readonly CoverageState[] = ['open', 'touched', 'answered'];

/** The questions that a draft does less for than it did, by their numbers. */
export function lostAnswers(
  before: readonly QuestionCoverage[],
  after: readonly QuestionCoverage[],
): readonly number[] {
  return before.flatMap(({ state }, number) =>
    RANKS.indexOf(after[number]!.state) < RANKS.indexOf(state) ? [number] : [],
  );
}

/** Whether a draft still does for a question what it did, and not by a hair. */
function stands(before: QuestionCoverage, after: QuestionCoverage): boolean {
  if (lostAnswers([before], [after]).length > 0) return false;
  return before.state === 'open' || mostOf(after) >= Math.min(FIRM, mostOf(before));
}

/** How likely the likeliest of the sentences speaks to the question that decide what the draft does for it. */
function mostOf({ sentences }: QuestionCoverage): number {
  return Math.max(0, ...deciding(sentences).map(({ score }) => score));
}

/** The sentences that answer a question, or those that touch it where none does. */
function deciding(sentences: readonly BearingSentence[]): readonly BearingSentence[] {
  const answering = sentences.filter(({ does }) => does === 'answers');
  return answering.length > 0 ? answering : sentences;
}

/** At first the best sentence without its set phrases; then as it stands; with those of its paragraph that speak to the question; with all of it; with all others. */
function keptForStep(draft: Draft, sentences: readonly BearingSentence[], step: number): KeptAnswers {
  const [best] = deciding(sentences).toSorted(
    (a, b) => Number(b.restsOn === 'itself') - Number(a.restsOn === 'itself') || b.alone - a.alone,
  );
  const block = best && blockAt(draft.blocks, best.span.start);
  if (!block) return { sentences: [], words: [], said: [] };
  if (step === 0) return { sentences: [best.span], words: best.matches.map(({ said }) => said), said: [best.span] };
  const isNear = ({ span }: { readonly span: Span }): boolean =>
    block.span.start <= span.start && span.start < block.span.end;
  const spans = [best.span];
  if (step >= 2) spans.push(...sentences.filter(isNear).map(({ span }) => span));
  if (step >= 3) spans.push(...draft.facts(block).sentences.map(({ span }) => shiftSpan(span, block.span.start)));
  if (step >= 4) spans.push(...sentences.map(({ span }) => span));
  return { sentences: spans, words: spans, said: [] };
}

function joined(all: readonly KeptAnswers[]): KeptAnswers {
  return {
    sentences: all.flatMap(({ sentences }) => sentences),
    words: all.flatMap(({ words }) => words),
    said: all.flatMap(({ said }) => said),
  };
}
