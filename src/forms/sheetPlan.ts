import type { Rect } from './address';
import type { ChartPlan } from './chartPlan';
import type { Field, FormArea } from './reading';
import type { StyleRole } from './style';

/** A formula of a plan, with its `=`. Only what is said to be one is written as a formula, never a text. */
export interface PlanFormula {
  readonly formula: string;
}

/** What to write into one cell: a text, a number, a formula, or nothing. */
export type PlanCell = string | number | null | PlanFormula;

/** Whether a cell of a plan holds a formula. */
export function isPlanFormula(cell: PlanCell): cell is PlanFormula {
  return typeof cell === 'object' && cell !== null;
}

export interface FormatArea {
  readonly rect: Rect;
  readonly style: StyleRole;
  readonly numberFormat?: string;
}

/** Excel's own data validation as a first help; pasting defeats it, so it is never relied upon. */
export interface EntryGuard {
  readonly rects: readonly Rect[];
  readonly kind: 'whole' | 'decimal' | 'percent';
}

export interface PrintSetup {
  readonly area: Rect;
  readonly titleRows: readonly [number, number];
  readonly titleColumns: readonly [number, number] | null;
  /** A page begins at each of these columns. */
  readonly columnBreaks: readonly number[];
  readonly rowBreaks: readonly number[];
  /** Shrink to this many pages across, or 0 when breaks decide. */
  readonly pagesWide: number;
  /** And to this many pages down; left out for as many as it takes. */
  readonly pagesTall?: number;
  /** Percent, where breaks decide. */
  readonly scale: number;
  /** A4 across where nothing else is said. */
  readonly paper?: { readonly size: 'A3' | 'A4'; readonly upright: boolean };
}

/** A sheet as it shall be: pure data, written by the Excel and the file adapter alike. */
export interface SheetPlan {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  /** Row by row from A1. */
  readonly cells: readonly (readonly PlanCell[])[];
  readonly formats: readonly FormatArea[];
  readonly merges: readonly Rect[];
  /** In characters of the standard font. */
  readonly columnWidths: readonly number[];
  /** In points; undefined for the standard height. */
  readonly rowHeights: readonly (number | undefined)[];
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly guards: readonly EntryGuard[];
  /** Defined names of the workbook. */
  readonly names: readonly { readonly name: string; readonly rect: Rect }[];
  readonly print: PrintSetup;
  readonly charts?: readonly ChartPlan[];
  readonly areas: readonly FormArea[];
  readonly fields: readonly Field[];
}
