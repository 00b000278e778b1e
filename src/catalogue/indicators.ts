import type { Indicator } from './indicator';
import { aidIndicators } from './indicators/aid';
import { bargainingGradeIndicators } from './indicators/bargainingGrades';
import { contractsIndicators } from './indicators/contracts';
import { cultureIndicators } from './indicators/culture';
import { democracyIndicators } from './indicators/democracy';
import { disputeIndicators } from './indicators/disputes';
import { employmentIndicators } from './indicators/employment';
import { emulationIndicators } from './indicators/emulation';
import { financeIndicators } from './indicators/finance';
import { hardshipIndicators } from './indicators/hardship';
import { hardshipFileIndicators } from './indicators/hardshipFiles';
import { healthIndicators } from './indicators/health';
import { honoursIndicators } from './indicators/honours';
import { innovationIndicators } from './indicators/innovation';
import { lawIndicators } from './indicators/law';
import { membershipIndicators } from './indicators/membership';
import { mutualAidIndicators } from './indicators/mutualAid';
import { organisingIndicators } from './indicators/organising';
import { serviceIndicators } from './indicators/service';
import { targetIndicators } from './indicators/targets';
import { tasksIndicators } from './indicators/tasks';
import { trainingIndicators } from './indicators/training';
import { unionClassIndicators } from './indicators/unionClasses';
import { cultureVenueIndicators, venueIndicators } from './indicators/venues';
import { visitsIndicators } from './indicators/visits';

/** Every indicator once, theme by theme in the order of `themes`. */
export const indicators: readonly Indicator[] = [
  ...membershipIndicators,
  ...organisingIndicators,
  ...unionClassIndicators,
  ...democracyIndicators,
  ...contractsIndicators,
  ...bargainingGradeIndicators,
  ...aidIndicators,
  ...hardshipIndicators,
  ...hardshipFileIndicators,
  ...emulationIndicators,
  ...innovationIndicators,
  ...lawIndicators,
  ...disputeIndicators,
  ...trainingIndicators,
  ...employmentIndicators,
  ...healthIndicators,
  ...mutualAidIndicators,
  ...cultureIndicators,
  ...cultureVenueIndicators,
  ...honoursIndicators,
  ...serviceIndicators,
  ...venueIndicators,
  ...financeIndicators,
  ...tasksIndicators,
  ...targetIndicators,
  ...visitsIndicators,
];

const byCode = new Map(indicators.map((indicator) => [indicator.code, indicator]));

/** The indicator with this code, or undefined. */
export function indicatorOf(code: string): Indicator | undefined {
  return byCode.get(code);
}
