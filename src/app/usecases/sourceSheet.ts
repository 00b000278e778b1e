import { cellAddress } from '../../forms/address';
import { LayoutGrid, rect } from '../../forms/layoutGrid';
import { wrappedHeight } from '../../forms/wrapped';
import type { SeedDocument } from '../../dataset/document';
import type { AreaForm } from '../../forms/formAreas';
import type { ReportedPeriod } from '../../forms/reading';
import type { SheetPlan } from '../../forms/sheetPlan';
import type { Prefilled, Provenance } from '../state';

/** The words of the sheet that lists where prefilled figures were printed. */
export interface SourceListWords {
  readonly sheetName: string;
  readonly title: string;
  readonly heads: readonly [string, string, string, string, string, string, string, string];
  readonly reported: (period: ReportedPeriod) => string;
  readonly area: (code: string, form: AreaForm) => string;
  readonly indicator: (code: string) => string;
  /** Where a figure is from, the document by its title, and what is printed there. */
  readonly source: (
    provenance: Provenance,
    documents: readonly SeedDocument[],
  ) => { readonly place: string; readonly printed: string };
}

/** A prefilled figure with the cell and the form that it stands in. */
export interface PlacedFigure extends Prefilled {
  readonly row: number;
  readonly column: number;
  readonly form: AreaForm;
}

const widths = [20, 8, 20, 24, 8, 14, 38, 24];
const firstRow = 2;

/** One row per prefilled figure, so that each shows where it was printed even on paper. */
export function sourceSheet(
  prefilled: readonly PlacedFigure[],
  words: SourceListWords,
  documents: readonly SeedDocument[],
): SheetPlan {
  const grid = new LayoutGrid();
  const last = widths.length - 1;
  grid.block(rect(0, 0, 0, last), words.title, 'title');
  words.heads.forEach((head, column) => grid.put(1, column, head));
  grid.look(rect(1, 0, 1, last), 'head');
  const heights: number[] = [];
  prefilled.forEach((figure, index) => {
    const [line = '', indicator = '', period = 'current'] = figure.field.split('|');
    const { place, printed } = words.source(figure.provenance, documents);
    const texts = [
      figure.sheet,
      cellAddress(figure.row, figure.column),
      words.area(line, figure.form),
      words.indicator(indicator),
      words.reported(period === 'prior' ? 'prior' : 'current'),
      figure.value,
      place,
      printed,
    ];
    texts.forEach((text, column) => grid.put(firstRow + index, column, text));
    heights.push(
      wrappedHeight(
        ...texts.map((text, column) => ({ text: String(text), characters: widths[column] ?? 1 })),
      ),
    );
  });
  const rows = firstRow + prefilled.length;
  if (prefilled.length > 0) {
    grid.look(rect(firstRow, 0, rows - 1, last), 'label');
    prefilled.forEach(({ value }, index) => {
      // `#,##0.##` would leave whole numbers with a point and nothing after it.
      const format = Number.isInteger(value) ? '#,##0' : '#,##0.00';
      grid.look(rect(firstRow + index, 5, firstRow + index, 5), 'computed', format);
    });
  }
  return {
    name: words.sheetName,
    rows,
    columns: widths.length,
    cells: grid.cells(rows, widths.length),
    formats: grid.formats,
    merges: grid.merges,
    columnWidths: widths,
    rowHeights: [28, undefined, ...heights],
    freeze: { rows: firstRow, columns: 0 },
    guards: [],
    names: [],
    print: {
      area: rect(0, 0, rows - 1, last),
      titleRows: [1, 1],
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
