import { writeFile } from '../../spreadsheet/xlsxFile';
import { isCellError } from '../../spreadsheet/value';
import { chartsTo } from '../../spreadsheet/xlsxCharts';
import { fontTo, styleTo } from '../../spreadsheet/xlsxLooks';
import { pageTo, protectionTo } from '../../spreadsheet/xlsxPage';
import { conditionalFormatsTo, validationTo } from '../../spreadsheet/xlsxRules';
import { CELL_CHARACTERS, POINTS_PER_CHARACTER, SETTINGS_SHEET } from './shared';
import { DEFAULT_STYLE } from '../../spreadsheet/look';
import type { Cell, CellStyle as FileStyle, ColumnDef, WriteOptions, WriteSheet } from 'hucre/xlsx';
import type { CellStyle } from '../../spreadsheet/look';
import type { CellValue } from '../../spreadsheet/value';
import type { WorkbookModel } from '../host/model';
import type { SheetModel } from '../host/sheet';

type FileNames = NonNullable<WriteOptions['namedRanges']>;

/** The bytes of an .xlsx file that holds the workbook, hidden sheets and settings too. */
export async function saveWorkbook(model: WorkbookModel): Promise<Uint8Array> {
  const styles = new Map<CellStyle, FileStyle>();
  const fileStyle = (style: CellStyle): FileStyle => {
    const known = styles.get(style) ?? styleTo(style);
    styles.set(style, known);
    return known;
  };
  return writeFile({
    sheets: [
      ...model.sheets.map((sheet) => sheetTo(model, sheet, fileStyle)),
      ...(model.settings.size > 0 ? [settingsTo(model)] : []),
    ],
    names: namesTo(model),
    defaultFont: fontTo({ name: DEFAULT_STYLE.font.name, size: DEFAULT_STYLE.font.size }),
    activeSheet: model.sheets.indexOf(model.activeSheet),
  });
}

const plainValue = (value: CellValue): string | number | boolean | null =>
  isCellError(value) ? value.error : value;

function sheetTo(
  model: WorkbookModel,
  sheet: SheetModel,
  fileStyle: (style: CellStyle) => FileStyle,
): WriteSheet {
  const used = sheet.usedArea(false) ?? { row: 0, column: 0, rowCount: 1, columnCount: 1 };
  const cells = new Map<string, Partial<Cell>>();
  sheet.eachStored(used, (row, column, cell) => {
    const style = sheet.style(row, column);
    const value = model.value(sheet, row, column);
    cells.set(`${row},${column}`, {
      ...(cell.formula === undefined
        ? { value: plainValue(value) }
        : { value: null, formula: cell.formula.slice(1), formulaResult: plainValue(value) }),
      ...(style !== DEFAULT_STYLE && { style: fileStyle(style) }),
    });
  });
  const bottom = used.row + used.rowCount;
  const right = used.column + used.columnCount;
  const rowDefs = new Map<number, { height?: number; hidden?: boolean }>();
  for (let row = 0; row < bottom; row++) {
    const { size, hidden } = sheet.rowFormat(row);
    if (size !== undefined || hidden)
      rowDefs.set(row, { ...(size !== undefined && { height: size }), hidden });
  }
  const columns: ColumnDef[] = Array.from({ length: right }, (_, column) => {
    const { size, hidden } = sheet.columnFormat(column);
    return { ...(size !== undefined && { width: size / POINTS_PER_CHARACTER }), ...(hidden && { hidden }) };
  });
  return {
    name: sheet.name,
    cells,
    columns,
    rowDefs,
    merges: sheet.merges.map((area) => ({
      startRow: area.row,
      startCol: area.column,
      endRow: area.row + area.rowCount - 1,
      endCol: area.column + area.columnCount - 1,
    })),
    dataValidations: sheet.validations.flatMap(validationTo),
    conditionalRules: conditionalFormatsTo(sheet.conditionalFormats),
    freezePane: sheet.frozen,
    ...(sheet.protection && { protection: protectionTo(sheet.protection) }),
    ...pageTo(sheet.page),
    view: {
      showGridLines: sheet.showGridlines,
      ...(sheet.tabColor !== '' && { tabColor: { rgb: sheet.tabColor.replace('#', '') } }),
    },
    ...(sheet.visibility === 'Hidden' && { hidden: true }),
    ...(sheet.visibility === 'VeryHidden' && { veryHidden: true }),
    ...(sheet.charts.length > 0 && { charts: chartsTo(sheet.charts) }),
    rowBreaks: [...sheet.horizontalBreaks],
    colBreaks: [...sheet.verticalBreaks],
  };
}

function namesTo(model: WorkbookModel): FileNames {
  const range = (formula: string): string => formula.replace(/^=/, '');
  return [
    ...[...model.names.values()].map(({ name, formula, comment }) => ({
      name,
      range: range(formula),
      ...(comment !== '' && { comment }),
    })),
    ...model.sheets.flatMap((sheet) =>
      [...sheet.names.values()].map(({ name, formula }) => ({
        name,
        range: range(formula),
        scope: sheet.name,
      })),
    ),
  ];
}

function settingsTo(model: WorkbookModel): WriteSheet {
  const rows = [...model.settings].map(([key, value]) => {
    const text = JSON.stringify(value);
    const parts = text.match(new RegExp(`[^]{1,${CELL_CHARACTERS}}`, 'gu')) ?? [];
    return [key, ...parts];
  });
  return { name: SETTINGS_SHEET, rows, veryHidden: true };
}
