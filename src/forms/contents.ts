import { areaOf } from '../catalogue/areas';
import { quotedSheet } from './address';
import { LayoutGrid, rect } from './layoutGrid';
import { formThemes } from './themes';
import { yearLabel } from './yearLabel';
import type { FormDefinition } from './definition';
import type { SheetPlan } from './sheetPlan';

const heads = ['序号', '表号', '统计表', '类别', '填报内容'];
const widths = [7, 16, 46, 16, 62];
const firstRow = 3;

/** 目录: the forms of a year in a workbook, each linked to its sheet. */
export function contentsPlan(
  { region, year }: { readonly region: string; readonly year: number },
  sheets: readonly { readonly form: FormDefinition; readonly sheet: string }[],
): SheetPlan {
  const grid = new LayoutGrid();
  const last = heads.length - 1;
  const area = areaOf(region);
  grid.block(rect(0, 0, 0, last), `${area?.zh ?? region}总工会统计报表目录`, 'title');
  grid.block(rect(1, 0, 1, last), yearLabel(year), 'caption');
  heads.forEach((head, column) => grid.put(2, column, head));
  grid.look(rect(2, 0, 2, last), 'head');
  sheets.forEach(({ form, sheet }, index) => {
    const row = firstRow + index;
    const target = `#${quotedSheet(sheet)}!A1`.replaceAll('"', '""');
    grid.put(row, 0, index + 1);
    grid.put(row, 1, form.legal.formNumber);
    grid.put(row, 2, { formula: `=HYPERLINK("${target}","${form.title.zh.replaceAll('"', '""')}")` });
    grid.put(row, 3, formThemes[form.theme].zh);
    grid.put(row, 4, form.about.zh);
  });
  const rows = firstRow + sheets.length;
  grid.look(rect(firstRow, 0, rows - 1, 1), 'code');
  grid.look(rect(firstRow, 2, rows - 1, 2), 'link');
  grid.look(rect(firstRow, 3, rows - 1, last), 'label');
  return {
    name: `目录${year}${area?.short ?? region}`,
    rows,
    columns: heads.length,
    cells: grid.cells(rows, heads.length),
    formats: grid.formats,
    merges: grid.merges,
    columnWidths: widths,
    rowHeights: Array.from({ length: rows }, (_, row) => (row === 0 ? 28 : 22)),
    freeze: { rows: firstRow, columns: 0 },
    guards: [],
    names: [],
    print: {
      area: rect(0, 0, rows - 1, last),
      titleRows: [2, 2],
      titleColumns: null,
      columnBreaks: [],
      rowBreaks: [],
      pagesWide: 1,
      scale: 100,
    },
    areas: [],
    fields: [],
  };
}
