import { columnLetters, rectAddress } from '../forms/address';
import { isPlanFormula } from '../forms/sheetPlan';
import { borderColor, fontName, pageFooter, pageMargins, styles } from '../forms/style';
import { asText } from './cellWriter';
import { writeCharts } from './chartWriter';
import { rangeOf } from './ranges';
import type { EntryGuard, FormatArea, PlanCell, PrintSetup, SheetPlan } from '../forms/sheetPlan';

/** What Excel itself says at an entry cell, in the person's language. */
export interface GuardTexts {
  readonly title: string;
  readonly whole: string;
  readonly decimal: string;
  readonly percent: string;
}

/** Points per character of the standard font, as column widths are set in points. */
const pointsPerCharacter = 5.6;
const edges = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideHorizontal',
  'InsideVertical',
] as const;

/** What a form needs to be filled, laid out on an empty sheet; queues writes, syncs nothing. */
export function writePlan(sheet: Excel.Worksheet, plan: SheetPlan, texts: GuardTexts): void {
  const whole = sheet.getRangeByIndexes(0, 0, plan.rows, plan.columns);
  whole.format.font.name = fontName;
  for (const area of plan.formats) writeLook(sheet, area);
  const isText = textCells(plan);
  whole.formulas = plan.cells.map((cells, row) =>
    cells.map((cell, column) => written(cell, isText(row, column))),
  );
  for (const rect of plan.merges) rangeOf(sheet, rect).merge(false);
  writeSizes(sheet, plan);
  for (const guard of plan.guards) writeGuard(sheet, guard, texts);
  writeCharts(sheet, plan.charts ?? []);
}

/**
 * What a plan looks like in the window and on paper: a view that is scrolled oddly or a machine without a printer may
 * refuse it, and the form is the same without.
 */
export function writeView(sheet: Excel.Worksheet, plan: SheetPlan): void {
  if (plan.freeze.columns > 0) {
    sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, plan.freeze.rows, plan.freeze.columns));
  } else {
    sheet.freezePanes.freezeRows(plan.freeze.rows);
  }
  writePrintSetup(sheet, plan);
}

/** Whether a cell of a plan is formatted as text: there Excel takes whatever is written as it is. */
function textCells({ formats }: SheetPlan): (row: number, column: number) => boolean {
  const stated = formats.filter(({ numberFormat }) => numberFormat !== undefined).reverse();
  return (row, column) =>
    stated.find(
      ({ rect: { top, left, bottom, right } }) =>
        row >= top && row <= bottom && column >= left && column <= right,
    )?.numberFormat === '@';
}

function written(cell: PlanCell, isText: boolean): string | number {
  if (isPlanFormula(cell)) return cell.formula;
  if (typeof cell !== 'string') return cell ?? '';
  // A code or a year may become the number that it is; whatever would change on the way stays text.
  return isText || /^[1-9]\d{0,14}$/u.test(cell) ? cell : asText(cell);
}

/** Defined names of a plan, made or moved; queues writes only. */
export function writeNames(
  workbook: Excel.Workbook,
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  taken: ReadonlySet<string>,
): void {
  for (const { name, rect } of plan.names) {
    if (taken.has(name)) workbook.names.getItem(name).delete();
    workbook.names.add(name, rangeOf(sheet, rect));
  }
}

function writeLook(sheet: Excel.Worksheet, { rect, style, numberFormat }: FormatArea): void {
  const range = rangeOf(sheet, rect);
  const look = styles[style];
  const { format } = range;
  if (numberFormat !== undefined) range.numberFormat = [[numberFormat]];
  format.font.bold = look.bold;
  format.font.size = look.size;
  format.font.color = look.color;
  if (look.fill) format.fill.color = look.fill;
  format.horizontalAlignment = look.horizontal;
  format.verticalAlignment = 'Center';
  format.wrapText = look.wrap;
  if (look.indent > 0) format.indentLevel = look.indent;
  format.protection.locked = look.locked;
  if (!look.border) return;
  for (const edge of edges) {
    if (edge === 'InsideHorizontal' && rect.top === rect.bottom) continue;
    if (edge === 'InsideVertical' && rect.left === rect.right) continue;
    const border = format.borders.getItem(edge);
    border.style = 'Continuous';
    border.color = borderColor;
  }
}

