import { columnName } from '../../spreadsheet/address';
import { cellElement } from './cellElement';
import { ChartLayer } from './charts';
import type { Area } from '../../spreadsheet/address';
import type { WorkbookModel } from '../host/model';
import type { SheetModel } from '../host/sheet';
import type { Axis } from './axis';
import type { Geometry, Measure } from './geometry';

/** What a pane draws. */
export interface Scene {
  readonly model: WorkbookModel;
  readonly sheet: SheetModel;
  readonly geometry: Geometry;
  readonly measure: Measure;
  /** The selected area and the active cell in it. */
  readonly selected: Area;
  readonly active: Area;
  /** Counts up with every change of content, so that a pane knows when scrolling alone is not enough. */
  readonly version: number;
}

/** A stretch of lines: where it begins on the axis and on the screen, and how long it is, in pixels. */
export interface Stretch {
  readonly from: number;
  readonly screen: number;
  readonly length: number;
}

const OVERSCAN = 3;

/** First and last line to draw for a stretch. */
function linesIn(axis: Axis, stretch: Stretch): readonly [number, number] {
  const first = axis.at(stretch.from);
  const last = axis.at(stretch.from + Math.max(0, stretch.length - 1));
  return [Math.max(0, first - OVERSCAN), Math.min(axis.count - 1, last + OVERSCAN)];
}

export function make(className: string, parent?: HTMLElement): HTMLElement {
  const element = document.createElement('div');
  element.className = className;
  parent?.append(element);
  return element;
}

function place(element: HTMLElement, across: Stretch, down: Stretch): void {
  element.style.left = `${across.screen}px`;
  element.style.top = `${down.screen}px`;
  element.style.width = `${across.length}px`;
  element.style.height = `${down.length}px`;
}

function rowElement(row: number): HTMLElement {
  const line = make('row');
  line.setAttribute('role', 'row');
  line.setAttribute('aria-rowindex', String(row + 1));
  return line;
}

/** A window on the sheet's cells: only those in sight, and a few around them, exist as elements. */
export class CellPane {
  readonly #frame: HTMLElement;
  readonly #layer: HTMLElement;
  readonly #charts: ChartLayer;
  readonly #marks: HTMLElement;
  readonly #lines = new Map<number, HTMLElement>();
  #drawn = '';
  #rows = '';

  constructor(parent: HTMLElement) {
    this.#frame = make('pane', parent);
    this.#frame.setAttribute('role', 'presentation');
    this.#layer = make('layer', this.#frame);
    this.#layer.setAttribute('role', 'rowgroup');
    this.#charts = new ChartLayer(this.#frame);
    this.#marks = make('layer marks', this.#frame);
    this.#marks.setAttribute('aria-hidden', 'true');
  }

