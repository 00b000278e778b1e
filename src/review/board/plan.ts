import { areaOf } from '../../catalogue/areas';
import { LayoutGrid, rect } from '../../forms/layoutGrid';
import { boardCharts, chartRows } from './charts';
import { putData } from './dataBlock';
import { putStates } from './state';
import { putTiles, tileRows } from './tiles';
import { compositionsIn, headlinesIn } from './subject';
import type { SheetPlan } from '../../forms/sheetPlan';
import type { BoardSubject } from './subject';
import type { BoardWords } from './words';

/** Columns of the printed page; what the charts are drawn from goes on to the right, below it. */
const pageColumns = 16;
const stateColumn = 12;
const columnWidth = 13;
const firstTile = 2;

/**
 * 看板: one page for a region and year over all its forms. Each figure is a formula over a form's cell, each chart is
 * bound to such cells, so that it stays true without the add-in.
 */
export function boardPlan(subject: BoardSubject, words: BoardWords): SheetPlan {
  const { region, year, forms, at } = subject;
  const grid = new LayoutGrid();
  const name = areaOf(region)?.zh ?? region;
  const headlines = headlinesIn(forms);
  const compositions = compositionsIn(subject);
  const firstChart = firstTile + Math.ceil(headlines.length / 8) * tileRows;
  const lastOfPage = firstChart + Math.max(chartRows(8), forms.length + 2);
  const data = putData(grid, lastOfPage + 2, subject, headlines, compositions, words);

  grid.block(rect(0, 0, 0, pageColumns - 1), words.title(name, year), 'title');
  grid.block(rect(1, 0, 1, pageColumns - 1), words.caption(forms.length, words.time(at)), 'tileNote');
  putTiles(grid, firstTile, data.headlines, words);
  const charts = boardCharts(firstChart, data, words);
  const afterStates = putStates(grid, firstChart, stateColumn, forms, words);
  grid.block(rect(afterStates, stateColumn, afterStates + 1, pageColumns - 1), words.own, 'note');

  const columns = Math.max(pageColumns, data.columns);
  return {
    name: words.sheetName(areaOf(region)?.short ?? region, year),
    rows: data.rows,
    columns,
    cells: grid.cells(data.rows, columns),
    formats: grid.formats,
    merges: grid.merges,
    columnWidths: Array.from({ length: columns }, () => columnWidth),
    rowHeights: Array.from({ length: data.rows }, (_, row) => heightOf(row, firstChart)),
    freeze: { rows: 0, columns: 0 },
    guards: [],
    names: [],
    print: {
      area: rect(0, 0, lastOfPage - 1, pageColumns - 1),
      titleRows: [0, 0],
      titleColumns: null,
      columnBreaks: [],
      rowBreaks: [],
      pagesWide: 1,
      pagesTall: 1,
      scale: 100,
      paper: { size: 'A3', upright: false },
    },
    charts,
    areas: [],
    fields: [],
  };
}

function heightOf(row: number, firstChart: number): number {
  if (row === 0) return 30;
  if (row < firstTile || row >= firstChart) return 17;
  const part = (row - firstTile) % tileRows;
  return [17, 28, 16, 16, 6][part] ?? 17;
}
