import { formatAbsolute, intersect, quoteSheet } from '../../../spreadsheet/address';
import { isRemote, defineRemote } from '../remote';
import { ensureAllowed } from '../session';
import { invalidArgument } from '../protocol';
import { isAllowed } from '../validation';
import type { Area } from '../../../spreadsheet/address';
import type { DataValidation } from '../../../spreadsheet/rules';
import type { RangeState } from '../session';

type Plain = Readonly<Record<string, unknown>>;

const NO_ALERT: Plain = { showAlert: true, style: 'Stop', title: '', message: '' };
const NO_PROMPT: Plain = { showPrompt: true, title: '', message: '' };
const TYPES: Readonly<Record<string, string>> = {
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  list: 'List',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};

/** The one validation of all the areas' corners, or undefined when they have none. */
function current(state: RangeState): DataValidation | undefined {
  const area = state.areas[0];
  return area && state.sheet.validationAt(area.row, area.column);
}

function change(state: RangeState, part: Partial<Omit<DataValidation, 'areas'>>): void {
  ensureAllowed(state.sheet);
  const old = current(state);
  state.sheet.setValidation(state.areas, {
    rule: old?.rule ?? {},
    ignoreBlanks: old?.ignoreBlanks ?? true,
    errorAlert: old?.errorAlert ?? NO_ALERT,
    prompt: old?.prompt ?? NO_PROMPT,
    ...part,
  });
  state.session.model.looksChanged(state.sheet);
}

/** What all cells of the areas have; a word of its own where only some have it, or not all the same. */
function typeOf({ sheet, areas }: RangeState): string {
  const size = (area: Area): number => area.rowCount * area.columnCount;
  const touched = sheet.validations.flatMap(({ areas: own, rule }) => {
    const shared = own.flatMap((area) => areas.flatMap((other) => intersect(area, other) ?? []));
    return shared.length === 0 ? [] : [{ rule, cells: shared.reduce((sum, area) => sum + size(area), 0) }];
  });
  const [first, ...others] = touched;
  if (!first) return 'None';
  if (others.some(({ rule }) => JSON.stringify(rule) !== JSON.stringify(first.rule))) return 'MixedCriteria';
  const covered = touched.reduce((sum, { cells }) => sum + cells, 0);
  if (covered < areas.reduce((sum, area) => sum + size(area), 0)) return 'Inconsistent';
  return TYPES[Object.keys(first.rule)[0] ?? ''] ?? 'None';
}

/** Excel hands a rule back as it was given; ranges in it become formulas. */
function readRule(value: unknown): Plain {
  if (typeof value !== 'object' || value === null) throw invalidArgument();
  const kinds = Object.entries(value).filter(([, rule]) => rule !== null && rule !== undefined);
  if (kinds.some(([kind]) => !(kind in TYPES))) throw invalidArgument();
  return Object.fromEntries(
    kinds.map(([kind, rule]) => [
      kind,
      Object.fromEntries(Object.entries(rule as Plain).map(([key, part]) => [key, readOperand(part)])),
    ]),
  );
}

function readOperand(part: unknown): unknown {
  if (!isRemote(part) || part.type !== 'Range') return part;
  const range = part.self as RangeState;
  const area = range.areas[0];
  return area ? `=${quoteSheet(range.sheet.name)}!${formatAbsolute(area)}` : part;
}

/** Whether all values under the rule obey it: true, false, or null when mixed. */
function allValid(state: RangeState): boolean | null {
  let valid = 0;
  let invalid = 0;
  for (const area of state.areas) {
    state.sheet.eachStored(area, (row, column, cell) => {
      if (cell.formula === undefined && cell.constant === null) return;
      const validation = state.sheet.validationAt(row, column);
      if (!validation) return;
      const value = state.session.model.value(state.sheet, row, column);
      if (isAllowed(state.session.model, state.sheet, row, column, value, validation)) valid++;
      else invalid++;
    });
  }
  if (valid > 0 && invalid > 0) return null;
  return invalid === 0;
}

export const dataValidation = defineRemote<RangeState>({
  type: 'DataValidation',
  properties: {
    Type: {
      get: typeOf,
    },
    Rule: {
      get: (state) => current(state)?.rule ?? {},
      set: (state, value) => change(state, { rule: readRule(value) }),
    },
    ErrorAlert: {
      get: (state) => current(state)?.errorAlert ?? NO_ALERT,
      set: (state, value) => change(state, { errorAlert: { ...NO_ALERT, ...(value as Plain) } }),
    },
    Prompt: {
      get: (state) => current(state)?.prompt ?? NO_PROMPT,
      set: (state, value) => change(state, { prompt: { ...NO_PROMPT, ...(value as Plain) } }),
    },
    IgnoreBlanks: {
      get: (state) => current(state)?.ignoreBlanks ?? true,
      set: (state, value) => change(state, { ignoreBlanks: Boolean(value) }),
    },
    Valid: { get: allValid },
  },
  methods: {
    Clear: (state) => {
      ensureAllowed(state.sheet);
      state.sheet.setValidation(state.areas, undefined);
      state.session.model.looksChanged(state.sheet);
    },
  },
});
