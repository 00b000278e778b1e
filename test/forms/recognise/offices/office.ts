import { areaOf, childrenOf } from '../../../../src/catalogue/areas';
import { indicatorOf } from '../../../../src/catalogue/indicators';
import { unitOf } from '../../../../src/catalogue/unit';
import { twelveDigits } from '../../../../src/catalogue/numbers';
import { cleanFigure, cleanPrior } from '../../../support/cleanFigures';
import { sheetOf } from '../sheets';
import type { Random } from '../../../bench/random';
import type { FormId } from '../../../../src/forms/definition';
import type { Hints } from '../../../../src/forms/recognise';
import type { ReportedPeriod } from '../../../../src/forms/reading';
import type { CellContent, SheetSnapshot } from '../../../../src/forms/sheet';

/** A figure of a generated sheet: where it stands and what it is, in the unit of the form. */
export interface Known {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly form: FormId;
  readonly area: string;
  readonly indicator: string;
  readonly period: ReportedPeriod;
  readonly value: number;
  /** The year of its form, where the sheet holds several. */
  readonly year?: number;
}

/** A workbook as an office may keep it, with everything that is known of it. */
export interface Office {
  readonly sheets: readonly SheetSnapshot[];
  readonly hints: Hints;
  /** `read`, or why it is asked for or refused. */
  readonly outcome: string;
  readonly known: readonly Known[];
  /** Cells whose figure was made wrong. */
  readonly planted: readonly Known[];
  /** Figures stand as text: they are offered as numbers, not judged. */
  readonly isText: boolean;
}

export interface Column {
  /** Head texts from the outermost level inwards. */
  readonly levels: readonly string[];
  readonly indicator?: string;
  readonly period?: ReportedPeriod;
  /** The unit that the sheet counts in; the form's own by default. */
  readonly unit?: string;
  readonly form?: FormId;
  /** What stands in a column of the office's own. */
  readonly own?: (row: number) => CellContent;
}

export interface Row {
  readonly labels: readonly CellContent[];
  /** Whose figures the row has; undefined for a row that is of nobody here. */
  readonly code?: string;
  readonly size?: number;
  /** Adds up the rows of these codes. */
  readonly sums?: readonly string[];
  /** Figures of a row that is none of the form's. */
  readonly noise?: number;
  /** A share of the figures of this code: a part that is not the form's. */
  readonly share?: number;
  readonly of?: string;
  readonly blank?: true;
}

const membershipItems = ['M01', 'M05', 'M06', 'M09', 'M10', 'M11'];
const contractItems = ['C01', 'C02', 'C03', 'C04', 'C05', 'C06'];
const aidItems = ['A03', 'A10', 'A11', 'A21', 'A22'];

/** What a kind of sheet is made from: a seed, a form with some of its indicators, the areas in some order. */
export class Draft {
  readonly known: Known[] = [];
  readonly year: number;
  readonly #sizes = new Map<string, number>();

  constructor(
    readonly random: Random,
    readonly region = '450000',
  ) {
    this.year = 2011 + random.below(8);
  }

  pick<T>(from: readonly T[]): T {
    const picked = from[this.random.below(from.length)];
    if (picked === undefined) throw new RangeError('Nothing to pick from');
    return picked;
  }

  get areas(): readonly string[] {
    const codes = childrenOf(this.region).map(({ code }) => code);
    return this.random.below(2) === 0 ? codes : codes.toReversed();
  }

  items(form: FormId): readonly string[] {
    const all = form === 'membership' ? membershipItems : form === 'contracts' ? contractItems : aidItems;
    return this.random.below(2) === 0 ? all : [...all.slice(3), ...all.slice(0, 3)];
  }

  sizeOf(code: string): number {
    const known = this.#sizes.get(code) ?? 1 + this.random.below(9);
    this.#sizes.set(code, known);
    return known;
  }

