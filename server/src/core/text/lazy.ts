/**
 * Wraps a computation so that it runs at most once, when first asked for, and then lets go of what it needed. At the top level of a module
 * it is for constants made of the tables that ship with Rostrum: they depend on no input, and are the same for everybody.
 */
export function lazy<T>(compute: () => T): () => T {
  let pending: (() => T) | undefined = compute;
  let value: T | undefined;
  return () => {
    if (pending) {
      value = pending();
      pending = undefined;
    }
    return value as T;
  };
}
