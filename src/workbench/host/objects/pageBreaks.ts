import { invalidArgument, itemNotFound } from '../protocol';
import { defineRemote } from '../remote';
import { range } from './kinds';
import { rangeArgument } from './rangeNavigation';
import type { SheetState } from '../session';

interface BreakState extends SheetState {
  readonly axis: 'row' | 'column';
}

const lines = ({ sheet, axis }: BreakState): readonly number[] =>
  axis === 'row' ? sheet.horizontalBreaks : sheet.verticalBreaks;

function setLines(state: BreakState, next: readonly number[]): void {
  const sorted = [...new Set(next)].sort((a, b) => a - b);
  if (state.axis === 'row') state.sheet.horizontalBreaks = sorted;
  else state.sheet.verticalBreaks = sorted;
  state.session.model.looksChanged(state.sheet);
}

const pageBreak = defineRemote<BreakState & { readonly line: number }>({
  type: 'PageBreak',
  identity: ({ line }) => ({ _Id: line }),
  properties: {
    RowIndex: { get: ({ axis, line }) => (axis === 'row' ? line : 0) },
    ColumnIndex: { get: ({ axis, line }) => (axis === 'column' ? line : 0) },
  },
  methods: {
    Delete: (state) =>
      setLines(
        state,
        lines(state).filter((line) => line !== state.line),
      ),
    GetCellAfterBreak: ({ session, sheet, axis, line }) =>
      range({
        session,
        sheet,
        areas: [
          { row: axis === 'row' ? line : 0, column: axis === 'row' ? 0 : line, rowCount: 1, columnCount: 1 },
        ],
      }),
  },
});

export const pageBreaks = defineRemote<BreakState>({
  type: 'PageBreakCollection',
  methods: {
    Add: (state, [at]) => {
      const area = rangeArgument({ ...state, areas: [] }, at).areas[0];
      const line = state.axis === 'row' ? area?.row : area?.column;
      if (line === undefined || line === 0) throw invalidArgument('A break needs a line before it.');
      setLines(state, [...lines(state), line]);
      return pageBreak({ ...state, line });
    },
    GetCount: (state) => lines(state).length,
    GetItem: (state, [index]) => {
      const line = lines(state).find((one) => one === index) ?? lines(state)[Number(index)];
      if (line === undefined) throw itemNotFound();
      return pageBreak({ ...state, line });
    },
    RemovePageBreaks: (state) => setLines(state, []),
  },
  items: (state) => lines(state).map((line) => pageBreak({ ...state, line })),
});
