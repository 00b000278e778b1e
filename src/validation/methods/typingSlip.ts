import { twelveDigits } from '../../catalogue/numbers';
export type TypingEdit = 'swap' | 'insert' | 'delete' | 'substitute';

/**
 * The one edit of a digit string that turns `typed` into `due`, or undefined: two neighbours swapped, a digit left
 * out (`insert` puts it back), one too many (`delete`), a wrong one. Optimal string alignment distance 1, as
 * deductive::correct_typos uses it (Scholtus 2009).
 */
export function typingSlip(typed: number, due: number): TypingEdit | undefined {
  if (!(typed >= 0) || !(due >= 0) || typed === due) return undefined;
  const from = digitsOf(typed);
  const to = digitsOf(due);
  const decimals = Math.max(from.decimals, to.decimals);
  const a = from.digits + '0'.repeat(decimals - from.decimals);
  const b = to.digits + '0'.repeat(decimals - to.decimals);
  if (a.length === b.length) return sameLength(a, b);
  if (b.length === a.length + 1) return isOneLonger(a, b) ? 'insert' : undefined;
  if (a.length === b.length + 1) return isOneLonger(b, a) ? 'delete' : undefined;
  return undefined;
}

/** Digits without the point; the twelfth digit is where binary noise may begin. */
function digitsOf(value: number): { readonly digits: string; readonly decimals: number } {
  const [whole = '', fraction = ''] = String(twelveDigits(value)).split('.');
  return { digits: whole + fraction, decimals: fraction.length };
}

function sameLength(a: string, b: string): TypingEdit | undefined {
  const differs = [...a].flatMap((digit, index) => (digit === b[index] ? [] : [index]));
  const [first = -1, second = -1] = differs;
  if (differs.length === 1) return 'substitute';
  const swapped =
    differs.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first];
  return swapped ? 'swap' : undefined;
}

function isOneLonger(short: string, long: string): boolean {
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  return short.slice(at) === long.slice(at + 1);
}

export interface TypingCandidate<Key> {
  readonly key: Key;
  readonly edit: TypingEdit;
  readonly candidate: number;
}

/**
 * The figures of a failed balance total = Σ parts at which one typing slip would explain the difference, each with
 * the figure that would balance.
 */
export function typingCandidates<Key>(
  total: { readonly key: Key; readonly value: number },
  parts: readonly { readonly key: Key; readonly value: number }[],
): readonly TypingCandidate<Key>[] {
  const difference = total.value - parts.reduce((sum, part) => sum + part.value, 0);
  const tries = [
    { ...total, candidate: total.value - difference },
    ...parts.map((part) => ({ ...part, candidate: part.value + difference })),
  ];
  return tries.flatMap(({ key, value, candidate }) => {
    const due = twelveDigits(candidate);
    const edit = typingSlip(value, due);
    return edit === undefined ? [] : [{ key, edit, candidate: due }];
  });
}
