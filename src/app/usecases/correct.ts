import { contentAt } from '../../forms/sheet';
import { fieldKey } from '../../forms/reading';
import { sheetOf } from '../book';
import { correctionsOf } from '../corrections';
import { logged } from '../document/log';
import { isOneOf } from '../port';
import { only } from './step';
import type { SheetSnapshot } from '../../forms/sheet';
import type { Finding } from '../../validation/finding';
import type { Correction } from '../corrections';
import type { Ending } from '../outcome';
import type { CellRef, CellWrite } from '../port';
import type { LogEntry } from '../state';
import type { Given, Step } from './step';

/** A correction at its place. */
interface PlacedCorrection extends CellWrite {
  readonly cell: string;
  readonly field: string;
  readonly old: LogEntry['old'];
  readonly value: number;
}

/** Writes the figure that a finding offers into its cell; refused when the cell has changed since the check. */
export function accept(
  given: Given,
  id: string,
): Step<Ending<'applied' | 'changedMeanwhile' | 'host' | 'gone'>> {
  const { finding, corrections } = offeredBy(given, id);
  const own = corrections.find(({ cell }) => cell === finding?.cell);
  if (!finding || !own) return only({ kind: 'gone' });
  const [placed] = placedOn(sheetOf(given.book, finding.sheet), [own]);
  if (!placed) return only({ kind: 'changedMeanwhile', cell: own.cell });
  return {
    ...written(given, finding, [placed]),
    outcome: (_, { locked, overtaken }) => {
      if (overtaken.length > 0) return { kind: 'changedMeanwhile', cell: own.cell };
      return locked.length > 0
        ? { kind: 'host', problem: 'protected', subject: own.cell, written: 'nothing' }
        : { kind: 'applied', cell: own.cell, value: placed.value };
    },
  };
}

/** Writes every figure that a finding offers as one action that is undone whole; cells changed meanwhile are kept. */
export function acceptAll(given: Given, id: string): Step<Ending<'appliedAll' | 'gone'>> {
  const { finding, corrections } = offeredBy(given, id);
  if (!finding || corrections.length === 0) return only({ kind: 'gone' });
  const placed = placedOn(sheetOf(given.book, finding.sheet), corrections);
  const changed = corrections.length - placed.length;
  if (placed.length === 0) return only({ kind: 'appliedAll', cells: 0, skipped: changed });
  return {
    ...written(given, finding, placed),
    outcome: (skipped) => ({
      kind: 'appliedAll',
      cells: placed.length - skipped.length,
      skipped: changed + skipped.length,
    }),
  };
}

function offeredBy(
  { shown: { checked } }: Given,
  id: string,
): { readonly finding: Finding | undefined; readonly corrections: readonly Correction[] } {
  const finding = checked?.result.findings.find((known) => known.id === id);
  return { finding, corrections: checked && finding ? correctionsOf(finding, checked.reading) : [] };
}

/** Corrections whose cells still hold what was checked, and no formula. */
function placedOn(
  sheet: SheetSnapshot | undefined,
  corrections: readonly Correction[],
): readonly PlacedCorrection[] {
  if (!sheet) return [];
  return corrections.flatMap(({ cell, entry, value }) => {
    const { row, column, content, isFormula } = entry;
    const old = contentAt(sheet, row, column);
    const field = fieldKey(entry.area, entry.indicator, entry.period);
    return isFormula || old !== content ? [] : [{ row, column, cell, field, old, was: old, value }];
  });
}

function written(
  { book, environment }: Given,
  { sheet, rule }: Finding,
  cells: readonly PlacedCorrection[],
): Pick<Step, 'change' | 'state'> {
  const at = environment.now().toISOString();
  const batch = environment.newBatch();
  const entry = ({ cell, field, old, value }: PlacedCorrection): LogEntry => {
    return { at, action: 'correction', sheet, cell, field, old, new: value, reason: rule, batch };
  };
  return {
    change: { writes: [{ sheet, cells }] },
    state: (skipped: readonly CellRef[]) => ({
      ...book.state,
      log: logged(book.state.log, cells.filter((cell) => !isOneOf({ sheet, ...cell }, skipped)).map(entry)),
    }),
  };
}
