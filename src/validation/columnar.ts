/**
 * Edits over columns of figures (Float64Array, NaN for none). Passing is what is proven: a row whose condition does
 * not hold, for a wrong figure or a missing one, is looked at again and filed as failed or not checked. Only those
 * rows become results, as addresses.
 */
export type ColumnEdit =
  | { readonly kind: 'range'; readonly column: number; readonly low: number; readonly high: number }
  | { readonly kind: 'present'; readonly column: number }
  /** low ≤ factor × numerator / denominator ≤ high, for a denominator above zero. */
  | {
      readonly kind: 'band';
      readonly numerator: number;
      readonly denominator: number;
      readonly factor: number;
      readonly low: number;
      readonly high: number;
    }
  /** |current − prior| ≤ the larger of floor and share × prior, rise and fall apart, for a prior above zero. */
  | {
      readonly kind: 'growth';
      readonly current: number;
      readonly prior: number;
      readonly rise: number;
      readonly fall: number;
      readonly floor: number;
    }
  | { readonly kind: 'change'; readonly current: number; readonly prior: number; readonly limit: number }
  /** |total − Σ parts| ≤ tolerance, or with `atMost` Σ parts − total ≤ tolerance. */
  | {
      readonly kind: 'balance';
      readonly total: number;
      readonly parts: readonly number[];
      readonly tolerance: number;
      readonly atMost: boolean;
    }
  /** Σ left ≤ factor × right. */
  | {
      readonly kind: 'order';
      readonly left: readonly number[];
      readonly right: number;
      readonly factor: number;
    }
  /** rate within tolerance of 100 × numerator / denominator, and at most `most`; denominator above zero. */
  | {
      readonly kind: 'rate';
      readonly rate: number;
      readonly numerator: number;
      readonly denominator: number;
      readonly tolerance: number;
      readonly most: number;
    }
  /** when > 0 ⇒ then > 0. */
  | { readonly kind: 'implies'; readonly when: number; readonly then: number }
  /** current − prior ≤ gross. */
  | { readonly kind: 'net'; readonly current: number; readonly prior: number; readonly gross: number };

/** Which edit did not pass at which row. */
export interface Addresses {
  readonly length: number;
  readonly rows: Int32Array;
  readonly edits: Uint16Array;
}

export interface ColumnResult {
  readonly failed: Addresses;
  /** A figure is missing, or the base of a rate is not above zero. */
  readonly unchecked: Addresses;
}

// Differences below this are binary noise of figures with up to twelve digits.
const noise = 1e-7;
// Rows that fit the processor's cache with the columns of one edit.
const block = 2048;

interface Store {
  rows: Int32Array;
  edits: Uint16Array;
  length: number;
}

function append(store: Store, row: number, edit: number): void {
  if (store.length === store.rows.length) {
    const rows = new Int32Array(store.length * 2);
    const edits = new Uint16Array(store.length * 2);
    rows.set(store.rows);
    edits.set(store.edits);
    store.rows = rows;
    store.edits = edits;
  }
  store.rows[store.length] = row;
  store.edits[store.length] = edit;
  store.length++;
}

/** Runs the edits over the first `size` rows of the columns, block by block. */
export function runColumnEdits(
  edits: readonly ColumnEdit[],
  columns: readonly Float64Array[],
  size: number,
): ColumnResult {
  const first = Math.min(1024, size + 1);
  const failed: Store = { rows: new Int32Array(first), edits: new Uint16Array(first), length: 0 };
  const unchecked: Store = { rows: new Int32Array(first), edits: new Uint16Array(first), length: 0 };
  const found = new Int32Array(Math.min(block, size));
  const kernels = edits.map((edit) => kernelOf(edit, columns));
  for (let start = 0; start < size; start += block) {
    const end = Math.min(start + block, size);
    for (let edit = 0; edit < kernels.length; edit++) {
      const count = kernels[edit]?.(start, end, found) ?? 0;
      for (let index = 0; index < count; index++) {
        const row = found[index] as number;
        if (row < 0) append(unchecked, ~row, edit);
        else append(failed, row, edit);
      }
    }
  }
  return { failed, unchecked };
}

/** Writes the rows that did not pass to `found`, those with a missing figure as ~row, and returns how many. */
type Kernel = (start: number, end: number, found: Int32Array) => number;

const empty = new Float64Array(0);

function kernelOf(edit: ColumnEdit, columns: readonly Float64Array[]): Kernel {
  const column = (index: number): Float64Array => columns[index] ?? empty;
  switch (edit.kind) {
    case 'range':
      return range(column(edit.column), edit.low, edit.high);
    case 'present':
      return present(column(edit.column));
    case 'band':
      return band(column(edit.numerator), column(edit.denominator), edit.factor, edit.low, edit.high);
    case 'growth':
      return growth(column(edit.current), column(edit.prior), edit.rise, edit.fall, edit.floor);
    case 'change':
      return change(column(edit.current), column(edit.prior), edit.limit);
    case 'balance':
      return balance(column(edit.total), edit.parts.map(column), edit.tolerance + noise, edit.atMost);
    case 'order':
      return order(edit.left.map(column), column(edit.right), edit.factor);
    case 'rate': {
      const { tolerance, most } = edit;
      return rate(column(edit.rate), column(edit.numerator), column(edit.denominator), tolerance, most);
    }
    case 'implies':
      return implies(column(edit.when), column(edit.then));
    case 'net':
      return net(column(edit.current), column(edit.prior), column(edit.gross));
  }
}

