import { defineRemote } from '../remote';
import { ensureAllowed } from '../session';
import { STANDARD_HEIGHT, STANDARD_WIDTH } from '../sheet';
import { rangeBorders } from './border';
import { autofit, lines, same, setLineSize } from './lineSize';
import { changeStyles, readColor, uniform } from './style';
import type { CellStyle, FontStyle } from '../../../spreadsheet/look';
import type { RemoteProperty } from '../remote';
import type { RangeState } from '../session';

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
