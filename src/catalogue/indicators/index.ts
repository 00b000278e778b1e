import type { Indicator } from '../indicator';
import { aidIndicators } from './aid';
import { contractsIndicators } from './contracts';
import { democracyIndicators } from './democracy';
import { emulationIndicators } from './emulation';
import { membershipIndicators } from './membership';

/** Every indicator once, theme by theme in the order of `themes`. */
export const indicators: readonly Indicator[] = [
  ...membershipIndicators,
  ...democracyIndicators,
  ...contractsIndicators,
  ...aidIndicators,
  ...emulationIndicators,
];

const byCode = new Map(indicators.map((indicator) => [indicator.code, indicator]));

/** The indicator with this code, or undefined. */
export function indicatorOf(code: string): Indicator | undefined {
  return byCode.get(code);
}
