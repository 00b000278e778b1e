import { twelveDigits } from '../catalogue/numbers';
import { areaOf } from '../catalogue/areas';
import { indicatorOf } from '../catalogue/indicators';
import type { PeriodKind } from '../catalogue/period';
import { unitOf } from '../catalogue/unit';
import type { Dataset } from '../dataset/dataset';
import type { Observation, Qualifier } from '../dataset/observation';
import { periodSpan } from '../dataset/periodSpan';
import { periodOf, timePeriod } from './csv/sdmxPeriod';
import { parseTable, plainNumber, readRows, toTable } from './csvTable';
import type { CsvProblemKind, CsvResult, CsvRow } from './csvTable';

type Fail = (column: string, kind: CsvProblemKind) => void;

const required = ['REF_AREA', 'INDICATOR', 'TIME_PERIOD', 'OBS_VALUE'] as const;

/** Units of the SDMX code list CL_UNIT_MEASURE and its common relatives, as ours. */
const unitCodes: ReadonlyMap<string, string> = new Map([
  ['PS', '人'],
  ['PERSONS', '人'],
  ['HH', '户'],
  ['CNY', '元'],
  ['XDC', '元'],
  ['PT', '%'],
  ['PC', '%'],
  ['PERCENT', '%'],
  ['PP', '百分点'],
  ['DAYS', '天'],
  ['YR', '年'],
  ['SQ_M', '平方米'],
]);

// A code may be followed by its label: `450200: Liuzhou`.
const codeOf = (text: string): string => text.replace(/\s*:.*$/u, '').trim();

function measure(row: CsvRow, own: string | undefined, fail: Fail): { value: number; unit: string } {
  const value = plainNumber(row.text('OBS_VALUE'));
  if (value === undefined) fail('OBS_VALUE', 'not_a_number');
  const exponent = plainNumber(codeOf(row.text('UNIT_MULT')) || '0');
  if (exponent === undefined || !Number.isInteger(exponent)) fail('UNIT_MULT', 'unknown_multiplier');
  const printed = codeOf(row.text('UNIT_MEASURE'));
  // Without a unit the figure is in the base unit of its indicator.
  const unit = unitOf(printed === '' ? (own ?? '') : (unitCodes.get(printed) ?? printed));
  if (unit === undefined) fail('UNIT_MEASURE', 'unknown_unit');
  const factor = (printed === '' ? 1 : (unit?.factor ?? 1)) * 10 ** (exponent ?? 0);
  return { value: factor === 1 ? (value ?? 0) : twelveDigits((value ?? 0) * factor), unit: unit?.base ?? '' };
}

const estimated = new Set(['E', 'I', 'F', 'P', 'U', 'G']);
const qualifiers: readonly Qualifier[] = ['exact', 'at_least', 'about', 'derived'];
const periodKinds: readonly PeriodKind[] = ['point', 'year', 'span', 'open'];

function qualifierOf(row: CsvRow, fail: Fail): Qualifier {
  const stated = row.text('QUALIFIER');
  if (stated === '') return estimated.has(codeOf(row.text('OBS_STATUS'))) ? 'about' : 'exact';
  const known = qualifiers.find((qualifier) => qualifier === stated);
  if (known === undefined) fail('QUALIFIER', 'unknown_qualifier');
  return known ?? 'exact';
}

function readRow(row: CsvRow, name: string, fail: Fail): Observation | undefined {
  // A missing value (status M, L, or nothing) is no observation.
  if (row.text('OBS_VALUE') === '' || row.text('OBS_VALUE') === 'NaN') return undefined;
  const area = codeOf(row.text('REF_AREA'));
  if (areaOf(area) === undefined) fail('REF_AREA', 'unknown_area');
  const indicator = indicatorOf(codeOf(row.text('INDICATOR')));
  if (indicator === undefined) fail('INDICATOR', 'unknown_indicator');
  const stated = periodKinds.find((kind) => kind === row.text('PERIOD_KIND'));
  const own = row.text('PERIOD');
  const period =
    own !== '' && stated !== undefined
      ? { kind: stated, text: own }
      : periodOf(row.text('TIME_PERIOD'), indicator?.kind ?? 'flow', stated);
  if (period === undefined || periodSpan(period) === undefined) fail('TIME_PERIOD', 'unknown_period');
  const { value, unit } = measure(row, indicator?.unit, fail);
  if (indicator !== undefined && unit !== '' && unitOf(indicator.unit)?.base !== unit) {
    fail('UNIT_MEASURE', 'other_unit');
  }
  return {
    area,
    indicator: indicator?.code ?? '',
    subject: row.text('SUBJECT'),
    period: period ?? { kind: 'year', text: '' },
    value,
    unit,
    qualifier: qualifierOf(row, fail),
    source: {
      doc: row.text('SOURCE_DOC') || name,
      line: plainNumber(row.text('SOURCE_LINE')) ?? row.line,
      asPrinted: row.text('AS_PRINTED') || row.text('OBS_VALUE'),
    },
    doubt: row.text('DOUBT'),
    note: row.text('COMMENT_OBS'),
  };
}

/**
 * Observations of an SDMX-CSV (1.0 or 2.0) with the columns REF_AREA, INDICATOR, TIME_PERIOD, OBS_VALUE and, where
 * there, UNIT_MEASURE, UNIT_MULT, OBS_STATUS. Areas and indicators are matched by code. Rows without a value are left
 * out. A figure without a source of its own is sourced to the file's name and line.
 */
export function parseSdmx(text: string, name: string): CsvResult<readonly Observation[]> {
  const table = parseTable(text, name, required);
  return table.ok ? readRows(table.value, name, (row, fail) => readRow(row, name, fail)) : table;
}

/** Whether a CSV is an SDMX one, by its head. */
export function isSdmx(text: string): boolean {
  const head = /^\uFEFF?([^\r\n]*)/u.exec(text)?.[1] ?? '';
  return head.includes('OBS_VALUE') && head.includes('TIME_PERIOD');
}

const columns = [
  'STRUCTURE',
  'STRUCTURE_ID',
  'ACTION',
  'REF_AREA',
  'INDICATOR',
  'SUBJECT',
  'TIME_PERIOD',
  'OBS_VALUE',
  'UNIT_MEASURE',
  'UNIT_MULT',
  'OBS_STATUS',
  'QUALIFIER',
  'PERIOD',
  'PERIOD_KIND',
  'SOURCE_DOC',
  'SOURCE_LINE',
  'AS_PRINTED',
  'DOUBT',
  'COMMENT_OBS',
] as const;

const status: Readonly<Record<Qualifier, string>> = { exact: 'A', at_least: 'A', about: 'E', derived: 'I' };

/**
 * Every figure as SDMX-CSV 2.0, values in base units (UNIT_MULT 0). What SDMX has no column for (the period as stated,
 * qualifier, source) follows in attributes, so that reading it back gives the same figures.
 */
export function toSdmxCsv(dataset: Dataset): string {
  const rows = [...dataset.observations, ...dataset.derived].map((observation) => [
    'datastructure',
    'UNION_STATISTICS:OBSERVATIONS(1.0)',
    'I',
    observation.area,
    observation.indicator,
    observation.subject,
    timePeriod(observation.period),
    observation.value,
    observation.unit,
    0,
    status[observation.qualifier],
    observation.qualifier,
    observation.period.text,
    observation.period.kind,
    observation.source.doc,
    observation.source.line,
    observation.source.asPrinted,
    observation.doubt,
    observation.note,
  ]);
  return toTable(columns, rows);
}
