/**
 * Wraps a computation so that it runs at most once for each object it is asked about; an object no longer used takes its result along.
 * Made by what owns the results, never at the top level of a module: see `remembered`.
 */
export function oncePer<K extends object, T>(compute: (key: K) => T): (key: K) => T {
  const known = new WeakMap<K, { readonly value: T }>();
  return (key) => {
    let kept = known.get(key);
    if (!kept) known.set(key, (kept = { value: compute(key) }));
    return kept.value;
  };
}
