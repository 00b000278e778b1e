import { noise } from './judge';
import type { ColumnEdit } from './edit';

/**
 * A condition that proves several edits over the same columns at once, so that most rows are read once for all of
 * them; a row that is not proven is judged by each edit.
 */
export interface Gate {
  readonly edits: readonly number[];
  /** Writes the rows that are not proven to `found` and returns how many. */
  readonly sift: (start: number, end: number, found: Int32Array) => number;
}

/** Bounds that imply an edit over one column x, or over two, x and y: sufficient, not necessary. */
interface Bounds {
  /** low ≤ x ≤ high. */
  readonly low: number;
  readonly high: number;
  /** y > 0 and least × y ≤ x ≤ most × y. */
  readonly least: number;
  readonly most: number;
  /** |x − y| ≤ reach. */
  readonly reach: number;
}

const open: Bounds = {
  low: Number.NEGATIVE_INFINITY,
  high: Number.POSITIVE_INFINITY,
  least: Number.NEGATIVE_INFINITY,
  most: Number.POSITIVE_INFINITY,
  reach: Number.POSITIVE_INFINITY,
};

interface Claim {
  readonly x: number;
  readonly y: number | null;
  readonly bounds: Bounds;
}

/** What would prove the edit, or undefined for one over three columns or more. */
function claimOf(edit: ColumnEdit): Claim | undefined {
  switch (edit.kind) {
    case 'range':
      return { x: edit.column, y: null, bounds: { ...open, low: edit.low, high: edit.high } };
    case 'present':
      return { x: edit.column, y: null, bounds: open };
    case 'band': {
      const bounds = { ...open, least: edit.low / edit.factor, most: edit.high / edit.factor };
      return { x: edit.numerator, y: edit.denominator, bounds };
    }
    case 'growth':
      return {
        x: edit.current,
        y: edit.prior,
        bounds: { ...open, least: 1 - edit.fall, most: 1 + edit.rise },
      };
    case 'change':
      return { x: edit.current, y: edit.prior, bounds: { ...open, reach: edit.limit } };
    case 'implies':
      return { x: edit.when, y: edit.then, bounds: open };
    case 'order': {
      const [only, ...more] = edit.left;
      if (only === undefined || more.length > 0) return undefined;
      return { x: only, y: edit.right, bounds: { ...open, most: edit.factor } };
    }
    default:
      return undefined;
  }
}

/** The gates that prove these edits, each edit in one of them. */
export function gatesOf(edits: readonly ColumnEdit[], columns: readonly Float64Array[]): readonly Gate[] {
  const groups = new Map<string, { claim: Claim; edits: number[] }>();
  const alone: Gate[] = [];
  edits.forEach((edit, index) => {
    const claim = claimOf(edit);
    if (claim === undefined) {
      alone.push({ edits: [index], sift: siftOf(edit, columns) });
      return;
    }
    const key = `${claim.x}|${claim.y}`;
    const group = groups.get(key);
    if (!group) groups.set(key, { claim, edits: [index] });
    else {
      group.claim = { ...claim, bounds: both(group.claim.bounds, claim.bounds) };
      group.edits.push(index);
    }
  });
  const together = [...groups.values()].map(({ claim, edits: members }): Gate => {
    const x = columns[claim.x] ?? empty;
    const y = claim.y === null ? undefined : (columns[claim.y] ?? empty);
    return { edits: members, sift: y ? siftPair(x, y, claim.bounds) : siftOne(x, claim.bounds) };
  });
  return [...together, ...alone];
}

const empty = new Float64Array(0);

function both(a: Bounds, b: Bounds): Bounds {
  return {
    low: Math.max(a.low, b.low),
    high: Math.min(a.high, b.high),
    least: Math.max(a.least, b.least),
    most: Math.min(a.most, b.most),
    reach: Math.min(a.reach, b.reach),
  };
}

function siftOne(x: Float64Array, { low, high }: Bounds): Gate['sift'] {
  return (start, end, found) => {
    let count = 0;
    for (let row = start; row < end; row++) {
      const value = x[row] as number;
      if (value >= low && value <= high) continue;
      found[count++] = row;
    }
    return count;
  };
}

function siftPair(x: Float64Array, y: Float64Array, { least, most, reach }: Bounds): Gate['sift'] {
  if (least === Number.NEGATIVE_INFINITY && reach === Number.POSITIVE_INFINITY) return siftBelow(x, y, most);
  if (reach === Number.POSITIVE_INFINITY) return siftBetween(x, y, least, most);
  return (start, end, found) => {
    let count = 0;
    for (let row = start; row < end; row++) {
      const value = x[row] as number;
      const base = y[row] as number;
      if (value <= most * base && value >= least * base && base > 0 && Math.abs(value - base) <= reach)
        continue;
      found[count++] = row;
    }
    return count;
  };
}

// The two commoner conditions have loops of their own: at a nanosecond a row every comparison counts.
function siftBelow(x: Float64Array, y: Float64Array, most: number): Gate['sift'] {
  return (start, end, found) => {
    let count = 0;
    for (let row = start; row < end; row++) {
      const base = y[row] as number;
      if ((x[row] as number) <= most * base && base > 0) continue;
      found[count++] = row;
    }
    return count;
  };
}

function siftBetween(x: Float64Array, y: Float64Array, least: number, most: number): Gate['sift'] {
  return (start, end, found) => {
    let count = 0;
    for (let row = start; row < end; row++) {
      const value = x[row] as number;
      const base = y[row] as number;
      if (value <= most * base && value >= least * base && base > 0) continue;
      found[count++] = row;
    }
    return count;
  };
}

/** Edits over more columns: a balance of three parts has a loop of its own, all others are judged row by row. */
function siftOf(edit: ColumnEdit, columns: readonly Float64Array[]): Gate['sift'] {
  if (edit.kind === 'balance' && edit.parts.length === 3) {
    const [a = empty, b = empty, c = empty] = edit.parts.map((part) => columns[part] ?? empty);
    return siftBalance(columns[edit.total] ?? empty, a, b, c, edit.tolerance + noise);
  }
  return (start, end, found) => {
    for (let row = start; row < end; row++) found[row - start] = row;
    return end - start;
  };
}

function siftBalance(
  total: Float64Array,
  a: Float64Array,
  b: Float64Array,
  c: Float64Array,
  reach: number,
): Gate['sift'] {
  return (start, end, found) => {
    let count = 0;
    for (let row = start; row < end; row++) {
      const sum = (a[row] as number) + (b[row] as number) + (c[row] as number);
      if (Math.abs((total[row] as number) - sum) <= reach) continue;
      found[count++] = row;
    }
    return count;
  };
}
