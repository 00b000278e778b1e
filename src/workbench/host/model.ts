import { boundingArea, cellArea, columnName, formatArea } from '../../spreadsheet/address';
import { Calculator } from '../../spreadsheet/calculator';
import { isCellError } from '../../spreadsheet/value';
import { ConditionalLooks } from './conditionalLooks';
import { callForeign } from './foreignFunctions';
import { formatValue } from '../../spreadsheet/numberFormat';
import { renaming, rewriteFormulas } from './formulaRewrite';
import { emptyArea, pasteTexts, typeCell } from './personEdit';
import { SheetModel } from './sheet';
import { shiftFormula } from '../../spreadsheet/references';
import type { Area } from '../../spreadsheet/address';
import type { CellStyle } from '../../spreadsheet/look';
import type { CellValue } from '../../spreadsheet/value';
import type { ConditionalFormat } from '../../spreadsheet/rules';
import type { FormulaSheet } from '../../spreadsheet/book';
import type { ConditionalLook } from './conditionalLooks';
import type { ChangeSource, EditResult, ModelEvent, Selection } from './modelEvent';
import type { DefinedName } from './sheet';

export type { ChangeSource, EditResult, ModelEvent, Selection } from './modelEvent';

/** An in-memory workbook: what it holds, what it shows, and who is told when it changes. */
export class WorkbookModel {
  readonly names = new Map<string, DefinedName>();
  readonly settings = new Map<string, unknown>();
  /** Custom XML parts by id. */
  readonly xmlParts = new Map<string, string>();
  /** 保护工作簿结构: sheets can neither come nor go, be hidden, renamed or moved. */
  structureProtected = false;
  calculationMode = 'Automatic';
  #sheets: readonly SheetModel[] = [];
  #activeId: string;
  #selections = new Map<string, readonly Area[]>();
  #nextSheet = 1;
  #nextId = 1;
  readonly #listeners = new Set<(event: ModelEvent) => void>();
  readonly #calculator: Calculator;
  readonly #looks = new ConditionalLooks(this);

