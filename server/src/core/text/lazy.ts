/** Wraps a computation so that it runs at most once, when first asked for; what it needed is let go of then. */
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
