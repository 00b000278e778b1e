import { cellAddress } from '../forms/address';
import { ruleSet, validate } from '../validation';
import { contradictionsIn } from '../validation/relations';
import { priorFigures } from './priorFigures';
import type { Dataset } from '../dataset/dataset';
import type { Priors } from '../dataset/prior';
import type { FormReading } from '../forms/reading';
import type { Unchecked, ValidationResult } from '../validation/finding';
import type { Contradiction } from '../validation/relations';
import type { RuleSet } from '../validation/rule';
import type { ValidationInput } from '../validation/validate';
import type { Book, FormSheet } from './book';
import type { RelationSheet } from './document/auditRelations';
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
  book: Book,
  dataset: Dataset,
  given: readonly SavedPriors[] = [],
): CheckedSheet {
  const input = inputOf(sheet, book, dataset, given);
  return { ...sheet, priors: input.priors, result: withBroken(validate(input), book.relations) };
}

/** What a form of the workbook is checked with. */
export function inputOf(
  sheet: FormSheet,
  book: Pick<Book, 'state' | 'forms' | 'relations'>,
  dataset: Dataset,
  given: readonly SavedPriors[] = [],
): ValidationInput {
  const { state, forms } = book;
  const { reading } = sheet;
  const priors = priorFigures(reading, [...given, ...state.priors], forms, dataset);
  const related = forms
    .filter((other) => other !== sheet && other.reading.year === reading.year)
    .map((other) => other.reading);
  return { reading, priors, rules: rulesIn(book), related };
}

/** The rules in force in a workbook: the catalogue as it is set there, and the office's own. */
export function rulesIn({ state, relations }: Pick<Book, 'state' | 'relations'>): RuleSet {
  const own = relations.own.flatMap(({ rule, isActive }) => (isActive ? [rule] : []));
  return ruleSet([...state.rules, ...relations.changes], own);
}

/** A relation that is not well written was not checked, and says so where its line stands. */
function withBroken(result: ValidationResult, { sheet, broken }: RelationSheet): ValidationResult {
  if (broken.length === 0) return result;
  const unchecked = broken.map(({ id, line, problem }): Unchecked => ({
    rule: id,
    sheet: sheet ?? '',
    cell: cellAddress(line.row, Math.max(0, line.columns[problem.column])),
    area: '',
    indicator: '',
    reason: 'broken_relation',
  }));
  return {
    ...result,
    unchecked: [...result.unchecked, ...unchecked],
    counts: [...result.counts, ...broken.map(({ id }) => ({ rule: id, passed: 0, failed: 0, unchecked: 1 }))],
  };
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

/** Contradictions with the rules in force, of relations that are on and of those that are not yet. */
export function contradictionsOf(book: Pick<Book, 'state' | 'relations'>): readonly Contradiction[] {
  const own = book.relations.own.map(({ rule }) => rule);
  return own.length === 0 ? [] : contradictionsIn(rulesIn(book), own);
}
