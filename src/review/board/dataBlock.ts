import { areaOf } from '../../catalogue/areas';
import { cellAddress } from '../../forms/address';
import { indicatorOn } from '../../forms/formSet';
import { rect } from '../../forms/layoutGrid';
import { entryOf } from '../../forms/reading';
import { figureFormula, wholeEntry, wholeFormula } from './references';
import type { Rect } from '../../forms/address';
import type { LayoutGrid } from '../../forms/layoutGrid';
import type { FormArea, FormReading } from '../../forms/reading';
import type { PlanFormula } from '../../forms/sheetPlan';
import type { WholeFormula } from './references';
import type { BoardSubject, Composition, Headline } from './subject';
import type { BoardWords } from './words';

/** Where the figures of a headline stand on the 看板: each linked to its form, for a tile and for charts. */
export interface PlacedHeadline extends Headline {
  /** Cells of the whole region. */
  readonly whole: { readonly current: string; readonly prior: string };
  /** Cells of the areas of the form: this year's, last year's, and both where both are known. */
  readonly areas: {
    readonly names: Rect;
    readonly current: Rect;
    readonly prior: Rect;
    /** The areas that are counted as covered, and the ranges of what can be compared. */
    readonly counted: string;
    readonly comparable: { readonly current: string; readonly prior: string };
    readonly due: number;
    /** Figures of either year that are there now. */
    readonly filled: number;
  } | null;
  /** The years with a place for a figure of the whole, in order, or null where fewer than two have one now. */
  readonly history: { readonly years: Rect; readonly values: Rect } | null;
}

export interface PlacedComposition extends Composition {
  readonly names: Rect;
  readonly values: Rect;
  readonly filled: number;
}

export interface DataBlock {
  readonly headlines: readonly PlacedHeadline[];
  readonly compositions: readonly PlacedComposition[];
  readonly rows: number;
  readonly columns: number;
}

const perHeadline = 4;

/** Writes the cells that tiles and charts are bound to, from a row of the sheet on. */
export function putData(
  grid: LayoutGrid,
  top: number,
  { region, forms, year }: BoardSubject,
  headlines: readonly Headline[],
  compositions: readonly Composition[],
  words: BoardWords,
): DataBlock {
  const areas = areasOf(forms.map(({ reading }) => reading));
  const row = { heads: top + 1, periods: top + 2, whole: top + 3, areas: top + 4 };
  const direct = areas.filter(({ role }) => role === 'direct').length;
  const lastArea = row.areas + areas.length - 1;
  const lastCounted = lastArea - direct;
  const years = yearsOf(forms.flatMap(({ reading, otherYears }) => [reading, ...otherYears]));
  const firstYear = lastArea + 2;
  const lastYear = firstYear + years.length - 1;
  const columns = 1 + headlines.length * perHeadline;

  grid.put(top, 0, words.data);
  grid.put(row.whole, 0, words.total);
  areas.forEach(({ code }, index) =>
    grid.put(row.areas + index, 0, areaOf(code)?.short ?? words.area(code, region)),
  );
  years.forEach((each, index) => grid.put(firstYear + index, 0, String(each)));

  const placed = headlines.map((headline, index): PlacedHeadline => {
    const { form, indicator } = headline;
    const { reading } = form;
    const column = 1 + index * perHeadline;
    grid.put(row.heads, column, words.indicator(indicator));
    const periods = ['current', 'prior'] as const;
    periods.forEach((period, at) => {
      grid.put(row.periods, column + at, words.reported(period));
      grid.put(row.periods, column + 2 + at, words.comparable);
      const whole = wholeEntry(reading, indicator, period);
      grid.put(row.whole, column + at, whole ? figureFormula(reading, whole) : null);
    });
    let due = 0;
    let filled = 0;
    if (reading.layout === 'area') {
      areas.forEach(({ code, role }, line) => {
        const at = row.areas + line;
        const [current, prior] = periods.map((period) => entryOf(reading, code, indicator, period));
        if (current && role === 'area') due += 1;
        filled += [current, prior].filter((entry) => typeof entry?.value === 'number').length;
        if (current) grid.put(at, column, figureFormula(reading, current));
        if (prior) grid.put(at, column + 1, figureFormula(reading, prior));
        if (!current || !prior) return;
        grid.put(at, column + 2, bothKnown(at, column, column));
        grid.put(at, column + 3, bothKnown(at, column, column + 1));
      });
      if (!wholeEntry(reading, indicator, 'current')) {
        periods.forEach((_, at) => grid.put(row.whole, column + at, sumOf(row.areas, lastArea, column + at)));
      }
    }
    const values = historyOf(headline, years);
    values.forEach((value, at) => {
      if (value) grid.put(firstYear + at, column, { formula: value.formula });
    });
    const known = values.flatMap((value, at) => (value ? [at] : []));
    const [first = 0, last = 0] = [known[0], known.at(-1)];
    const format = formatOf(reading, indicator);
    grid.look(rect(row.whole, column, lastYear, column + 3), 'computed', format);
    return {
      ...headline,
      whole: { current: cellAddress(row.whole, column), prior: cellAddress(row.whole, column + 1) },
      areas:
        due === 0
          ? null
          : {
              names: rect(row.areas, 0, lastCounted, 0),
              current: rect(row.areas, column, lastCounted, column),
              prior: rect(row.areas, column + 1, lastCounted, column + 1),
              counted: rangeOf(row.areas, lastCounted, column),
              comparable: {
                current: rangeOf(row.areas, lastArea, column + 2),
                prior: rangeOf(row.areas, lastArea, column + 3),
              },
              due,
              filled,
            },
      history:
        values.filter((value) => value?.isKnown).length < 2
          ? null
          : {
              years: rect(firstYear + first, 0, firstYear + last, 0),
              values: rect(firstYear + first, column, firstYear + last, column),
            },
    };
  });
  grid.look(rect(row.heads, 1, row.periods, columns - 1), 'headSub');
  grid.look(rect(row.whole, 0, lastYear, 0), 'label');
  grid.look(rect(top, 0, top, 0), 'caption');

  const parts = putCompositions(grid, lastYear + 2, compositions, words);
  return { headlines: placed, compositions: parts.placed, rows: parts.rows, columns };

  function historyOf(
    { form, indicator }: Headline,
    all: readonly number[],
  ): readonly (WholeFormula | null)[] {
    const readings = [form.reading, ...form.otherYears];
    return all.map((each) => {
      const own = readings.find((reading) => reading.year === each);
      const next = readings.find((reading) => reading.year === each + 1);
      // A sheet of the year itself comes before 上年 of the next.
      const entry = own && wholeEntry(own, indicator, 'current');
      if (own && entry) return wholeFormula(own, entry);
      const before = next && wholeEntry(next, indicator, 'prior');
      return next && before && each < year ? wholeFormula(next, before) : null;
    });
  }
}

