import { writeFile } from '../../spreadsheet/xlsxFile';
import { libraryKey } from './heldSheet';
import { standardFont } from './planSheet';
import type { NamedRange } from 'hucre';
import type { Cell, WriteSheet } from 'hucre/xlsx';
import type { HeldCell, HeldSheet } from './heldSheet';

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
  for (const [key, cell] of sheet.cells) cells.set(libraryKey(key), writtenCell(cell));
  return { ...sheet.layout, cells };
}

function writtenCell({ value, formula, style, note }: HeldCell): Partial<Cell> {
  return {
    ...(formula === '' ? { value } : { formula, formulaResult: value }),
    ...(style && { style }),
    ...(note !== '' && { comment: { text: note } }),
  };
}
