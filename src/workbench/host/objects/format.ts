import { isWholeColumns, isWholeRows } from '../address';
import { DEFAULT_STYLE } from '../cell';
import { invalidArgument, itemNotFound } from '../protocol';
import { defineRemote } from '../remote';
import { ensureAllowed } from '../session';
import { STANDARD_HEIGHT, STANDARD_WIDTH } from '../sheet';
import type { Area } from '../address';
import type { BorderStyle, CellSide, CellStyle, FontStyle } from '../cell';
import type { RemoteObject, RemoteProperty } from '../remote';
import type { RangeState } from '../session';
import type { SheetModel } from '../sheet';

const MANY_CELLS = 200_000;

/** What all cells agree on, or null where they differ, as the client expects of mixed ranges. */
export function uniform<T>(
  state: RangeState,
  read: (style: CellStyle, row: number, column: number) => T,
): T | null {
  let first: T | undefined;
  let mixed = false;
  const see = (value: T): void => {
    first ??= value;
    mixed ||= value !== first;
  };
  for (const area of state.areas)
    eachStyle(state.sheet, area, (style, row, column) => see(read(style, row, column)));
  return mixed || first === undefined ? null : first;
}

function eachStyle(
  sheet: SheetModel,
  area: Area,
  visit: (style: CellStyle, row: number, column: number) => void,
): void {
  if (area.rowCount * area.columnCount > MANY_CELLS) {
    visit(
      sheet.style(area.row + area.rowCount - 1, area.column + area.columnCount - 1),
      area.row,
      area.column,
    );
    sheet.eachStored(area, (row, column) => visit(sheet.style(row, column), row, column));
    return;
  }
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    for (let column = area.column; column < area.column + area.columnCount; column++) {
      visit(sheet.style(row, column), row, column);
    }
  }
}

export function changeStyles(
  state: RangeState,
  change: (style: CellStyle, row: number, column: number) => CellStyle,
): void {
  ensureAllowed(state.sheet, 'allowFormatCells');
  for (const area of state.areas) state.sheet.changeStyle(area, change);
  state.session.model.looksChanged(state.sheet);
}

/** "#ffc7ce", "FFC7CE" or a plain colour name → "#FFC7CE". */
export function readColor(value: unknown): string {
  const text = String(value).trim();
  const known = COLORS[text.toLowerCase()];
  if (known !== undefined) return known;
  const match = /^#?([0-9a-f]{6})$/i.exec(text);
  if (!match) throw invalidArgument(`"${text}" is not a colour.`);
  return `#${(match[1] ?? '').toUpperCase()}`;
}

const COLORS: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
  grey: '#808080',
  lightgray: '#D3D3D3',
  lightgrey: '#D3D3D3',
  pink: '#FFC0CB',
};

const fontProperty = <K extends keyof FontStyle>(
  key: K,
  read: (value: unknown) => FontStyle[K],
): RemoteProperty<RangeState> => ({
  get: (state) => uniform(state, (style) => style.font[key]),
  set: (state, value) => {
    const chosen = read(value);
    changeStyles(state, (style) => ({ ...style, font: { ...style.font, [key]: chosen } }));
  },
});

const rangeFont = defineRemote<RangeState>({
  type: 'RangeFont',
  properties: {
    Name: fontProperty('name', String),
    Size: fontProperty('size', Number),
    Color: fontProperty('color', readColor),
    Bold: fontProperty('bold', Boolean),
    Italic: fontProperty('italic', Boolean),
    Underline: fontProperty('underline', String),
    Strikethrough: fontProperty('strikethrough', Boolean),
  },
});

const rangeFill = defineRemote<RangeState>({
  type: 'RangeFill',
  properties: {
    Color: {
      // Excel answers white for a cell without a fill, and "" for a mixed range.
      get: (state) => uniform(state, (style) => style.fill ?? '#FFFFFF') ?? '',
      set: (state, value) => {
        const fill = value === '' ? undefined : readColor(value);
        changeStyles(state, (style) => ({ ...style, fill }));
      },
    },
  },
  methods: {
    Clear: (state) => changeStyles(state, (style) => ({ ...style, fill: undefined })),
  },
});

const formatProtection = defineRemote<RangeState>({
  type: 'FormatProtection',
  properties: {
    Locked: {
      get: (state) => uniform(state, (style) => style.locked),
      set: (state, value) => {
        ensureAllowed(state.sheet);
        changeStyles(state, (style) => ({ ...style, locked: Boolean(value) }));
      },
    },
    FormulaHidden: {
      get: (state) => uniform(state, (style) => style.formulaHidden),
      set: (state, value) => {
        ensureAllowed(state.sheet);
        changeStyles(state, (style) => ({ ...style, formulaHidden: Boolean(value) }));
      },
    },
  },
});

