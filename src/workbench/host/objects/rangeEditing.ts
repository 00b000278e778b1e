import { cellArea, isWholeColumns, isWholeRows } from '../../../spreadsheet/address';
import { notImplemented } from '../protocol';
import { moveFormula } from '../../../spreadsheet/references';
import { announceEdit, areaOf, ensureAllowed, ensureWritable } from '../session';
import { eachInput, readMatrix } from './cellContent';
import { conditionalFormats } from './conditionalFormat';
import { range } from './kinds';
import { rangeArgument } from './rangeNavigation';
import type { RangeState } from '../session';

/** Empties contents, looks or both. */
export function clear(state: RangeState, applyTo: unknown): void {
  const kind = applyTo ?? 'All';
  const { sheet, session } = state;
  if (kind === 'All' || kind === 'Contents') {
    ensureWritable(state);
    for (const area of state.areas) {
      sheet.eachStored(area, (row, column) => sheet.putContent(row, column, undefined, null));
    }
    announceEdit(state);
  }
  if (kind === 'All' || kind === 'Formats') {
    ensureAllowed(sheet, 'allowFormatCells');
    for (const area of state.areas) {
      sheet.unmerge(area);
      const wide = area.rowCount * area.columnCount > 1_000_000;
      if (wide && isWholeColumns(area) && isWholeRows(area)) sheet.sheetStyle = undefined;
      sheet.eachStored(area, (row, column, cell) =>
        sheet.putCell(row, column, { ...cell, style: undefined }),
      );
    }
    conditionalFormats(state).call('ClearAll', []);
    if (kind === 'All') sheet.setValidation(state.areas, undefined);
    session.model.looksChanged(sheet);
  }
}

function shiftCells(state: RangeState, sign: 1 | -1, shift: unknown): void {
  const area = areaOf(state);
  const { model } = state.session;
  const verb = sign > 0 ? 'Insert' : 'Delete';
  const axis = isWholeRows(area) ? 'row' : isWholeColumns(area) ? 'column' : undefined;
  if (axis === undefined) throw notImplemented(`Range.${verb}("${String(shift)}") of a part of rows`);
  ensureAllowed(state.sheet, `allow${verb}${axis === 'row' ? 'Rows' : 'Columns'}`);
  const [first, count] = axis === 'row' ? [area.row, area.rowCount] : [area.column, area.columnCount];
  model.shiftLines(state.sheet, axis, first, sign * count, 'addin');
}

function merge(state: RangeState, across: unknown): void {
  ensureAllowed(state.sheet);
  const area = areaOf(state);
  if (across === true) {
    for (let row = 0; row < area.rowCount; row++)
      state.sheet.merge({ ...area, row: area.row + row, rowCount: 1 });
  } else {
    state.sheet.merge(area);
  }
  state.session.model.looksChanged(state.sheet);
}

/** Copies from another range, repeating it when the target is larger. */
function copyFrom(state: RangeState, [from, kind = 'All', skipBlanks, transpose]: readonly unknown[]): void {
  if (transpose === true) throw notImplemented('Range.CopyFrom(transpose)');
  const source = rangeArgument(state, from);
  const [origin, target] = [areaOf(source), areaOf(state)];
  const rowCount = Math.max(target.rowCount, origin.rowCount);
  const columnCount = Math.max(target.columnCount, origin.columnCount);
  const whole = { ...state, areas: [{ ...target, rowCount, columnCount }] };
  ensureWritable(whole);
  const cells = readMatrix(source, (row, column) => ({
    cell: source.sheet.cell(row, column),
    style: source.sheet.style(row, column),
    value: state.session.model.value(source.sheet, row, column),
  }));
  eachInput(areaOf(whole), undefined, (row, column) => {
    const [r, c] = [(row - target.row) % origin.rowCount, (column - target.column) % origin.columnCount];
    const copied = cells?.[r]?.[c];
    if (
      !copied ||
      (skipBlanks === true && copied.cell.formula === undefined && copied.cell.constant === null)
    )
      return;
    const formula =
      copied.cell.formula &&
      moveFormula(copied.cell.formula, row - origin.row - r, column - origin.column - c);
    if (kind === 'Values') state.sheet.putContent(row, column, undefined, copied.value);
    else if (kind !== 'Formats') state.sheet.putContent(row, column, formula, copied.cell.constant);
    if (kind === 'All' || kind === 'Formats') {
      state.sheet.changeStyle(cellArea(row, column), () => copied.style);
    }
  });
  announceEdit(whole);
}

/** The members of Range that change the sheet. */
export const editingMethods: Readonly<
  Record<string, (state: RangeState, args: readonly unknown[]) => unknown>
> = {
  Insert: (state, [shift]) => {
    shiftCells(state, 1, shift);
    return range({ ...state, areas: state.areas });
  },
  Delete: (state, [shift]) => shiftCells(state, -1, shift),
  Merge: (state, [across]) => merge(state, across),
  Unmerge: (state) => {
    ensureAllowed(state.sheet);
    state.sheet.unmerge(areaOf(state));
    state.session.model.looksChanged(state.sheet);
  },
  CopyFrom: copyFrom,
};
