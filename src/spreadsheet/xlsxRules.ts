import { formatArea, parseArea } from './address';
import { conditionalFillFrom, conditionalStyleTo, fontFrom } from './xlsxLooks';
import type { ConditionalRule, DataValidation as FileValidation } from 'hucre/xlsx';
import type { Area } from './address';
import type { ConditionalFormat, DataValidation } from './rules';

const KINDS = {
  whole: 'wholeNumber',
  decimal: 'decimal',
  textLength: 'textLength',
  date: 'date',
  time: 'time',
} as const;

const OPERATORS = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqualTo',
  lessThanOrEqual: 'LessThanOrEqualTo',
} as const;

const ALERTS = { stop: 'Stop', warning: 'Warning', information: 'Information' } as const;

const invert = <K extends string>(table: Readonly<Record<K, string>>, value: unknown): K | undefined =>
  (Object.keys(table) as K[]).find((key) => table[key] === value);

const areasFrom = (range: string): readonly Area[] =>
  range.split(/[\s,]+/).flatMap((part) => parseArea(part) ?? []);

const areasTo = (areas: readonly Area[]): string => areas.map(formatArea).join(' ');

/** Excel's objects hold texts and numbers; anything else says nothing. */
const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

const withEquals = (formula: string | undefined): string => `=${(formula ?? '').replace(/^=/, '')}`;

/** The formula rules of a file's sheet; other kinds are left out. */
export function conditionalFormatsFrom(
  rules: readonly ConditionalRule[],
  theme: readonly string[],
  newId: () => string,
): readonly ConditionalFormat[] {
  return rules
    .filter((rule) => rule.type === 'expression')
    .sort((a, b) => a.priority - b.priority)
    .map((rule) => ({
      id: newId(),
      type: 'Custom',
      areas: areasFrom(rule.range),
      formula: withEquals(typeof rule.formula === 'string' ? rule.formula : rule.formula?.[0]),
      fill: conditionalFillFrom(rule.style, theme),
      font: fontFrom(rule.style?.font, theme),
      numberFormat: rule.style?.numFmt,
      stopIfTrue: rule.stopIfTrue ?? false,
    }));
}

export const conditionalFormatsTo = (formats: readonly ConditionalFormat[]): ConditionalRule[] =>
  formats.map((format, index) => ({
    type: 'expression',
    priority: index + 1,
    formula: format.formula.replace(/^=/, ''),
    range: areasTo(format.areas),
    style: {
      ...conditionalStyleTo(format.fill, format.font),
      ...(format.numberFormat !== undefined && { numFmt: format.numberFormat }),
    },
    ...(format.stopIfTrue && { stopIfTrue: true }),
  }));

/** A file's operand: a number as a number, anything else as a formula. */
function operandFrom(text: string | undefined): number | string | undefined {
  if (text === undefined || text === '') return undefined;
  const number = Number(text);
  return Number.isNaN(number) ? withEquals(text) : number;
}

const operandTo = (operand: unknown): string | undefined =>
  operand === undefined || operand === '' ? undefined : textOf(operand).replace(/^=/, '');

export function validationFrom(one: FileValidation): DataValidation {
  return {
    areas: areasFrom(one.range),
    rule: ruleFrom(one),
    ignoreBlanks: one.allowBlank ?? false,
    errorAlert: {
      showAlert: one.showErrorMessage ?? false,
      style: ALERTS[one.errorStyle ?? 'stop'],
      title: one.errorTitle ?? '',
      message: one.errorMessage ?? '',
    },
    prompt: {
      showPrompt: one.showInputMessage ?? false,
      title: one.inputTitle ?? '',
      message: one.inputMessage ?? '',
    },
  };
}

function ruleFrom(one: FileValidation): Readonly<Record<string, unknown>> {
  if (one.type === 'custom') return { custom: { formula: withEquals(one.formula1) } };
  if (one.type === 'list') {
    const source = one.values?.join(',') ?? one.formula1 ?? '';
    return { list: { inCellDropDown: true, source: one.values ? source : withEquals(source) } };
  }
  const formula2 = operandFrom(one.formula2);
  return {
    [KINDS[one.type]]: {
      formula1: operandFrom(one.formula1),
      ...(formula2 !== undefined && { formula2 }),
      operator: OPERATORS[one.operator ?? 'between'],
    },
  };
}

/** The validation as a file states it; one of a kind no file knows is left out. */
export function validationTo(one: DataValidation): readonly FileValidation[] {
  const rule = ruleTo(one.rule);
  if (!rule || one.areas.length === 0) return [];
  const { showAlert = true, style = 'Stop', title = '', message = '' } = one.errorAlert;
  const errorStyle = invert(ALERTS, style);
  const prompt = one.prompt['message'];
  return [
    {
      ...rule,
      range: areasTo(one.areas),
      allowBlank: one.ignoreBlanks,
      showErrorMessage: showAlert !== false,
      ...(errorStyle && { errorStyle }),
      ...(title !== '' && { errorTitle: String(title) }),
      ...(message !== '' && { errorMessage: String(message) }),
      ...(typeof prompt === 'string' &&
        prompt !== '' && {
          showInputMessage: one.prompt['showPrompt'] !== false,
          inputTitle: textOf(one.prompt['title']),
          inputMessage: prompt,
        }),
    },
  ];
}

type FileRule = Pick<FileValidation, 'type' | 'operator' | 'formula1' | 'formula2' | 'values'>;

function ruleTo(rule: DataValidation['rule']): FileRule | undefined {
  const [kind] = Object.keys(rule);
  const body = (kind === undefined ? {} : rule[kind]) as Readonly<Record<string, unknown>>;
  if (kind === 'custom') return { type: 'custom', formula1: operandTo(body['formula']) ?? '' };
  if (kind === 'list') {
    const source = textOf(body['source']);
    return source.startsWith('=')
      ? { type: 'list', formula1: source.slice(1) }
      : { type: 'list', values: source.split(',') };
  }
  const type = invert(KINDS, kind);
  if (!type) return undefined;
  const formula1 = operandTo(body['formula1']);
  const formula2 = operandTo(body['formula2']);
  return {
    type,
    operator: invert(OPERATORS, body['operator']) ?? 'between',
    ...(formula1 !== undefined && { formula1 }),
    ...(formula2 !== undefined && { formula2 }),
  };
}