  draw(scene: Scene, across: Stretch, down: Stretch): void {
    place(this.#frame, across, down);
    const shift = `translate(${-across.from}px, ${-down.from}px)`;
    this.#layer.style.transform = shift;
    this.#marks.style.transform = shift;
    if (across.length <= 0 || down.length <= 0) {
      this.#layer.replaceChildren();
      this.#marks.replaceChildren();
      this.#charts.clear();
      this.#lines.clear();
      this.#drawn = '';
      return;
    }
    const rows = linesIn(scene.geometry.rows, down);
    const columns = linesIn(scene.geometry.columns, across);
    const wanted = `${scene.version}:${columns.join()}`;
    if (wanted !== this.#drawn) this.#lines.clear();
    if (wanted !== this.#drawn || rows.join() !== this.#rows) {
      this.#drawn = wanted;
      this.#rows = rows.join();
      this.#fill(scene, rows, columns);
    }
    this.#charts.draw(scene, shift);
    this.#mark(scene);
  }

  /** Makes the rows that have come into sight, and lets go of those that left it. */
  #fill(
    scene: Scene,
    [top, bottom]: readonly [number, number],
    [left, right]: readonly [number, number],
  ): void {
    const { model, sheet, geometry, measure } = scene;
    const shown: HTMLElement[] = [];
    const cellOf = (area: Area): HTMLElement => cellElement(model, sheet, geometry, measure, area);
    for (const row of this.#lines.keys()) if (row < top || row > bottom) this.#lines.delete(row);
    for (let row = top; row <= bottom; row++) {
      if (geometry.rows.size(row) === 0) continue;
      let line = this.#lines.get(row);
      if (!line) {
        line = rowElement(row);
        for (let column = left; column <= right; column++) {
          if (geometry.columns.size(column) === 0) continue;
          const merge = geometry.mergeAt(row, column);
          // A merged cell belongs to the row of its corner, or to none in sight.
          if (merge && (merge.row !== row || column !== Math.max(left, merge.column))) continue;
          line.append(cellOf(merge ?? { row, column, rowCount: 1, columnCount: 1 }));
        }
        this.#lines.set(row, line);
      }
      shown.push(line);
    }
    const reaching = sheet.merges.filter(
      (merge) =>
        merge.row < top &&
        merge.row + merge.rowCount > top &&
        merge.column <= right &&
        merge.column + merge.columnCount > left,
    );
    for (const merge of reaching) {
      const line = rowElement(merge.row);
      line.append(cellOf(merge));
      shown.unshift(line);
    }
    this.#layer.replaceChildren(...shown);
  }

  #mark({ geometry, selected, active }: Scene): void {
    const box = (className: string, area: Area): HTMLElement => {
      const element = make(className);
      const left = geometry.columns.start(area.column);
      const top = geometry.rows.start(area.row);
      element.style.left = `${left - 1}px`;
      element.style.top = `${top - 1}px`;
      element.style.width = `${geometry.columns.start(area.column + area.columnCount) - left + 1}px`;
      element.style.height = `${geometry.rows.start(area.row + area.rowCount) - top + 1}px`;
      return element;
    };
    const several = selected.rowCount > active.rowCount || selected.columnCount > active.columnCount;
    this.#marks.replaceChildren(
      box(several ? 'selected several' : 'selected', selected),
      box('active', active),
    );
  }
}

/** A strip of column letters or row numbers. */
export class HeaderStrip {
  readonly #frame: HTMLElement;
  readonly #layer: HTMLElement;
  readonly #kind: 'column' | 'row';
  #drawn = '';

  constructor(parent: HTMLElement, kind: 'column' | 'row') {
    this.#kind = kind;
    this.#frame = make(`strip ${kind}s`, parent);
    this.#frame.setAttribute('aria-hidden', 'true');
    this.#layer = make('layer', this.#frame);
  }

  draw(scene: Scene, across: Stretch, down: Stretch): void {
    place(this.#frame, across, down);
    const isColumn = this.#kind === 'column';
    const stretch = isColumn ? across : down;
    const axis = isColumn ? scene.geometry.columns : scene.geometry.rows;
    this.#layer.style.transform = isColumn
      ? `translateX(${-stretch.from}px)`
      : `translateY(${-stretch.from}px)`;
    const [first, last] = linesIn(axis, stretch);
    const { selected } = scene;
    const [from, count] = isColumn
      ? [selected.column, selected.columnCount]
      : [selected.row, selected.rowCount];
    const wanted = `${scene.version}:${first}:${last}:${from}:${count}`;
    if (wanted === this.#drawn) return;
    this.#drawn = wanted;
    const heads: HTMLElement[] = [];
    for (let line = first; line <= last && stretch.length > 0; line++) {
      if (axis.size(line) === 0) continue;
      const head = make(line >= from && line < from + count ? 'head chosen' : 'head');
      head.textContent = isColumn ? columnName(line) : String(line + 1);
      head.style[isColumn ? 'left' : 'top'] = `${axis.start(line)}px`;
      head.style[isColumn ? 'width' : 'height'] = `${axis.size(line)}px`;
      heads.push(head);
    }
    this.#layer.replaceChildren(...heads);
  }
}
