import { type DraftReading, type AnswerEvidence, evidenceIn } from './evidence';

/** What a sentence does for a question: it answers, or names what the question is about and says nothing that the question does not. */
export type Bearing = 'answers' | 'touches';

/** From here on a sentence is likelier to speak to a question than not, with what stands around it. */
export const SPEAKS = 0.38;

/** One that shares nothing with it must say something: "We met." goes on with nothing. */
const LEAST_WORDS = 4;

/** What each piece of evidence is worth, in log odds for 1 of it, and the log odds without any. */
interface Weights {
  readonly none: number;
  readonly of: Partial<Readonly<Record<keyof AnswerEvidence, number>>>;
}

/*
 * Weights and threshold are fitted on the labelled drafts and printed by `npm run fit:coverage`.
 */
/** That it answers: 0 is as likely as not. */
const ANSWER: Weights = {
  none: -2.81,
  of: {
    reading: 0.56,
    first: 0.32,
    around: 0.57,
    score: 3.84,
    echo: -3.74,
    substance: 0.93,
    before: 0.55,
    spokenSubstance: 0.12,
  },
};
/** That it names what a question is about that no sentence answers. */
const TOUCH: Weights = { none: -2.81, of: { reading: 0.72, score: 6.78 } };
/** The log odds from which a question is ticked, eleven to nine: more than evens, as a false tick costs more than a missed one. */
const TICKS = 0.2;
/** The log odds from which a sentence touches a question: so the states are most often right. */
const TOUCHES = -1.85;

/**
 * What each sentence does for each question; `undefined` where it does nothing. It answers where that is likely enough, by how likely it speaks to the
 * question, alone and with its neighbours, and by what it brings that no question says. Others that speak to a question which is answered touch it; one that
 * is not answered is touched by what names its object. Linear in the draft.
 */
export function bearings(read: DraftReading): readonly (readonly (Bearing | undefined)[])[] {
  const evidence = evidenceIn(read);
  return (evidence[0] ?? []).map((_, question) => {
    const answers = evidence.map((row) => oddsOf(ANSWER, row[question]!) >= TICKS);
    const isAnswered = answers.includes(true);
    return evidence.map((row, at): Bearing | undefined => {
      if (answers[at]) return 'answers';
      const touches = isAnswered ? read.reading[at]![question]! >= SPEAKS : oddsOf(TOUCH, row[question]!) >= TOUCHES;
      return touches && saysSomething(read, at, question) ? 'touches' : undefined;
    });
  });
}

function saysSomething({ spoken }: DraftReading, at: number, question: number): boolean {
  const { scores, words } = spoken[at]!;
  return scores[question]! > 0 || words >= LEAST_WORDS;
}

function oddsOf({ none, of }: Weights, evidence: AnswerEvidence): number {
  let sum = none;
  for (const kind of Object.keys(of) as (keyof AnswerEvidence)[]) sum += of[kind]! * evidence[kind];
  return sum;
}
