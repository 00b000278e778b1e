import type { ColumnEdit } from './edit';

/** How an edit ends at one row: a missing figure, or a base of zero, cannot be checked. */
export type Outcome = 'passed' | 'failed' | 'unchecked';

/** Differences below this are binary noise of figures with up to twelve digits. */
export const noise = 1e-7;
/** The same for a multiple of a figure. */
export const relativeNoise = 1e-12;

/** Judges one row by one edit. */
export function judge(edit: ColumnEdit, columns: readonly Float64Array[], row: number): Outcome {
  const at = (column: number): number => columns[column]?.[row] ?? Number.NaN;
  switch (edit.kind) {
    case 'range': {
      const value = at(edit.column);
      return outcome(value, value >= edit.low && value <= edit.high);
    }
    case 'present': {
      const value = at(edit.column);
      return value === value ? 'passed' : 'failed';
    }
    case 'band': {
      const value = edit.factor * at(edit.numerator);
      const base = at(edit.denominator);
      const low = edit.low * base * (1 - relativeNoise);
      const high = edit.high * base * (1 + relativeNoise);
      return base > 0 ? outcome(value, value >= low && value <= high) : 'unchecked';
    }
    case 'growth': {
      const base = at(edit.prior);
      const difference = at(edit.current) - base;
      const share = (difference < 0 ? edit.fall : edit.rise) * base * (1 + relativeNoise);
      return base > 0
        ? outcome(difference, Math.abs(difference) <= Math.max(share, edit.floor))
        : 'unchecked';
    }
    case 'change': {
      const difference = at(edit.current) - at(edit.prior);
      return outcome(difference, Math.abs(difference) <= edit.limit);
    }
    case 'balance': {
      const difference = edit.parts.reduce((rest, part) => rest - at(part), at(edit.total));
      const reach = edit.tolerance + noise;
      return outcome(difference, difference >= -reach && (edit.atMost || difference <= reach));
    }
    case 'order': {
      const excess = edit.left.reduce((sum, part) => sum + at(part), 0) - edit.factor * at(edit.right);
      return outcome(excess, excess <= noise);
    }
    case 'rate': {
      const base = at(edit.denominator);
      const stated = at(edit.rate);
      const distance = Math.abs(stated * base - 100 * at(edit.numerator));
      const isNear = distance <= (edit.tolerance + 1e-9) * base;
      return base > 0 ? outcome(distance, isNear && stated <= edit.most) : 'unchecked';
    }
    case 'implies': {
      const when = at(edit.when);
      const then = at(edit.then);
      return outcome(when + then, then > 0 || when <= 0);
    }
    case 'net': {
      const excess = at(edit.current) - at(edit.prior) - at(edit.gross);
      return outcome(excess, excess <= noise);
    }
  }
}

/** `figure` is NaN where any figure of the condition is missing. */
function outcome(figure: number, isMet: boolean): Outcome {
  if (isMet) return 'passed';
  return figure === figure ? 'failed' : 'unchecked';
}
