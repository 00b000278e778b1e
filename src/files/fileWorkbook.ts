import { marked } from '../app/flagLooks';
import { damageOf } from '../app/looks';
import { HostError, isAskedFor, stateToKeep } from '../app/port';
import { calculate } from './xlsx/calculate';
import { withFlags, withLive } from './xlsx/flagRules';
import { cellKey, detailsAt, putContent } from './xlsx/heldSheet';
import { openWorkbook } from './xlsx/openWorkbook';
import { defaultLimits } from './xlsx/problem';
import { planNames, planSheet } from './xlsx/planSheet';
import { foundFormats, restoreGuards, restoreNumberFormats } from './xlsx/restore';
import { snapshotOf } from './xlsx/snapshot';
import { isStateSheet, stateSheet, stateTextOf } from './xlsx/stateSheet';
import { toBytes } from './xlsx/toBytes';
import type { NamedRange } from 'hucre';
import type {
  CellRef,
  CellWrite,
  SheetRequest,
  WorkbookChange,
  WorkbookPort,
  WorkbookSnapshot,
  Written,
} from '../app/port';
import type { SheetLooks } from '../app/looks';
import type { SheetPlan } from '../forms/sheetPlan';
import type { HeldSheet } from './xlsx/heldSheet';
import type { OpenWorkbook } from './xlsx/openWorkbook';
import type { GuardTexts } from './xlsx/planSheet';
import type { ReadResult, WorkbookLimits } from './xlsx/problem';

/** A remark at a cell. */
export interface CellNote {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/**
 * The workbook port over an .xlsx file in memory. Nothing is written to disk here, and `toBytes` is for new files:
 * what the file library does not know of an opened workbook (charts, pivot tables) is not in them.
 */
export class FileWorkbook implements WorkbookPort {
  #sheets: readonly HeldSheet[];
  #names: readonly NamedRange[];
  #active: string;

  readonly #texts: GuardTexts | undefined;
  /** Names of the worksheets of the opened file that cannot be read. */
  readonly damaged: readonly string[];
  /** What the opened file keeps beside its sheets. */
  #besideSheets: string | null;

  private constructor(workbook: OpenWorkbook, texts?: GuardTexts) {
    this.#texts = texts;
    this.damaged = workbook.damaged;
    this.#besideSheets = workbook.state ?? null;
    this.#sheets = workbook.sheets;
    this.#names = workbook.names;
    this.#active = workbook.active;
  }

  /** A workbook without sheets, to be filled; `texts` are what Excel says at its entry cells. */
  static empty(texts?: GuardTexts): FileWorkbook {
    return new FileWorkbook({ sheets: [], names: [], damaged: [], active: '' }, texts);
  }

  /**
   * The workbook in these bytes, or why there is none. Without `looks` it is for reading alone, and faster; a CSV is
   * known by the name of the `file`.
   */
  static async open(
    bytes: Uint8Array,
    {
      looks = true,
      limits = defaultLimits,
      file = '',
    }: { readonly looks?: boolean; readonly limits?: WorkbookLimits; readonly file?: string } = {},
  ): Promise<ReadResult<FileWorkbook>> {
    const opened = await openWorkbook(bytes, { looks, limits, file });
    return opened.ok ? { ok: true, value: new FileWorkbook(opened.value) } : opened;
  }

