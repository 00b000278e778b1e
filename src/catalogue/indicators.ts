import type { Indicator } from './indicator';
import { aidIndicators } from './indicators/aid';
import { contractsIndicators } from './indicators/contracts';
import { cultureIndicators } from './indicators/culture';
import { democracyIndicators } from './indicators/democracy';
import { emulationIndicators } from './indicators/emulation';
import { financeIndicators } from './indicators/finance';
import { hardshipIndicators } from './indicators/hardship';
import { healthIndicators } from './indicators/health';
import { honoursIndicators } from './indicators/honours';
import { lawIndicators } from './indicators/law';
import { membershipIndicators } from './indicators/membership';
import { organisingIndicators } from './indicators/organising';
import { serviceIndicators } from './indicators/service';
import { tasksIndicators } from './indicators/tasks';
import { trainingIndicators } from './indicators/training';
import { visitsIndicators } from './indicators/visits';

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
