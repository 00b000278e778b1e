import { hasDecimals, twelveDigits } from '../../catalogue/numbers';

/** What a hand does to a figure on its way into a cell. */
export type SlipKind = 'power' | 'sign' | 'doubled' | 'extra' | 'missing' | 'swap' | 'digit';

/** A figure that may have been meant, and how readily that slip is made. */
export interface Slip {
  readonly kind: SlipKind;
  readonly value: number;
  readonly weight: number;
}

/**
 * How often each slip is made where one is made; ours, from the literature on keying errors by order of magnitude. That
 * of one kind is shared among the places and digits at which it could have been made.
 */
const share: Readonly<Record<SlipKind, number>> = {
  power: 0.3,
  sign: 1,
  doubled: 0.2,
  extra: 0.05,
  missing: 0.12,
  swap: 0.17,
  digit: 0.15,
};

const mostNoughts = 3;

/** The figures that `typed` may have come from by one slip, in the decimals of its unit. */
export function slipsOf(typed: number, decimals: number): readonly Slip[] {
  if (typed < 0) return [{ kind: 'sign', value: -typed, weight: share.sign }];
  const found: Slip[] = [];
  const add = (kind: SlipKind, value: number, weight: number): void => {
    if (value > 0 && value !== typed && hasDecimals(value, decimals)) found.push({ kind, value, weight });
  };
  for (const power of [-4, -3, -2, -1, 1, 2, 3, 4]) {
    const value = twelveDigits(power > 0 ? typed * 10 ** power : typed / 10 ** -power);
    // A whole number that lacks its last digit is far more often a digit forgotten than a unit mistaken.
    const isUnlikely = power === 1 && hasDecimals(typed, decimals);
    add('power', value, share.power * (isUnlikely ? 0.03 : Math.abs(power) === 1 ? 0.33 : 1));
  }
  if (!hasDecimals(typed, decimals)) return found;
  const scale = 10 ** decimals;
  const digits = String(Math.round(typed * scale));
  const size = digits.length;
  const fromDigits = (text: string): number => twelveDigits(Number(text) / scale);
  for (let at = 0; at < size; at++) {
    const without = digits.slice(0, at) + digits.slice(at + 1);
    const isDoubled = at > 0 && digits[at] === digits[at - 1];
    if (isDoubled) add('doubled', fromDigits(without), share.doubled / size);
    else if (digits[at + 1] !== digits[at]) add('extra', fromDigits(without), share.extra / (10 * size));
    if (at + 1 < size && digits[at] !== digits[at + 1] && !(at === 0 && digits[1] === '0')) {
      const swapped =
        digits.slice(0, at) + (digits[at + 1] ?? '') + (digits[at] ?? '') + digits.slice(at + 2);
      add('swap', fromDigits(swapped), share.swap / (size - 1));
    }
    for (let digit = at === 0 ? 1 : 0; digit <= 9; digit++) {
      const changed = digits.slice(0, at) + String(digit) + digits.slice(at + 1);
      add('digit', fromDigits(changed), share.digit / (9 * size));
    }
  }
  // Without its first digit a figure loses the noughts that follow it too.
  for (let noughts = 1; noughts <= mostNoughts; noughts++) {
    for (let digit = 1; digit <= 9; digit++) {
      const whole = String(digit) + '0'.repeat(noughts) + digits;
      add('missing', fromDigits(whole), share.missing / (10 * whole.length));
    }
  }
  for (let at = 0; at <= size; at++) {
    for (let digit = at === 0 ? 1 : 0; digit <= 9; digit++) {
      add(
        'missing',
        fromDigits(digits.slice(0, at) + String(digit) + digits.slice(at)),
        share.missing / (10 * (size + 1)),
      );
    }
  }
  return found;
}
