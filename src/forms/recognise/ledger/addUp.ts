import { areaOf, liesIn } from '../../../catalogue/areas';
import { twelveDigits } from '../../../catalogue/numbers';
import { cellAddress } from '../../address';
import { directArea } from '../../formAreas';
import { itemsOf } from '../../definition';
import { isNothing } from '../../nothing';
import { fieldKey } from '../../reading';
import { lexiconOf } from '../items/lexicon';
import { commonRegion } from '../lines/areaHits';
import { figureIn } from '../read/figure';
import { isSurelyDirect, rowKind } from '../read/place';
import { surroundingsOf, yearInName } from '../read/surroundings';
import { ledgerColumns } from './ledgerColumns';
import { areaNamed, ledgerOf, textAt } from './ledger';
import { periodColumn } from './ledgerPeriod';
import type { Area } from '../../../catalogue/area';
import type { FormDefinition } from '../../definition';
import type { Entry, FormReading } from '../../reading';
import type { SheetSnapshot } from '../../sheet';
import type { Hints } from '../recognition';
import type { Ledger } from './ledger';
import type { ValueColumn } from './ledgerColumns';

/** Why rows of a ledger take no part in its sums. */
export type LeftOutRow =
  'no_area' | 'other_region' | 'subtotal' | 'other_year' | 'no_indicator' | 'no_figure';

export interface LeftOutRows {
  readonly reason: LeftOutRow;
  readonly count: number;
  /** The first of them, counted from 0, with what stands in it to know it by. */
  readonly row: number;
  readonly text: string;
}

/** A ledger added up into a form by area. */
export interface AddedUp {
  readonly reading: FormReading;
  /** By field (`fieldKey`): the cells of the ledger from the first to the last that were added, `D5:D300`. */
  readonly ranges: ReadonlyMap<string, string>;
  /** Rows that a figure was taken from. */
  readonly counted: number;
  readonly leftOut: readonly LeftOutRows[];
  /** Cells in columns that were added up which hold neither a number nor nothing. */
  readonly unreadable: readonly { readonly row: number; readonly column: number; readonly text: string }[];
  readonly columns: readonly ValueColumn[];
  /** How the rows of the year were found: the column that says it, or undefined where all rows are of it. */
  readonly periodColumn: number | undefined;
}

export type LedgerRefusal = 'no_ledger' | 'no_indicators' | 'no_areas' | 'no_year';

/**
 * Adds a ledger up by area (and by programme, where a column names them) into the form that its columns fit best, over
 * the rows of one statistical year. What a person chose (hints) comes before what the sheet says. Rates are not added.
 */
