import { columnLetters, parseAddress } from '../../forms/address';

/** Quoted text and quoted sheet names are stepped over; a reference is not part of a longer name or a function. */
const parts = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w(.])/gi;

/**
 * A formula as it reads at a cell `down` rows and `right` columns from where it was written: files keep a formula
 * that was filled down once, at its first cell.
 */
export function shiftFormula(formula: string, down: number, right: number): string {
  return formula.replace(
    parts,
    (whole: string, fixedColumn?: string, letters?: string, fixedRow?: string, digits?: string) => {
      const at = letters && digits ? parseAddress(letters + digits) : undefined;
      if (!at) return whole;
      const column = fixedColumn ? at.left : at.left + right;
      const row = fixedRow ? at.top : at.top + down;
      if (column < 0 || row < 0) return '#REF!';
      return `${fixedColumn ?? ''}${columnLetters(column)}${fixedRow ?? ''}${row + 1}`;
    },
  );
}
