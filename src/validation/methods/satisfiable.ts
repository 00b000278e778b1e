import { differenceNoise } from '../../catalogue/numbers';
import { eliminate, mostRows } from './elimination';
import type { Inequality } from './elimination';
import type { LinearEdit } from './minimalChange';

/** Whether any figures of `least` or more satisfy all edits at once; where that takes too long to say, yes. */
export function satisfiable(edits: readonly LinearEdit[], least: number): boolean {
  const names = [...new Set(edits.flatMap(({ coefficients }) => [...coefficients.keys()]))];
  let rows: Inequality[] = [
    ...names.map((_, index) => ({
      coefficients: names.map((__, other) => (other === index ? -1 : 0)),
      bound: -least,
    })),
    ...edits.map(({ coefficients, bound }) => ({
      coefficients: names.map((name) => coefficients.get(name) ?? 0),
      bound,
    })),
  ];
  for (let index = 0; index < names.length; index++) {
    rows = eliminate(rows, index);
    if (rows.length > mostRows) return true;
  }
  return rows.every(({ bound }) => bound >= -differenceNoise);
}
