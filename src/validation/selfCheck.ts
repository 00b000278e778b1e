import type { Dataset } from '../dataset/dataset';
import type { Contradiction } from './selfCheck/contradiction';
import { checkChange, checkGrowth } from './selfCheck/growth';
import { checkCoverage, checkHundred, checkParts, checkProducts, checkRates } from './selfCheck/parts';
import { createPool } from './selfCheck/pool';
import { checkNames, checkRepeated, checkUnits, checkValues } from './selfCheck/sameness';

export type { Contradiction, ContradictionCause, ContradictionKind } from './selfCheck/contradiction';

const checks = [
  checkGrowth,
  checkChange,
  checkParts,
  checkRates,
  checkCoverage,
  checkHundred,
  checkProducts,
  checkUnits,
  checkNames,
  checkRepeated,
  checkValues,
] as const;

/**
 * The printed figures that contradict each other by arithmetic, with the numbers, in the order of document and line.
 * Figures are compared by the methods that check forms, as the intervals that their printed precision leaves open
 * (`intervalOf`), so that what rounding, or cutting off, explains is not reported.
 */
export function selfCheck(dataset: Dataset): readonly Contradiction[] {
  const pool = createPool(dataset);
  return checks
    .flatMap((check) => check(pool))
    .sort(
      (a, b) =>
        a.stated.source.doc.localeCompare(b.stated.source.doc, 'en') ||
        a.stated.source.line - b.stated.source.line,
    );
}
