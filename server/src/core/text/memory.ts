/**
 * Answers derived from one owner alone, each filed under the computation that gives it. The memory dies with its owner: nothing is
 * remembered of what is gone, and two sessions share no more than the rows that ship with Rostrum.
 */
export class Memory {
  readonly #answers = new Map<unknown, unknown>();

  /** What `compute` answers for the owner, computed when first asked for. */
  answer<Owner, T>(compute: (owner: Owner) => T, owner: Owner): T {
    const known = this.#answers.get(compute) as T | undefined;
    return known === undefined ? this.#firstAnswer(compute, owner) : known;
  }

  /** The answer when it is first asked for. A method of its own, as `answer` is called so often that it has to be short. */
  #firstAnswer<Owner, T>(compute: (owner: Owner) => T, owner: Owner): T {
    if (this.#answers.has(compute)) return undefined as T;
    const answer = compute(owner);
    this.#answers.set(compute, answer);
    return answer;
  }
}

/**
 * An owner of remembered answers. A class extends it, and so does an interface, whose objects {@link withMemory} makes. The memory is
 * declared as a getter because a copy by spread has none: so the compiler, too, does not take such a copy for an owner.
 */
export abstract class Remembering {
  /** Not enumerable: it is neither compared nor copied, written as JSON or sent to another thread. */
  abstract get memory(): Memory;

  constructor() {
    withMemory(this);
  }
}

/** The same object, with an empty memory of its own. It must not be frozen yet. */
export function withMemory<Owner extends Remembering>(value: Omit<Owner, keyof Remembering>): Owner {
  return Object.defineProperty(value, 'memory', { value: new Memory() }) as Owner;
}

/**
 * Wraps a computation so that it runs at most once for each owner, which keeps the answer. For the top level of a module alone: answers
 * are told apart by the function given, which must always be the same one. Where an answer depends on more than its owner, the owner
 * keeps a table of answers: `oncePer` something else, a `Recent` or a `Latest`.
 */
export function remembered<Owner extends Remembering, T>(compute: (owner: Owner) => T): (owner: Owner) => T {
  return (owner) => owner.memory.answer(compute, owner);
}
