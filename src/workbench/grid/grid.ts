import { cellArea, formatArea } from '../../spreadsheet/address';
import { readBlock, writeBlock } from './block';
import { CellEditor } from './editor';
import { geometryOf } from './geometry';
import { keyAction } from './keys';
import { canvasMeasure } from './looks';
import { jumpFrom, spanOf, stepFrom, wholeCell } from './moves';
import { Viewport } from './viewport';
import type { Area } from '../../spreadsheet/address';
import type { EditResult, ModelEvent, WorkbookModel } from '../host/model';
import type { Geometry } from './geometry';
import type { KeyAction } from './keys';
import type { Position } from './moves';
import type { Scene } from './pane';

export interface GridEvents {
  /** An edit was not taken. */
  onRefused(result: EditResult & { readonly ok: false }): void;
  /** The active cell, the selection or the text in the editor changed; undefined when nothing is being typed. */
  onState(editing: string | undefined): void;
  /** The name by which assistive software calls the editor. */
  editorName(address: string): string;
}

/** The active sheet of a workbook as an editable grid; empty until `show` is called. */
export class Grid {
  readonly element: HTMLElement;
  readonly #viewport: Viewport;
  readonly #editor: CellEditor;
  readonly #events: GridEvents;
  readonly #measure = canvasMeasure();
  #model: WorkbookModel;
  #unsubscribe: () => void = () => undefined;
  #geometry: Geometry | undefined;
  #version = 0;
  #frame = 0;
  /** Where a selection began and where it was drawn to. */
  #anchor: Position = { row: 0, column: 0 };
  #end: Position = { row: 0, column: 0 };
  #own = false;
  /** Where Tab began, so that Enter returns below it. */
  #tabColumn: number | undefined;

