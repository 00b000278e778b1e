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
import { reportedIndicators } from './indicators/reported';
import { serviceIndicators } from './indicators/service';
import { targetIndicators } from './indicators/targets';
import { tasksIndicators } from './indicators/tasks';
import { trainingIndicators } from './indicators/training';
import { unionClassIndicators } from './indicators/unionClasses';
import { cultureVenueIndicators, venueIndicators } from './indicators/venues';
import { visitsIndicators } from './indicators/visits';

const reported = (theme: string): readonly Indicator[] => reportedIndicators[theme] ?? [];

/** Every indicator once, theme by theme in the order of `themes`. */
export const indicators: readonly Indicator[] = [
  ...membershipIndicators,
  ...organisingIndicators,
  ...unionClassIndicators,
  ...reported('M'),
  ...democracyIndicators,
  ...reported('D'),
  ...contractsIndicators,
  ...bargainingGradeIndicators,
  ...reported('C'),
  ...aidIndicators,
  ...hardshipIndicators,
  ...hardshipFileIndicators,
  ...reported('A'),
  ...emulationIndicators,
  ...innovationIndicators,
  ...reported('E'),
  ...lawIndicators,
  ...disputeIndicators,
  ...reported('L'),
  ...trainingIndicators,
  ...employmentIndicators,
  ...reported('T'),
  ...healthIndicators,
  ...mutualAidIndicators,
  ...reported('H'),
  ...cultureIndicators,
  ...cultureVenueIndicators,
  ...reported('K'),
  ...honoursIndicators,
  ...reported('G'),
  ...serviceIndicators,
  ...venueIndicators,
  ...reported('S'),
  ...financeIndicators,
  ...reported('F'),
  ...tasksIndicators,
  ...targetIndicators,
  ...reported('W'),
  ...visitsIndicators,
  ...reported('V'),
];

const byCode = new Map(indicators.map((indicator) => [indicator.code, indicator]));

/** The indicator with this code, or undefined. */
export function indicatorOf(code: string): Indicator | undefined {
  return byCode.get(code);
}
