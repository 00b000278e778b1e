import { invalidArgument } from '../protocol';
import { ensureAllowed } from '../session';
import type { Area } from '../../../spreadsheet/address';
import type { CellStyle } from '../../../spreadsheet/look';
import type { RangeState } from '../session';
import type { SheetModel } from '../sheet';

const MANY_CELLS = 200_000;

/** What all cells agree on, or null where they differ, as the client expects of mixed ranges. */
export function uniform<T>(
  state: RangeState,
  read: (style: CellStyle, row: number, column: number) => T,
): T | null {
  let first: T | undefined;
  let mixed = false;
  const see = (value: T): void => {
    first ??= value;
    mixed ||= value !== first;
  };
  for (const area of state.areas)
    eachStyle(state.sheet, area, (style, row, column) => see(read(style, row, column)));
  return mixed || first === undefined ? null : first;
}

export function eachStyle(
  sheet: SheetModel,
  area: Area,
  visit: (style: CellStyle, row: number, column: number) => void,
): void {
  if (area.rowCount * area.columnCount > MANY_CELLS) {
    visit(
      sheet.style(area.row + area.rowCount - 1, area.column + area.columnCount - 1),
      area.row,
      area.column,
    );
    sheet.eachStored(area, (row, column) => visit(sheet.style(row, column), row, column));
    return;
  }
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    for (let column = area.column; column < area.column + area.columnCount; column++) {
      visit(sheet.style(row, column), row, column);
    }
  }
}

export function changeStyles(
  state: RangeState,
  change: (style: CellStyle, row: number, column: number) => CellStyle,
): void {
  ensureAllowed(state.sheet, 'allowFormatCells');
  for (const area of state.areas) state.sheet.changeStyle(area, change);
  state.session.model.looksChanged(state.sheet);
}

/** "#ffc7ce", "FFC7CE" or a plain colour name → "#FFC7CE". */
export function readColor(value: unknown): string {
  const text = String(value).trim();
  const known = COLORS[text.toLowerCase()];
  if (known !== undefined) return known;
  const match = /^#?([0-9a-f]{6})$/i.exec(text);
  if (!match) throw invalidArgument(`"${text}" is not a colour.`);
  return `#${(match[1] ?? '').toUpperCase()}`;
}

const COLORS: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
  grey: '#808080',
  lightgray: '#D3D3D3',
  lightgrey: '#D3D3D3',
  pink: '#FFC0CB',
};
