import type { FormId, LayoutKind } from './definition';
import type { Field, FormArea, ReportedPeriod } from './reading';

/** A line of the form at a row or a column of the sheet, counted from 0. */
export interface BoundArea extends FormArea {
  readonly index: number;
  /** Set where the line's place decides between 本年 and 上年 (a return with one column each). */
  readonly period?: ReportedPeriod;
  /** What stood at its head when a person confirmed it, to find it again after rows or columns have moved. */
  readonly anchor?: string;
  /** Which of several tables below or beside each other it belongs to; its figures stand at items of the same. */
  readonly panel?: number;
}

/** An indicator at a column or a row of the sheet, counted from 0. */
export interface BoundItem {
  readonly indicator: string;
  readonly index: number;
  readonly period?: ReportedPeriod;
  /** How many of the indicator's unit one of the sheet's unit is (万人 → 10,000 persons). */
  readonly scale: number;
  readonly anchor?: string;
  readonly panel?: number;
}

/**
 * Where a form's figures stand in a sheet, ours or an office's own. Plain data, kept in the workbook.
 * The slot of a cell is its item's, else its line's, else 本年.
 */
export interface Binding {
  readonly form: FormId;
  readonly year: number;
  readonly region: string;
  readonly layout: LayoutKind;
  readonly sheet: string;
  /** Whether lines run down the rows or across the columns. */
  readonly areas: readonly BoundArea[];
  readonly items: readonly BoundItem[];
  readonly lineAxis: 'rows' | 'columns';
  /** own: made by us and found by its codes; recognised: proposed by us; confirmed: settled by a person. */
  readonly origin: 'standard' | 'recognised' | 'confirmed';
}

/** Every field of a binding with its scale. */
export function boundFields(binding: Binding): readonly (Field & { readonly scale: number })[] {
  const fields: (Field & { readonly scale: number })[] = [];
  for (const area of binding.areas) {
    for (const item of binding.items) {
      if (item.panel !== area.panel) continue;
      if (item.period && area.period && item.period !== area.period) continue;
      const [row, column] = binding.lineAxis === 'rows' ? [area.index, item.index] : [item.index, area.index];
      const period = item.period ?? area.period ?? 'current';
      fields.push({ area: area.code, indicator: item.indicator, period, row, column, scale: item.scale });
    }
  }
  return fields;
}
