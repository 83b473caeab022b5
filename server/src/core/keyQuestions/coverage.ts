import { type Corpus } from '../corpus/corpus';
import { type Draft } from '../draft/draft';
import { type ContentKind, type StockKind } from '../meaning/sentenceContent';
import { type Span } from '../text/span';
import { type Bearing, bearings, SPEAKS } from './bearing';
import { type QuestionKind } from './kindCues';
import { type Match } from './match';
import { gives, questionKind } from './questionKind';
import { questionProfiles } from './questionProfile';
import { rarityIn } from './rarity';
import { readAlone, readingOf } from './reading';
import { draftSentences } from './draftSentence';

/** What a draft does for a key question. */
export type CoverageState = 'answered' | 'touched' | 'open';

/** What a sentence is held to speak to a question by, beside its words: nothing, its paragraph, or where it stands among the paragraphs. */
export type RestsOn = 'itself' | 'paragraph' | 'order';

/** A sentence that speaks to a key question. */
export interface BearingSentence {
  /** In the draft. */
  readonly span: Span;
  readonly does: Bearing;
  /** How likely it speaks to the question where it stands, to 1. */
  readonly score: number;
  /** How likely it would speak to the question if nothing stood around it, to 1. */
  readonly alone: number;
  readonly restsOn: RestsOn;
  /** What the question asks for, if the sentence, by its turn, gives that. */
  readonly gives: QuestionKind | undefined;
  /** The words it shares with the question; spans of `said` count in the draft. */
  readonly matches: readonly Match[];
  /** What it brings beside the question, if it answers. */
  readonly brings: ReadonlySet<ContentKind>;
  /** What it says instead, if it only touches. */
  readonly saysOnly: ReadonlySet<StockKind>;
}

export interface QuestionCoverage {
  readonly question: string;
  readonly state: CoverageState;
  /** In the order of the draft. */
  readonly sentences: readonly BearingSentence[];
}

/** What a draft's spoken sentences do for the key questions of its session. Linear in the draft. */
export function coverageOf(draft: Draft, questions: readonly string[], corpus: Corpus): readonly QuestionCoverage[] {
  const rarityOf = rarityIn(corpus);
  const kinds = questions.map(questionKind);
  const spoken = draftSentences(draft, questionProfiles(questions, corpus, rarityOf), kinds, rarityOf);
  const reading = readingOf(spoken);
  const alone = spoken.map(readAlone);
  const does = bearings({ spoken, reading });
  return questions.map((question, number) => {
    const standsFirm = spoken.map(
      (_, at) => does[number]?.[at] !== undefined && (alone[at]![number]! >= SPEAKS || reading[at]![number]! < SPEAKS),
    );
    const firmParagraphs = new Set(spoken.filter((_, at) => standsFirm[at]).map(({ paragraph }) => paragraph));
    const sentences = spoken.flatMap((one, at): readonly BearingSentence[] => {
      const bearing = does[number]![at];
      if (!bearing) return [];
      const { span, sentence, paragraph, matchings, content, stock } = one;
      const rest = firmParagraphs.has(paragraph) ? 'paragraph' : 'order';
      return [
        {
          span,
          does: bearing,
          score: reading[at]![number]!,
          alone: alone[at]![number]!,
          restsOn: standsFirm[at] ? 'itself' : rest,
          gives: gives(sentence, kinds[number]) ? kinds[number] : undefined,
          matches: matchings[number]!.matches,
          brings: bearing === 'answers' ? content : new Set(),
          saysOnly: bearing === 'touches' ? stock : new Set(),
        },
      ];
    });
    return { question, state: stateOf(sentences), sentences };
  });
}

/** A question is answered where a sentence answers it, and touched where some only touch it. */
export function stateOf(sentences: readonly Pick<BearingSentence, 'does'>[]): CoverageState {
  if (sentences.length === 0) return 'open';
  return sentences.some(({ does }) => does === 'answers') ? 'answered' : 'touched';
}
