/** One step of a command: asks, and gives the answers with its own, `back` for the step before, or `undefined` where it was left. */
export type Step<Answers> = (answers: Answers, canGoBack: boolean) => Promise<Answers | 'back' | undefined>;

/**
 * Takes the steps of a command one after the other: `stepAfter` names the one that follows some answers, nothing where all is answered.
 * Back returns to the answers before. Gives all answers, `undefined` where a step was left.
 */
export async function takeSteps<Answers extends object>(
  start: Answers,
  stepAfter: (answers: Answers) => Step<Answers> | undefined,
): Promise<Answers | undefined> {
  const before: Answers[] = [];
  let answers = start;
  for (let step = stepAfter(answers); step; step = stepAfter(answers)) {
    const answer = await step(answers, before.length > 0);
    if (answer === undefined) return undefined;
    if (answer === 'back') answers = before.pop() ?? answers;
    else {
      before.push(answers);
      answers = answer;
    }
  }
  return answers;
}

/** What stood in a step when it was last left: what was typed, and the key of the row that was chosen. */
export interface KeptStep {
  readonly typed: string;
  readonly chosen?: string;
}

/** What is kept of each step, by its name, so that nothing need be typed twice: after Back, and after Escape. */
export type KeptSteps = Map<string, KeptStep>;
