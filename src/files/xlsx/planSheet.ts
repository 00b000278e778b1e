import { isPlanFormula } from '../../forms/sheetPlan';
import { pageFooter, pageMargins } from '../../forms/style';
import { MAX_COLUMNS, MAX_ROWS, formatAbsolute, quoteSheet } from '../../spreadsheet/address';
import { DEFAULT_PAGE } from '../../spreadsheet/page';
import { chartsTo } from '../../spreadsheet/xlsxCharts';
import { pageTo } from '../../spreadsheet/xlsxPage';
import { validationTo } from '../../spreadsheet/xlsxRules';
import { fileStyle } from './cellStyle';
import { areaOf, chartsOf } from './planCharts';
import { blankSheet, detailsAt, putContent } from './heldSheet';
import type { DataValidation, NamedRange } from 'hucre';
import type { CellStyle } from 'hucre/xlsx';
import type { EntryGuard, PrintSetup, SheetPlan } from '../../forms/sheetPlan';
import type { PageLayout } from '../../spreadsheet/page';
import type { HeldSheet } from './heldSheet';

/** What Excel says at an entry cell where something else than the guard's kind was typed. */
export interface GuardTexts {
  readonly title: string;
  readonly whole: string;
  readonly decimal: string;
  readonly percent: string;
}

/** The plan as a sheet of a file. Formulas have no results yet. */
export function planSheet(plan: SheetPlan, texts?: GuardTexts): HeldSheet {
  const sheet = blankSheet({
    name: plan.name,
    columns: plan.columnWidths.map((width) => ({ width })),
    rowDefs: new Map(
      plan.rowHeights.flatMap((height, row) => (height === undefined ? [] : [[row, { height }] as const])),
    ),
    merges: plan.merges.map(({ top, left, bottom, right }) => ({
      startRow: top,
      startCol: left,
      endRow: bottom,
      endCol: right,
    })),
    dataValidations: plan.guards.flatMap((guard) => guardValidation(guard, texts)),
    freezePane: plan.freeze,
    ...pageTo(page(plan.print)),
    view: { showGridLines: false },
    // The library breaks after a column or row; the plan says where a page begins.
    colBreaks: plan.print.columnBreaks.map((column) => column - 1),
    rowBreaks: plan.print.rowBreaks.map((row) => row - 1),
    ...(plan.charts && { charts: chartsTo(chartsOf(plan.name, plan.charts)) }),
  });
  dress(sheet, plan);
  plan.cells.forEach((row, r) =>
    row.forEach((content, c) => {
      if (content === null) return;
      if (isPlanFormula(content)) detailsAt(sheet, r, c).formula = content.formula.slice(1);
      else putContent(sheet, r, c, content);
    }),
  );
  return sheet;
}

/** The plan's defined names as a file states them. */
export function planNames(plan: SheetPlan): readonly NamedRange[] {
  return plan.names.map(({ name, rect }) => ({
    name,
    range: `${quoteSheet(plan.name)}!${formatAbsolute(areaOf(rect))}`,
  }));
}

/** A later format replaces the look of an earlier one; its number format stays where the later names none. */
function dress(sheet: HeldSheet, plan: SheetPlan): void {
  const made = new Map<string, CellStyle>();
  for (const { rect, style, numberFormat } of plan.formats) {
    for (let row = rect.top; row <= rect.bottom; row++) {
      for (let column = rect.left; column <= rect.right; column++) {
        const cell = detailsAt(sheet, row, column);
        const format = numberFormat ?? cell.style?.numFmt;
        const key = `${style}|${format ?? ''}`;
        const look = made.get(key) ?? fileStyle(style, format);
        made.set(key, look);
        cell.style = look;
      }
    }
  }
}

/** Only informs: a figure that Excel refuses never reaches the check, which says more and offers a correction. */
export function guardValidation(
  { kind, rects }: EntryGuard,
  texts: GuardTexts | undefined,
): readonly DataValidation[] {
  const least = { formula1: 0, operator: 'GreaterThanOrEqualTo' };
  return validationTo({
    areas: rects.map(areaOf),
    rule:
      kind === 'whole'
        ? { wholeNumber: least }
        : { decimal: kind === 'decimal' ? least : { formula1: 0, formula2: 100, operator: 'Between' } },
    ignoreBlanks: true,
    errorAlert: { style: 'Information', ...(texts && { title: texts.title, message: texts[kind] }) },
    prompt: {},
  });
}

function page(print: PrintSetup): PageLayout {
  const [firstRow, lastRow] = print.titleRows;
  return {
    ...DEFAULT_PAGE,
    orientation: print.paper?.upright === true ? 'Portrait' : 'Landscape',
    paperSize: print.paper?.size ?? 'A4',
    zoom:
      print.pagesWide > 0
        ? { horizontalFitToPages: print.pagesWide, verticalFitToPages: print.pagesTall ?? 0 }
        : { scale: print.scale },
    margins: pageMargins,
    flags: { ...DEFAULT_PAGE.flags, centerHorizontally: true },
    headersFooters: { ...DEFAULT_PAGE.headersFooters, centerFooter: pageFooter },
    printArea: [areaOf(print.area)],
    printTitleRows: { row: firstRow, rowCount: lastRow - firstRow + 1, column: 0, columnCount: MAX_COLUMNS },
    printTitleColumns: print.titleColumns
      ? {
          row: 0,
          rowCount: MAX_ROWS,
          column: print.titleColumns[0],
          columnCount: print.titleColumns[1] - print.titleColumns[0] + 1,
        }
      : undefined,
  };
}

/**
 * The workbook's standard font is what column widths are counted in. Every cell of a plan names its own font; this
 * one only has to be equally wide wherever the file is opened, which 宋体, absent outside Windows, is not.
 */
export const standardFont = { name: 'Arial', size: 10 };
