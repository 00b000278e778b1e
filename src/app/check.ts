import { ruleSet, validate } from '../validation';
import { priorFigures } from './priorFigures';
import type { Dataset } from '../dataset/dataset';
import type { Priors } from '../dataset/prior';
import type { FormReading } from '../forms/reading';
import type { ValidationResult } from '../validation/finding';
import type { Book, FormSheet } from './book';
import type { SavedPriors } from './state';

/** A form of the workbook with what the rules say of it. */
export interface CheckedSheet extends FormSheet {
  readonly result: ValidationResult;
  /** What it was compared with. */
  readonly priors: Priors;
}

/** Checks one form of a workbook; `given` are last year's figures that come before what the workbook keeps. */
export function checkForm(
  sheet: FormSheet,
  { state, forms }: Book,
  dataset: Dataset,
  given: readonly SavedPriors[] = [],
): CheckedSheet {
  const { reading } = sheet;
  const priors = priorFigures(reading, [...given, ...state.priors], forms, dataset);
  const related = forms
    .filter((other) => other !== sheet && other.reading.year === reading.year)
    .map((other) => other.reading);
  return { ...sheet, priors, result: validate({ reading, priors, rules: ruleSet(state.rules), related }) };
}

/** Checks every form of a workbook. */
export function checkBook(
  book: Book,
  dataset: Dataset,
  given: (sheet: FormSheet) => readonly SavedPriors[] = () => [],
): readonly CheckedSheet[] {
  return book.forms.map((sheet) => checkForm(sheet, book, dataset, given(sheet)));
}

/** How many cells of 本年 are still to be filled; what was published beside the total need not be. */
export function pendingCells({ areas, entries }: FormReading): number {
  const published = new Set(areas.flatMap(({ code, role }) => (role === 'published' ? [code] : [])));
  return [...entries.values()].filter(
    ({ area, period, content, isFormula }) =>
      period === 'current' && content === null && !isFormula && !published.has(area),
  ).length;
}
