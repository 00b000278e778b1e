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
const block = 4096;

class Collector {
  #rows = new Int32Array(1024);
  #edits = new Uint16Array(1024);
  #length = 0;

  add(row: number, edit: number): void {
    if (this.#length === this.#rows.length) {
      const rows = new Int32Array(this.#length * 2);
      const edits = new Uint16Array(this.#length * 2);
      rows.set(this.#rows);
      edits.set(this.#edits);
      this.#rows = rows;
      this.#edits = edits;
    }
    this.#rows[this.#length] = row;
    this.#edits[this.#length] = edit;
    this.#length++;
  }

  get addresses(): Addresses {
    return { length: this.#length, rows: this.#rows, edits: this.#edits };
  }
}

/** Runs the edits over the first `size` rows of the columns, block by block. */
export function runColumnEdits(
  edits: readonly ColumnEdit[],
  columns: readonly Float64Array[],
  size: number,
): ColumnResult {
  const failed = new Collector();
  const unchecked = new Collector();
  const kernels = edits.map((edit) => kernelOf(edit, columns));
  for (let start = 0; start < size; start += block) {
    const end = Math.min(start + block, size);
    kernels.forEach((kernel, edit) => {
      kernel(start, end, (row, isMissing) => (isMissing ? unchecked : failed).add(row, edit));
    });
  }
  return { failed: failed.addresses, unchecked: unchecked.addresses };
}

type Report = (row: number, isMissing: boolean) => void;
type Kernel = (start: number, end: number, report: Report) => void;

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
    case 'implies':
      return implies(column(edit.when), column(edit.then));
    case 'net':
      return net(column(edit.current), column(edit.prior), column(edit.gross));
  }
}

function range(values: Float64Array, low: number, high: number): Kernel {
  return (start, end, report) => {
    for (let row = start; row < end; row++) {
      const value = values[row] as number;
      if (value >= low && value <= high) continue;
      report(row, value !== value);
    }
  };
}

function present(values: Float64Array): Kernel {
  return (start, end, report) => {
    for (let row = start; row < end; row++) {
      const value = values[row] as number;
      if (value === value) continue;
      report(row, false);
    }
  };
}

function band(
  numerators: Float64Array,
  denominators: Float64Array,
  factor: number,
  low: number,
  high: number,
): Kernel {
  return (start, end, report) => {
    for (let row = start; row < end; row++) {
      const scaled = factor * (numerators[row] as number);
      const denominator = denominators[row] as number;
      if (denominator > 0 && scaled >= low * denominator - noise && scaled <= high * denominator + noise)
        continue;
      report(row, !(denominator > 0) || scaled !== scaled);
    }
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
  return (start, end, report) => {
    for (let row = start; row < end; row++) {
      const base = prior[row] as number;
      const difference = (current[row] as number) - base;
      const share = (difference < 0 ? down : up) * base;
      const size = difference < 0 ? -difference : difference;
      if (base > 0 && size <= (share > floor ? share : floor)) continue;
      report(row, !(base > 0) || difference !== difference);
    }
  };
}

function change(current: Float64Array, prior: Float64Array, limit: number): Kernel {
  return (start, end, report) => {
    for (let row = start; row < end; row++) {
      const difference = (current[row] as number) - (prior[row] as number);
      if (difference <= limit && difference >= -limit) continue;
      report(row, difference !== difference);
    }
  };
}

function balance(
  total: Float64Array,
  parts: readonly Float64Array[],
  tolerance: number,
  isAtMost: boolean,
): Kernel {
  const least = isAtMost ? Number.POSITIVE_INFINITY : tolerance;
  const [first = empty, second = empty, third = empty] = parts;
  // Two and three parts are nearly all balances; one loop for each keeps their sums out of an inner loop.
  const sumAt =
    parts.length === 2
      ? (row: number): number => (first[row] as number) + (second[row] as number)
      : parts.length === 3
        ? (row: number): number => (first[row] as number) + (second[row] as number) + (third[row] as number)
        : (row: number): number => parts.reduce((sum, part) => sum + (part[row] as number), 0);
  return (start, end, report) => {
    for (let row = start; row < end; row++) {
      const difference = (total[row] as number) - sumAt(row);
      if (difference >= -tolerance && difference <= least) continue;
      report(row, difference !== difference);
    }
  };
}

function order(left: readonly Float64Array[], right: Float64Array, factor: number): Kernel {
  const [only = empty] = left;
  if (left.length === 1) {
    return (start, end, report) => {
      for (let row = start; row < end; row++) {
        const excess = (only[row] as number) - factor * (right[row] as number);
        if (excess <= noise) continue;
        report(row, excess !== excess);
      }
    };
  }
  return (start, end, report) => {
    for (let row = start; row < end; row++) {
      let excess = -factor * (right[row] as number);
      for (const part of left) excess += part[row] as number;
      if (excess <= noise) continue;
      report(row, excess !== excess);
    }
  };
}

function implies(when: Float64Array, then: Float64Array): Kernel {
  return (start, end, report) => {
    for (let row = start; row < end; row++) {
      const condition = when[row] as number;
      const consequence = then[row] as number;
      if (consequence > 0 || condition <= 0) continue;
      report(row, condition !== condition || consequence !== consequence);
    }
  };
}

function net(current: Float64Array, prior: Float64Array, gross: Float64Array): Kernel {
  return (start, end, report) => {
    for (let row = start; row < end; row++) {
      const excess = (current[row] as number) - (prior[row] as number) - (gross[row] as number);
      if (excess <= noise) continue;
      report(row, excess !== excess);
    }
  };
}
