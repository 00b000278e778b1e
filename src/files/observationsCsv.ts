import { twelveDigits } from '../catalogue/numbers';
import { areaOf } from '../catalogue/areas';
import { indicatorOf } from '../catalogue/indicators';
import type { PeriodKind } from '../catalogue/period';
import { unitOf } from '../catalogue/unit';
import type { Dataset } from '../dataset/dataset';
import type { DerivedObservation } from '../dataset/derived';
import type { Observation, Qualifier } from '../dataset/observation';
import { periodSpan } from '../dataset/periodSpan';
import { parseTable, plainNumber, readRows, toTable } from './csvTable';
import type { CsvProblemKind, CsvResult, CsvRow } from './csvTable';

type Fail = (column: string, kind: CsvProblemKind) => void;

const required = ['doc', 'line', 'area_code', 'indicator', 'period', 'period_kind', 'value', 'unit'] as const;

const periodKinds: readonly PeriodKind[] = ['point', 'year', 'span', 'open'];
const qualifiers: readonly Qualifier[] = ['exact', 'at_least', 'about', 'derived'];

/** The value of a row in the base unit of its unit; a table may print 万元. */
function measure(row: CsvRow, fail: Fail): { readonly value: number; readonly unit: string } {
  const value = plainNumber(row.text('value'));
  const unit = unitOf(row.text('unit'));
  if (row.text('value') === '') fail('value', 'blank');
  else if (value === undefined) fail('value', 'not_a_number');
  if (unit === undefined) fail('unit', 'unknown_unit');
  // A factor of one must leave the value as it stands.
  const factor = unit?.factor ?? 1;
  return { value: factor === 1 ? (value ?? 0) : twelveDigits((value ?? 0) * factor), unit: unit?.base ?? '' };
}

function readObservation(row: CsvRow, fail: Fail): Observation {
  const line = plainNumber(row.text('line'));
  if (line === undefined || !Number.isInteger(line) || line < 1) fail('line', 'not_a_line');
  if (row.text('doc') === '') fail('doc', 'blank');
  if (areaOf(row.text('area_code')) === undefined) fail('area_code', 'unknown_area');
  const indicator = indicatorOf(row.text('indicator'));
  if (indicator === undefined) fail('indicator', 'unknown_indicator');
  const kind = periodKinds.find((known) => known === row.text('period_kind'));
  if (kind === undefined) fail('period_kind', 'unknown_period_kind');
  const period = { kind: kind ?? 'point', text: row.text('period') };
  if (kind !== undefined && periodSpan(period) === undefined) fail('period', 'unknown_period');
  const qualifier = qualifiers.find((known) => known === (row.text('qualifier') || 'exact'));
  if (qualifier === undefined) fail('qualifier', 'unknown_qualifier');
  const { value, unit } = measure(row, fail);
  if (indicator !== undefined && unit !== '' && unitOf(indicator.unit)?.base !== unit)
    fail('unit', 'other_unit');
  return {
    area: row.text('area_code'),
    indicator: row.text('indicator'),
    subject: row.text('subject'),
    period,
    value,
    unit,
    qualifier: qualifier ?? 'exact',
    source: { doc: row.text('doc'), line: line ?? 0, asPrinted: row.text('as_printed') },
    doubt: row.text('doubt'),
    note: row.text('note'),
  };
}

/** Observations of a CSV in the dataset's own columns, in any order; `name` is the file's, for errors. */
export function parseObservations(text: string, name: string): CsvResult<readonly Observation[]> {
  const table = parseTable(text, name, required);
  return table.ok ? readRows(table.value, name, readObservation) : table;
}

/** Derived figures: the same columns with formula, low and high. */
export function parseDerived(text: string, name: string): CsvResult<readonly DerivedObservation[]> {
  const table = parseTable(text, name, [...required, 'formula', 'low', 'high']);
  if (!table.ok) return table;
  return readRows(table.value, name, (row, fail) => {
    const [low, high] = [plainNumber(row.text('low')), plainNumber(row.text('high'))];
    if (low === undefined) fail('low', 'not_a_number');
    if (high === undefined) fail('high', 'not_a_number');
    const factor = unitOf(row.text('unit'))?.factor ?? 1;
    return {
      ...readObservation(row, fail),
      formula: row.text('formula'),
      low: (low ?? 0) * factor,
      high: (high ?? 0) * factor,
    };
  });
}

const columns = [
  'doc',
  'line',
  'area_code',
  'area',
  'indicator',
  'indicator_zh',
  'subject',
  'period',
  'period_kind',
  'value',
  'unit',
  'qualifier',
  'as_printed',
  'doubt',
  'note',
] as const;

/** Every figure of the dataset as CSV, one row each, values in base units; derived ones after the printed ones. */
export function toCsv(dataset: Dataset): string {
  const rows = [...dataset.observations, ...dataset.derived].map((observation) => [
    observation.source.doc,
    observation.source.line,
    observation.area,
    areaOf(observation.area)?.zh ?? '',
    observation.indicator,
    indicatorOf(observation.indicator)?.zh ?? '',
    observation.subject,
    observation.period.text,
    observation.period.kind,
    observation.value,
    observation.unit,
    observation.qualifier,
    observation.source.asPrinted,
    observation.doubt,
    observation.note,
  ]);
  return toTable(columns, rows);
}
