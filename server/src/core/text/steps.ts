/** Takes all steps at once and gives what they return at their end. */
export function allSteps<T>(steps: Generator<void, T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** A value that is made in steps, before somebody waits for it, or at once for whoever asks. */
export interface Stepped<T> {
  /** The value; makes what is left to make. */
  readonly get: () => T;
  /** Makes the value a step at a time. Two callers at the same time share the steps: each goes on where the other stopped. */
  readonly prepare: () => Generator<void, void>;
}

/** Makes a value once, in the steps of `make`. */
export function stepped<T>(make: () => Generator<void, T>): Stepped<T> {
  let steps: Generator<void, T> | undefined;
  let made: { readonly value: T } | undefined;
  const step = (): boolean => {
    if (made) return true;
    const { done, value } = (steps ??= make()).next();
    if (done !== true) return false;
    made = { value };
    steps = undefined;
    return true;
  };
  return {
    get() {
      while (!step());
      return made!.value;
    },
    *prepare() {
      while (!step()) yield;
    },
  };
}