  /** The figure of an area in the unit of the form. */
  figure(code: string, indicator: string, period: ReportedPeriod): number {
    const size = this.sizeOf(code);
    return period === 'current' ? cleanFigure(indicator, size) : cleanPrior(indicator, size);
  }

  column(indicator: string, levels: readonly string[], more: Partial<Column> = {}): Column {
    return { indicator, levels, ...more };
  }

  /** One column for each indicator under its own name or one that offices use. */
  columns(form: FormId, items: readonly string[] = this.items(form)): readonly Column[] {
    return items.map((code) => this.column(code, [nameOf(code)], { form }));
  }

  rows(
    codes: readonly string[] = this.areas,
    nameIt: (code: string, at: number) => string = zh,
  ): readonly Row[] {
    return codes.map((code, at) => ({ labels: [nameIt(code, at)], code }));
  }

  total(codes: readonly string[], name = this.pick(['合计', '合  计', '总计', '全区合计'])): Row {
    return { labels: [name], code: this.region, sums: codes };
  }

  /** A table with its figures noted; the rows of cells of its head and body. */
  table(
    sheet: string,
    form: FormId,
    head: readonly string[],
    columns: readonly Column[],
    rows: readonly Row[],
    {
      top,
      left = 0,
      headRows,
    }: {
      readonly top: number;
      readonly left?: number;
      readonly headRows?: readonly (readonly CellContent[])[];
    },
  ): CellContent[][] {
    const depth = Math.max(...columns.map(({ levels }) => levels.length));
    const heads = Array.from({ length: depth }, (_, level) => [
      ...head.map((text) => (level === 0 ? text : null)),
      ...columns.map(({ levels }, at) => {
        const text = levels[level] ?? '';
        const merged = level < depth - 1 && columns[at - 1]?.levels[level] === text && text !== '';
        const same = columns[at - 1]?.levels.slice(0, level).join() === levels.slice(0, level).join();
        return text === '' || (merged && same) ? null : text;
      }),
    ]);
    const above = [...heads, ...(headRows ?? [])];
    const body = rows.map((row, at) => [
      ...head.map((_, label) => row.labels[label] ?? null),
      ...columns.map((column, across): CellContent => {
        if (row.blank) return null;
        if (column.own) return column.own(at);
        const { indicator, period = 'current' } = column;
        if (indicator === undefined) return null;
        if (row.noise !== undefined) return row.noise + across;
        if (row.of !== undefined) return this.figure(row.of, indicator, period) * (row.share ?? 1);
        if (row.code === undefined) return null;
        const whole = (codes: readonly string[], item: string): number =>
          codes.reduce((sum, code) => sum + this.figure(code, item, period), 0);
        const base = row.sums ? whole(row.sums, indicator) : this.figure(row.code, indicator, period);
        const cell = inUnit(indicator, column.unit, base);
        this.known.push({
          sheet,
          row: top + above.length + at,
          column: left + head.length + across,
          form: column.form ?? form,
          area: row.code,
          indicator,
          period,
          value: twelveDigits(base),
        });
        return cell;
      }),
    ]);
    return [...above, ...body].map((cells) => [...Array<CellContent>(left).fill(null), ...cells]);
  }
}

export function zh(code: string): string {
  return areaOf(code)?.zh ?? code;
}

export function short(code: string): string {
  return areaOf(code)?.short ?? code;
}

export function nameOf(code: string): string {
  return indicatorOf(code)?.zh ?? code;
}

/** A cell of a column that counts in another unit than the form. */
function inUnit(indicator: string, unit: string | undefined, base: number): number {
  if (unit === undefined) return base;
  const own = unitOf(indicatorOf(indicator)?.unit ?? '')?.factor ?? 1;
  return twelveDigits((base * own) / (unitOf(unit)?.factor ?? own));
}

