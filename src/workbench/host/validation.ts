import { isCellError } from '../../spreadsheet/value';
import type { Area } from '../../spreadsheet/address';
import type { CellValue } from '../../spreadsheet/value';
import type { DataValidation } from '../../spreadsheet/rules';
import type { SheetModel } from './sheet';

const KINDS = ['wholeNumber', 'decimal', 'textLength', 'date', 'time'] as const;

/** What the rules ask of the workbook. */
export interface ValidatedWorkbook {
  readonly evaluateFrom: (
    formula: string,
    sheet: SheetModel,
    areas: readonly Area[],
    row: number,
    column: number,
  ) => CellValue;
  readonly textsOf: (formula: string, sheet: SheetModel) => readonly string[];
  readonly whileHolding: <T>(
    sheet: SheetModel,
    row: number,
    column: number,
    value: CellValue,
    question: () => T,
  ) => T;
}

interface Bounds {
  readonly formula1?: unknown;
  readonly formula2?: unknown;
  readonly operator?: string;
}

/** The alert that refuses the value in this cell, or undefined when it may be typed. */
export function violates(
  model: ValidatedWorkbook,
  sheet: SheetModel,
  row: number,
  column: number,
  value: CellValue,
): { readonly title: string; readonly message: string } | undefined {
  const validation = sheet.validationAt(row, column);
  if (!validation || (value === null && validation.ignoreBlanks)) return undefined;
  const { showAlert = true, style = 'Stop', title = '', message = '' } = validation.errorAlert;
  if (showAlert === false || style !== 'Stop') return undefined;
  if (isAllowed(model, sheet, row, column, value, validation)) return undefined;
  return { title: String(title), message: String(message) };
}

/** Whether the value satisfies the rule; relative references count from the areas' common corner. */
export function isAllowed(
  model: ValidatedWorkbook,
  sheet: SheetModel,
  row: number,
  column: number,
  value: CellValue,
  validation: DataValidation,
): boolean {
  const { rule } = validation;
  const formulaValue = (formula: unknown): CellValue =>
    typeof formula === 'string' && formula.startsWith('=')
      ? model.evaluateFrom(formula, sheet, validation.areas, row, column)
      : readOperand(formula);
  if ('custom' in rule) {
    const { formula } = rule['custom'] as { readonly formula: string };
    return model.whileHolding(sheet, row, column, value, () => formulaValue(formula) === true);
  }
  if ('list' in rule) {
    const { source } = rule['list'] as { readonly source: unknown };
    return listItems(model, sheet, source).includes(textOf(value));
  }
  const kind = KINDS.find((name) => name in rule);
  if (kind === undefined) return true;
  const bounds = rule[kind] as Bounds;
  const measured = kind === 'textLength' ? textOf(value).length : value;
  if (typeof measured !== 'number') return false;
  if (kind === 'wholeNumber' && !Number.isInteger(measured)) return false;
  return isWithin(
    measured,
    bounds.operator ?? 'Between',
    formulaValue(bounds.formula1),
    formulaValue(bounds.formula2),
  );
}

/** The entries a drop-down offers. */
function listItems(model: ValidatedWorkbook, sheet: SheetModel, source: unknown): readonly string[] {
  if (typeof source !== 'string') return [];
  if (!source.startsWith('=')) return source.split(',').map((item) => item.trim());
  return model.textsOf(source, sheet);
}

const textOf = (value: CellValue): string =>
  isCellError(value) ? value.error : value === null ? '' : String(value);

function readOperand(operand: unknown): CellValue {
  if (typeof operand === 'number' || typeof operand === 'boolean') return operand;
  if (typeof operand !== 'string' || operand === '') return null;
  const number = Number(operand);
  return Number.isNaN(number) ? operand : number;
}

function isWithin(value: number, operator: string, first: CellValue, second: CellValue): boolean {
  const low = typeof first === 'number' ? first : isCellError(first) ? Number.NaN : 0;
  const high = typeof second === 'number' ? second : 0;
  switch (operator) {
    case 'Between':
      return value >= low && value <= high;
    case 'NotBetween':
      return value < low || value > high;
    case 'EqualTo':
      return value === low;
    case 'NotEqualTo':
      return value !== low;
    case 'GreaterThan':
      return value > low;
    case 'LessThan':
      return value < low;
    case 'GreaterThanOrEqualTo':
      return value >= low;
    case 'LessThanOrEqualTo':
      return value <= low;
    default:
      return true;
  }
}
