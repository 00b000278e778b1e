/** Framework-free state: read it, change part of it, be told. */
export interface Store<T> {
  get(): T;
  /** Listeners are told once, and only when something is no longer what it was. */
  set(patch: Partial<T>): void;
  subscribe(listener: () => void): () => void;
}

/** A store that starts with `initial`. */
export function createStore<T extends object>(initial: T): Store<T> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set: (patch) => {
      const next = { ...state, ...patch };
      const keys = Object.keys(patch) as (keyof T)[];
      if (keys.every((key) => Object.is(next[key], state[key]))) return;
      state = next;
      listeners.forEach((listener) => listener());
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
