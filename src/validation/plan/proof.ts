import type { PlanTable } from './compile';
import type { FigureName, Plan, Proof } from './model';

/** Plans whose proofs read the same columns, and the rows at which those proofs do not hold. */
export interface Prover {
  readonly members: readonly number[];
  /** Writes the rows that are not proven to `found` and returns how many. */
  readonly unproven: (start: number, end: number, found: Int32Array) => number;
}

interface Bounds {
  readonly x: FigureName;
  readonly y: FigureName | null;
  readonly least: number;
  readonly most: number;
}

const keyOf = ({ period, indicator }: FigureName): string => `${period}|${indicator}`;

/** The rows at which a proof does not hold. */
export function unprovenBy(proof: Proof, table: PlanTable): Prover['unproven'] {
  if (proof.kind === 'sum') {
    return notSummed(
      column(table, proof.x),
      proof.parts.map((part) => column(table, part)),
      proof.reach,
    );
  }
  if (proof.kind === 'decimals') return notOfDecimals(column(table, proof.x), proof.decimals);
  const { x, y, least, most } = proof;
  return y
    ? notBetween(column(table, x), column(table, y), least, most)
    : notWithin(column(table, x), least, most);
}

/** Every plan in one prover; proofs over the same columns are joined to the narrowest of them. */
export function provers(plans: readonly Plan[], table: PlanTable): readonly Prover[] {
  const groups = new Map<string, { bounds: Bounds; members: number[] }>();
  const alone: Prover[] = [];
  plans.forEach(({ proof }, index) => {
    if (proof?.kind !== 'between') {
      alone.push({ members: [index], unproven: proof ? unprovenBy(proof, table) : everyRow });
      return;
    }
    const key = `${keyOf(proof.x)}|${proof.y ? keyOf(proof.y) : ''}`;
    const group = groups.get(key);
    if (!group) groups.set(key, { bounds: proof, members: [index] });
    else {
      group.members.push(index);
      const least = Math.max(group.bounds.least, proof.least);
      group.bounds = { ...group.bounds, least, most: Math.min(group.bounds.most, proof.most) };
    }
  });
  const together = [...groups.values()].map(({ bounds, members }) => ({
    members,
    unproven: unprovenBy({ kind: 'between', ...bounds }, table),
  }));
  return [...together, ...alone];
}

const column = (table: PlanTable, name: FigureName): ArrayLike<number> => table.values(name);

function everyRow(start: number, end: number, found: Int32Array): number {
  for (let row = start; row < end; row++) found[row - start] = row;
  return end - start;
}

function notWithin(x: ArrayLike<number>, least: number, most: number): Prover['unproven'] {
  return (start, end, found) => {
    let count = 0;
    for (let row = start; row < end; row++) {
      const value = x[row] as number;
      if (value >= least && value <= most) continue;
      found[count++] = row;
    }
    return count;
  };
}

function notOfDecimals(x: ArrayLike<number>, decimals: number): Prover['unproven'] {
  const scale = 10 ** decimals;
  return (start, end, found) => {
    let count = 0;
    for (let row = start; row < end; row++) {
      const scaled = (x[row] as number) * scale;
      if (Math.abs(scaled - Math.round(scaled)) <= 1e-6) continue;
      found[count++] = row;
    }
    return count;
  };
}

function notBetween(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  least: number,
  most: number,
): Prover['unproven'] {
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

function notSummed(
  total: ArrayLike<number>,
  parts: readonly ArrayLike<number>[],
  reach: number,
): Prover['unproven'] {
  const [a, b, c, ...more] = parts;
  // Three parts are the commonest balance; a loop of its own halves its time.
  if (a && b && c && more.length === 0) {
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
  return (start, end, found) => {
    let count = 0;
    for (let row = start; row < end; row++) {
      let difference = total[row] as number;
      for (const part of parts) difference -= part[row] as number;
      if (Math.abs(difference) <= reach) continue;
      found[count++] = row;
    }
    return count;
  };
}
