import { datasetPriors } from '../dataset/datasetPriors';
import { createPriors } from '../dataset/prior';
import { cellAddress } from '../forms/address';
import { directSums } from '../forms/directSum';
import { priorsFrom } from '../review/answers';
import type { Dataset } from '../dataset/dataset';
import type { Prior, Priors } from '../dataset/prior';
import type { FormId } from '../forms/definition';
import type { FormArea, FormReading } from '../forms/reading';
import type { FormSheet } from './document/understand';
import type { SavedPriors } from './state';

/** Which priors are wanted: of a form's statistical year, areas and indicators. */
export interface PriorRequest {
  readonly form: FormId;
  readonly year: number;
  readonly areas: readonly FormArea[];
  readonly indicators: readonly string[];
}

/**
 * 上年数 in the order in which they are believed: last year's file that the person loaded, last year's sheet in this
 * workbook, the dataset. Totals come from files and sheets only; a printed region figure is the published area's.
 */
export function priorFigures(
  request: PriorRequest,
  files: readonly SavedPriors[],
  sheets: readonly FormSheet[],
  dataset: Dataset,
): Priors {
  const { form, year, areas, indicators } = request;
  const loaded = files.filter((file) => file.form === form && file.year < year);
  const past = sheets.filter(({ reading }) => reading.form === form && reading.year < year);
  const reported = areas
    .filter(({ role }) => role === 'area' || role === 'published')
    .map(({ code }) => code);
  return createPriors(year, [
    ...loaded.flatMap(filePriors),
    ...past.flatMap(({ reading }) => priorsFrom(reading, null)),
    ...datasetPriors(dataset, { year, areas: reported, indicators }),
  ]);
}

function filePriors({ file, year, figures }: SavedPriors): readonly Prior[] {
  return figures.map(({ area, indicator, value, sheet, cell }) => ({
    area,
    indicator,
    value,
    year,
    period: String(year),
    origin: { kind: 'file', file, sheet, cell },
  }));
}

/** The 本年 figures of a reading with their cells, as they are kept when a file is loaded. */
export function figuresOf(reading: FormReading): SavedPriors['figures'] {
  return [...reading.entries.values(), ...directSums(reading)].flatMap(
    ({ area, indicator, period, value, row, column }) =>
      period === 'current' && value !== null
        ? [{ area, indicator, value, cell: cellAddress(row, column), sheet: reading.sheet }]
        : [],
  );
}