  /** The workbook as an .xlsx file; it has to have a sheet. */
  async toBytes(): Promise<Uint8Array> {
    if (!this.#sheets.some((sheet) => !sheet.layout.hidden && !sheet.layout.veryHidden)) {
      throw new Error('A workbook needs a visible sheet.');
    }
    return toBytes(this.#sheets, this.#names, this.#activeName());
  }

  read(request: SheetRequest): Promise<WorkbookSnapshot> {
    const own = this.#sheets.filter((sheet) => !isStateSheet(sheet));
    const active = this.#activeName();
    const wanted = (sheet: HeldSheet): boolean =>
      isAskedFor(request, { name: sheet.layout.name, hidden: isHidden(sheet) }, active);
    return Promise.resolve({
      sheets: own.map((sheet) => ({ name: sheet.layout.name, hidden: isHidden(sheet) })),
      active,
      read: own.filter(wanted).map(snapshotOf),
      state: this.#kept(),
      damaged: this.damaged,
    });
  }

  // Asynchronous so that what fails is a rejected promise, as with any port.
  async write(change: WorkbookChange): Promise<Written> {
    for (const plan of change.plans ?? []) this.#layOut(plan);
    const locked = (change.writes ?? []).flatMap(({ sheet, cells }) => this.#writeCells(sheet, cells));
    for (const { sheet, flags } of change.flags ?? []) {
      const { layout } = this.#sheet(sheet);
      layout.conditionalRules = [...withFlags(layout.conditionalRules ?? [], flags)];
    }
    const planned = new Set(change.plans?.map(({ name }) => name));
    const restored = (change.looks ?? []).map(({ sheet, looks }) => {
      const damaged = this.#dress(this.#sheet(sheet), looks);
      return looks === null || planned.has(sheet) ? 0 : damaged;
    });
    for (const name of change.remove ?? []) this.#remove(name);
    const state = stateToKeep(change, locked, this.#kept());
    if (state !== undefined) this.#keep(state);
    if (change.activate !== undefined) {
      this.#active = this.#sheet(
        typeof change.activate === 'string' ? change.activate : change.activate.sheet,
      ).layout.name;
    }
    calculate(this.#sheets, this.#names);
    return { locked, overtaken: [], restored: restored.reduce((sum, one) => sum + one, 0), uncoloured: [] };
  }

  /** Replaces the notes at these cells; an empty text removes one. */
  annotate(sheet: string, notes: readonly CellNote[]): void {
    const held = this.#sheet(sheet);
    for (const { row, column, text } of notes) detailsAt(held, row, column).note = text;
  }

  select(cell: CellRef): Promise<void> {
    this.#active = this.#sheet(cell.sheet).layout.name;
    return Promise.resolve();
  }

  /** Nobody else edits a file in memory. */
  onChange(): Promise<() => Promise<void>> {
    return Promise.resolve(() => Promise.resolve());
  }

  onSelect(): Promise<() => Promise<void>> {
    return Promise.resolve(() => Promise.resolve());
  }

  onActivate(): Promise<() => Promise<void>> {
    return Promise.resolve(() => Promise.resolve());
  }

  #activeName(): string {
    const visible = this.#sheets.filter((sheet) => !isHidden(sheet));
    const active = visible.find((sheet) => sheet.layout.name === this.#active) ?? visible[0];
    return active?.layout.name ?? '';
  }

  #sheet(name: string): HeldSheet {
    const sheet = this.#sheets.find((held) => held.layout.name === name);
    if (!sheet) throw new HostError('sheet_missing', `no sheet ${name}`, name);
    return sheet;
  }

  #layOut(plan: SheetPlan): void {
    const sheet = planSheet(plan, this.#texts);
    const place = this.#sheets.findIndex((held) => held.layout.name === plan.name);
    this.#sheets = place < 0 ? [...this.#sheets, sheet] : this.#sheets.with(place, sheet);
    const names = planNames(plan);
    const taken = new Set(names.map(({ name }) => name));
    this.#names = [...this.#names.filter(({ name }) => !taken.has(name)), ...names];
  }

  #writeCells(name: string, writes: readonly CellWrite[]): readonly CellRef[] {
    const sheet = this.#sheet(name);
    const locked: CellRef[] = [];
    for (const { row, column, value } of writes) {
      if (isLocked(sheet, row, column)) {
        locked.push({ sheet: name, row, column });
        continue;
      }
      const details = sheet.details.get(cellKey(row, column));
      if (details) details.formula = '';
      putContent(sheet, row, column, value);
    }
    return locked;
  }

  /** Puts a sheet's colours, number formats and validations right; returns how many were not. */
  #dress(sheet: HeldSheet, looks: SheetLooks | null): number {
    const { live = [], guards = [], numberFormats = [] } = looks ?? {};
    const rules = sheet.layout.conditionalRules ?? [];
    const { differs, damaged } = damageOf(marked(live), foundFormats(rules));
    if (differs) sheet.layout.conditionalRules = [...withLive(rules, live)];
    return damaged + restoreNumberFormats(sheet, numberFormats) + restoreGuards(sheet, guards, this.#texts);
  }

  #remove(name: string): void {
    const sheet = this.#sheet(name);
    this.#sheets = this.#sheets.filter((held) => held !== sheet);
    const prefixes = [`'${name.replaceAll("'", "''")}'!`, `${name}!`];
    this.#names = this.#names.filter(({ range }) => !prefixes.some((prefix) => range.startsWith(prefix)));
  }

  #kept(): string | null {
    const sheet = this.#sheets.find(isStateSheet);
    return sheet ? stateTextOf(sheet) : this.#besideSheets;
  }

  #keep(state: string | null): void {
    this.#besideSheets = null;
    const others = this.#sheets.filter((sheet) => !isStateSheet(sheet));
    this.#sheets = state === null ? others : [...others, stateSheet(state)];
  }
}

function isHidden(sheet: HeldSheet): boolean {
  return Boolean(sheet.layout.hidden || sheet.layout.veryHidden);
}

function isLocked(sheet: HeldSheet, row: number, column: number): boolean {
  const isProtected = sheet.layout.protection !== undefined && sheet.layout.protection.sheet !== false;
  return isProtected && sheet.details.get(cellKey(row, column))?.style?.protection?.locked !== false;
}
