import { itemsOf } from '../definition';
import { cellAddress } from '../address';
import { directLevel, formAreasOf, formAreaName } from '../formAreas';
import {
  changeFormula,
  changeRateFormula,
  comparable,
  coverageFormula,
  ratioFormula,
  sumFormula,
} from './formulas';
import { LayoutGrid, rect } from '../layoutGrid';
import { packPages } from './pages';
import {
  coverageLabel,
  figureFormat,
  guardKind,
  indicatorFor,
  legalLabels,
  noteLabels,
  reporterLabel,
  sheetName,
  signatures,
  growthHead,
} from './words';
import { wrappedHeight } from '../wrapped';
import { yearLabel } from '../yearLabel';
import type { Indicator } from '../../catalogue/indicator';
import type { FormDefinition, FormItem } from '../definition';
import type { Field, FormArea } from '../reading';
import type { EntryGuard, SheetPlan, PlanFormula } from '../sheetPlan';
import type { UnitRows } from './formulas';
import type { LayoutRequest } from './words';

const perItem = 4;
const firstItemColumn = 2;
const row = { title: 0, legal: 1, caption: 5, group: 6, name: 7, code: 8, slot: 9, number: 10, areas: 11 };
/** Four indicators fit a printed page also where the standard font is missing and another has wider digits. */
const widths = { area: 17, code: 8.5, figure: 11, change: 9, rate: 7 };

/** Where year and unit stand beside the reporter on a first page of so many indicators, and how much wider it is. */
const narrowPages: readonly { readonly year: number; readonly unit: number; readonly stretch: number }[] = [
  { year: 4, unit: 5, stretch: 4 },
  { year: 6, unit: 8, stretch: 1.5 },
  { year: 7, unit: 11, stretch: 1 },
];
const fullPage = { year: 7, unit: 14, stretch: 1 };

/** The by-area layout: one row per city, 合计 first, four columns to an indicator, pages broken by group. */
export function layoutByArea(request: LayoutRequest): SheetPlan {
  const { form, region, year } = request;
  const grid = new LayoutGrid();
  const items = itemsOf(form);
  const areas = formAreasOf(region, request.areas);
  const columns = firstItemColumn + items.length * perItem;
  const pages = packPages(form.groups);
  const columnOf = (index: number): number => firstItemColumn + index * perItem;
  const pageEnd = columnOf(pages[0]?.items.length ?? 1) - 1;
  const lastLine = row.areas + areas.length - 1;
  const units: UnitRows = { first: row.areas + 2, lastArea: lastLine - 1, direct: lastLine };

  grid.block(rect(row.title, 0, row.title, pageEnd), form.title.zh, 'title');
  legalLabels(form).forEach((text, index) => {
    grid.block(rect(row.legal + index, pageEnd - 3, row.legal + index, pageEnd), text, 'legal');
  });
  // The area columns are printed again on every page, so nothing but the areas may stand in them.
  grid.put(row.caption, firstItemColumn, reporterLabel(region));
  const first = narrowPages[(pages[0]?.items.length ?? 1) - 1] ?? fullPage;
  grid.put(row.caption, first.year, yearLabel(year));
  grid.put(row.caption, first.unit, '计量单位：见各栏');
  grid.look(rect(row.caption, 0, row.caption, columns - 1), 'caption');

  grid.block(rect(row.group, 0, row.slot, 0), '地区', 'head');
  grid.block(rect(row.group, 1, row.slot, 1), '代码', 'head');
  grid.put(row.number, 0, '甲');
  grid.put(row.number, 1, '乙');

  // Later pages repeat the head of the table, not the title: each says again what it belongs to.
  for (const page of pages.slice(1)) {
    const [left, right] = [columnOf(page.start), columnOf(page.start + page.items.length) - 1];
    grid.block(rect(row.title, left, row.title, right), `${form.title.zh}（续）`, 'title');
    grid.put(row.caption, left, reporterLabel(region));
    grid.block(rect(row.caption, right - 3, row.caption, right), yearLabel(year), 'legal');
  }

  let placed = 0;
  for (const page of pages) {
    for (const part of page.parts) {
      const [left, right] = [columnOf(placed), columnOf(placed + part.items.length) - 1];
      grid.block(rect(row.group, left, row.group, right), part.title, 'head');
      for (const item of part.items)
        putItemHead(grid, indicatorFor(form, item), columnOf(placed++), item.indent === 1);
    }
  }
  grid.look(rect(row.number, 0, row.number, columns - 1), 'headSub');

  const fields: Field[] = [];
  areas.forEach((area, index) => putLine(grid, area, row.areas + index));
  items.forEach((item, index) => {
    const column = columnOf(index);
    putColumn(grid, { form, item, items, column, columnOf, areas, units });
    areas.forEach((area, at) => {
      const place = { area: area.code, indicator: item.indicator, row: row.areas + at };
      fields.push({ ...place, period: 'current', column }, { ...place, period: 'prior', column: column + 1 });
    });
  });

  const coverageRow = lastLine + 1;
  putCoverage(grid, { row: coverageRow, items, columnOf, units, region, last: columns - 1 });

  const afterLines = coverageRow + 1;
  grid.put(afterLines, firstItemColumn, signatures);
  grid.look(rect(afterLines, firstItemColumn, afterLines, pageEnd), 'signature');
  const notes = noteLabels(request);
  notes.forEach((text, index) => {
    const at = afterLines + 1 + index;
    grid.block(rect(at, firstItemColumn, at, pageEnd), text, 'note');
  });
  const rows = afterLines + 1 + notes.length;
  const itemWidth = 2 * widths.figure + widths.change + widths.rate;
  const noteWidth = (pages[0]?.items.length ?? 1) * itemWidth * first.stretch;

  return {
    name: sheetName(form, year, region, 'area'),
    rows,
    columns,
    cells: grid.cells(rows, columns),
    formats: grid.formats,
    merges: grid.merges,
    columnWidths: [
      widths.area,
      widths.code,
      ...items.flatMap((_, index) => {
        const stretch = columnOf(index) <= pageEnd ? first.stretch : 1;
        return [widths.figure, widths.figure, widths.change, widths.rate].map((width) => width * stretch);
      }),
    ],
    rowHeights: rowHeights(rows, notes, afterLines, noteWidth),
    freeze: { rows: row.areas, columns: firstItemColumn },
    guards: guardsOf(form, items, columnOf, lastLine),
    names: [
      {
        name: `UST_${form.id}_${year}_${region}`,
        rect: rect(row.areas, firstItemColumn, lastLine, columns - 1),
      },
    ],
    print: {
      area: rect(0, 0, rows - 1, columns - 1),
      titleRows: [row.group, row.number],
      titleColumns: [0, 1],
      columnBreaks: pages.slice(1).map((page) => columnOf(page.start)),
      rowBreaks: [],
      pagesWide: 0,
      scale: 66,
    },
    areas,
    fields,
  };
}