  constructor(parent: HTMLElement, model: WorkbookModel, events: GridEvents) {
    this.#events = events;
    this.#model = model;
    this.element = document.createElement('div');
    this.element.className = 'grid';
    this.element.setAttribute('role', 'grid');
    parent.append(this.element);
    this.#viewport = new Viewport(this.element, () => this.#draw());
    this.#editor = new CellEditor(this.#viewport.window, {
      onKey: (event) => this.#key(event),
      onCommit: (text) => this.#commit(text),
      onMove: (event) => this.#key(event),
      onText: (text) => {
        this.#placeEditor();
        this.#events.onState(text);
      },
      onCopy: () => this.#copy(),
      onPaste: (text) => this.paste(readBlock(text)),
      onCut: () => this.#refusal(this.#model.clearContents(this.#sheet.id, this.selected)),
    });
    this.element.addEventListener('mousedown', (event) => this.#pointerDown(event));
    this.element.addEventListener('dblclick', () => this.edit());
    new ResizeObserver(() => this.#draw()).observe(this.element);
  }

  /** Shows this workbook from now on. */
  show(model: WorkbookModel): void {
    this.#unsubscribe();
    this.#model = model;
    this.#unsubscribe = model.subscribe((event) => this.#changed(event));
    this.#reset();
  }

  focus(): void {
    this.#editor.element.focus({ preventScroll: true });
  }

  get #sheet(): WorkbookModel['activeSheet'] {
    return this.#model.activeSheet;
  }

  get active(): Position {
    return this.#anchor;
  }

  get selected(): Area {
    return this.#scene().selected;
  }

  /** Selects a cell, or up to it from where the selection began. */
  go(position: Position, extend = false): void {
    if (!this.#editor.commit()) return;
    if (!extend) this.#anchor = position;
    this.#end = position;
    this.#select();
    const scene = this.#scene();
    this.#viewport.reveal(scene, cellArea(position.row, position.column));
    this.#draw();
  }

  edit(): void {
    this.focus();
    this.#editor.open(this.#model.inputText(this.#sheet, this.#anchor.row, this.#anchor.column));
  }

  /** Types a text into the active cell; false when it was refused. */
  type(text: string): boolean {
    return this.#commit(text);
  }

  /** Pastes a block at the selection; a single value fills the whole of it. */
  paste(block: readonly (readonly string[])[]): void {
    const { selected } = this.#scene();
    const single = block.length === 1 && block[0]?.length === 1;
    const filled = single
      ? Array.from({ length: selected.rowCount }, () =>
          Array.from({ length: selected.columnCount }, () => block[0]?.[0] ?? ''),
        )
      : block;
    const result = this.#model.pasteBlock(this.#sheet.id, selected.row, selected.column, filled);
    this.#refusal(result);
    if (!result.ok) return;
    const columnCount = Math.max(...filled.map((line) => line.length));
    this.#anchor = { row: selected.row, column: selected.column };
    this.#end = { row: selected.row + filled.length - 1, column: selected.column + columnCount - 1 };
    this.#select();
    this.#draw();
  }

  #copy(): string {
    const { row, column, rowCount, columnCount } = this.#scene().selected;
    const used = this.#sheet.usedArea(true);
    const bottom = Math.min(row + rowCount, Math.max(row + 1, (used?.row ?? 0) + (used?.rowCount ?? 0)));
    const right = Math.min(
      column + columnCount,
      Math.max(column + 1, (used?.column ?? 0) + (used?.columnCount ?? 0)),
    );
    const lines: string[][] = [];
    for (let r = row; r < bottom; r++) {
      const line: string[] = [];
      for (let c = column; c < right; c++) {
        const cell = this.#sheet.cell(r, c);
        line.push(cell.formula === undefined ? this.#model.inputText(this.#sheet, r, c) : this.#shown(r, c));
      }
      lines.push(line);
    }
    return writeBlock(lines);
  }

  /** The result of a formula in full, not as its number format rounds it. */
  #shown(row: number, column: number): string {
    const value = this.#model.value(this.#sheet, row, column);
    return typeof value === 'number' ? String(value) : this.#model.text(this.#sheet, row, column);
  }

  #commit(text: string): boolean {
    const { row, column } = this.#anchor;
    if (text === this.#model.inputText(this.#sheet, row, column)) return true;
    const result = this.#model.setCell(this.#sheet.id, row, column, text);
    this.#refusal(result);
    // A locked cell cannot be typed into at all, so there is nothing to go on editing.
    return result.ok || result.reason === 'protected';
  }

  #refusal(result: EditResult): void {
    if (!result.ok) this.#events.onRefused(result);
  }

  #key(event: KeyboardEvent): boolean {
    const action = keyAction(event);
    if (!action) return false;
    this.#act(action, event.shiftKey);
    return true;
  }

  #act(action: KeyAction, extend: boolean): void {
    const scene = this.#scene();
    const { geometry, sheet } = scene;
    const from = extend && action.kind !== 'next' ? this.#end : this.#anchor;
    if (action.kind !== 'next') this.#tabColumn = undefined;
    switch (action.kind) {
      case 'step':
        return this.go(stepFrom(geometry, from, action.direction), extend);
      case 'jump':
        return this.go(jumpFrom(sheet, geometry, from, action.direction), extend);
      case 'next':
        return this.#next(geometry, action);
      case 'page': {
        const row = from.row + action.pages * this.#viewport.pageOf(scene);
        return this.go({ ...from, row: Math.max(0, Math.min(geometry.rows.count - 1, row)) }, extend);
      }
      case 'rowStart':
        return this.go({ row: from.row, column: sheet.frozen.columns }, extend);
      case 'corner': {
        const used = sheet.usedArea(true) ?? cellArea(0, 0);
        const last = { row: used.row + used.rowCount - 1, column: used.column + used.columnCount - 1 };
        return this.go(action.end ? last : { row: sheet.frozen.rows, column: sheet.frozen.columns }, extend);
      }
      case 'all': {
        const used = sheet.usedArea(false) ?? cellArea(0, 0);
        this.#anchor = { row: used.row, column: used.column };
        this.#end = { row: used.row + used.rowCount - 1, column: used.column + used.columnCount - 1 };
        this.#select();
        return this.#draw();
      }
      case 'edit':
        return this.edit();
      case 'clear':
        return this.#refusal(this.#model.clearContents(sheet.id, scene.selected));
      case 'retype':
        return this.#editor.open('');
      case 'sheet': {
        const visible = this.#model.sheets.filter((one) => one.visibility === 'Visible');
        const other = visible[visible.indexOf(sheet) + action.by];
        if (other) this.#model.activate(other.id);
        return;
      }
    }
  }

  #next(geometry: Geometry, action: KeyAction & { readonly kind: 'next' }): void {
    const sideways = action.direction === 'left' || action.direction === 'right';
    if (sideways) {
      this.#tabColumn ??= this.#anchor.column;
      return this.go(stepFrom(geometry, this.#anchor, action.direction));
    }
    const column = this.#tabColumn ?? this.#anchor.column;
    this.#tabColumn = undefined;
    return this.go(stepFrom(geometry, { ...this.#anchor, column }, action.direction));
  }

  #pointerDown(event: MouseEvent): void {
    if (event.button !== 0 || event.target === this.#editor.element) return;
    if (!(event.target instanceof HTMLElement) || event.target === this.#viewport.element) return;
    event.preventDefault();
    this.focus();
    this.#tabColumn = undefined;
    const scene = this.#scene();
    const head = this.#viewport.isHead(event.clientX, event.clientY);
    const start = this.#viewport.cellAt(scene, event.clientX, event.clientY);
    const last = { row: scene.geometry.rows.count - 1, column: scene.geometry.columns.count - 1 };
    if (head.row || head.column) {
      if (!this.#editor.commit()) return;
      this.#anchor = { row: head.column ? 0 : start.row, column: head.row ? 0 : start.column };
      this.#end = { row: head.column ? last.row : start.row, column: head.row ? last.column : start.column };
      this.#select();
      return this.#draw();
    }
    this.go(start, event.shiftKey);
    const drag = (move: MouseEvent): void => {
      const at = this.#viewport.cellAt(this.#scene(), move.clientX, move.clientY);
      if (at.row !== this.#end.row || at.column !== this.#end.column) this.go(at, true);
    };
    const drop = (): void => {
      window.removeEventListener('mousemove', drag);
      window.removeEventListener('mouseup', drop);
    };
    window.addEventListener('mousemove', drag);
    window.addEventListener('mouseup', drop);
  }

  // --- following the workbook ------------------------------------------------------------------

  #select(): void {
    this.#own = true;
    this.#model.select(this.#sheet.id, [this.#scene().selected]);
    this.#own = false;
    this.#events.onState(undefined);
  }

  #changed(event: ModelEvent): void {
    if (event.kind === 'sheetActivated' || event.kind === 'sheetDeleted') return this.#reset();
    if (event.kind === 'settingsChanged') return;
    if (event.kind !== 'selectionChanged') {
      this.#geometry = undefined;
      this.#version += 1;
      return this.#later();
    }
    if (this.#own || event.sheetId !== this.#sheet.id) return;
    this.#follow();
    this.#later();
  }

  /** Takes the selection that the add-in made. */
  #follow(): void {
    const area = this.#model.selection.areas[0] ?? cellArea(0, 0);
    this.#anchor = { row: area.row, column: area.column };
    this.#end = { row: area.row + area.rowCount - 1, column: area.column + area.columnCount - 1 };
    this.#viewport.reveal(this.#scene(), area);
  }

  #reset(): void {
    this.#editor.cancel();
    this.#geometry = undefined;
    this.#version += 1;
    this.element.setAttribute('aria-label', this.#sheet.name);
    this.#viewport.element.scrollTo(0, 0);
    this.#draw();
    this.#follow();
    this.#draw();
    this.#events.onState(undefined);
  }

  #later(): void {
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#draw();
      if (this.#editor.mode === 'idle') this.#events.onState(undefined);
    });
  }

  #scene(): Scene {
    const model = this.#model;
    const sheet = model.activeSheet;
    this.#geometry ??= geometryOf(model, sheet, this.#measure);
    const geometry = this.#geometry;
    return {
      model,
      sheet,
      geometry,
      measure: this.#measure,
      selected: spanOf(sheet, geometry, this.#anchor, this.#end),
      active: wholeCell(geometry, this.#anchor),
      version: this.#version,
    };
  }

  #draw(): void {
    const scene = this.#scene();
    this.element.setAttribute('aria-rowcount', String(scene.geometry.rows.count));
    this.element.setAttribute('aria-colcount', String(scene.geometry.columns.count));
    this.#viewport.draw(scene);
    this.#placeEditor();
  }

  #placeEditor(): void {
    const scene = this.#scene();
    const { left, top, width, height } = this.#viewport.boxOf(scene, scene.active);
    const { style } = this.#editor.element;
    style.left = `${left - 1}px`;
    style.top = `${top - 1}px`;
    style.minWidth = `${width + 1}px`;
    style.minHeight = `${height + 1}px`;
    this.#editor.element.setAttribute(
      'aria-label',
      this.#events.editorName(formatArea(cellArea(this.#anchor.row, this.#anchor.column))),
    );
  }
}
