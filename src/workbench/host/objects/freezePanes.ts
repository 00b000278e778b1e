import { WHOLE_SHEET, cellArea } from '../../../spreadsheet/address';
import { itemNotFound } from '../protocol';
import { defineRemote } from '../remote';
import { range } from './kinds';
import { rangeArgument } from './rangeNavigation';
import type { Area } from '../../../spreadsheet/address';
import type { SheetState } from '../session';

function frozenArea({ sheet: { frozen } }: SheetState): Area | undefined {
  if (frozen.rows === 0 && frozen.columns === 0) return undefined;
  return {
    ...WHOLE_SHEET,
    ...(frozen.rows > 0 ? { rowCount: frozen.rows } : {}),
    ...(frozen.columns > 0 ? { columnCount: frozen.columns } : {}),
  };
}

function freeze(state: SheetState, rows: number, columns: number): void {
  state.sheet.frozen = { rows, columns };
  state.session.model.looksChanged(state.sheet);
}

export const freezePanes = defineRemote<SheetState>({
  type: 'WorksheetFreezePanes',
  methods: {
    FreezeRows: (state, [count]) => freeze(state, Number(count ?? 1), 0),
    FreezeColumns: (state, [count]) => freeze(state, 0, Number(count ?? 1)),
    FreezeAt: (state, [argument]) => {
      const area = rangeArgument({ ...state, areas: [] }, argument).areas[0] ?? cellArea(0, 0);
      const rows = area.rowCount > 1_000_000 ? 0 : area.row + area.rowCount;
      freeze(state, rows, area.columnCount === 16_384 ? 0 : area.column + area.columnCount);
    },
    Unfreeze: (state) => freeze(state, 0, 0),
    GetLocation: (state) => {
      const area = frozenArea(state);
      if (!area) throw itemNotFound();
      return range({ ...state, areas: [area] });
    },
    GetLocationOrNullObject: (state) => {
      const area = frozenArea(state);
      return area ? range({ ...state, areas: [area] }) : null;
    },
  },
});
