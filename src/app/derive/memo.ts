/** The same function, which remembers its last result while it is given the same things. */
export function memo<Given extends readonly unknown[], Result>(
  compute: (...given: Given) => Result,
): (...given: Given) => Result {
  let last: { readonly given: Given; readonly result: Result } | undefined;
  return (...given) => {
    if (last === undefined || given.some((each, at) => !Object.is(each, last?.given[at]))) {
      last = { given, result: compute(...given) };
    }
    return last.result;
  };
}

/**
 * The new list with the old object in place of each one that says the same, and the old list where all of it does, so
 * that what shows it is left alone.
 */
function stable<Item>(
  now: readonly Item[],
  before: readonly Item[],
  keyOf: (item: Item) => string,
): readonly Item[] {
  const known = new Map(before.map((item) => [keyOf(item), item]));
  const kept = now.map((item) => {
    const old = known.get(keyOf(item));
    return old !== undefined && JSON.stringify(old) === JSON.stringify(item) ? old : item;
  });
  return kept.length === before.length && kept.every((item, at) => item === before[at]) ? before : kept;
}

/** A function that makes lists, each stable against the one that it made before. */
export function memoList<Given extends readonly unknown[], Item>(
  compute: (...given: Given) => readonly Item[],
  keyOf: (item: Item) => string,
): (...given: Given) => readonly Item[] {
  let last: readonly Item[] = [];
  return memo((...given: Given) => {
    last = stable(compute(...given), last, keyOf);
    return last;
  });
}
