import { ascending } from './quantile';

export interface CopiedResult {
  /** Figures equal to last year's to the last digit. */
  readonly same: number;
  readonly of: number;
  readonly share: number;
}

/** How many of a line's figures are exactly last year's; zeros and rates say nothing and are left out by the caller. */
export function copiedFromPrior(pairs: readonly (readonly [current: number, prior: number])[]): CopiedResult {
  const same = pairs.filter(([current, prior]) => current === prior).length;
  return { same, of: pairs.length, share: pairs.length === 0 ? 0 : same / pairs.length };
}

export interface Repeated {
  readonly value: number;
  /** Index of each unit that has it. */
  readonly units: readonly number[];
}

/**
 * Values of at least `from` that stand at `times` units or more. Among very many units equal figures come by chance:
 * the number asked for rises with how densely the neighbourhood of the value is filled.
 */
export function repeatedValues(values: ArrayLike<number>, times: number, from: number): readonly Repeated[] {
  const byValue = new Map<number, number[]>();
  for (let unit = 0; unit < values.length; unit++) {
    const value = values[unit] ?? Number.NaN;
    if (!(value >= from)) continue;
    const units = byValue.get(value);
    if (units) units.push(unit);
    else byValue.set(value, [unit]);
  }
  const candidates = [...byValue].filter(([, units]) => units.length >= times);
  if (candidates.length === 0) return [];
  const sorted = ascending(values);
  return candidates.flatMap(([value, units]) => {
    const near =
      countBelow(sorted, value * 1.1, true) - countBelow(sorted, value * 0.9, false) - units.length;
    const byChance = near / (0.2 * value + 1);
    return units.length >= times + Math.floor(10 * byChance) ? [{ value, units }] : [];
  });
}

/** How many of the values in ascending order are below the limit, or equal to it where it counts. */
function countBelow(sorted: Float64Array, limit: number, isIncluded: boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const value = sorted[middle] ?? Number.NaN;
    if (value < limit || (isIncluded && value === limit)) low = middle + 1;
    else high = middle;
  }
  return low;
}
