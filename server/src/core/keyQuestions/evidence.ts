import { type DraftSentence } from './draftSentence';

/** A draft that has been read: for each sentence, and in it for each question, how likely it speaks to it in its place. */
export interface DraftReading {
  readonly spoken: readonly DraftSentence[];
  readonly reading: readonly (readonly number[])[];
}

/** What speaks for a sentence, or against it, when it is asked whether it answers a question. */
export interface AnswerEvidence {
  /** Log odds that it speaks to the question where it stands. */
  readonly reading: number;
  /** The same beside the likeliest question; 0 where that is the likeliest, else below. */
  readonly first: number;
  /** How likely it and the sentences next to it in its paragraph speak to the question, on average. */
  readonly around: number;
  /** What it has of the question's weight; more than {@link MOST_SCORE} says no more. */
  readonly score: number;
  /** The question's words it has, among its own: an echo is made of them. */
  readonly echo: number;
  /** See {@link substanceOf}. */
  readonly substance: number;
  /** The substance of the sentence before it in its paragraph: 0 at the start. */
  readonly before: number;
  /** Substance counts for more where a sentence is likelier to speak to the question: the product of both. */
  readonly spokenSubstance: number;
}

/** A paragraph may take up one question after another: so many sentences on either side count. */
const AROUND = 1;
const MOST_SCORE = 0.6;
/** Keeps log odds of what is next to certain within bounds. */
const UNSURE = 0.01;
/** Beside a few words a word of the question is no echo yet. */
const FEW_WORDS = 3;

/** For each sentence, and in it for each question, what speaks for it. Linear in the draft. */
export function evidenceIn({ spoken, reading }: DraftReading): readonly (readonly AnswerEvidence[])[] {
  return spoken.map(({ scores, matchings, words, substance, paragraph }, at) => {
    const first = logOdds(Math.max(...reading[at]!));
    const around = shareAround({ spoken, reading }, at);
    const last = spoken[at - 1];
    const before = last?.paragraph === paragraph ? last.substance : 0;
    return scores.map((score, question): AnswerEvidence => {
      const read = logOdds(reading[at]![question]!);
      const said = matchings[question]!.matches.filter(({ ground }) => ground !== 'field').length;
      return {
        reading: read,
        first: read - first,
        around: around[question]!,
        score: Math.min(MOST_SCORE, score),
        echo: said / (FEW_WORDS + words),
        substance,
        before,
        spokenSubstance: substance * read,
      };
    });
  });
}

/** How likely a sentence and those next to it in its paragraph speak to each question, on average. */
function shareAround({ spoken, reading }: DraftReading, at: number): readonly number[] {
  const paragraph = spoken[at]!.paragraph;
  const around: (readonly number[])[] = [];
  for (let other = Math.max(0, at - AROUND); other <= Math.min(at + AROUND, spoken.length - 1); other++)
    if (spoken[other]!.paragraph === paragraph) around.push(reading[other]!);
  return reading[at]!.map((_, question) => around.reduce((sum, row) => sum + row[question]!, 0) / around.length);
}

function logOdds(share: number): number {
  return Math.log((share + UNSURE) / (1 + UNSURE - share));
}
