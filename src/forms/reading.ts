import type { FormDefinition, FormId, LayoutKind } from './definition';
import type { CellContent } from './sheet';

/** 本年 or 上年. */
export type ReportedPeriod = 'current' | 'prior';

/**
 * The lines of a form: total 合计, published (the region's figure as printed, beside 合计), area, and direct
 * (省直及产业). A return of one unit has the one line `area`.
 */
export type AreaRole = 'total' | 'published' | 'area' | 'direct';

export interface FormArea {
  /** Area code; `450000P` for the published line and `450000D` for the direct line of region 450000. */
  readonly code: string;
  readonly role: AreaRole;
}

/** Where a figure lives in a sheet; row and column counted from 0. */
export interface Field {
  readonly area: string;
  readonly indicator: string;
  readonly period: ReportedPeriod;
  readonly row: number;
  readonly column: number;
}

/** A field with what stands in it. */
export interface Entry extends Field {
  readonly content: CellContent;
  /** The number in the indicator's unit, or null where the cell holds none. */
  readonly value: number | null;
  /** How many of the indicator's unit one of the cell's unit is: 10,000 where a head says 万人 for 人. */
  readonly scale: number;
  readonly isFormula: boolean;
  /** Decimals that are known to have been kept when the figure was written, e.g. 2 under a 万人 head. */
  readonly decimals?: number;
}

/** A filled form as data: what validation, review and next year read. */
export interface FormReading {
  readonly form: FormId;
  /** Its definition, where it is the office's own and no catalogue has it. */
  readonly ownForm?: FormDefinition;
  /** Statistical year. */
  readonly year: number;
  readonly region: string;
  readonly layout: LayoutKind;
  readonly sheet: string;
  readonly areas: readonly FormArea[];
  readonly indicators: readonly string[];
  readonly entries: ReadonlyMap<string, Entry>;
}

/** The key of a field in `FormReading.entries`. */
export function fieldKey(area: string, indicator: string, period: ReportedPeriod): string {
  return `${area}|${indicator}|${period}`;
}

/** The entry of a line, indicator and slot, or undefined where the sheet has no such cell. */
export function entryOf(
  reading: FormReading,
  area: string,
  indicator: string,
  period: ReportedPeriod,
): Entry | undefined {
  return reading.entries.get(fieldKey(area, indicator, period));
}