function putItemHead(grid: LayoutGrid, indicator: Indicator, column: number, isPart: boolean): void {
  const name = `${isPart ? '其中：' : ''}${indicator.zh}（${indicator.unit}）`;
  grid.block(rect(row.name, column, row.name, column + 3), name, 'head');
  grid.block(rect(row.code, column, row.code, column + 3), indicator.code, 'headSub');
  const changeHead = indicator.unit === '%' ? '增减（百分点）' : '增减';
  ['本年', '上年', changeHead, growthHead].forEach((text, index) => {
    grid.put(row.slot, column + index, text);
    grid.put(row.number, column + index, column - firstItemColumn + index + 1);
  });
  grid.look(rect(row.slot, column, row.slot, column + 3), 'headSub');
}

function putLine(grid: LayoutGrid, area: FormArea, at: number): void {
  grid.put(at, 0, formAreaName(area));
  grid.put(at, 1, area.code);
  grid.look(rect(at, 0, at, 0), area.role === 'total' ? 'group' : 'label');
  grid.look(rect(at, 1, at, 1), 'code', '@');
}

interface ColumnPlace {
  readonly form: FormDefinition;
  readonly item: FormItem;
  readonly items: readonly FormItem[];
  readonly column: number;
  readonly columnOf: (index: number) => number;
  readonly areas: readonly FormArea[];
  readonly units: UnitRows;
}

