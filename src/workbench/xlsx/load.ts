import { readXlsx } from 'hucre/xlsx';
import { DEFAULT_STYLE } from '../../spreadsheet/look';
import { WorkbookModel } from '../host/model';
import { fontFrom, hexColor, styleFrom } from '../../spreadsheet/xlsxLooks';
import { pageFrom, protectionFrom } from '../../spreadsheet/xlsxPage';
import { conditionalFormatsFrom, validationFrom } from '../../spreadsheet/xlsxRules';
import { POINTS_PER_CHARACTER, SETTINGS_SHEET } from './shared';
import type {
  Cell,
  CellStyle as FileStyle,
  CellValue as FileValue,
  Sheet as FileSheet,
  Workbook,
} from 'hucre/xlsx';
import type { CellStyle, FontStyle } from '../../spreadsheet/look';
import type { CellValue } from '../../spreadsheet/value';
import type { SheetModel } from '../host/sheet';

/** A workbook read from the bytes of an .xlsx file; rejects when they are none. */
export async function loadWorkbook(bytes: Uint8Array): Promise<WorkbookModel> {
  const file = await readXlsx(bytes, { readStyles: true });
  const theme = file.themeColors ?? [];
  const base: FontStyle = { ...DEFAULT_STYLE.font, ...fontFrom(file.defaultFont, theme) };
  const sheets = file.sheets.filter((sheet) => sheet.name !== SETTINGS_SHEET);
  const model = new WorkbookModel(sheets[0]?.name ?? 'Sheet1');
  sheets.forEach((sheet, index) => {
    const target = index === 0 ? model.activeSheet : model.addSheet(sheet.name);
    if (target) fillSheet(model, target, sheet, new Styles(base, theme));
  });
  loadNames(model, file);
  loadSettings(model, file);
  const front = model.sheets.find((one) => one.name === file.sheets[file.activeSheet ?? 0]?.name);
  const visible = model.sheets.find((one) => one.visibility === 'Visible');
  if (!front || !model.activate(front.id)) model.activate(visible?.id ?? '');
  return model;
}

/** Equal styles of a file are one object in the workbook. */
class Styles {
  readonly #known = new Map<string, CellStyle>();

  constructor(
    readonly base: FontStyle,
    readonly theme: readonly string[],
  ) {}

  of(style: FileStyle): CellStyle {
    const key = JSON.stringify(style);
    const known = this.#known.get(key) ?? styleFrom(style, this.base, this.theme);
    this.#known.set(key, known);
    return known;
  }
}

const DAY = 86_400_000;
const EPOCH = 25_569;

function valueFrom(value: FileValue | undefined): CellValue {
  if (value === undefined || value === null || value === '') return null;
  if (value instanceof Date) return value.getTime() / DAY + EPOCH;
  return value;
}

function contentFrom(cell: Cell): { formula: string | undefined; constant: CellValue } {
  if (cell.formula !== undefined && cell.formula !== '')
    return { formula: `=${cell.formula}`, constant: null };
  if (cell.type === 'error') return { formula: undefined, constant: { error: String(cell.value) } };
  return { formula: undefined, constant: valueFrom(cell.value) };
}

function fillSheet(model: WorkbookModel, sheet: SheetModel, file: FileSheet, styles: Styles): void {
  sheet.visibility = file.veryHidden ? 'VeryHidden' : file.hidden ? 'Hidden' : 'Visible';
  sheet.tabColor = hexColor(file.view?.tabColor, styles.theme) ?? '';
  sheet.showGridlines = file.view?.showGridLines ?? true;
  sheet.frozen = { rows: file.freezePane?.rows ?? 0, columns: file.freezePane?.columns ?? 0 };
  file.rows.forEach((line, row) => {
    line.forEach((value, column) => sheet.putContent(row, column, undefined, valueFrom(value)));
  });
  for (const [key, cell] of file.cells ?? []) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    sheet.putCell(row, column, { ...contentFrom(cell), style: cell.style && styles.of(cell.style) });
  }
  file.columns?.forEach((column, index) => {
    if (column.width === undefined && !column.hidden && !column.style) return;
    const size = column.width === undefined ? undefined : column.width * POINTS_PER_CHARACTER;
    sheet.setColumnFormat(index, {
      size,
      hidden: column.hidden ?? false,
      style: column.style && styles.of(column.style),
    });
  });
  for (const [index, row] of file.rowDefs ?? []) {
    sheet.setRowFormat(index, { size: row.height, hidden: row.hidden ?? false, style: undefined });
  }
  sheet.merges = (file.merges ?? []).map((merge) => ({
    row: merge.startRow,
    column: merge.startCol,
    rowCount: merge.endRow - merge.startRow + 1,
    columnCount: merge.endCol - merge.startCol + 1,
  }));
  sheet.conditionalFormats = conditionalFormatsFrom(file.conditionalRules ?? [], styles.theme, () =>
    model.newId(),
  );
  sheet.validations = (file.dataValidations ?? []).map(validationFrom);
  sheet.protection = protectionFrom(file.protection);
  sheet.page = pageFrom(file);
  sheet.horizontalBreaks = file.rowBreaks ?? [];
  sheet.verticalBreaks = file.colBreaks ?? [];
}

function loadNames(model: WorkbookModel, file: Workbook): void {
  for (const { name, range, scope, comment } of file.namedRanges ?? []) {
    if (name.startsWith('_xlnm.')) continue;
    const defined = { name, formula: `=${range}`, comment: comment ?? '', visible: true };
    const owner = scope === undefined ? undefined : model.sheet(scope);
    if (owner) owner.names.set(name.toLowerCase(), defined);
    else model.setName(defined);
  }
}

function loadSettings(model: WorkbookModel, file: Workbook): void {
  const kept = file.sheets.find((sheet) => sheet.name === SETTINGS_SHEET);
  for (const [key, ...parts] of kept?.rows ?? []) {
    const text = parts.join('');
    if (typeof key === 'string' && text !== '') model.setSetting(key, JSON.parse(text));
  }
}
