import { rangeOf } from './ranges';
import { writeGuard } from './planWriter';
import type { SheetLooks } from '../app/looks';
import type { Rect } from '../forms/address';
import type { EntryGuard } from '../forms/sheetPlan';
import type { GuardTexts } from './planWriter';

/** What entry cells look like and ask for now, once it has been asked. */
export interface LoadedEntries {
  readonly guards: readonly {
    readonly kind: EntryGuard['kind'];
    readonly rect: Rect;
    readonly validation: Excel.DataValidation;
  }[];
  readonly formats: readonly {
    readonly rect: Rect;
    readonly numberFormat: string;
    readonly range: Excel.Range;
  }[];
}

/** Asks for the validations and number formats of entry cells. */
export function loadEntries(sheet: Excel.Worksheet, { guards, numberFormats }: SheetLooks): LoadedEntries {
  return {
    guards: guards.flatMap(({ kind, rects }) =>
      rects.map((rect) => {
        const validation = rangeOf(sheet, rect).dataValidation;
        validation.load('type');
        return { kind, rect, validation };
      }),
    ),
    formats: numberFormats.flatMap(({ numberFormat, rects }) =>
      rects.map((rect) => {
        const range = rangeOf(sheet, rect);
        range.load('numberFormat');
        return { rect, numberFormat, range };
      }),
    ),
  };
}

/** Puts right what pasting has replaced; returns at how many areas. */
export function settleEntries(
  sheet: Excel.Worksheet,
  { guards, formats }: LoadedEntries,
  texts: GuardTexts,
): number {
  const unguarded = guards.filter(({ kind, validation }) => String(validation.type) !== guardType[kind]);
  for (const { kind, rect } of unguarded) writeGuard(sheet, { kind, rects: [rect] }, texts);
  const misshown = formats.filter(({ range, numberFormat }) =>
    range.numberFormat.some((row: unknown[]) => row.some((format) => format !== numberFormat)),
  );
  for (const { rect, numberFormat } of misshown) rangeOf(sheet, rect).numberFormat = [[numberFormat]];
  return unguarded.length + misshown.length;
}

/** Validation of several kinds in one area has a type of its own, as has none. */
const guardType: Readonly<Record<EntryGuard['kind'], string>> = {
  whole: 'WholeNumber',
  decimal: 'Decimal',
  percent: 'Decimal',
};
