import { twelveDigits } from '../catalogue/numbers';
import type { DerivedObservation } from './derived';
import { parseNumeral } from './numeral';
import type { Observation, Qualifier } from './observation';
import type { Interval, Rounded } from '../catalogue/interval';

const measured = new Set(['%', '百分点', '倍']);

// 近 and 约 promise no limits; a tenth either way is more than any use of them that was met.
const aboutShare = 0.1;

/** What one of the last digit that is not zero is worth: 1500 → 100. */
function lastPlace(value: number): number {
  let place = 1;
  while (value !== 0 && value % (place * 10) === 0) place *= 10;
  return place;
}

function isDerived(observation: Observation): observation is DerivedObservation {
  return 'low' in observation && 'high' in observation;
}

/** What must be known of a printed figure to say which values it stands for. */
export interface Print {
  readonly value: number;
  readonly unit: string;
  readonly qualifier: Qualifier;
  /** What one of the last printed digit is worth. */
  readonly step: number;
  /** 多 and 余 reach to the next digit. */
  readonly nextDigit: boolean;
}

/**
 * The values that a figure as printed stands for. A count without 万 or decimals stands for itself. A figure with
 * decimals, in 万 or in % was rounded, or its tail was cut off as is common (去尾): half a unit of the last digit below,
 * one above. 多 and 余 reach to the next digit (1500多 → below 1600), 以上 and 超过 have no end, 近 and 约 a tenth
 * either way.
 */
export function intervalOfPrint({ value, unit, qualifier, step, nextDigit }: Print): Interval {
  if (qualifier === 'about') return { low: value * (1 - aboutShare), high: value * (1 + aboutShare) };
  if (qualifier === 'at_least') {
    return { low: value, high: nextDigit ? value + lastPlace(value) : Number.POSITIVE_INFINITY };
  }
  const isCount = step === 1 && !measured.has(unit);
  return isCount
    ? { low: value, high: value }
    : { low: twelveDigits(value - step / 2), high: twelveDigits(value + step) };
}

/** The same of an observation, by the text it was printed as. */
export function intervalOf(observation: Observation): Interval {
  if (isDerived(observation)) return { low: observation.low, high: observation.high };
  const { value, qualifier, unit } = observation;
  if (qualifier === 'about') return intervalOfPrint({ value, qualifier, unit, step: 1, nextDigit: false });
  const numeral = parseNumeral(observation.source.asPrinted);
  // A figure whose printed form cannot be read back (garbled) is taken at its value.
  if (numeral === undefined || twelveDigits(numeral.value) !== twelveDigits(value)) {
    return qualifier === 'at_least'
      ? { low: value, high: Number.POSITIVE_INFINITY }
      : { low: value, high: value };
  }
  if (qualifier === 'at_least') {
    return { low: value, high: numeral.nextDigit ? value + lastPlace(value) : Number.POSITIVE_INFINITY };
  }
  const isCount = numeral.step === 1 && !measured.has(unit);
  return isCount
    ? { low: value, high: value }
    : { low: twelveDigits(value - numeral.step / 2), high: twelveDigits(value + numeral.step) };
}

/** The figure with what its print leaves open. */
export function roundedOf(observation: Observation): Rounded {
  return { value: observation.value, ...intervalOf(observation) };
}
