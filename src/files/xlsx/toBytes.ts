import { writeFile } from '../../spreadsheet/xlsxFile';
import { cellKey, heldContent, keyPosition, libraryKey } from './heldSheet';
import { standardFont } from './planSheet';
import type { NamedRange } from 'hucre';
import type { Cell, WriteSheet } from 'hucre/xlsx';
import type { CellContent } from '../../forms/sheet';
import type { CellDetails, HeldSheet } from './heldSheet';

/** The workbook as an .xlsx file that opens on `active`. */
export async function toBytes(
  sheets: readonly HeldSheet[],
  names: readonly NamedRange[],
  active: string,
): Promise<Uint8Array> {
  return writeFile({
    sheets: sheets.map(writtenSheet),
    names,
    defaultFont: standardFont,
    activeSheet: Math.max(
      0,
      sheets.findIndex((sheet) => sheet.layout.name === active),
    ),
  });
}

function writtenSheet(sheet: HeldSheet): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  sheet.rows.forEach((contents, row) =>
    contents.forEach((content, column) => {
      if (content !== null && !sheet.details.has(cellKey(row, column))) {
        cells.set(libraryKey(cellKey(row, column)), { value: content });
      }
    }),
  );
  for (const [key, details] of sheet.details) {
    cells.set(libraryKey(key), writtenCell(heldContent(sheet, ...keyPosition(key)), details));
  }
  return { ...sheet.layout, cells };
}

function writtenCell(value: CellContent, { formula, style, note }: CellDetails): Partial<Cell> {
  return {
    ...(formula === '' ? { value } : { formula, formulaResult: value }),
    ...(style && { style }),
    ...(note !== '' && { comment: { text: note } }),
  };
}