function putColumn(grid: LayoutGrid, place: ColumnPlace): void {
  const { form, item, column, areas, units } = place;
  const lastLine = units.direct;
  const indicator = indicatorFor(form, item);
  const format = figureFormat(indicator);
  grid.look(rect(row.areas, column, lastLine, column), 'entry', format);
  grid.look(rect(row.areas, column + 1, lastLine, column + 1), 'priorEntry', format);
  grid.look(rect(row.areas, column + 2, lastLine, column + 2), 'computed', format);
  const isRate = indicator.unit === '%';
  grid.look(rect(row.areas, column + 3, lastLine, column + 3), isRate ? 'dash' : 'computed', '0.0');
  areas.forEach((_, index) => {
    const at = row.areas + index;
    const isCompared = index === 0 ? comparedTotals(place) : undefined;
    const shown = (formula: PlanFormula): PlanFormula =>
      isCompared === undefined ? formula : comparable(formula, isCompared, isCompared + 1, units);
    grid.put(at, column + 2, shown(changeFormula(at, column, column + 1)));
    grid.put(at, column + 3, isRate ? '—' : shown(changeRateFormula(at, column, column + 1)));
  });
  if (item.aggregate.kind === 'none') return;
  grid.look(rect(row.areas, column, row.areas, column + 1), 'total', format);
  for (const period of [0, 1]) grid.put(row.areas, column + period, totalFormula(place, period));
}

/** 合计 of one column: the published line (second) is a reference and takes no part. */
function totalFormula({ item, items, column, columnOf, units }: ColumnPlace, period: number): PlanFormula {
  const { aggregate } = item;
  if (aggregate.kind !== 'ratio') return sumFormula(column + period, units);
  const find = (code: string): number => columnOf(placeOf(items, code)) + period;
  return ratioFormula(row.areas, find(aggregate.numerator), find(aggregate.denominator), units);
}

const placeOf = (items: readonly FormItem[], code: string): number =>
  items.findIndex((other) => other.indicator === code);

/** The column whose areas say whether a total may be compared with last year's: of a rate, that of what is counted. */
function comparedTotals({ item, items, column, columnOf }: ColumnPlace): number | undefined {
  const { aggregate } = item;
  if (aggregate.kind === 'none') return undefined;
  return aggregate.kind === 'ratio' ? columnOf(placeOf(items, aggregate.numerator)) : column;
}

interface CoveragePlace {
  readonly row: number;
  readonly items: readonly FormItem[];
  readonly columnOf: (index: number) => number;
  readonly units: UnitRows;
  readonly region: string;
  readonly last: number;
}

/** How many areas each total rests on, under the table; empty once all have reported. */
function putCoverage(
  grid: LayoutGrid,
  { row: at, items, columnOf, units, region, last }: CoveragePlace,
): void {
  items.forEach(({ aggregate }, index) => {
    if (aggregate.kind !== 'sum') return;
    const column = columnOf(index);
    const directName = directMarks[directLevel(region)];
    grid.put(at, column, coverageFormula(column, column + 1, units, directName));
    grid.put(at, column + 1, coverageFormula(column + 1, column, units, directName));
  });
  const texts = `${cellAddress(at, firstItemColumn)}:${cellAddress(at, last)}`;
  grid.put(at, 0, { formula: `=IF(COUNTIF(${texts},"?*")=0,"","${coverageLabel}")` });
  grid.look(rect(at, 0, at, 0), 'note');
  grid.look(rect(at, firstItemColumn, at, last), 'coverage');
}

const directMarks = { province: '省直', region: '区直', city: '市直' } as const;

function guardsOf(
  form: FormDefinition,
  items: readonly FormItem[],
  columnOf: (index: number) => number,
  last: number,
): readonly EntryGuard[] {
  // A total is entered where no formula makes it.
  const firstOf = ({ aggregate }: FormItem): number => row.areas + (aggregate.kind === 'none' ? 0 : 1);
  return (['whole', 'decimal', 'percent'] as const)
    .map((kind) => ({
      kind,
      rects: items.flatMap((item, index) =>
        guardKind(indicatorFor(form, item)) === kind
          ? [rect(firstOf(item), columnOf(index), last, columnOf(index) + 1)]
          : [],
      ),
    }))
    .filter((guard) => guard.rects.length > 0);
}

/** Notes are merged over the first page and wrap; merged cells do not grow by themselves. */
function rowHeights(
  rows: number,
  notes: readonly string[],
  afterLines: number,
  characters: number,
): readonly (number | undefined)[] {
  return Array.from({ length: rows }, (_, at) => {
    if (at === row.title) return 28;
    if (at === row.name) return 30;
    if (at === row.slot) return 25;
    if (at === afterLines) return 24;
    const note = notes[at - afterLines - 1];
    if (note !== undefined) return wrappedHeight({ text: note, characters });
    return at >= row.areas ? 17 : undefined;
  });
}
