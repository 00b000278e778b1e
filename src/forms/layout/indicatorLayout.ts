import { changeFormula, changeRateFormula } from './formulas';
import { LayoutGrid, rect } from '../layoutGrid';
import {
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
import type { Field } from '../reading';
import type { EntryGuard, SheetPlan } from '../sheetPlan';
import type { LayoutRequest } from './words';

const column = { name: 0, unit: 1, code: 2, current: 3, prior: 4, change: 5, rate: 6, remark: 7 };
const heads = ['指标名称', '计量单位', '代码', '本年', '上年', '增减', growthHead, '审核说明'];
const numbers = ['甲', '乙', '丙', 1, 2, 3, 4, 5];
const row = { title: 0, legal: 1, caption: 5, head: 6, number: 7, items: 8 };
const columnWidths = [36, 9, 7, 14, 14, 13, 9, 34];
const noteWidth = columnWidths.reduce((sum, width) => sum + width, 0);

/** The by-indicator layout: one unit's own return, one row per indicator. */
export function layoutByIndicator(request: LayoutRequest): SheetPlan {
  const { form, region, year } = request;
  const grid = new LayoutGrid();
  grid.block(rect(row.title, 0, row.title, column.remark), form.title.zh, 'title');
  legalLabels(form).forEach((text, index) => {
    grid.block(rect(row.legal + index, column.rate, row.legal + index, column.remark), text, 'legal');
  });
  grid.put(row.caption, 0, reporterLabel(region));
  grid.put(row.caption, column.current, yearLabel(year));
  grid.put(row.caption, column.remark, '计量单位：见乙栏');
  grid.look(rect(row.caption, 0, row.caption, column.remark), 'caption');
  heads.forEach((text, index) => grid.put(row.head, index, text));
  numbers.forEach((text, index) => grid.put(row.number, index, text));
  grid.look(rect(row.head, 0, row.head, column.remark), 'head');
  grid.look(rect(row.number, 0, row.number, column.remark), 'headSub');

  const fields: Field[] = [];
  const placed: { item: FormItem; row: number }[] = [];
  let at = row.items;
  for (const group of form.groups) {
    [group.title.zh, '—', '—', '—', '—', '—', '—'].forEach((text, index) => grid.put(at, index, text));
    grid.look(rect(at, 0, at, column.remark), 'group');
    grid.look(rect(at, column.unit, at, column.remark), 'groupDash');
    at += 1;
    let parts = 0;
    for (const item of group.items) {
      parts = item.indent === 0 ? 0 : parts + 1;
      putItem(grid, indicatorFor(form, item), at, parts);
      for (const period of ['current', 'prior'] as const) {
        fields.push({ area: region, indicator: item.indicator, period, row: at, column: column[period] });
      }
      placed.push({ item, row: at });
      at += 1;
    }
  }

  grid.put(at, 0, signatures);
  grid.look(rect(at, 0, at, column.remark), 'signature');
  const notes = noteLabels(request);
  notes.forEach((text, index) =>
    grid.block(rect(at + 1 + index, 0, at + 1 + index, column.remark), text, 'note'),
  );
  const rows = at + 1 + notes.length;
  const rowHeights = Array.from({ length: rows }, (_, index) => {
    if (index === row.title) return 28;
    const note = notes[index - at - 1];
    return note === undefined ? 18 : wrappedHeight({ text: note, characters: noteWidth });
  });

  return {
    name: sheetName(form, year, region, 'indicator'),
    rows,
    columns: column.remark + 1,
    cells: grid.cells(rows, column.remark + 1),
    formats: grid.formats,
    merges: grid.merges,
    columnWidths,
    rowHeights,
    freeze: { rows: row.items, columns: 1 },
    guards: guardsOf(form, placed),
    names: [
      {
        name: `UST_${form.id}_${year}_${region}_unit`,
        rect: rect(row.items, column.current, at - 1, column.prior),
      },
    ],
    print: {
      area: rect(0, 0, rows - 1, column.remark),
      titleRows: [row.head, row.number],
      titleColumns: null,
      columnBreaks: [],
      rowBreaks: [],
      pagesWide: 1,
      ...pageOf(rowHeights.reduce((sum, height) => sum + height, 0)),
      scale: 100,
    },
    areas: [{ code: region, role: 'area' }],
    fields,
  };
}

/**
 * The page for so many points of rows: across while they fit at the size of an upright page, upright while one page
 * stays legible, and as many pages as it takes beyond.
 */
function pageOf(height: number): Pick<SheetPlan['print'], 'paper' | 'pagesTall'> {
  if (height <= 740) return { pagesTall: 1 };
  const paper = { size: 'A4', upright: true } as const;
  return height <= 1300 ? { paper, pagesTall: 1 } : { paper };
}

function putItem(grid: LayoutGrid, indicator: Indicator, at: number, partNumber: number): void {
  const lead = partNumber === 0 ? '' : partNumber === 1 ? '其中：' : '　　　';
  grid.put(at, column.name, `${lead}${indicator.zh}`);
  grid.put(at, column.unit, indicator.unit);
  grid.put(at, column.code, indicator.code);
  grid.put(at, column.change, changeFormula(at, column.current, column.prior));
  const isRate = indicator.unit === '%';
  grid.put(at, column.rate, isRate ? '—' : changeRateFormula(at, column.current, column.prior));
  const format = figureFormat(indicator);
  grid.look(rect(at, column.name, at, column.name), partNumber === 0 ? 'label' : 'labelSub');
  grid.look(rect(at, column.unit, at, column.code), 'code');
  grid.look(rect(at, column.current, at, column.current), 'entry', format);
  grid.look(rect(at, column.prior, at, column.prior), 'priorEntry', format);
  grid.look(rect(at, column.change, at, column.change), 'computed', format);
  grid.look(rect(at, column.rate, at, column.rate), isRate ? 'dash' : 'computed', '0.0');
  grid.look(rect(at, column.remark, at, column.remark), 'remark');
}

function guardsOf(
  form: FormDefinition,
  placed: readonly { readonly item: FormItem; readonly row: number }[],
): readonly EntryGuard[] {
  return (['whole', 'decimal', 'percent'] as const)
    .map((kind) => ({
      kind,
      rects: placed
        .filter(({ item }) => guardKind(indicatorFor(form, item)) === kind)
        .map((place) => rect(place.row, column.current, place.row, column.prior)),
    }))
    .filter((guard) => guard.rects.length > 0);
}