function putCompositions(
  grid: LayoutGrid,
  top: number,
  compositions: readonly Composition[],
  words: BoardWords,
): { readonly placed: readonly PlacedComposition[]; readonly rows: number } {
  let at = top;
  const placed = compositions.map((composition): PlacedComposition => {
    const { form, total, parts } = composition;
    const first = at;
    grid.put(at, 0, words.indicator(total));
    grid.look(rect(at, 0, at, 1), 'headSub');
    let filled = 0;
    parts.forEach((part, index) => {
      const entry = wholeEntry(form.reading, part, 'current');
      grid.put(first + 1 + index, 0, words.indicator(part));
      if (!entry) return;
      grid.put(first + 1 + index, 1, figureFormula(form.reading, entry));
      if (typeof entry.value === 'number') filled += 1;
    });
    const last = first + parts.length;
    grid.look(rect(first + 1, 0, last, 0), 'label');
    grid.look(rect(first + 1, 1, last, 1), 'computed', formatOf(form.reading, total));
    at = last + 2;
    return {
      ...composition,
      names: rect(first + 1, 0, last, 0),
      values: rect(first + 1, 1, last, 1),
      filled,
    };
  });
  return { placed, rows: at };
}

/** Every area that one of the forms reports of, the unions right under the region last. */
function areasOf(readings: readonly FormReading[]): readonly FormArea[] {
  const all = new Map(
    readings
      .filter(({ layout }) => layout === 'area')
      .flatMap(({ areas }) => areas)
      .filter(({ role }) => role === 'area' || role === 'direct')
      .map((area) => [area.code, area]),
  );
  const order = ({ role, code }: FormArea): string => `${role === 'direct' ? 1 : 0}${code}`;
  return [...all.values()].sort((a, b) => order(a).localeCompare(order(b)));
}

function yearsOf(readings: readonly FormReading[]): readonly number[] {
  return [...new Set(readings.flatMap(({ year }) => [year - 1, year]))].sort((a, b) => a - b);
}

function bothKnown(row: number, first: number, shown: number): PlanFormula {
  const [current, prior] = [cellAddress(row, first), cellAddress(row, first + 1)];
  return { formula: `=IF(AND(ISNUMBER(${current}),ISNUMBER(${prior})),${cellAddress(row, shown)},"")` };
}

function sumOf(first: number, last: number, column: number): PlanFormula {
  const range = rangeOf(first, last, column);
  return { formula: `=IF(COUNT(${range})=0,"",SUM(${range}))` };
}

function rangeOf(first: number, last: number, column: number): string {
  return `${cellAddress(first, column)}:${cellAddress(last, column)}`;
}

/** How figures of an indicator are shown, without their unit. */
export function formatOf(reading: FormReading, code: string): string {
  return (indicatorOn(reading, code)?.decimals ?? 0) > 0 ? '#,##0.00' : '#,##0';
}

/** A text as part of a formula. */
export function inFormula(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
