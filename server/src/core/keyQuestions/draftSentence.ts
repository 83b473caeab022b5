import { type Draft } from '../draft/draft';
import { isSpoken } from '../draft/draftBlocks';
import { type SentenceContent } from '../meaning/sentenceContent';
import { shiftSpan, type Span } from '../text/span';
import { type QuestionKind } from './kindCues';
import { type Matching, matchOf, saidIn } from './match';
import { type QuestionProfile } from './questionProfile';
import { type OwnScores } from './reading';
import { substanceOf } from './substance';

/** A sentence where it stands, with what it has of each question and what it has beside them. */
export interface DraftSentence extends OwnScores, SentenceContent {
  /** In the draft, like the spans of `said` in its matchings. */
  readonly span: Span;
  readonly matchings: readonly Matching[];
  /** How many of its words say something. */
  readonly words: number;
  /** See {@link substanceOf}. */
  readonly substance: number;
}

/** The sentences of a draft that are said, held against the questions of the session. */
export function draftSentences(
  draft: Draft,
  profiles: readonly QuestionProfile[],
  kinds: readonly (QuestionKind | undefined)[],
  rarityOf: (key: string) => number,
): readonly DraftSentence[] {
  const asked = new Set(profiles.flatMap(({ words }) => words.map(({ root }) => root)));
  return draft.blocks.flatMap((block, paragraph) => {
    if (!isSpoken(block.kind)) return [];
    const content = draft.content(block);
    return draft.facts(block).sentences.map((facts): DraftSentence => {
      const said = saidIn(facts, rarityOf);
      const matchings = profiles.map((profile) => inDraft(matchOf(said, profile), block.span.start));
      return {
        ...facts.turns,
        span: shiftSpan(facts.span, block.span.start),
        sentence: content.slice(facts.span.start, facts.span.end),
        paragraph,
        matchings,
        kinds,
        words: facts.words.length,
        substance: substanceOf(facts, asked),
        scores: matchings.map(({ score }) => score),
      };
    });
  });
}

function inDraft({ score, matches }: Matching, by: number): Matching {
  return { score, matches: matches.map(({ said, ...match }) => ({ ...match, said: shiftSpan(said, by) })) };
}