function range(values: Float64Array, low: number, high: number): Kernel {
  return (start, end, found) => {
    let count = 0;
    for (let row = start; row < end; row++) {
      const value = values[row] as number;
      if (value >= low && value <= high) continue;
      found[count++] = value !== value ? ~row : row;
    }
    return count;
  };
}

function present(values: Float64Array): Kernel {
  return (start, end, found) => {
    let count = 0;
    for (let row = start; row < end; row++) {
      const value = values[row] as number;
      if (value === value) continue;
      found[count++] = row;
    }
    return count;
  };
}

function band(
  numerators: Float64Array,
  denominators: Float64Array,
  factor: number,
  low: number,
  high: number,
): Kernel {
  const least = (low / factor) * (1 - 1e-12);
  const most = (high / factor) * (1 + 1e-12);
  return (start, end, found) => {
    let count = 0;
    for (let row = start; row < end; row++) {
      const numerator = numerators[row] as number;
      const denominator = denominators[row] as number;
      if (denominator > 0 && numerator >= least * denominator && numerator <= most * denominator) continue;
      found[count++] = !(denominator > 0) || numerator !== numerator ? ~row : row;
    }
    return count;
  };
}

function growth(
  current: Float64Array,
  prior: Float64Array,
  rise: number,
  fall: number,
  floor: number,
): Kernel {
  const up = rise * (1 + 1e-12);
  const down = fall * (1 + 1e-12);
  const either = Math.min(up, down);
  return (start, end, found) => {
    let count = 0;
    for (let row = start; row < end; row++) {
      const base = prior[row] as number;
      const difference = (current[row] as number) - base;
      const size = Math.abs(difference);
      // Most figures are within the narrower limit; which way they moved is asked only of the rest.
      if (base > 0 && size <= either * base) continue;
      if (base > 0 && (size <= floor || size <= (difference < 0 ? down : up) * base)) continue;
      found[count++] = !(base > 0) || difference !== difference ? ~row : row;
    }
    return count;
  };
}

function change(current: Float64Array, prior: Float64Array, limit: number): Kernel {
  return (start, end, found) => {
    let count = 0;
    for (let row = start; row < end; row++) {
      const difference = (current[row] as number) - (prior[row] as number);
      if (difference <= limit && difference >= -limit) continue;
      found[count++] = difference !== difference ? ~row : row;
    }
    return count;
  };
}

function balance(
  total: Float64Array,
  parts: readonly Float64Array[],
  tolerance: number,
  isAtMost: boolean,
): Kernel {
  const most = isAtMost ? Number.POSITIVE_INFINITY : tolerance;
  const [first = empty, second = empty, third = empty] = parts;
  // A loop of its own for three parts: an inner loop over the parts costs three times as much.
  if (parts.length === 3) {
    return (start, end, found) => {
      let count = 0;
      for (let row = start; row < end; row++) {
        const sum = (first[row] as number) + (second[row] as number) + (third[row] as number);
        const difference = (total[row] as number) - sum;
        if (difference >= -tolerance && difference <= most) continue;
        found[count++] = difference !== difference ? ~row : row;
      }
      return count;
    };
  }
  return (start, end, found) => {
    let count = 0;
    for (let row = start; row < end; row++) {
      let difference = total[row] as number;
      for (const part of parts) difference -= part[row] as number;
      if (difference >= -tolerance && difference <= most) continue;
      found[count++] = difference !== difference ? ~row : row;
    }
    return count;
  };
}

function order(left: readonly Float64Array[], right: Float64Array, factor: number): Kernel {
  const [only = empty] = left;
  if (left.length === 1) {
    return (start, end, found) => {
      let count = 0;
      for (let row = start; row < end; row++) {
        const excess = (only[row] as number) - factor * (right[row] as number);
        if (excess <= noise) continue;
        found[count++] = excess !== excess ? ~row : row;
      }
      return count;
    };
  }
  return (start, end, found) => {
    let count = 0;
    for (let row = start; row < end; row++) {
      let excess = -factor * (right[row] as number);
      for (const part of left) excess += part[row] as number;
      if (excess <= noise) continue;
      found[count++] = excess !== excess ? ~row : row;
    }
    return count;
  };
}

function rate(
  rates: Float64Array,
  numerators: Float64Array,
  denominators: Float64Array,
  tolerance: number,
  most: number,
): Kernel {
  const reach = tolerance + 1e-9;
  return (start, end, found) => {
    let count = 0;
    for (let row = start; row < end; row++) {
      const denominator = denominators[row] as number;
      const stated = rates[row] as number;
      const distance = stated * denominator - 100 * (numerators[row] as number);
      const allowed = reach * denominator;
      if (denominator > 0 && distance <= allowed && distance >= -allowed && stated <= most) continue;
      found[count++] = !(denominator > 0) || distance !== distance ? ~row : row;
    }
    return count;
  };
}

function implies(when: Float64Array, then: Float64Array): Kernel {
  return (start, end, found) => {
    let count = 0;
    for (let row = start; row < end; row++) {
      const condition = when[row] as number;
      const consequence = then[row] as number;
      if (consequence > 0 || condition <= 0) continue;
      found[count++] = condition !== condition || consequence !== consequence ? ~row : row;
    }
    return count;
  };
}

function net(current: Float64Array, prior: Float64Array, gross: Float64Array): Kernel {
  return (start, end, found) => {
    let count = 0;
    for (let row = start; row < end; row++) {
      const excess = (current[row] as number) - (prior[row] as number) - (gross[row] as number);
      if (excess <= noise) continue;
      found[count++] = excess !== excess ? ~row : row;
    }
    return count;
  };
}
