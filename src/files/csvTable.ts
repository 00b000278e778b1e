import Papa from 'papaparse';

/** What is wrong with a loaded table; the sentence is made in i18n. */
export type CsvProblemKind =
  | 'empty'
  | 'quotes'
  | 'missing_column'
  | 'repeated_column'
  | 'extra_field'
  | 'blank'
  | 'not_a_number'
  | 'not_a_line'
  | 'unknown_area'
  | 'unknown_indicator'
  | 'unknown_unit'
  | 'other_unit'
  | 'unknown_period'
  | 'unknown_period_kind'
  | 'unknown_qualifier'
  | 'unknown_multiplier'
  | 'bad_flag';

export interface CsvProblem {
  readonly kind: CsvProblemKind;
  /** What stands there. */
  readonly text: string;
}

/** Where and what: the line of the file counted from 1, and the column by its head. */
export interface CsvError {
  readonly file: string;
  readonly line: number;
  readonly column: string;
  readonly problem: CsvProblem;
}

export type CsvResult<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly errors: readonly CsvError[] };

/** One row of a table. */
export interface CsvRow {
  readonly line: number;
  /** The trimmed text under a head, '' where the table has no such column. */
  text(column: string): string;
}

export interface CsvTable {
  readonly columns: readonly string[];
  readonly rows: readonly CsvRow[];
}

/** Lines that a row takes up: a quoted field may hold line breaks. */
function linesOf(row: readonly string[]): number {
  return 1 + row.reduce((sum, field) => sum + (field.match(/\r\n|\r|\n/gu)?.length ?? 0), 0);
}

// SDMX-CSV may print a label after the code in heads and fields: `REF_AREA: Reference area`.
const headOf = (text: string): string => text.trim().replace(/\s*:.*$/u, '');

/**
 * A table with a head row, in any order of columns, with or without a byte order mark, with CRLF or LF. Empty rows are
 * left out; lines count as an editor shows them.
 */
export function parseTable(text: string, file: string, required: readonly string[]): CsvResult<CsvTable> {
  const error = (line: number, column: string, kind: CsvProblemKind, found: string): CsvError => ({
    file,
    line,
    column,
    problem: { kind, text: found },
  });
  const parsed = Papa.parse<string[]>(text.replace(/^\uFEFF/u, ''), {
    header: false,
    delimiter: delimiterOf(text),
  });
  const [head = [], ...body] = parsed.data;
  const columns = head.map(headOf);
  if (columns.every((column) => column === '')) return { ok: false, errors: [error(1, '', 'empty', '')] };
  const errors = required
    .filter((column) => !columns.includes(column))
    .map((column) => error(1, column, 'missing_column', ''));
  const repeated = columns.filter((column, index) => column !== '' && columns.indexOf(column) !== index);
  errors.push(...repeated.map((column) => error(1, column, 'repeated_column', column)));

  const rows: CsvRow[] = [];
  const position = new Map(columns.map((column, index) => [column, index]));
  let line = 1 + linesOf(head);
  const startOf: number[] = [1];
  for (const fields of body) {
    startOf.push(line);
    const at = line;
    line += linesOf(fields);
    if (fields.every((field) => field.trim() === '')) continue;
    // 1,234 without quotes are two fields: read on, every figure after it would stand under the wrong head.
    const extra = fields.slice(columns.length).find((field) => field.trim() !== '');
    if (extra !== undefined) errors.push(error(at, columns.at(-1) ?? '', 'extra_field', extra.trim()));
    rows.push({ line: at, text: (column) => (fields[position.get(column) ?? -1] ?? '').trim() });
  }
  for (const problem of parsed.errors) {
    if (problem.type === 'Quotes') errors.push(error(startOf[problem.row ?? 0] ?? 1, '', 'quotes', ''));
  }
  return errors.length > 0 ? { ok: false, errors } : { ok: true, value: { columns, rows } };
}

/** Excel writes a semicolon or a tab where the system says so; the head tells which. */
export function delimiterOf(text: string): string {
  // A line of millions of characters is more than a pattern can hold.
  const end = text.search(/[\r\n]/u);
  const head = text.slice(text.startsWith('\uFEFF') ? 1 : 0, end < 0 ? undefined : end);
  return [',', ';', '\t'].reduce((best, mark) =>
    head.split(mark).length > head.split(best).length ? mark : best,
  );
}

/** Rows as things, or every error in them. `read` reports through `fail` and may return anything when it did. */
export function readRows<T>(
  table: CsvTable,
  file: string,
  read: (row: CsvRow, fail: (column: string, kind: CsvProblemKind) => void) => T | undefined,
): CsvResult<readonly T[]> {
  const errors: CsvError[] = [];
  const items: T[] = [];
  for (const row of table.rows) {
    const before = errors.length;
    const item = read(row, (column, kind) => {
      errors.push({ file, line: row.line, column, problem: { kind, text: row.text(column) } });
    });
    if (item !== undefined && errors.length === before) items.push(item);
  }
  return errors.length > 0 ? { ok: false, errors } : { ok: true, value: items };
}

/** The number of a field: digits with an optional point, sign or exponent; undefined for anything else. */
export function plainNumber(text: string): number | undefined {
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/iu.test(text)) return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}

/** Rows as CSV with LF line ends; fields are quoted where they must be. */
export function toTable(columns: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return `${Papa.unparse([columns as string[], ...rows.map((row) => [...row])], { newline: '\n' })}\n`;
}