function writeSizes(sheet: Excel.Worksheet, plan: SheetPlan): void {
  runs(plan.columnWidths).forEach(({ value, first, last }) => {
    const columns = sheet.getRange(`${columnLetters(first)}:${columnLetters(last)}`);
    columns.format.columnWidth = value * pointsPerCharacter;
  });
  runs(plan.rowHeights).forEach(({ value, first, last }) => {
    if (value !== undefined) sheet.getRange(`${first + 1}:${last + 1}`).format.rowHeight = value;
  });
}

function zoomOf({ pagesWide, pagesTall, scale }: PrintSetup): Excel.PageLayoutZoomOptions {
  if (pagesWide === 0) return { scale };
  return { horizontalFitToPages: pagesWide, ...(pagesTall && { verticalFitToPages: pagesTall }) };
}

/** Neighbours of the same value as one run: 2,000 rows of one height are one write. */
function runs<T>(values: readonly T[]): readonly { value: T; first: number; last: number }[] {
  const found: { value: T; first: number; last: number }[] = [];
  values.forEach((value, index) => {
    const open = found.at(-1);
    if (open && open.value === value && open.last === index - 1) open.last = index;
    else found.push({ value, first: index, last: index });
  });
  return found;
}

/** What Excel asks for at entry cells. */
export function writeGuard(sheet: Excel.Worksheet, { rects, kind }: EntryGuard, texts: GuardTexts): void {
  for (const rect of rects) {
    const { dataValidation } = rangeOf(sheet, rect);
    dataValidation.rule =
      kind === 'whole'
        ? { wholeNumber: { formula1: 0, operator: 'GreaterThanOrEqualTo' } }
        : kind === 'decimal'
          ? { decimal: { formula1: 0, operator: 'GreaterThanOrEqualTo' } }
          : { decimal: { formula1: 0, formula2: 100, operator: 'Between' } };
    // Only informs: a figure that Excel refuses never reaches the check, which says more and offers a correction.
    dataValidation.errorAlert = {
      showAlert: true,
      style: 'Information',
      title: texts.title,
      message: texts[kind],
    };
  }
}

function writePrintSetup(sheet: Excel.Worksheet, { print }: SheetPlan): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = print.paper?.upright === true ? 'Portrait' : 'Landscape';
  pageLayout.paperSize = print.paper?.size ?? 'A4';
  pageLayout.centerHorizontally = true;
  pageLayout.topMargin = pageMargins.top;
  pageLayout.bottomMargin = pageMargins.bottom;
  pageLayout.leftMargin = pageMargins.left;
  pageLayout.rightMargin = pageMargins.right;
  pageLayout.headerMargin = pageMargins.header;
  pageLayout.footerMargin = pageMargins.footer;
  pageLayout.headersFooters.defaultForAllPages.centerFooter = pageFooter;
  pageLayout.setPrintArea(rectAddress(print.area));
  pageLayout.setPrintTitleRows(`$${print.titleRows[0] + 1}:$${print.titleRows[1] + 1}`);
  if (print.titleColumns) {
    const [first, last] = print.titleColumns;
    pageLayout.setPrintTitleColumns(`$${columnLetters(first)}:$${columnLetters(last)}`);
  }
  pageLayout.zoom = zoomOf(print);
  for (const column of print.columnBreaks) sheet.verticalPageBreaks.add(`${columnLetters(column)}1`);
  for (const row of print.rowBreaks) sheet.horizontalPageBreaks.add(`A${row + 1}`);
}
