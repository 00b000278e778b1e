import { cellAddress } from '../../forms/address';
import { contentAt } from '../../forms/sheet';
import { sheetOf } from '../book';
import { logged } from '../document/log';
import { isOneOf } from '../port';
import { only } from './step';
import type { Ending } from '../outcome';
import type { CellWrite } from '../port';
import type { LogEntry } from '../state';
import type { Given, Step } from './step';

/** Writes a block of figures from the selected cell on; refused where any cell already holds something. */
export function insert(
  { book, shown, environment }: Given,
  block: readonly (readonly (string | number | null)[])[],
): Step<Ending<'inserted' | 'occupied' | 'host'>> {
  const target = shown.cell;
  if (!target) {
    return only({ kind: 'host', problem: 'invalid_selection', subject: '', written: 'nothing' });
  }
  const sheet = sheetOf(book, target.sheet);
  const cells = block.flatMap((values, row) =>
    values.flatMap((value, column): CellWrite[] =>
      value === null ? [] : [{ row: target.row + row, column: target.column + column, value, was: null }],
    ),
  );
  const taken = cells.find(({ row, column }) => sheet && contentAt(sheet, row, column) !== null);
  if (taken) return only({ kind: 'occupied', cell: cellAddress(taken.row, taken.column) });
  const batch = environment.newBatch();
  const at = environment.now().toISOString();
  const entry = ({ row, column, value }: CellWrite): LogEntry => ({
    at,
    action: 'insert',
    sheet: target.sheet,
    cell: cellAddress(row, column),
    old: null,
    new: value,
    reason: 'dataset',
    batch,
  });
  return {
    change: { writes: [{ sheet: target.sheet, cells }] },
    state: (skipped) => ({
      ...book.state,
      log: logged(
        book.state.log,
        cells.filter((cell) => !isOneOf({ sheet: target.sheet, ...cell }, skipped)).map(entry),
      ),
    }),
    outcome: (skipped, { overtaken: [taken] }) => {
      if (taken) return { kind: 'occupied', cell: cellAddress(taken.row, taken.column) };
      return skipped.length < cells.length
        ? { kind: 'inserted', sheet: target.sheet, cells: cells.length - skipped.length }
        : { kind: 'host', problem: 'protected', subject: target.sheet, written: 'nothing' };
    },
  };
}
