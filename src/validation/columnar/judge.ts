import type { ColumnEdit } from './edit';

/** How an edit ends at one row. A missing figure, or a base of zero, cannot be checked. */
export const outcomes = { passed: 0, failed: 1, unchecked: 2 } as const;

/** Judges one row, one of `outcomes`. */
export type Judge = (row: number) => number;

/** Differences below this are binary noise of figures with up to twelve digits. */
export const noise = 1e-7;
/** The same for a multiple of a figure. */
const relativeNoise = 1e-12;

const { passed, failed, unchecked } = outcomes;
const empty = new Float64Array(0);

/** The judge of an edit over these columns. */
export function judgeOf(edit: ColumnEdit, columns: readonly Float64Array[]): Judge {
  const column = (index: number): Float64Array => columns[index] ?? empty;
  switch (edit.kind) {
    case 'range': {
      const { low, high } = edit;
      const x = column(edit.column);
      return (row) => outcome(at(x, row), at(x, row) >= low && at(x, row) <= high);
    }
    case 'present': {
      const x = column(edit.column);
      return (row) => (at(x, row) === at(x, row) ? passed : failed);
    }
    case 'band': {
      const x = column(edit.numerator);
      const y = column(edit.denominator);
      const least = (edit.low / edit.factor) * (1 - relativeNoise);
      const most = (edit.high / edit.factor) * (1 + relativeNoise);
      return (row) => {
        const base = at(y, row);
        if (!(base > 0)) return unchecked;
        return outcome(at(x, row), at(x, row) >= least * base && at(x, row) <= most * base);
      };
    }
    case 'growth': {
      const x = column(edit.current);
      const y = column(edit.prior);
      const { floor } = edit;
      const rise = edit.rise * (1 + relativeNoise);
      const fall = edit.fall * (1 + relativeNoise);
      return (row) => {
        const base = at(y, row);
        if (!(base > 0)) return unchecked;
        const difference = at(x, row) - base;
        const share = (difference < 0 ? fall : rise) * base;
        return outcome(difference, Math.abs(difference) <= (share > floor ? share : floor));
      };
    }
    case 'change': {
      const x = column(edit.current);
      const y = column(edit.prior);
      const { limit } = edit;
      return (row) => {
        const difference = at(x, row) - at(y, row);
        return outcome(difference, Math.abs(difference) <= limit);
      };
    }
    case 'balance': {
      const total = column(edit.total);
      const parts = edit.parts.map(column);
      const below = edit.tolerance + noise;
      const above = edit.atMost ? Number.POSITIVE_INFINITY : below;
      return (row) => {
        let difference = at(total, row);
        for (const part of parts) difference -= at(part, row);
        return outcome(difference, difference >= -below && difference <= above);
      };
    }
    case 'order': {
      const left = edit.left.map(column);
      const right = column(edit.right);
      const { factor } = edit;
      return (row) => {
        let excess = -factor * at(right, row);
        for (const part of left) excess += at(part, row);
        return outcome(excess, excess <= noise);
      };
    }
    case 'rate': {
      const rate = column(edit.rate);
      const x = column(edit.numerator);
      const y = column(edit.denominator);
      const reach = edit.tolerance + 1e-9;
      const { most } = edit;
      return (row) => {
        const base = at(y, row);
        if (!(base > 0)) return unchecked;
        const distance = Math.abs(at(rate, row) * base - 100 * at(x, row));
        return outcome(distance, distance <= reach * base && at(rate, row) <= most);
      };
    }
    case 'implies': {
      const when = column(edit.when);
      const then = column(edit.then);
      return (row) => outcome(at(when, row) + at(then, row), at(then, row) > 0 || at(when, row) <= 0);
    }
    case 'net': {
      const x = column(edit.current);
      const y = column(edit.prior);
      const gross = column(edit.gross);
      return (row) => {
        const excess = at(x, row) - at(y, row) - at(gross, row);
        return outcome(excess, excess <= noise);
      };
    }
  }
}

/** Rows come from a loop over the columns' own length. */
function at(column: Float64Array, row: number): number {
  return column[row] as number;
}

/** `figure` is NaN where any figure of the condition is missing. */
function outcome(figure: number, isMet: boolean): number {
  if (isMet) return passed;
  return figure === figure ? failed : unchecked;
}
