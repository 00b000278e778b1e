import { isWholeColumns, isWholeRows } from '../../../spreadsheet/address';
import { DEFAULT_STYLE } from '../../../spreadsheet/look';
import { ensureAllowed } from '../session';
import type { Area } from '../../../spreadsheet/address';
import type { RangeState } from '../session';

type Axis = 'row' | 'column';

/** The rows or columns that areas touch; of whole columns only the rows a person may meet. */
export const lines = (areas: readonly Area[], axis: Axis): number[] => {
  const all = new Set<number>();
  for (const area of areas) {
    const [first, count, whole] =
      axis === 'row'
        ? [area.row, area.rowCount, isWholeColumns(area)]
        : [area.column, area.columnCount, isWholeRows(area)];
    const shown = whole && axis === 'row' ? Math.min(count, 5000) : count;
    for (let index = first; index < first + shown; index++) all.add(index);
  }
  return [...all];
};

export const same = <T>(values: readonly T[]): T | null => {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
};

export function setLineSize(state: RangeState, axis: Axis, size: number | undefined): void {
  const { sheet } = state;
  ensureAllowed(sheet, axis === 'row' ? 'allowFormatRows' : 'allowFormatColumns');
  for (const index of lines(state.areas, axis)) {
    if (axis === 'row') sheet.setRowFormat(index, { ...sheet.rowFormat(index), size });
    else sheet.setColumnFormat(index, { ...sheet.columnFormat(index), size });
  }
  state.session.model.looksChanged(sheet);
}

export function setLineHidden(state: RangeState, axis: Axis, hidden: boolean): void {
  const { sheet } = state;
  ensureAllowed(sheet, axis === 'row' ? 'allowFormatRows' : 'allowFormatColumns');
  for (const index of lines(state.areas, axis)) {
    if (axis === 'row') sheet.setRowFormat(index, { ...sheet.rowFormat(index), hidden });
    else sheet.setColumnFormat(index, { ...sheet.columnFormat(index), hidden });
  }
  state.session.model.looksChanged(sheet);
}

export const lineHidden = (state: RangeState, axis: Axis): boolean | null =>
  same(
    lines(state.areas, axis).map((index) =>
      axis === 'row' ? state.sheet.rowFormat(index).hidden : state.sheet.columnFormat(index).hidden,
    ),
  );

/** A column wide enough for its texts; Chinese characters count double. */
export function autofit(state: RangeState, axis: Axis): void {
  const { model } = state.session;
  const { sheet } = state;
  ensureAllowed(sheet, axis === 'row' ? 'allowFormatRows' : 'allowFormatColumns');
  if (axis === 'row') {
    for (const row of lines(state.areas, 'row'))
      sheet.setRowFormat(row, { ...sheet.rowFormat(row), size: undefined });
  } else {
    const widths = new Map<number, number>();
    for (const area of state.areas) {
      sheet.eachStored(area, (row, column) => {
        if (sheet.mergeAt(row, column)) return;
        const units = [...model.text(sheet, row, column)].reduce(
          (sum, letter) => sum + ((letter.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1),
          0,
        );
        const width = units * 5.6 * (sheet.style(row, column).font.size / DEFAULT_STYLE.font.size) + 6;
        widths.set(column, Math.max(widths.get(column) ?? 0, width));
      });
    }
    for (const [column, size] of widths)
      sheet.setColumnFormat(column, { ...sheet.columnFormat(column), size });
  }
  model.looksChanged(sheet);
}
