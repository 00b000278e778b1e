import type { Indicator } from '../indicator';
import { aidIndicators } from './aid';
import { contractsIndicators } from './contracts';
import { cultureIndicators } from './culture';
import { democracyIndicators } from './democracy';
import { emulationIndicators } from './emulation';
import { financeIndicators } from './finance';
import { hardshipIndicators } from './hardship';
import { healthIndicators } from './health';
import { honoursIndicators } from './honours';
import { lawIndicators } from './law';
import { membershipIndicators } from './membership';
import { organisingIndicators } from './organising';
import { serviceIndicators } from './service';
import { tasksIndicators } from './tasks';
import { trainingIndicators } from './training';
import { visitsIndicators } from './visits';

/** Every indicator once, theme by theme in the order of `themes`. */
export const indicators: readonly Indicator[] = [
  ...membershipIndicators,
  ...organisingIndicators,
  ...democracyIndicators,
  ...contractsIndicators,
  ...aidIndicators,
  ...hardshipIndicators,
  ...emulationIndicators,
  ...lawIndicators,
  ...trainingIndicators,
  ...healthIndicators,
  ...cultureIndicators,
  ...honoursIndicators,
  ...serviceIndicators,
  ...financeIndicators,
  ...tasksIndicators,
  ...visitsIndicators,
];

const byCode = new Map(indicators.map((indicator) => [indicator.code, indicator]));

/** The indicator with this code, or undefined. */
export function indicatorOf(code: string): Indicator | undefined {
  return byCode.get(code);
}
