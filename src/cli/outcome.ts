/** What a command ends with: 0 nothing blocking, 1 blocking findings, 2 unusable input. */
export interface Outcome {
  readonly status: 0 | 1 | 2;
  readonly out: string;
  readonly err: string;
}

/** The command did what it was asked; `out` goes to standard output. */
export function done(out: string, status: 0 | 1 = 0): Outcome {
  return { status, out, err: '' };
}

/** The input cannot be used; one sentence says why. */
export function unusable(sentence: string): Outcome {
  return { status: 2, out: '', err: sentence };
}

/** A step that gives a value, or the sentence why it cannot. */
export type Step<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly sentence: string };
