import { intersect, subtract } from '../../../spreadsheet/address';
import { invalidArgument, itemNotFound, notImplemented } from '../protocol';
import { defineRemote } from '../remote';
import { ensureAllowed } from '../session';
import { readColor } from './style';
import { range, rangeAreas } from './kinds';
import type { ConditionalFormat } from '../../../spreadsheet/rules';
import type { FontStyle } from '../../../spreadsheet/look';
import type { RemoteObject, RemoteProperty } from '../remote';
import type { RangeState } from '../session';

interface FormatState {
  readonly range: RangeState;
  readonly id: string;
}

function find({ range: { sheet }, id }: FormatState): ConditionalFormat {
  const format = sheet.conditionalFormats.find((one) => one.id === id);
  if (!format) throw itemNotFound();
  return format;
}

function replace(state: FormatState, change: (format: ConditionalFormat) => ConditionalFormat): void {
  const { sheet, session } = state.range;
  ensureAllowed(sheet, 'allowFormatCells');
  find(state);
  session.model.setConditionalFormats(
    sheet,
    sheet.conditionalFormats.map((one) => (one.id === state.id ? change(one) : one)),
  );
}

const rule = defineRemote<FormatState>({
  type: 'ConditionalFormatRule',
  properties: {
    Formula: {
      get: (state) => find(state).formula,
      set: (state, value) => {
        const formula = String(value);
        if (!formula.startsWith('=') || !state.range.session.model.isFormula(formula))
          throw invalidArgument();
        replace(state, (format) => ({ ...format, formula }));
      },
    },
  },
});

const fill = defineRemote<FormatState>({
  type: 'ConditionalRangeFill',
  properties: {
    Color: {
      get: (state) => find(state).fill ?? '',
      set: (state, value) => {
        const color = readColor(value);
        replace(state, (format) => ({ ...format, fill: color }));
      },
    },
  },
  methods: { Clear: (state) => replace(state, (format) => ({ ...format, fill: undefined })) },
});

const fontProperty = <K extends keyof FontStyle>(
  key: K,
  read: (value: unknown) => FontStyle[K],
): RemoteProperty<FormatState> => ({
  get: (state) => find(state).font[key] ?? null,
  set: (state, value) => {
    const chosen = read(value);
    replace(state, (format) => ({ ...format, font: { ...format.font, [key]: chosen } }));
  },
});

const font = defineRemote<FormatState>({
  type: 'ConditionalRangeFont',
  properties: {
    Color: fontProperty('color', readColor),
    Bold: fontProperty('bold', Boolean),
    Italic: fontProperty('italic', Boolean),
    Underline: fontProperty('underline', String),
    Strikethrough: fontProperty('strikethrough', Boolean),
  },
  methods: { Clear: (state) => replace(state, (format) => ({ ...format, font: {} })) },
});

const look = defineRemote<FormatState>({
  type: 'ConditionalRangeFormat',
  properties: {
    NumberFormat: {
      get: (state) => find(state).numberFormat ?? null,
      set: (state, value) => replace(state, (format) => ({ ...format, numberFormat: String(value) })),
    },
  },
  children: { Fill: fill, Font: font },
});

const custom = defineRemote<FormatState>({
  type: 'CustomConditionalFormat',
  children: { Rule: rule, Format: look },
});

const conditionalFormat = defineRemote<FormatState>({
  type: 'ConditionalFormat',
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: { get: ({ id }) => id },
    Type: { get: (state) => find(state).type },
    StopIfTrue: {
      get: (state) => find(state).stopIfTrue,
      set: (state, value) => replace(state, (format) => ({ ...format, stopIfTrue: Boolean(value) })),
    },
    Priority: {
      get: (state) => state.range.sheet.conditionalFormats.indexOf(find(state)),
      set: (state, value) => {
        const moved = find(state);
        const rest = state.range.sheet.conditionalFormats.filter((one) => one !== moved);
        const at = Math.max(0, Math.min(rest.length, Number(value)));
        state.range.session.model.setConditionalFormats(state.range.sheet, [
          ...rest.slice(0, at),
          moved,
          ...rest.slice(at),
        ]);
      },
    },
  },
  children: {
    Custom: custom,
    CustomOrNullObject: custom,
    CellValueOrNullObject: () => null,
    ColorScaleOrNullObject: () => null,
    DataBarOrNullObject: () => null,
    IconSetOrNullObject: () => null,
    PresetOrNullObject: () => null,
    TextComparisonOrNullObject: () => null,
    TopBottomOrNullObject: () => null,
  },
  methods: {
    Delete: (state) => {
      ensureAllowed(state.range.sheet, 'allowFormatCells');
      find(state);
      const { sheet, session } = state.range;
      session.model.setConditionalFormats(
        sheet,
        sheet.conditionalFormats.filter((one) => one.id !== state.id),
      );
    },
    GetRange: (state) => {
      const { areas } = find(state);
      if (areas.length !== 1) throw itemNotFound();
      return range({ ...state.range, areas });
    },
    GetRangeOrNullObject: (state) => {
      const { areas } = find(state);
      return areas.length === 1 ? range({ ...state.range, areas }) : null;
    },
    GetRanges: (state) => rangeAreas({ ...state.range, areas: find(state).areas }),
  },
});

/** Those formats of the sheet that touch the range, first in priority first. */
function touching(state: RangeState): readonly RemoteObject[] {
  return state.sheet.conditionalFormats
    .filter((format) => format.areas.some((area) => state.areas.some((own) => intersect(area, own))))
    .map(({ id }) => conditionalFormat({ range: state, id }));
}

function add(state: RangeState, type: unknown): RemoteObject {
  ensureAllowed(state.sheet, 'allowFormatCells');
  if (type !== 'Custom') throw notImplemented(`ConditionalFormatCollection.Add("${String(type)}")`);
  const id = state.session.model.newId();
  const format: ConditionalFormat = {
    id,
    type,
    areas: state.areas,
    formula: '=FALSE',
    fill: undefined,
    font: {},
    stopIfTrue: false,
  };
  // A new format comes first in priority.
  state.session.model.setConditionalFormats(state.sheet, [format, ...state.sheet.conditionalFormats]);
  return conditionalFormat({ range: state, id });
}

/** Takes the formats off the range's cells; where a format reaches further it stays on the rest. */
function clearAll(state: RangeState): void {
  ensureAllowed(state.sheet, 'allowFormatCells');
  const left = state.sheet.conditionalFormats.map((format) => ({
    ...format,
    areas: state.areas.reduce((parts, hole) => parts.flatMap((part) => subtract(part, hole)), format.areas),
  }));
  state.session.model.setConditionalFormats(
    state.sheet,
    left.filter((format) => format.areas.length > 0),
  );
}

const withId = (state: RangeState, id: unknown): RemoteObject | null =>
  touching(state).find((one) => one.identity['Id'] === id) ?? null;

export const conditionalFormats = defineRemote<RangeState>({
  type: 'ConditionalFormatCollection',
  methods: {
    Add: (state, [type]) => add(state, type),
    ClearAll: clearAll,
    GetCount: (state) => touching(state).length,
    GetItem: (state, [id]) => {
      const found = withId(state, id);
      if (!found) throw itemNotFound();
      return found;
    },
    GetItemOrNullObject: (state, [id]) => withId(state, id),
    GetItemAt: (state, [index]) => {
      const found = touching(state)[Number(index)];
      if (!found) throw itemNotFound();
      return found;
    },
  },
  items: touching,
});
