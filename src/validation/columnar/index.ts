import { gatesOf } from './gate';
import { judgeOf, outcomes } from './judge';
import type { ColumnEdit } from './edit';

/** Which edit ended so at which row; the first `length` of each. */
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

interface Store {
  rows: Int32Array;
  edits: Uint16Array;
  length: number;
}

// Rows of a few columns that fit the processor's cache.
const block = 8192;

function createStore(size: number): Store {
  return { rows: new Int32Array(size), edits: new Uint16Array(size), length: 0 };
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

/**
 * Runs edits over the first `size` rows of the columns (NaN for no figure). Passing is what is proven, for all edits
 * of the same columns at once; only what is not proven is judged one by one, and only what failed or could not be
 * checked becomes a result, as an address.
 */
export function runColumnEdits(
  edits: readonly ColumnEdit[],
  columns: readonly Float64Array[],
  size: number,
): ColumnResult {
  const failed = createStore(Math.min(1024, size + 1));
  const unchecked = createStore(Math.min(1024, size + 1));
  const found = new Int32Array(Math.min(block, size));
  const gates = gatesOf(edits, columns);
  const judges = edits.map((edit) => judgeOf(edit, columns));
  for (let start = 0; start < size; start += block) {
    const end = Math.min(start + block, size);
    for (const gate of gates) {
      const count = gate.sift(start, end, found);
      for (let index = 0; index < count; index++) {
        const row = found[index] ?? 0;
        for (const number of gate.edits) {
          const outcome = judges[number]?.(row);
          if (outcome === outcomes.failed) append(failed, row, number);
          else if (outcome === outcomes.unchecked) append(unchecked, row, number);
        }
      }
    }
  }
  return { failed, unchecked };
}

export type { ColumnEdit } from './edit';
