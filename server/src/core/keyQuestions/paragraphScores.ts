/** A sentence, and what it has of each question of the session by itself. */
export interface OwnScores {
  readonly scores: readonly number[];
  readonly sentence: string;
}

/** A sentence that has less of a question than this says nothing of it, wherever it stands. */
const LEAST_OWN = 0.047;
/** What the sentences beside it lend one that says something of the question itself. */
const BEFORE = 0.39;
const BEHIND = 0.3;
/** What one that points back takes from the sentence before it. */
const POINTED = 0.47;
/** The first sentence of a paragraph says what it is about; so do all of them together. */
const LEAD = 0.19;
const PARAGRAPH = 0.21;
/** Thanks and congratulations name the subject of the session, and say nothing of it. */
const COURTESY =
  /\b(?:thank(?:s|ful)?|grateful|gratitude|congratulat\w+|pleasure|honou?r(?:ed)?|distinguished|count on)\b/i;
const COURTESY_SHARE = 0.6;

/**
 * What the sentences of a paragraph have of each question where they stand: a paragraph takes up one subject, and a sentence that says little
 * of it by itself is understood by the others. Linear in sentences and questions.
 */
export function inParagraph(sentences: readonly OwnScores[]): readonly (readonly number[])[] {
  const own = (at: number, number: number): number => sentences[at]?.scores[number] ?? 0;
  const mean = (sentences[0]?.scores ?? []).map(
    (_, number) => sentences.reduce((sum, { scores }) => sum + scores[number]!, 0) / sentences.length,
  );
  return sentences.map(({ scores, sentence }, at) => {
    const isPointing = pointsBack(sentence);
    const share = COURTESY.test(sentence) ? COURTESY_SHARE : 1;
    const inContext = (score: number, number: number): number => {
      const before = own(at - 1, number);
      if (score < LEAST_OWN) return score + (isPointing ? POINTED * before : 0);
      const beside = Math.max(BEFORE * before, BEHIND * own(at + 1, number));
      return score + beside + (at > 0 ? LEAD * own(0, number) : 0) + PARAGRAPH * mean[number]!;
    };
    return scores.map((score, number) => share * inContext(score, number));
  });
}

const BACK_AT_START =
  /^(?:This|These|That|Those|They|It|Such|Both|Each|In (?:this|that) (?:regard|connection|respect)|For this|To (?:this|that) end|At the same time)\b/;
const BACK_NEAR_START = /\b(?:them|this|these|such|thereby|therefore|also)\b/;
const NEAR_START = 70;

/** Whether a sentence, by a pronoun at its start, is of what the one before it speaks of. */
function pointsBack(sentence: string): boolean {
  return BACK_AT_START.test(sentence) || BACK_NEAR_START.test(sentence.slice(0, NEAR_START));
}
