import { ageOf, compare, current, every, figure, isIn, not, reference, usable, when } from '../plan/build';
import type { Condition, PlanCase } from '../plan/model';

/** Areas with a figure above zero of this year and of last year's. */
export function comparable(code: string): Condition {
  const [at, base] = [current(code), reference(code)];
  return every(
    usable(at),
    usable(base),
    compare(ageOf(base), '<=', 1),
    compare(figure(base), '>', 0),
    compare(figure(at), '>', 0),
  );
}

/** Why an area is not among them. */
export function pairCases(code: string): readonly PlanCase[] {
  const [at, base] = [current(code), reference(code)];
  return [
    when(isIn(at, 'absent', 'computed'), 'skipped'),
    when(isIn(at, 'text'), 'text'),
    when(isIn(at, 'excluded'), 'failed_before'),
    when(isIn(at, 'blank'), 'blank'),
    when(not(every(usable(base), compare(ageOf(base), '<=', 1))), 'no_prior'),
    when(compare(figure(base), '<=', 0), 'zero_prior'),
    when(compare(figure(at), '<=', 0), 'not_applicable'),
  ];
}
