import { itemNotFound } from './protocol';
import { shiftedArea } from '../../spreadsheet/shift';
import { range, rangeAreas } from './objects/kinds';
import type { ModelEvent, WorkbookModel } from './model';
import type { RemoteObject } from './remote';
import type { RangeState } from './session';
import { parseArea } from '../../spreadsheet/address';

/** Ranges the client holds on to between requests; they move along when rows or columns come and go. */
export class KeptReferences {
  readonly #kept = new Map<string, RemoteObject>();
  readonly #names = new Map<unknown, string>();
  #next = 1;

  keep(target: RemoteObject): void {
    if (this.#names.has(target.self)) return;
    const name = `${target.type}:${this.#next++}`;
    this.#kept.set(name, target);
    this.#names.set(target.self, name);
  }

  referenceOf(target: RemoteObject): string | undefined {
    const name = this.#names.get(target.self);
    // A range's format, validation and so on stand for the same cells but are not the range.
    return name?.startsWith(`${target.type}:`) ? name : undefined;
  }

  find(name: string, model: WorkbookModel): RemoteObject {
    const found = this.#kept.get(name);
    if (!found) throw itemNotFound();
    const state = found.self as RangeState;
    if (!model.sheets.includes(state.sheet) || state.areas.length === 0) throw itemNotFound();
    return found.type === 'Range' ? range(state) : rangeAreas(state);
  }

  remove(name: string): void {
    const found = this.#kept.get(name);
    if (!found) return;
    this.#kept.delete(name);
    this.#names.delete(found.self);
  }

  clear(): void {
    this.#kept.clear();
    this.#names.clear();
  }

  /** How many ranges are held; none should remain after Excel.run. */
  get size(): number {
    return this.#kept.size;
  }

  follow(event: ModelEvent): void {
    if (event.kind !== 'cellsChanged' || event.changeType === 'RangeEdited') return;
    const lines = parseArea(event.address);
    if (!lines) return;
    const axis = event.changeType.startsWith('Row') ? 'row' : 'column';
    const [at, count] = axis === 'row' ? [lines.row, lines.rowCount] : [lines.column, lines.columnCount];
    const by = event.changeType.endsWith('Inserted') ? count : -count;
    for (const { self } of this.#kept.values()) {
      const state = self as RangeState;
      if (state.sheet.id !== event.sheetId) continue;
      state.areas = state.areas.flatMap((area) => shiftedArea(area, axis, at, by) ?? []);
    }
  }
}
