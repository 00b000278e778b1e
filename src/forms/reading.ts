import type { FormId, LayoutKind } from './definition';
import type { CellContent } from './sheet';

/** 本年 or 上年. */
export type Slot = 'current' | 'prior';

/**
 * The lines of a form: total 合计, published (the region's figure as printed, beside 合计), area, and direct
 * (省直及产业). A return of one unit has the one line `area`.
 */
export type LineRole = 'total' | 'published' | 'area' | 'direct';

export interface Line {
  /** Area code; `450000P` for the published line and `450000D` for the direct line of region 450000. */
  readonly code: string;
  readonly role: LineRole;
}

/** Where a figure lives in a sheet; row and column counted from 0. */
export interface Field {
  readonly line: string;
  readonly indicator: string;
  readonly slot: Slot;
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
  /** Statistical year. */
  readonly year: number;
  readonly region: string;
  readonly layout: LayoutKind;
  readonly sheet: string;
  readonly lines: readonly Line[];
  readonly indicators: readonly string[];
  readonly entries: ReadonlyMap<string, Entry>;
}

/** The key of a field in `FormReading.entries`. */
export function fieldKey(line: string, indicator: string, slot: Slot): string {
  return `${line}|${indicator}|${slot}`;
}

/** The entry of a line, indicator and slot, or undefined where the sheet has no such cell. */
export function entryOf(
  reading: FormReading,
  line: string,
  indicator: string,
  slot: Slot,
): Entry | undefined {
  return reading.entries.get(fieldKey(line, indicator, slot));
}
