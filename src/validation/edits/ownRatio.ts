import { indicatorOf } from '../../catalogue/indicators';
import { ordinarySpread } from '../engine/columnModel';
import { ageOf, compare, current, every, figure, reference, times, usable } from '../plan/build';
import type { Condition } from '../plan/model';
import type { Severity } from '../finding';

/** A relation that only asks is content with what was so last year; one that nothing but a mistake breaks is not. */
export const onlyAsks = (severity: Severity): boolean => severity !== 'error';

/** How far the ratio of two figures ordinarily moves in a year, as a factor: two standard deviations. */
function ordinaryMove(x: string, y: string): number {
  const spreadOf = (code: string): number => {
    const indicator = indicatorOf(code);
    return indicator ? ordinarySpread(indicator) : 0;
  };
  return Math.exp(2 * Math.hypot(spreadOf(x), spreadOf(y)));
}

const bothYears = (x: string, y: string): readonly Condition[] =>
  [x, y].flatMap((code) => {
    const base = reference(code);
    return [usable(base), compare(ageOf(base), '<=', 1), compare(figure(base), '>', 0)];
  });

/** x ÷ y is no larger than last year's own, but for what such ratios move in a year. */
export function notAboveOwn(x: string, y: string): Condition {
  const [now, then] = ownOf(x, y);
  return every(...bothYears(x, y), compare(now, '<=', times(ordinaryMove(x, y), then)));
}

/** x ÷ y is no smaller than last year's own, but for what such ratios move in a year. */
export function notBelowOwn(x: string, y: string): Condition {
  const [now, then] = ownOf(x, y);
  return every(...bothYears(x, y), compare(then, '<=', times(ordinaryMove(x, y), now)));
}

/** Both ratios on the common denominator, so that nothing is divided. */
const ownOf = (x: string, y: string) =>
  [times(figure(current(x)), figure(reference(y))), times(figure(reference(x)), figure(current(y)))] as const;
