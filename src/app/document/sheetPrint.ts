import { isPlanFormula } from '../../forms/sheetPlan';
import type { SheetSnapshot } from '../../forms/sheet';
import type { SheetPlan } from '../../forms/sheetPlan';

/**
 * What stands typed on a sheet, as a short text: the same for a sheet that we made and for its plan, another one as
 * soon as a person has written into it. Formulas follow renamed sheets by themselves and take no part, nor do rows of
 * settings.
 */
export function sheetPrint(sheet: SheetSnapshot, settings: readonly number[] = []): string {
  return printOf(
    settings,
    sheet.values.map((row, at) =>
      row.map((value, column) => ((sheet.formulas[at]?.[column] ?? '') === '' ? value : null)),
    ),
  );
}

/** The same of a sheet that is yet to be laid out. */
export function planPrint({ cells }: SheetPlan, settings: readonly number[] = []): string {
  return printOf(
    settings,
    cells.map((row) => row.map((cell) => (isPlanFormula(cell) ? null : cell))),
  );
}

function printOf(
  settings: readonly number[],
  cells: readonly (readonly (string | number | boolean | null)[])[],
): string {
  let print = 5381;
  cells.forEach((row, at) =>
    row.forEach((value, column) => {
      if (value === null || value === '' || settings.includes(at)) return;
      // Excel takes a text of digits for a number.
      for (const character of `${at},${column},${String(value)};`) {
        print = (Math.imul(print, 33) ^ (character.codePointAt(0) ?? 0)) >>> 0;
      }
    }),
  );
  return print.toString(36);
}
