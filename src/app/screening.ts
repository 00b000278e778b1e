import { cellAddress } from '../forms/address';
import { contentAt } from '../forms/sheet';
import { screen } from '../validation';
import type { CellContent, SheetSnapshot } from '../forms/sheet';
import type { ScreenFinding, ScreenRequest, ScreenResult, ScreenRow } from '../validation';

/** Where a list stands: its sheet and the columns of names and of the figures of two periods, counted from 0. */
interface ScreeningColumns {
  readonly sheet: string;
  readonly id: number;
  readonly prev: number;
  readonly curr: number;
}

/** A list to screen. Parameters left out take our defaults and our guard against too few units. */
export interface ScreeningRequest {
  readonly columns: ScreeningColumns;
  readonly method: ScreenRequest;
}

/** Why a row took no part; a text is no figure, and a total is no unit beside its own parts. */
export type LeftOut = keyof ScreenResult['excluded'] | 'prior_text' | 'current_text' | 'total';

/** A row of the list by what it is called and where its current figure stands. */
export interface ScreenedRow {
  readonly id: string;
  readonly cell: string;
}

/** What a screening of a list found. */
export interface Screening {
  readonly request: ScreeningRequest;
  readonly parameters: ScreenResult['parameters'];
  readonly outcome: ScreenResult['outcome'];
  /** Rows with a name or a figure below the head. */
  readonly rows: number;
  /** Rows compared. */
  readonly n: number;
  /** Rows above the first figure, taken as the head. */
  readonly headRows: number;
  readonly leftOut: readonly { readonly cause: LeftOut; readonly rows: readonly ScreenedRow[] }[];
  /** Furthest out first; `expected` on the scale of the current figure. */
  readonly findings: readonly (ScreenFinding & ScreenedRow)[];
}

/** One row of the list as it stands. */
interface ListRow {
  readonly row: number;
  readonly id: string;
  readonly prev: CellContent;
  readonly curr: CellContent;
}

const totals = /^(?:[全本]?[省市区县国]?(?:合计|总计|小计|共计)|total|subtotal)$/iu;

/** Screens a list on a sheet; its head, blank rows and totals are told apart from its units. */
export function screenSheet(sheet: SheetSnapshot, request: ScreeningRequest): Screening {
  const { columns, method } = request;
  const { headRows, rows } = listRows(sheet, columns);
  const units = rows.filter(({ id }) => !isTotal(id));
  const byKey = new Map(units.map((unit) => [keyOf(unit), unit]));
  const place = ({ row, id }: ListRow): ScreenedRow => ({ id, cell: cellAddress(row, columns.curr) });
  const result = screen(
    units.map((unit): ScreenRow => ({ id: keyOf(unit), prev: figure(unit.prev), curr: figure(unit.curr) })),
    method,
  );
  const leftOut = new Map<LeftOut, ScreenedRow[]>();
  const leave = (cause: LeftOut, row: ListRow): void => {
    const list = leftOut.get(cause);
    if (list) list.push(place(row));
    else leftOut.set(cause, [place(row)]);
  };
  for (const [cause, keys] of Object.entries(result.excluded) as [LeftOut, readonly string[]][]) {
    for (const key of keys) {
      const unit = byKey.get(key);
      if (unit) leave(causeOf(cause, unit), unit);
    }
  }
  for (const row of rows) if (isTotal(row.id)) leave('total', row);
  return {
    request,
    parameters: result.parameters,
    outcome: result.outcome,
    rows: rows.length,
    n: result.n,
    headRows,
    leftOut: [...leftOut].map(([cause, list]) => ({ cause, rows: list })),
    findings: result.findings.flatMap((finding) => {
      const unit = byKey.get(finding.id);
      return unit ? [{ ...finding, ...place(unit) }] : [];
    }),
  };
}

function listRows(
  sheet: SheetSnapshot,
  { id, prev, curr }: ScreeningColumns,
): { readonly headRows: number; readonly rows: readonly ListRow[] } {
  const all = sheet.values.map((_, row): ListRow => ({
    row,
    id: String(contentAt(sheet, row, id) ?? '').trim(),
    prev: contentAt(sheet, row, prev),
    curr: contentAt(sheet, row, curr),
  }));
  const first = all.findIndex((row) => isFigureRow(row) && !isYearHead(row));
  const headRows = first === -1 ? all.length : first;
  const rows = all.slice(headRows).filter((row) => row.id !== '' || !isBlank(row.prev) || !isBlank(row.curr));
  return { headRows, rows };
}

const isFigureRow = ({ prev, curr }: ListRow): boolean =>
  typeof prev === 'number' || typeof curr === 'number';

/** 2012 beside 2013 over the figures is a head, not a unit. */
function isYearHead({ prev, curr }: ListRow): boolean {
  if (typeof prev !== 'number' || typeof curr !== 'number') return false;
  return Number.isInteger(prev) && prev >= 1949 && prev <= 2100 && curr === prev + 1;
}

const isBlank = (content: CellContent): boolean =>
  content === null || (typeof content === 'string' && content.trim() === '');

const isTotal = (id: string): boolean => totals.test(id.replace(/[\s\u3000:：]/gu, ''));

const figure = (content: CellContent): number | null => (typeof content === 'number' ? content : null);

// Rows are told apart by where they stand: names may be blank or the same twice, and ties keep the sheet's order.
const keyOf = ({ row }: ListRow): string => String(row).padStart(7, '0');

/** A figure that is missing because a text stands in its place is said to be a text. */
function causeOf(cause: LeftOut, { prev, curr }: ListRow): LeftOut {
  if (cause === 'prior_missing' && !isBlank(prev)) return 'prior_text';
  if (cause === 'current_missing' && !isBlank(curr)) return 'current_text';
  return cause;
}
