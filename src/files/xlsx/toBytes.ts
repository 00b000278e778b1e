import { writeXlsx } from 'hucre/xlsx';
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
  return writeXlsx({
    sheets: sheets.map(writtenSheet),
    namedRanges: [...names],
    defaultFont: standardFont,
    activeSheet: Math.max(
      0,
      sheets.findIndex((sheet) => sheet.layout.name === active),
    ),
  });
}

function writtenSheet(sheet: HeldSheet): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  for (const [key, cell] of sheet.cells) cells.set(key, writtenCell(cell));
  return { ...sheet.layout, cells };
}

function writtenCell({ value, formula, style, note }: HeldCell): Partial<Cell> {
  const content = typeof value === 'string' ? escaped(value) : value;
  return {
    ...(formula === '' ? { value: content } : { formula, formulaResult: content }),
    ...(style && { style }),
    ...(note !== '' && { comment: { text: note } }),
  };
}

/**
 * The format writes a character that XML forbids as `_x0001_`, so text that looks like that is written with its first
 * `_` so. The library does the former and leaves out the latter.
 */
function escaped(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replaceAll('\uFFFE', '_xFFFE_')
    .replaceAll('\uFFFF', '_xFFFF_');
}
