import type { Area } from './address';
import type { CellValue } from './value';

/** A cell as formulas see it: its formula, with or without the "=", or else its constant. */
export interface FormulaCell {
  readonly formula: string | undefined;
  readonly constant: CellValue;
}

/** A sheet as formulas see it; rows and columns are counted from 0. */
export interface FormulaSheet {
  cell(row: number, column: number): FormulaCell;
  /** Calls back for the cells of the area that hold something, by rows; empty ones may be among them. */
  eachStored(area: Area, visit: (row: number, column: number, cell: FormulaCell) => void): void;
  /** The smallest area that holds all content; undefined when there is none. */
  usedArea(valuesOnly: true): Area | undefined;
}

type Matrix = readonly (readonly CellValue[])[];

/** A workbook as formulas see it. */
export interface FormulaBook {
  /** A sheet by its name, in any case. */
  sheet(name: string): FormulaSheet | undefined;
  /** The formula that a defined name stands for on a sheet. */
  name(name: string, home: FormulaSheet): string | undefined;
  /** A function that is not built in; undefined when nobody knows it. */
  foreign?(name: string, args: readonly (CellValue | Matrix)[]): CellValue | undefined;
  /** How many cells all formulas together may read; what comes after is as with formulas that nobody knows. */
  readonly mostReads?: number;
  /**
   * What a cell shows whose formula uses something that nobody here knows, such as the result that a file has;
   * undefined where there is none and the cell shows an error.
   */
  kept?(sheet: FormulaSheet, row: number, column: number): CellValue | undefined;
}