/** The sheet of these rows. */
export function office(
  draft: Draft,
  sheets: readonly (readonly [
    name: string,
    values: readonly (readonly CellContent[])[],
    hidden?: readonly number[],
  ])[],
  more: Partial<Office> = {},
): Office {
  return {
    sheets: sheets.map(([name, values, hiddenColumns = []]) =>
      sheetOf(values, { name, hiddenColumns: [...hiddenColumns] }),
    ),
    hints: {},
    outcome: 'read',
    known: draft.known,
    planted: [],
    isText: false,
    ...more,
  };
}

/** Parts that are never larger than their whole. */
const pairs: readonly (readonly [part: string, whole: string])[] = [
  ['M10', 'M09'],
  ['M11', 'M09'],
  ['M06', 'M05'],
];

/**
 * The same workbook with two figures made wrong: a part larger than its whole (or as many enterprises as workers times
 * ten) in one area, and where there is a total, one that is no sum.
 */
export function withErrors(made: Office, random: Random): Office {
  if (made.outcome !== 'read' || made.isText) return made;
  const cellOf = (like: Partial<Known>): Known | undefined =>
    made.known.find((known) =>
      (['sheet', 'form', 'area', 'indicator', 'period'] as const).every(
        (key) => like[key] === undefined || like[key] === known[key],
      ),
    );
  const units = made.known.filter(
    ({ area, period }) => /^\d{6}$/u.test(area) && period === 'current' && !isTotal(made, area),
  );
  const wrong: { readonly known: Known; readonly times: number }[] = [];
  const start = random.below(Math.max(1, units.length));
  const part = [...units.slice(start), ...units.slice(0, start)].flatMap((known) => {
    const whole = pairs.find(([of]) => of === known.indicator)?.[1];
    const above =
      whole === undefined
        ? undefined
        : cellOf({
            sheet: known.sheet,
            form: known.form,
            area: known.area,
            period: known.period,
            indicator: whole,
          });
    return above ? [{ known, times: (above.value / known.value) * 1.2 }] : [];
  })[0];
  if (part) wrong.push(part);
  const workers = part
    ? undefined
    : units.find(({ indicator }) => indicator === 'C03' || indicator === 'C06');
  if (workers) wrong.push({ known: workers, times: 0.001 });
  const totals = made.known.filter(
    ({ area, period, indicator }) =>
      isTotal(made, area) &&
      period === 'current' &&
      indicator !== part?.known.indicator &&
      indicator !== workers?.indicator,
  );
  const total = totals[random.below(Math.max(1, totals.length))];
  if (total) wrong.push({ known: total, times: 1.17 });
  const cells = new Map(
    wrong.map((each) => [`${each.known.sheet}|${each.known.row}|${each.known.column}`, each]),
  );
  const sheets = made.sheets.map((sheet) => ({
    ...sheet,
    values: sheet.values.map((row, at) =>
      row.map((content, column) => {
        const error = cells.get(`${sheet.name}|${at}|${column}`);
        return error && typeof content === 'number' ? rounded(content * error.times, content) : content;
      }),
    ),
  }));
  const valueAt = ({ sheet, row, column }: Known): number =>
    Number(sheets.find(({ name }) => name === sheet)?.values[row]?.[column]);
  const before = ({ sheet, row, column }: Known): number =>
    Number(made.sheets.find(({ name }) => name === sheet)?.values[row]?.[column]);
  const known = made.known.map((each) =>
    cells.has(`${each.sheet}|${each.row}|${each.column}`)
      ? { ...each, value: twelveDigits((each.value * valueAt(each)) / before(each)) }
      : each,
  );
  return {
    ...made,
    sheets,
    known,
    planted: known.filter((each) => cells.has(`${each.sheet}|${each.row}|${each.column}`)),
  };
}

function rounded(value: number, like: number): number {
  return Number.isInteger(like) ? Math.round(value) : twelveDigits(value);
}

function isTotal(made: Office, area: string): boolean {
  return made.known.some((known) => known.area !== area && areaOf(known.area)?.parent === area);
}