  constructor(sheetName = 'Sheet1') {
    const first = new SheetModel(this.#newSheetId(), sheetName);
    this.#sheets = [first];
    this.#activeId = first.id;
    this.#calculator = new Calculator({
      sheet: (name) => this.sheet(name),
      name: (name, home) => this.#meaningOf(name, home),
      foreign: callForeign,
    });
  }

  #newSheetId(): string {
    return `{00000000-0001-0000-${String(this.#nextSheet++).padStart(4, '0')}-000000000000}`;
  }

  /** A fresh id for things such as conditional formats. */
  newId(): string {
    return `{00000000-0002-0000-0000-${String(this.#nextId++).padStart(12, '0')}}`;
  }

  /** The same workbook again, with nothing shared that can change and nobody listening. */
  copy(): WorkbookModel {
    const copy = new WorkbookModel();
    copy.#sheets = this.#sheets.map((sheet) => sheet.copy());
    copy.#activeId = this.#activeId;
    copy.#selections = new Map(this.#selections);
    copy.#nextSheet = this.#nextSheet;
    copy.#nextId = this.#nextId;
    copy.calculationMode = this.calculationMode;
    for (const [key, name] of this.names) copy.names.set(key, name);
    for (const [key, value] of this.settings) copy.settings.set(key, value);
    for (const [key, xml] of this.xmlParts) copy.xmlParts.set(key, xml);
    copy.structureProtected = this.structureProtected;
    return copy;
  }

  /** Copies a sheet beside itself, as a person does by dragging its tab: `name (2)`. Returns the copy. */
  copySheet(id: string): SheetModel {
    const sheet = this.#expect(id);
    let name = sheet.name;
    for (let number = 2; !this.isFreeSheetName(name); number++) {
      const ending = ` (${number})`;
      name = sheet.name.slice(0, 31 - ending.length) + ending;
    }
    const copy = sheet.copy(this.#newSheetId(), name);
    const at = this.#sheets.indexOf(sheet) + 1;
    this.#sheets = [...this.#sheets.slice(0, at), copy, ...this.#sheets.slice(at)];
    this.announce({ kind: 'sheetAdded', sheetId: copy.id, source: 'person' });
    this.activate(copy.id);
    return copy;
  }

  // --- listening -----------------------------------------------------------------------------

  /** Calls the listener on every change until the returned function is called. */
  subscribe(listener: (event: ModelEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  announce(event: ModelEvent): void {
    if (
      event.kind !== 'selectionChanged' &&
      event.kind !== 'sheetActivated' &&
      event.kind !== 'settingsChanged'
    ) {
      this.#looks.forget();
      if (event.kind !== 'looksChanged') this.#calculator.forget();
    }
    for (const listener of [...this.#listeners]) listener(event);
  }

  // --- sheets --------------------------------------------------------------------------------

  /** All sheets in tab order, hidden ones too. */
  get sheets(): readonly SheetModel[] {
    return this.#sheets;
  }

  /** A sheet by id or, ignoring case, by name. */
  sheet(idOrName: string): SheetModel | undefined {
    const lower = idOrName.toLowerCase();
    return (
      this.#sheets.find((one) => one.id === idOrName) ??
      this.#sheets.find((one) => one.name.toLowerCase() === lower)
    );
  }

  get activeSheet(): SheetModel {
    const active = this.sheet(this.#activeId) ?? this.#sheets[0];
    if (!active) throw new Error('A workbook always has a sheet.');
    return active;
  }

  /** Adds a sheet at the end; an unnamed one is called Sheet2, Sheet3, …. Undefined when the name is taken or not allowed. */
  addSheet(name?: string, source: ChangeSource = 'person'): SheetModel | undefined {
    const chosen = name ?? this.#freeSheetName();
    if (!this.isFreeSheetName(chosen)) return undefined;
    const sheet = new SheetModel(this.#newSheetId(), chosen);
    this.#sheets = [...this.#sheets, sheet];
    this.announce({ kind: 'sheetAdded', sheetId: sheet.id, source });
    return sheet;
  }

  #freeSheetName(): string {
    for (let number = this.#sheets.length; ; number++) {
      if (!this.sheet(`Sheet${number}`)) return `Sheet${number}`;
    }
  }

  /** Whether a sheet (other than `except`) may be called so: 1–31 characters, none of : \ / ? * [ ], not taken. */
  isFreeSheetName(name: string, except?: string): boolean {
    const taken = this.#sheets.some(
      (one) => one.id !== except && one.name.toLowerCase() === name.toLowerCase(),
    );
    return name.length > 0 && name.length <= 31 && !/[:\\/?*[\]]|^'|'$/.test(name) && !taken;
  }

  /** Removes a sheet; false when it is the last visible one. */
  deleteSheet(id: string, source: ChangeSource = 'person'): boolean {
    const index = this.#sheets.findIndex((one) => one.id === id);
    const rest = this.#sheets.filter((one) => one.id !== id);
    const visible = rest.filter((one) => one.visibility === 'Visible');
    if (index < 0 || visible.length === 0) return false;
    this.#sheets = rest;
    this.#selections.delete(id);
    this.announce({ kind: 'sheetDeleted', sheetId: id, source });
    if (this.#activeId === id) {
      this.#activeId = '';
      this.activate(
        (rest.slice(0, index).findLast((one) => one.visibility === 'Visible') ?? visible[0])?.id ?? '',
      );
    }
    return true;
  }

  renameSheet(id: string, name: string): boolean {
    const sheet = this.sheet(id);
    if (!sheet || !this.isFreeSheetName(name, sheet.id)) return false;
    const before = sheet.name;
    sheet.name = name;
    rewriteFormulas(this, (formula) => formula.replaceAll(...renaming(before, name)));
    this.announce({ kind: 'sheetRenamed', sheetId: sheet.id, before, after: name });
    return true;
  }

  moveSheet(id: string, position: number): void {
    const sheet = this.sheet(id);
    if (!sheet) return;
    const rest = this.#sheets.filter((one) => one !== sheet);
    this.#sheets = [...rest.slice(0, position), sheet, ...rest.slice(position)];
    this.announce({ kind: 'sheetMoved', sheetId: sheet.id });
  }

  /** Brings a sheet to the front; hidden sheets cannot come. */
  activate(id: string): boolean {
    const sheet = this.sheet(id);
    if (!sheet || sheet.visibility !== 'Visible') return false;
    if (sheet.id !== this.#activeId) {
      const previousId = this.#activeId;
      this.#activeId = sheet.id;
      this.announce({ kind: 'sheetActivated', sheetId: sheet.id, previousId });
    }
    return true;
  }

  // --- selection -----------------------------------------------------------------------------

  /** The selected areas of the active sheet; the active cell is the first area's corner. */
  get selection(): Selection {
    return {
      sheetId: this.activeSheet.id,
      areas: this.#selections.get(this.activeSheet.id) ?? [cellArea(0, 0)],
    };
  }

  select(sheetId: string, areas: readonly Area[]): void {
    if (!this.activate(sheetId)) return;
    const address = areas.map(formatArea).join(',');
    if ((this.#selections.get(sheetId) ?? [cellArea(0, 0)]).map(formatArea).join(',') === address) return;
    this.#selections.set(sheetId, areas);
    this.announce({ kind: 'selectionChanged', sheetId, address });
  }

  // --- what cells show -----------------------------------------------------------------------

  /** The cell's value, formulas calculated. */
  value(sheet: SheetModel, row: number, column: number): CellValue {
    return this.#calculator.value(sheet, row, column);
  }

  /** What the cell shows, its number format applied. */
  text(sheet: SheetModel, row: number, column: number): string {
    const { numberFormat = sheet.style(row, column).numberFormat } = this.conditionalLook(sheet, row, column);
    return formatValue(this.value(sheet, row, column), numberFormat);
  }

  /** What the formula bar shows: the formula, or the constant as it would be typed. */
  inputText(sheet: SheetModel, row: number, column: number): string {
    const cell = sheet.cell(row, column);
    if (cell.formula !== undefined) return cell.formula;
    if (cell.constant === null) return '';
    if (typeof cell.constant === 'boolean') return cell.constant ? 'TRUE' : 'FALSE';
    return isCellError(cell.constant) ? cell.constant.error : String(cell.constant);
  }

  /** What conditional formats add to the cell; where two speak of the same thing the first in priority wins. */
  conditionalLook(sheet: SheetModel, row: number, column: number): ConditionalLook {
    return this.#looks.at(sheet, row, column);
  }

  /** The value of a formula as if it stood in a cell, e.g. that of a defined name. */
  evaluate(formula: string, sheet: SheetModel = this.activeSheet, row = 0, column = 0): CellValue {
    return this.#calculator.evaluate(formula, sheet, row, column);
  }

  /** The same with relative references counted from the areas' common top left corner, as rules on ranges are written. */
  evaluateFrom(
    formula: string,
    sheet: SheetModel,
    areas: readonly Area[],
    row: number,
    column: number,
  ): CellValue {
    const corner = areas.reduce(boundingArea, areas[0] ?? cellArea(row, column));
    return this.#calculator.evaluate(formula, sheet, row, column, row - corner.row, column - corner.column);
  }

  /** Whether Excel would take the text as a formula. */
  isFormula(formula: string): boolean {
    return this.#calculator.isFormula(formula);
  }

  /** The cells a reference formula or a defined name points at. */
  referenceOf(
    formula: string,
    sheet: SheetModel = this.activeSheet,
  ): { readonly sheet: SheetModel; readonly area: Area } | undefined {
    const found = this.#calculator.reference(formula, sheet);
    const target = this.#sheets.find((one) => one === found?.sheet);
    return found && target && { sheet: target, area: found.area };
  }

  #meaningOf(name: string, home: FormulaSheet): string | undefined {
    const cut = name.lastIndexOf('!');
    const scope = cut < 0 ? undefined : this.sheet(name.slice(0, cut).replace(/^'|'$/g, ''));
    const owner = scope ?? this.#sheets.find((one) => one === home);
    const key = name.slice(cut + 1).toLowerCase();
    return (owner?.names.get(key) ?? this.names.get(key))?.formula;
  }

  /** The shown texts of the cells a reference formula points at, empty ones left out. */
  textsOf(formula: string, sheet: SheetModel): readonly string[] {
    const target = this.referenceOf(formula, sheet);
    const texts: string[] = [];
    target?.sheet.eachStored(target.area, (row, column) => texts.push(this.text(target.sheet, row, column)));
    return texts.filter((text) => text !== '');
  }

  /** What `question` answers if the cell held this value; the cell is left as it was. */
  whileHolding<T>(sheet: SheetModel, row: number, column: number, value: CellValue, question: () => T): T {
    const kept = sheet.cell(row, column);
    sheet.putContent(row, column, undefined, value);
    this.forget();
    const answer = question();
    sheet.putCell(row, column, kept);
    this.forget();
    return answer;
  }

  // --- a person's edits ----------------------------------------------------------------------

  /** Types a text into a cell as a person does: data validation and protection apply. */
  setCell(sheetId: string, row: number, column: number, input: string): EditResult {
    return typeCell(this, this.#expect(sheetId), row, column, input);
  }

  /** Pastes a block of texts with its corner at the cell; plain pasting passes by data validation, as in Excel. */
  pasteBlock(
    sheetId: string,
    row: number,
    column: number,
    block: readonly (readonly string[])[],
  ): EditResult {
    return pasteTexts(this, this.#expect(sheetId), row, column, block);
  }

  /** Empties an area as the Delete key does, keeping its looks. */
  clearContents(sheetId: string, area: Area): EditResult {
    return emptyArea(this, this.#expect(sheetId), area);
  }

  /** Drops worked-out results, after cells were written without an announcement. */
  forget(): void {
    this.#calculator.forget();
    this.#looks.forget();
  }

  // --- structure -----------------------------------------------------------------------------

  /** Inserts (count > 0) or deletes (count < 0) whole rows or columns; references everywhere follow. */
  shiftLines(
    sheet: SheetModel,
    axis: 'row' | 'column',
    at: number,
    count: number,
    source: ChangeSource,
  ): void {
    sheet.shiftLines(axis, at, count);
    rewriteFormulas(this, (formula, home) => shiftFormula(formula, home, sheet.name, axis, at, count));
    const last = at + Math.abs(count) - 1;
    const address = axis === 'row' ? `${at + 1}:${last + 1}` : `${columnName(at)}:${columnName(last)}`;
    const lines = axis === 'row' ? 'Row' : 'Column';
    const changeType = `${lines}${count > 0 ? 'Inserted' : 'Deleted'}` as const;
    this.announce({ kind: 'cellsChanged', sheetId: sheet.id, address, changeType, source });
  }

  // --- looks, by person or add-in ------------------------------------------------------------

  changeStyle(sheet: SheetModel, area: Area, change: (style: CellStyle) => CellStyle): void {
    sheet.changeStyle(area, change);
    this.looksChanged(sheet);
  }

  setConditionalFormats(sheet: SheetModel, formats: readonly ConditionalFormat[]): void {
    sheet.conditionalFormats = formats;
    this.looksChanged(sheet);
  }

  looksChanged(sheet: SheetModel): void {
    this.announce({ kind: 'looksChanged', sheetId: sheet.id });
  }

  setName(name: DefinedName): void {
    this.names.set(name.name.toLowerCase(), name);
    this.announce({ kind: 'namesChanged' });
  }

  deleteName(name: string): void {
    this.names.delete(name.toLowerCase());
    this.announce({ kind: 'namesChanged' });
  }

  setSetting(key: string, value: unknown): void {
    this.settings.set(key, value);
    this.announce({ kind: 'settingsChanged' });
  }

  deleteSetting(key: string): void {
    this.settings.delete(key);
    this.announce({ kind: 'settingsChanged' });
  }

  #expect(sheetId: string): SheetModel {
    const sheet = this.sheet(sheetId);
    if (!sheet) throw new RangeError(`No sheet ${sheetId}.`);
    return sheet;
  }
}
