import { compilePlan } from './compile';
import { provers } from './proof';
import type { PlanTable } from './compile';
import type { Plan, Verdict } from './model';

/** Which plan ended so at which row; the first `length` of each. */
export interface Addresses {
  readonly length: number;
  readonly rows: Int32Array;
  readonly plans: Uint16Array;
}

export interface PlansResult {
  readonly failed: Addresses;
  /** Rows that a plan applies to and cannot judge. */
  readonly unchecked: Addresses;
}

interface Store {
  rows: Int32Array;
  plans: Uint16Array;
  length: number;
}

// Rows of a few columns that fit the processor's cache.
const block = 8192;

function createStore(size: number): Store {
  return { rows: new Int32Array(size), plans: new Uint16Array(size), length: 0 };
}

function append(store: Store, row: number, plan: number): void {
  if (store.length === store.rows.length) {
    const rows = new Int32Array(store.length * 2);
    const plans = new Uint16Array(store.length * 2);
    rows.set(store.rows);
    plans.set(store.plans);
    store.rows = rows;
    store.plans = plans;
  }
  store.rows[store.length] = row;
  store.plans[store.length] = plan;
  store.length++;
}

const isUnchecked = (verdict: Verdict): boolean =>
  verdict !== 'passed' && verdict !== 'failed' && verdict !== 'skipped';

/**
 * Reads plans over a table of very many rows. What a proof shows to have passed, for all plans over the same columns
 * at once, is not looked at again; every other row is judged by the plan itself, and only what failed or could not be
 * checked becomes a result, as an address.
 */
export function runPlans(plans: readonly Plan[], table: PlanTable): PlansResult {
  const { size } = table;
  const failed = createStore(Math.min(1024, size + 1));
  const unchecked = createStore(Math.min(1024, size + 1));
  const found = new Int32Array(Math.min(block, size));
  const groups = provers(plans, table);
  const needsSample = plans.some(({ stages }) => stages.length > 0);
  const rows = needsSample ? Array.from({ length: size }, (_, row) => row) : [];
  const judges = plans.map((plan) => compilePlan(plan).over(table, rows));
  for (let start = 0; start < size; start += block) {
    const end = Math.min(start + block, size);
    for (const { members, unproven } of groups) {
      const count = unproven(start, end, found);
      for (let index = 0; index < count; index++) {
        const row = found[index] ?? 0;
        for (const member of members) {
          const verdict = judges[member]?.(row) ?? 'skipped';
          if (verdict === 'failed') append(failed, row, member);
          else if (isUnchecked(verdict)) append(unchecked, row, member);
        }
      }
    }
  }
  return { failed, unchecked };
}
