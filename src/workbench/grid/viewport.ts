import { CellPane, HeaderStrip, make } from './pane';
import type { Area } from '../../spreadsheet/address';
import type { Scene, Stretch } from './pane';

const HEAD_WIDTH = 46;
const HEAD_HEIGHT = 22;

/** The scrolled window on a sheet: headers, frozen panes and the rest. */
export class Viewport {
  readonly element: HTMLElement;
  readonly #extent: HTMLElement;
  readonly #window: HTMLElement;
  readonly #panes: readonly CellPane[];
  readonly #columnStrips: readonly HeaderStrip[];
  readonly #rowStrips: readonly HeaderStrip[];
  readonly #freezeLines: readonly HTMLElement[];
  /** Size and scrolled distance of the window, as last read. */
  #seen: Readonly<Record<'rows' | 'columns', readonly [number, number]>> = { rows: [0, 0], columns: [0, 0] };

  constructor(parent: HTMLElement, onScroll: () => void) {
    this.element = make('scroller', parent);
    this.element.setAttribute('role', 'presentation');
    this.#extent = make('extent', this.element);
    this.#window = make('window', this.#extent);
    // In reading order: frozen corner, frozen rows, frozen columns, the rest.
    this.#panes = [0, 1, 2, 3].map(() => new CellPane(this.#window));
    this.#columnStrips = [0, 1].map(() => new HeaderStrip(this.#window, 'column'));
    this.#rowStrips = [0, 1].map(() => new HeaderStrip(this.#window, 'row'));
    this.#freezeLines = [make('freeze', this.#window), make('freeze', this.#window)];
    const corner = make('corner', this.#window);
    corner.style.width = `${HEAD_WIDTH}px`;
    corner.style.height = `${HEAD_HEIGHT}px`;
    this.element.addEventListener('scroll', onScroll, { passive: true });
  }

  /** The part of the window that other elements may be laid over, e.g. the editor. */
  get window(): HTMLElement {
    return this.#window;
  }

  /** Reads the window's size and place; reading after writing would lay the page out again and again. */
  measure(): void {
    const { clientWidth, clientHeight, scrollLeft, scrollTop } = this.element;
    this.#seen = { columns: [clientWidth, scrollLeft], rows: [clientHeight, scrollTop] };
  }

  draw(scene: Scene): void {
    this.measure();
    const { rows, columns } = scene.geometry;
    this.#extent.style.width = `${HEAD_WIDTH + columns.total}px`;
    this.#extent.style.height = `${HEAD_HEIGHT + rows.total}px`;
    this.#window.style.width = `${this.#seen.columns[0]}px`;
    this.#window.style.height = `${this.#seen.rows[0]}px`;
    const across = this.#stretches(scene, 'columns');
    const down = this.#stretches(scene, 'rows');
    const headAcross: Stretch = { from: 0, screen: 0, length: HEAD_WIDTH };
    const headDown: Stretch = { from: 0, screen: 0, length: HEAD_HEIGHT };
    this.#panes.forEach((pane, index) => pane.draw(scene, pick(across, index % 2), pick(down, index >> 1)));
    this.#columnStrips.forEach((strip, index) => strip.draw(scene, pick(across, index), headDown));
    this.#rowStrips.forEach((strip, index) => strip.draw(scene, headAcross, pick(down, index)));
    const [vertical, horizontal] = this.#freezeLines;
    if (!vertical || !horizontal) return;
    vertical.style.cssText = `left:${pick(across, 1).screen - 1}px;top:0;bottom:0;width:1px`;
    vertical.hidden = scene.sheet.frozen.columns === 0;
    horizontal.style.cssText = `top:${pick(down, 1).screen - 1}px;left:0;right:0;height:1px`;
    horizontal.hidden = scene.sheet.frozen.rows === 0;
  }

  #stretches(scene: Scene, kind: 'rows' | 'columns'): readonly [Stretch, Stretch] {
    const head = kind === 'rows' ? HEAD_HEIGHT : HEAD_WIDTH;
    const [size, scrolled] = this.#seen[kind];
    const room = size - head;
    const frozen = Math.min(scene.geometry[kind].start(scene.sheet.frozen[kind]), Math.max(0, room));
    return [
      { from: 0, screen: head, length: frozen },
      { from: frozen + scrolled, screen: head + frozen, length: Math.max(0, room - frozen) },
    ];
  }

  /** The cell under a point of the screen; the nearest one when the point lies outside. */
  cellAt(scene: Scene, clientX: number, clientY: number): { readonly row: number; readonly column: number } {
    const box = this.#window.getBoundingClientRect();
    const line = (kind: 'rows' | 'columns', screen: number): number => {
      const [frozen, rest] = this.#stretches(scene, kind);
      const stretch = screen < rest.screen ? frozen : rest;
      return scene.geometry[kind].at(stretch.from + Math.max(0, screen - stretch.screen));
    };
    return { row: line('rows', clientY - box.top), column: line('columns', clientX - box.left) };
  }

  /** Whether the point lies on the headers. */
  isHead(clientX: number, clientY: number): { readonly row: boolean; readonly column: boolean } {
    const box = this.#window.getBoundingClientRect();
    return { row: clientX - box.left < HEAD_WIDTH, column: clientY - box.top < HEAD_HEIGHT };
  }

  /** Where an area lies in the window, in pixels. */
  boxOf(scene: Scene, area: Area): { left: number; top: number; width: number; height: number } {
    const span = (kind: 'rows' | 'columns', first: number, count: number): readonly [number, number] => {
      const axis = scene.geometry[kind];
      const [frozen, rest] = this.#stretches(scene, kind);
      const stretch = first < scene.sheet.frozen[kind] ? frozen : rest;
      return [
        stretch.screen + axis.start(first) - stretch.from,
        axis.start(first + count) - axis.start(first),
      ];
    };
    const [left, width] = span('columns', area.column, area.columnCount);
    const [top, height] = span('rows', area.row, area.rowCount);
    return { left, top, width, height };
  }

  /** Scrolls as little as needed to bring a cell into sight. */
  reveal(scene: Scene, area: Area): void {
    this.measure();
    const shift = (kind: 'rows' | 'columns', first: number, count: number): number => {
      if (first < scene.sheet.frozen[kind]) return 0;
      const axis = scene.geometry[kind];
      const [, rest] = this.#stretches(scene, kind);
      const before = axis.start(first) - rest.from;
      if (before < 0) return before;
      const after = axis.start(first + count) - (rest.from + rest.length);
      return after > 0 ? Math.min(after, before) : 0;
    };
    this.element.scrollTop += shift('rows', area.row, Math.min(area.rowCount, 3));
    this.element.scrollLeft += shift('columns', area.column, Math.min(area.columnCount, 3));
  }

  /** How many rows fit below the frozen ones. */
  pageOf(scene: Scene): number {
    const [, rest] = this.#stretches(scene, 'rows');
    const { rows } = scene.geometry;
    return Math.max(1, rows.at(rest.from + rest.length) - rows.at(rest.from) - 1);
  }
}

const NOTHING: Stretch = { from: 0, screen: 0, length: 0 };
const pick = (stretches: readonly Stretch[], index: number): Stretch => stretches[index] ?? NOTHING;
