import { type Corpus } from '../corpus/corpus';
import { type Draft } from '../draft/draft';
import { isSpoken } from '../draft/draftBlocks';
import { shiftSpan, type Span } from '../text/span';
import { type Match, type Matching, matchOf, saidIn } from './match';
import { type QuestionProfile, questionProfiles } from './questionProfile';
import { rarityIn } from './rarity';
import { type QuestionKind } from './kindCues';
import { gives, questionKind } from './questionKind';
import { type OwnScores, readAlone, readingOf } from './reading';

/** What a draft does for a key question. */
export type CoverageState = 'answered' | 'touched' | 'open';

/** What a sentence is held to speak to a question by, beside its words: nothing, its paragraph, or where it stands among the paragraphs. */
export type RestsOn = 'itself' | 'paragraph' | 'order';

/** A sentence that speaks to a key question. */
export interface BearingSentence {
  /** In the draft. */
  readonly span: Span;
  readonly does: 'answers' | 'touches';
  /** How likely it speaks to the question where it stands, to 1. */
  readonly score: number;
  /** How likely it would speak to the question if nothing stood around it, to 1. */
  readonly alone: number;
  readonly restsOn: RestsOn;
  /** What the question asks for, if the sentence, by its turn, gives that. */
  readonly gives: QuestionKind | undefined;
  /** The words it shares with the question; spans of `said` count in the draft. */
  readonly matches: readonly Match[];
}

export interface QuestionCoverage {
  readonly question: string;
  readonly state: CoverageState;
  /** In the order of the draft. */
  readonly sentences: readonly BearingSentence[];
}

/** From here on a sentence speaks to a question. */
const SPEAKS = 0.38;
/** The score from which a sentence speaks to a second question, if its words match that nearly as well as the first. */
const SPEAKS_ALSO = 0.2;
const NEARLY = 0.7;
/** One that shares nothing with it must say something: "We met." goes on with nothing. */
const LEAST_WORDS = 4;
/** The share of a question's weight that a sentence must have by itself to answer it; with less it only touches it. */
const ANSWERS = 0.15;

/** A sentence where it stands, with what it has of each question. */
interface Spoken extends OwnScores {
  readonly span: Span;
  readonly matchings: readonly Matching[];
  /** How many of its words say something. */
  readonly words: number;
}

/** What a draft's spoken sentences do for the key questions of its session. Linear in the draft. */
export function coverageOf(draft: Draft, questions: readonly string[], corpus: Corpus): readonly QuestionCoverage[] {
  const rarityOf = rarityIn(corpus);
  const kinds = questions.map(questionKind);
  const spoken = spokenIn(draft, questionProfiles(questions, corpus, rarityOf), kinds, rarityOf);
  const reading = readingOf(spoken);
  const alone = spoken.map(readAlone);
  const spokenTo = spoken.map((_, at) => questionsSpokenTo(reading[at]!, alone[at]!));
  return questions.map((question, number) => {
    const speaks = spoken.map(
      ({ scores, words }, at) => spokenTo[at]!.has(number) && (scores[number]! > 0 || words >= LEAST_WORDS),
    );
    const standsFirm = spoken.map(
      (_, at) => speaks[at]! && (alone[at]![number]! >= SPEAKS || reading[at]![number]! < SPEAKS),
    );
    const firmParagraphs = new Set(spoken.filter((_, at) => standsFirm[at]).map(({ paragraph }) => paragraph));
    const sentences = spoken.flatMap(({ span, sentence, paragraph, matchings }, at): readonly BearingSentence[] => {
      if (!speaks[at]) return [];
      const { score, matches } = matchings[number]!;
      const rest = firmParagraphs.has(paragraph) ? 'paragraph' : 'order';
      return [
        {
          span,
          does: score >= ANSWERS ? 'answers' : 'touches',
          score: reading[at]![number]!,
          alone: alone[at]![number]!,
          restsOn: standsFirm[at] ? 'itself' : rest,
          gives: gives(sentence, kinds[number]) ? kinds[number] : undefined,
          matches,
        },
      ];
    });
    return { question, state: stateOf(sentences), sentences };
  });
}

/** The questions a sentence speaks to: each likely one, and others that its own words match as well, as it may answer two at once. */
function questionsSpokenTo(reading: readonly number[], alone: readonly number[]): ReadonlySet<number> {
  const hasFirst = Math.max(...reading) >= SPEAKS;
  const most = Math.max(...alone);
  const speaksTo = (share: number, question: number): boolean =>
    share >= SPEAKS || (hasFirst && share >= SPEAKS_ALSO && alone[question]! >= NEARLY * most);
  return new Set(reading.flatMap((share, question) => (speaksTo(share, question) ? [question] : [])));
}

/** A question is answered where a sentence answers it, and touched where some only touch it. */
export function stateOf(sentences: readonly Pick<BearingSentence, 'does'>[]): CoverageState {
  if (sentences.length === 0) return 'open';
  return sentences.some(({ does }) => does === 'answers') ? 'answered' : 'touched';
}

function spokenIn(
  draft: Draft,
  profiles: readonly QuestionProfile[],
  kinds: readonly (QuestionKind | undefined)[],
  rarityOf: (key: string) => number,
): readonly Spoken[] {
  return draft.blocks.flatMap((block, paragraph) => {
    if (!isSpoken(block.kind)) return [];
    const content = draft.content(block);
    return draft.facts(block).sentences.map((facts) => {
      const said = saidIn(facts, rarityOf);
      const matchings = profiles.map((profile) => inDraft(matchOf(said, profile), block.span.start));
      return {
        span: shiftSpan(facts.span, block.span.start),
        sentence: content.slice(facts.span.start, facts.span.end),
        paragraph,
        matchings,
        kinds,
        words: facts.words.length,
        scores: matchings.map(({ score }) => score),
      };
    });
  });
}

function inDraft({ score, matches }: Matching, by: number): Matching {
  return { score, matches: matches.map(({ said, ...match }) => ({ ...match, said: shiftSpan(said, by) })) };
}
