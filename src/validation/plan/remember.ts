/**
 * The function with its results kept by key: what is worked out from a catalogue is worked out once, not for every
 * form that is checked.
 */
export function remember<Given extends readonly unknown[], Result>(
  keyOf: (...given: Given) => string,
  work: (...given: Given) => Result,
): (...given: Given) => Result {
  const known = new Map<string, Result>();
  return (...given) => {
    const key = keyOf(...given);
    const found = known.get(key);
    if (found !== undefined) return found;
    const fresh = work(...given);
    known.set(key, fresh);
    return fresh;
  };
}

/** The function with its results kept for as long as the thing that they are worked out from. */
export function rememberOf<Given extends object, Result>(
  work: (given: Given) => Result,
): (given: Given) => Result {
  const known = new WeakMap<Given, Result>();
  return (given) => {
    const found = known.get(given);
    if (found !== undefined) return found;
    const fresh = work(given);
    known.set(given, fresh);
    return fresh;
  };
}
