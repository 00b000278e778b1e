import { cellAddress, columnLetters } from '../../forms/address';

/**
 * References while a formula is for no cell yet: `R[1]C[-2]` one row down and two columns left, `R12C[0]` row 12 of
 * this column. A format of many cells is one formula so; Excel and files want it as it reads at the first of them.
 */
const reference = /R(?:\[(-?\d+)\]|(\d+))C(?:\[(-?\d+)\]|(\d+))/gu;

export const relativeCell = (down: number, right: number): string => `R[${down}]C[${right}]`;

/** The formula of a cell as it reads for another one, so many steps from there. */
export function rebased(formula: string, down: number, right: number): string {
  return formula.replace(
    reference,
    (_, rowStep?: string, row?: string, columnStep?: string, column?: string) =>
      `R${row ?? `[${Number(rowStep) - down}]`}C${column ?? `[${Number(columnStep) - right}]`}`,
  );
}

/** The formula as it is written for a cell. */
export function writtenAt(formula: string, row: number, column: number): string {
  return formula.replace(
    reference,
    (_, down?: string, fixedRow?: string, right?: string, fixedColumn?: string) => {
      const r = fixedRow === undefined ? row + Number(down) : Number(fixedRow) - 1;
      const c = fixedColumn === undefined ? column + Number(right) : Number(fixedColumn) - 1;
      if (fixedRow === undefined && fixedColumn === undefined) return cellAddress(r, c);
      return `${fixedColumn === undefined ? '' : '$'}${columnLetters(c)}${fixedRow === undefined ? '' : '$'}${r + 1}`;
    },
  );
}
