/** Where in a draft one sentence follows another. */
export type Turn = 'new paragraph' | 'same paragraph' | 'points back';

/** How likely a sentence takes up each question after one that spoke to another, or none: a row for each state, see {@link questionOf}. */
export type TurnTable = Readonly<Record<Turn, readonly Float64Array[]>>;

/*
 * The likelihoods below compare a turn with the most usual one, which has 1: within a paragraph to go on with its question, in a new
 * paragraph to take up the next question of the session. test/corpus/keyQuestions/README.md says how they were tried out.
 */
/** Within a paragraph: to take up the session's next question. */
const NEXT_WITHIN = 0.43;
/** Within a paragraph: to take up any other question. */
const OTHER_WITHIN = 0.02;
/** Within a paragraph: to speak to no question after one was spoken to. */
const NONE_WITHIN = 0.32;
/** Within a paragraph: to take up a question after none was spoken to. */
const TAKEN_UP_WITHIN = 0.06;
/** The factor for leaving a question with a sentence that points back ("this", "such measures"). */
const POINTING_LEAVES = 0.48;
/** In a new paragraph: to go on with the question of the last. */
const GOES_ON = 0.05;
/** In a new paragraph: the factor for each question that is passed over. */
const PASSED_OVER = 0.75;
/** In a new paragraph: to go back to an earlier question. */
const GOES_BACK = 0.09;
/** In a new paragraph: to speak to no question. */
const SPEAKS_TO_NONE = 0.68;

/** States of a reading: a question each, then those of speaking to none, which remember the question spoken to last. */
export function stateCount(questions: number): number {
  return 2 * questions + 1;
}

/** The state before the first question. */
export function firstState(questions: number): number {
  return questions;
}

/** The question a state speaks to or, speaking to none, spoke to last: -1 before the first. */
function questionOf(state: number, questions: number): number {
  return state < questions ? state : state - questions - 1;
}

/** The likelihood of each turn between two states, for a session of so many questions. */
export function turnTable(questions: number): TurnTable {
  const states = Array.from({ length: stateCount(questions) }, (_, state) => state);
  const rows = (turn: Turn): readonly Float64Array[] =>
    states.map((from) => Float64Array.from(states, (to) => likelihood(turn, from, to, questions)));
  return {
    'new paragraph': rows('new paragraph'),
    'same paragraph': rows('same paragraph'),
    'points back': rows('points back'),
  };
}

function likelihood(turn: Turn, from: number, to: number, questions: number): number {
  const [wasNone, isNone] = [from >= questions, to >= questions];
  const step = questionOf(to, questions) - questionOf(from, questions);
  if (isNone) {
    if (step !== 0) return 0;
    if (wasNone) return 1;
    return turn === 'new paragraph' ? SPEAKS_TO_NONE : NONE_WITHIN * leaving(turn);
  }
  if (turn === 'new paragraph') return inOrder(step);
  if (wasNone) return TAKEN_UP_WITHIN * inOrder(step);
  return step === 0 ? 1 : (step === 1 ? NEXT_WITHIN : OTHER_WITHIN) * leaving(turn);
}

function inOrder(step: number): number {
  if (step < 0) return GOES_BACK;
  return step === 0 ? GOES_ON : PASSED_OVER ** (step - 1);
}

function leaving(turn: Turn): number {
  return turn === 'points back' ? POINTING_LEAVES : 1;
}
