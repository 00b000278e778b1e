import { twelveDigits } from '../../catalogue/numbers';
import { relativeCell } from './references';
import type { Excuse } from '../plan/model';
import type { Alike } from './alike';
import type { Place } from './condition';

/**
 * When a change is unlike the other areas', read from the sheet's own column 增减%: its median is the common growth, and
 * its quartiles stand for the median deviation, which no formula of this length says. `''` where there are too few
 * areas for it; undefined where the sheet has no such column.
 */
export function unlikeOthers(
  { fewest, times, ordinary, weight }: Excuse,
  run: Alike,
  anchor: Place,
  prior: Place,
  rates: number | undefined,
): string | undefined {
  if (run.length < fewest) return '';
  if (rates === undefined || run.step !== 'down') return undefined;
  const step = rates - anchor.column;
  const column = `R${anchor.row + 1}C[${step}]:R${anchor.row + run.length}C[${step}]`;
  const [self, base] = [relativeCell(0, 0), relativeCell(prior.row, prior.column)];
  // Half the distance between the quartiles of a normal distribution is its median deviation: 0.6745 of σ.
  const share = (times ** 2 * run.length * 0.7413 ** 2) / (run.length + weight) / 10_000;
  const known = (times ** 2 * weight * ordinary ** 2) / (run.length + weight);
  const spread = `${short(share)}*(QUARTILE(${column},3)-QUARTILE(${column},1))^2+${short(known)}`;
  const beside = `(LN(${self}/${base})-LN(1+MEDIAN(${column})/100))^2`;
  return `IF(OR(COUNT(${column})<${fewest},${self}<=0),TRUE,${beside}>${spread})`;
}

const short = (value: number): string => String(twelveDigits(Number(value.toPrecision(4)))).toUpperCase();
