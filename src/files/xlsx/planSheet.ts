import { columnLetters, rectAddress } from '../../forms/address';
import { fontName } from '../../forms/style';
import { fileStyle } from './cellStyle';
import { cellAt } from './heldSheet';
import type { DataValidation, NamedRange } from 'hucre';
import type { PageSetup } from 'hucre';
import type { CellStyle } from 'hucre/xlsx';
import type { Rect } from '../../forms/address';
import type { EntryGuard, PrintSetup, SheetPlan } from '../../forms/sheetPlan';
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
  const sheet: HeldSheet = {
    cells: new Map(),
    layout: {
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
      dataValidations: plan.guards.map((guard) => validation(guard, texts)),
      freezePane: plan.freeze,
      pageSetup: pageSetup(plan.print),
      headerFooter: { oddFooter: `&C&"${fontName}"&9&P / &N` },
      view: { showGridLines: false },
      // The library breaks after a column or row; the plan says where a page begins.
      colBreaks: plan.print.columnBreaks.map((column) => column - 1),
      rowBreaks: plan.print.rowBreaks.map((row) => row - 1),
    },
  };
  dress(sheet, plan);
  plan.cells.forEach((row, r) =>
    row.forEach((content, c) => {
      if (content === null) return;
      const cell = cellAt(sheet, r, c);
      if (typeof content === 'string' && content.startsWith('=')) cell.formula = content.slice(1);
      else cell.value = content;
    }),
  );
  return sheet;
}

/** The plan's defined names as a file states them. */
export function planNames(plan: SheetPlan): readonly NamedRange[] {
  const sheet = `'${plan.name.replaceAll("'", "''")}'`;
  return plan.names.map(({ name, rect }) => ({ name, range: `${sheet}!${absolute(rect)}` }));
}

/** A later format replaces the look of an earlier one; its number format stays where the later names none. */
function dress(sheet: HeldSheet, plan: SheetPlan): void {
  const made = new Map<string, CellStyle>();
  for (const { rect, style, numberFormat } of plan.formats) {
    for (let row = rect.top; row <= rect.bottom; row++) {
      for (let column = rect.left; column <= rect.right; column++) {
        const cell = cellAt(sheet, row, column);
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
function validation(guard: EntryGuard, texts: GuardTexts | undefined): DataValidation {
  return {
    type: guard.kind === 'whole' ? 'whole' : 'decimal',
    ...(guard.kind === 'percent'
      ? { operator: 'between', formula1: '0', formula2: '100' }
      : { operator: 'greaterThanOrEqual', formula1: '0' }),
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: 'information',
    ...(texts && { errorTitle: texts.title, errorMessage: texts[guard.kind] }),
    range: guard.rects.map(rectAddress).join(' '),
  };
}

function pageSetup(print: PrintSetup): PageSetup {
  const fits = print.pagesWide > 0;
  return {
    paperSize: 'a4',
    orientation: 'landscape',
    ...(fits
      ? { fitToPage: true, fitToWidth: print.pagesWide, fitToHeight: print.pagesTall ?? 0 }
      : { scale: print.scale }),
    margins: { top: 0.4, bottom: 0.5, left: 0.4, right: 0.4, header: 0.2, footer: 0.25 },
    horizontalCentered: true,
    printArea: absolute(print.area),
    printTitlesRow: `$${print.titleRows[0] + 1}:$${print.titleRows[1] + 1}`,
    ...(print.titleColumns && {
      printTitlesColumn: `$${columnLetters(print.titleColumns[0])}:$${columnLetters(print.titleColumns[1])}`,
    }),
  };
}

function absolute(rect: Rect): string {
  return rectAddress(rect).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

/**
 * The workbook's standard font is what column widths are counted in. Every cell of a plan names its own font; this
 * one only has to be equally wide wherever the file is opened, which 宋体, absent outside Windows, is not.
 */
export const standardFont = { name: 'Arial', size: 10 };
