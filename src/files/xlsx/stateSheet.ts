import { stateCells, stateFromCells, stateSheetName } from '../../app/stateCells';
import { blankSheet, putContent } from './heldSheet';
import { snapshotOf } from './snapshot';
import type { HeldSheet } from './heldSheet';

/** Whether this is the sheet of the kept text. */
export function isStateSheet(sheet: HeldSheet): boolean {
  return sheet.layout.name === stateSheetName;
}

/** A very hidden sheet that keeps `text` down column A. */
export function stateSheet(text: string): HeldSheet {
  const sheet = blankSheet({ name: stateSheetName, veryHidden: true });
  stateCells(text).forEach((piece, row) => putContent(sheet, row, 0, piece));
  return sheet;
}

/** The text that the sheet keeps, or null when it holds none. */
export function stateTextOf(sheet: HeldSheet): string | null {
  return stateFromCells(snapshotOf(sheet).values.map(([first = null]) => first));
}
