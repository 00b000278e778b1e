import { cellAt, cellKey } from './heldSheet';
import type { HeldSheet } from './heldSheet';

/** The very hidden sheet that carries what the product keeps in a workbook. */
export const stateSheetName = '_union_statistics';

/** A cell holds 32,767 characters at most. */
const longest = 30_000;

/** Whether this is the sheet of the kept text. */
export function isStateSheet(sheet: HeldSheet): boolean {
  return sheet.layout.name === stateSheetName;
}

/** A sheet that keeps `text`, in pieces down column A. */
export function stateSheet(text: string): HeldSheet {
  const sheet: HeldSheet = { cells: new Map(), layout: { name: stateSheetName, veryHidden: true } };
  pieces(text).forEach((piece, row) => (cellAt(sheet, row, 0).value = piece));
  return sheet;
}

/** The text that the sheet keeps. */
export function stateTextOf(sheet: HeldSheet): string {
  let text = '';
  for (let row = 0; ; row++) {
    const piece = sheet.cells.get(cellKey(row, 0))?.value;
    if (typeof piece !== 'string') return text;
    text += piece;
  }
}

/** Never cut between the two halves of a character outside the basic plane: half a character is not stored. */
function pieces(text: string): readonly string[] {
  const list: string[] = [];
  for (let at = 0; at < text.length;) {
    const splits = /[\uD800-\uDBFF]/.test(text.charAt(at + longest - 1));
    const end = at + longest - (splits ? 1 : 0);
    list.push(text.slice(at, end));
    at = end;
  }
  return list;
}