export function addUpLedger(
  sheet: SheetSnapshot,
  forms: readonly FormDefinition[],
  hints: Hints = {},
): AddedUp | LedgerRefusal {
  const ledger = ledgerOf(sheet);
  if (!ledger) return 'no_ledger';
  const around = surroundingsOf(
    { ...sheet, values: sheet.values.slice(0, ledger.first) },
    ledger.head[0] ?? 0,
  );
  const wanted = hints.form === undefined ? forms : forms.filter(({ id }) => id === hints.form);
  const fitting = ledgerColumns(sheet, ledger, wanted.map(lexiconOf), around.units);
  if (!fitting) return 'no_indicators';
  const { form, columns, programme } = fitting;
  const rows = placedRows(sheet, ledger, hints.region ?? around.region);
  const chosen = hints.region;
  const isThere = rows.some(({ area }) => area && chosen !== undefined && liesIn(area, chosen));
  const region = isThere ? chosen : regionOf(rows, around.region);
  if (region === undefined) return 'no_areas';
  const period = periodColumn(
    sheet,
    ledger,
    columns.map(({ column }) => column),
  );
  const fileYear = hints.file === undefined ? undefined : yearInName(hints.file);
  const year = hints.year ?? around.year ?? fileYear ?? period?.latest;
  if (year === undefined) return 'no_year';

  // Where every row is of the region itself, it is one unit's own return.
  const isOwn = rows.every(({ area }) => area === undefined || area.code === region);
  const sums = new Sums();
  const left = new Map<LeftOutRow, LeftOutRows>();
  const leave = (reason: LeftOutRow, row: number, text: string): void => {
    const known = left.get(reason);
    left.set(reason, known ? { ...known, count: known.count + 1 } : { reason, count: 1, row, text });
  };
  const unreadable: { row: number; column: number; text: string }[] = [];
  let counted = 0;
  for (const { row, area, text, kind } of rows) {
    const figured = columns.some(({ column }) => !isNothing(sheet.values[row]?.[column] ?? null));
    const name = text || firstText(sheet, row, ledger);
    if (!figured) {
      if (name !== '') leave('no_figure', row, name);
      continue;
    }
    if (kind === 'sum') {
      leave('subtotal', row, name);
      continue;
    }
    const inside = area && lineOf(area, region);
    const line = kind === 'direct' || (inside === region && !isOwn) ? directArea(region) : inside;
    if (line === undefined) {
      leave(area ? 'other_region' : 'no_area', row, name);
      continue;
    }
    if (period && period.yearAt(row) !== year) {
      leave('other_year', row, name);
      continue;
    }
    const named = programme === undefined ? undefined : textAt(sheet, row, programme);
    const own = columns.filter((column) => column.programme === undefined || column.programme === named);
    if (own.length === 0) {
      leave('no_indicator', row, named ?? name);
      continue;
    }
    let taken = false;
    for (const { column, indicator, scale } of own) {
      const content = sheet.values[row]?.[column] ?? null;
      const figure = figureIn(content);
      if (figure !== undefined) {
        sums.add(line, indicator, figure * scale, row, column);
        taken = true;
      } else if (!isNothing(content)) {
        unreadable.push({ row, column, text: textAt(sheet, row, column) });
      }
    }
    if (taken) counted += 1;
    else leave('no_figure', row, name);
  }
  const reading: FormReading = {
    form: form.id,
    year,
    region,
    layout: isOwn ? 'indicator' : 'area',
    sheet: sheet.name,
    areas: sums.areas().map((code) => ({ code, role: code === directArea(region) ? 'direct' : 'area' })),
    indicators: itemsOf(form).flatMap(({ indicator }) =>
      columns.some((column) => column.indicator === indicator) ? indicator : [],
    ),
    entries: sums.entries(),
  };
  return {
    reading,
    ranges: sums.ranges(),
    counted,
    leftOut: [...left.values()],
    unreadable,
    columns,
    periodColumn: period?.column,
  };
}

interface PlacedRow {
  readonly row: number;
  readonly text: string;
  readonly area: Area | undefined;
  readonly kind: 'unit' | 'direct' | 'sum';
}

/** Every row below the head with the area it is about: its own, or that of the group it stands in. */
function placedRows(sheet: SheetSnapshot, ledger: Ledger, within: string | undefined): readonly PlacedRow[] {
  const hidden = new Set(sheet.hiddenRows);
  const known = new Map<string, Omit<PlacedRow, 'row' | 'text'>>();
  const placeOf = (text: string): Omit<PlacedRow, 'row' | 'text'> => {
    const before = known.get(text);
    if (before) return before;
    const label = rowKind(text, within ?? '');
    const isSum = label === 'total' || label === 'subtotal' || label === 'region' || label === 'published';
    const area = isSum ? undefined : (areaNamed(text, within) ?? areaNamed(text, undefined));
    const kind = isSum
      ? 'sum'
      : area === undefined && label === 'direct' && isSurelyDirect(text)
        ? 'direct'
        : 'unit';
    const placed = { area, kind } as const;
    known.set(text, placed);
    return placed;
  };
  const whole = within === undefined ? undefined : areaOf(within);
  const rows: PlacedRow[] = [];
  let group: Omit<PlacedRow, 'row'> | undefined;
  for (let row = ledger.first; row < sheet.values.length; row += 1) {
    if (hidden.has(row)) continue;
    const { areaColumn } = ledger;
    const text = areaColumn === undefined ? '' : textAt(sheet, row, areaColumn);
    if (areaColumn === undefined) {
      const sum = rowKind(firstText(sheet, row, ledger), '') === 'total';
      rows.push({ row, text: '', area: whole, kind: sum ? 'sum' : 'unit' });
      continue;
    }
    if (text === '' && ledger.isGrouped) {
      const sum = /合计|小计|总计/u.test(firstText(sheet, row, ledger));
      rows.push({ row, text: '', area: group?.area, kind: sum ? 'sum' : (group?.kind ?? 'unit') });
      continue;
    }
    const placed = { text, ...placeOf(text) };
    if (text !== '') group = placed;
    // 小计 may stand beside the name of what it sums up.
    const isSum = placed.kind === 'sum' || sumWords.test(wordsBeside(sheet, row, ledger, areaColumn));
    rows.push({ row, ...placed, kind: isSum ? 'sum' : placed.kind });
  }
  return rows;
}