// --- borders -----------------------------------------------------------------------------------

interface BorderState {
  readonly range: RangeState;
  readonly edge: string;
}

const EDGES = [
  'DiagonalDown',
  'DiagonalUp',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'EdgeTop',
  'InsideHorizontal',
  'InsideVertical',
];
const NO_BORDER: BorderStyle = { style: 'None', color: '#000000', weight: 'Thin' };

/** The sides of one cell that an edge of the whole area stands for. */
function sidesOf(edge: string, area: Area, row: number, column: number): readonly CellSide[] {
  const top = row === area.row;
  const bottom = row === area.row + area.rowCount - 1;
  const left = column === area.column;
  const right = column === area.column + area.columnCount - 1;
  switch (edge) {
    case 'EdgeTop':
      return top ? ['top'] : [];
    case 'EdgeBottom':
      return bottom ? ['bottom'] : [];
    case 'EdgeLeft':
      return left ? ['left'] : [];
    case 'EdgeRight':
      return right ? ['right'] : [];
    case 'InsideHorizontal':
      return [...(top ? [] : (['top'] as const)), ...(bottom ? [] : (['bottom'] as const))];
    case 'InsideVertical':
      return [...(left ? [] : (['left'] as const)), ...(right ? [] : (['right'] as const))];
    default:
      return [edge === 'DiagonalDown' ? 'diagonalDown' : 'diagonalUp'];
  }
}

function borderProperty(
  key: keyof BorderStyle,
  read: (value: unknown) => string,
): RemoteProperty<BorderState> {
  return {
    get: ({ range, edge }) => {
      const found = new Set<string>();
      for (const area of range.areas) {
        eachStyle(range.sheet, area, (style, row, column) => {
          for (const side of sidesOf(edge, area, row, column))
            found.add((style.borders[side] ?? NO_BORDER)[key]);
        });
      }
      return found.size > 1 ? null : ([...found][0] ?? NO_BORDER[key]);
    },
    set: ({ range, edge }, value) => {
      ensureAllowed(range.sheet, 'allowFormatCells');
      const chosen = read(value);
      for (const area of range.areas) {
        range.sheet.changeStyle(area, (style, row, column) => {
          const sides = sidesOf(edge, area, row, column);
          if (sides.length === 0) return style;
          const borders = { ...style.borders };
          for (const side of sides) {
            const old =
              borders[side] ?? (key === 'style' ? NO_BORDER : { ...NO_BORDER, style: 'Continuous' });
            borders[side] = { ...old, [key]: chosen };
            if (key === 'style' && chosen === 'None') delete borders[side];
          }
          return { ...style, borders };
        });
      }
      range.session.model.looksChanged(range.sheet);
    },
  };
}

const rangeBorder = defineRemote<BorderState>({
  type: 'RangeBorder',
  identity: ({ edge }) => ({ Id: edge }),
  properties: {
    SideIndex: { get: ({ edge }) => edge },
    Style: borderProperty('style', String),
    Color: borderProperty('color', readColor),
    Weight: borderProperty('weight', String),
  },
});

const rangeBorders = defineRemote<RangeState>({
  type: 'RangeBorderCollection',
  properties: { Count: { get: () => EDGES.length } },
  methods: {
    GetItem: (range, [edge]) => borderAt(range, String(edge)),
    GetItemAt: (range, [index]) => borderAt(range, EDGES[Number(index)] ?? ''),
  },
  items: (range) => EDGES.map((edge) => rangeBorder({ range, edge })),
});

function borderAt(range: RangeState, edge: string): RemoteObject {
  const known = EDGES.find((one) => one.toLowerCase() === edge.toLowerCase());
  if (known === undefined) throw itemNotFound();
  return rangeBorder({ range, edge: known });
}

// --- sizes and the rest ------------------------------------------------------------------------

const lines = (areas: readonly Area[], axis: 'row' | 'column'): number[] => {
  const all = new Set<number>();
  for (const area of areas) {
    const [first, count, whole] =
      axis === 'row'
        ? [area.row, area.rowCount, isWholeColumns(area)]
        : [area.column, area.columnCount, isWholeRows(area)];
    const shown = whole && axis === 'row' ? Math.min(count, 5000) : count;
    for (let index = first; index < first + shown; index++) all.add(index);
  }
  return [...all];
};

const same = <T>(values: readonly T[]): T | null => {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
};

