/**
 * What has been derived from its owner, and from nothing else that outlives it: each answer under the computation that gives it. It dies
 * with its owner, so that nothing is remembered of what is gone, and no two sessions share more than the rows that ship with Rostrum.
 */
export class Memory {
  readonly #answers = new Map<unknown, unknown>();

  /** What `compute` answers for the owner, computed when first asked for. */
  answer<Owner, T>(compute: (owner: Owner) => T, owner: Owner): T {
    const known = this.#answers.get(compute) as T | undefined;
    return known === undefined ? this.#firstAnswer(compute, owner) : known;
  }

  /** Apart from the above, which is asked so often that it has to be short. */
  #firstAnswer<Owner, T>(compute: (owner: Owner) => T, owner: Owner): T {
    if (this.#answers.has(compute)) return undefined as T;
    const answer = compute(owner);
    this.#answers.set(compute, answer);
    return answer;
  }
}

/**
 * What is remembered things of. A class extends it, and so does an interface, whose objects {@link withMemory} makes. The memory is
 * declared as a getter so that a copy by spread is not one of them: to the compiler it lacks the memory, as it does when it runs.
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
 * Wraps a computation so that it runs at most once for each owner, which keeps the answer. For the top level of a module alone: what it
 * computes is told apart by the function given. Where there is more to an answer than its owner, the owner keeps a table of answers:
 * `oncePer` something else, a `Recent` or a `Latest`.
 */
export function remembered<Owner extends Remembering, T>(compute: (owner: Owner) => T): (owner: Owner) => T {
  return (owner) => owner.memory.answer(compute, owner);
}