const sumWords = /^(?:合计|小计|总计|共计)$/u;

function wordsBeside(sheet: SheetSnapshot, row: number, { columns }: Ledger, column: number): string {
  return (
    columns
      .filter((each) => each !== column)
      .map((each) => textAt(sheet, row, each))
      .find((text) => sumWords.test(text)) ?? ''
  );
}

function firstText(sheet: SheetSnapshot, row: number, { columns }: Ledger): string {
  return (
    columns.map((column) => textAt(sheet, row, column)).find((text) => /\p{Script=Han}/u.test(text)) ?? ''
  );
}

function regionOf(rows: readonly PlacedRow[], stated: string | undefined): string | undefined {
  const areas = [...new Map(rows.flatMap(({ area }) => (area ? [[area.code, area] as const] : []))).values()];
  const inside = areas.filter((area) => stated !== undefined && liesIn(area, stated)).length;
  if (stated !== undefined && inside * 2 >= areas.length) return stated;
  return commonRegion(areas, undefined);
}

/** The line of the region's form that an area's figures belong to: itself, or what it lies in. */
function lineOf(area: Area, region: string): string | undefined {
  if (area.code === region) return region;
  for (let at: Area | undefined = area; at; at = at.parent === null ? undefined : areaOf(at.parent)) {
    if (at.parent === region) return at.code;
  }
  return undefined;
}

interface Sum {
  readonly area: string;
  readonly indicator: string;
  readonly row: number;
  readonly column: number;
  last: number;
  sum: number;
  /** What adding rounded off so far. */
  rest: number;
}

/** Running sums by area and indicator; what lies below the last decimal of a cell is not lost on the way. */
class Sums {
  readonly #cells = new Map<string, Sum>();

  add(area: string, indicator: string, value: number, row: number, column: number): void {
    const key = fieldKey(area, indicator, 'current');
    const cell = this.#cells.get(key) ?? { area, indicator, sum: 0, rest: 0, row, column, last: row };
    const due = value - cell.rest;
    const next = cell.sum + due;
    cell.rest = next - cell.sum - due;
    cell.sum = next;
    cell.last = row;
    this.#cells.set(key, cell);
  }

  areas(): readonly string[] {
    return [...new Set([...this.#cells.values()].map(({ area }) => area))].sort();
  }

  ranges(): ReadonlyMap<string, string> {
    return new Map(
      [...this.#cells].map(([key, { row, last, column }]) => [
        key,
        `${cellAddress(row, column)}:${cellAddress(last, column)}`,
      ]),
    );
  }

  entries(): ReadonlyMap<string, Entry> {
    return new Map(
      [...this.#cells].map(([key, { sum, area, indicator, row, column }]) => {
        const value = twelveDigits(sum);
        return [
          key,
          {
            area,
            indicator,
            period: 'current' as const,
            row,
            column,
            content: value,
            value,
            scale: 1,
            isFormula: false,
          },
        ];
      }),
    );
  }
}