export function setLineSize(state: RangeState, axis: 'row' | 'column', size: number | undefined): void {
  const { sheet } = state;
  ensureAllowed(sheet, axis === 'row' ? 'allowFormatRows' : 'allowFormatColumns');
  for (const index of lines(state.areas, axis)) {
    if (axis === 'row') sheet.setRowFormat(index, { ...sheet.rowFormat(index), size });
    else sheet.setColumnFormat(index, { ...sheet.columnFormat(index), size });
  }
  state.session.model.looksChanged(sheet);
}

export function setLineHidden(state: RangeState, axis: 'row' | 'column', hidden: boolean): void {
  const { sheet } = state;
  ensureAllowed(sheet, axis === 'row' ? 'allowFormatRows' : 'allowFormatColumns');
  for (const index of lines(state.areas, axis)) {
    if (axis === 'row') sheet.setRowFormat(index, { ...sheet.rowFormat(index), hidden });
    else sheet.setColumnFormat(index, { ...sheet.columnFormat(index), hidden });
  }
  state.session.model.looksChanged(sheet);
}

export const lineHidden = (state: RangeState, axis: 'row' | 'column'): boolean | null =>
  same(
    lines(state.areas, axis).map((index) =>
      axis === 'row' ? state.sheet.rowFormat(index).hidden : state.sheet.columnFormat(index).hidden,
    ),
  );

const plain = <K extends keyof CellStyle>(
  key: K,
  read: (value: unknown) => CellStyle[K],
): RemoteProperty<RangeState> => ({
  get: (state) => uniform(state, (style) => style[key]),
  set: (state, value) => {
    const chosen = read(value);
    changeStyles(state, (style) => ({ ...style, [key]: chosen }));
  },
});

/** A column wide enough for its texts; Chinese characters count double. */
function autofit(state: RangeState, axis: 'row' | 'column'): void {
  const { model } = state.session;
  const { sheet } = state;
  ensureAllowed(sheet, axis === 'row' ? 'allowFormatRows' : 'allowFormatColumns');
  if (axis === 'row') {
    for (const row of lines(state.areas, 'row'))
      sheet.setRowFormat(row, { ...sheet.rowFormat(row), size: undefined });
  } else {
    const widths = new Map<number, number>();
    for (const area of state.areas) {
      sheet.eachStored(area, (row, column) => {
        if (sheet.mergeAt(row, column)) return;
        const units = [...model.text(sheet, row, column)].reduce(
          (sum, letter) => sum + ((letter.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1),
          0,
        );
        const width = units * 5.6 * (sheet.style(row, column).font.size / DEFAULT_STYLE.font.size) + 6;
        widths.set(column, Math.max(widths.get(column) ?? 0, width));
      });
    }
    for (const [column, size] of widths)
      sheet.setColumnFormat(column, { ...sheet.columnFormat(column), size });
  }
  model.looksChanged(sheet);
}

export const rangeFormat = defineRemote<RangeState>({
  type: 'RangeFormat',
  properties: {
    HorizontalAlignment: plain('horizontalAlignment', String),
    VerticalAlignment: plain('verticalAlignment', String),
    WrapText: plain('wrapText', Boolean),
    ShrinkToFit: plain('shrinkToFit', Boolean),
    IndentLevel: plain('indentLevel', Number),
    ColumnWidth: {
      get: (state) => same(lines(state.areas, 'column').map((column) => state.sheet.columnWidth(column))),
      set: (state, value) => setLineSize(state, 'column', Number(value)),
    },
    RowHeight: {
      get: (state) => same(lines(state.areas, 'row').map((row) => state.sheet.rowHeight(row))),
      set: (state, value) => setLineSize(state, 'row', Number(value)),
    },
    UseStandardHeight: {
      get: (state) =>
        same(lines(state.areas, 'row').map((row) => state.sheet.rowHeight(row) === STANDARD_HEIGHT)),
      set: (state, value) => (value === true ? setLineSize(state, 'row', undefined) : undefined),
    },
    UseStandardWidth: {
      get: (state) =>
        same(
          lines(state.areas, 'column').map((column) => state.sheet.columnWidth(column) === STANDARD_WIDTH),
        ),
      set: (state, value) => (value === true ? setLineSize(state, 'column', undefined) : undefined),
    },
  },
  children: {
    Fill: rangeFill,
    Font: rangeFont,
    Borders: rangeBorders,
    Protection: formatProtection,
  },
  methods: {
    AutofitColumns: (state) => autofit(state, 'column'),
    AutofitRows: (state) => autofit(state, 'row'),
    AdjustIndent: (state, [by]) =>
      changeStyles(state, (style) => ({
        ...style,
        indentLevel: Math.max(0, style.indentLevel + Number(by)),
      })),
  },
});
