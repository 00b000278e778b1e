import { columnLetters, parseAddress } from '../../forms/address';
import { screen } from '../../validation';
import type { CellRef } from '../../app/port';
import type { ScreeningRequest } from '../../app/screening';
import type { ScreenRequest } from '../../validation';

export const columnKinds = ['id', 'prev', 'curr'] as const;
export type ColumnKind = (typeof columnKinds)[number];

export const methods = ['hb', 'mad', 'growth'] as const;
export type Method = (typeof methods)[number];

export type Parameter = 'U' | 'A' | 'C' | 'quantile' | 'z' | 'rise' | 'fall' | 'floor';

/** The parameters of each method with the values that make sense. */
const accepted: Readonly<Record<Method, Readonly<Partial<Record<Parameter, (value: number) => boolean>>>>> = {
  hb: {
    U: (value) => value <= 1,
    A: () => true,
    C: (value) => value > 0,
    quantile: (value) => value === 6 || value === 7,
  },
  mad: { z: (value) => value > 0 },
  growth: { rise: (value) => value > 0, fall: (value) => value > 0, floor: () => true },
};

/** What the person has chosen so far. */
export interface Draft {
  /** The sheet that columns were taken from, or null while they are only typed. */
  readonly sheet: string | null;
  /** Column letters as typed. */
  readonly columns: Readonly<Record<ColumnKind, string>>;
  readonly method: Method;
  /** Parameters set to something else than our defaults. */
  readonly changed: Readonly<Partial<Record<Parameter, number>>>;
}

export const emptyDraft: Draft = {
  sheet: null,
  columns: { id: '', prev: '', curr: '' },
  method: 'hb',
  changed: {},
};

/** The draft with the column of a cell; columns of another sheet are let go. */
export function withCell(draft: Draft, kind: ColumnKind, { sheet, column }: CellRef): Draft {
  const others = draft.sheet === null || draft.sheet === sheet ? draft.columns : emptyDraft.columns;
  return { ...draft, sheet, columns: { ...others, [kind]: columnLetters(column) } };
}

const lastColumn = parseAddress('XFD1')?.left ?? 0;

/** A column counted from 0 by its letters, or by a cell in it; undefined for anything else. */
export function columnOf(typed: string): number | undefined {
  const text = typed.trim();
  const column = parseAddress(/\d$/u.test(text) ? text : `${text}1`)?.left;
  return column === undefined || column > lastColumn ? undefined : column;
}

export interface ParameterValue {
  readonly name: Parameter;
  readonly value: number;
  readonly standard: number;
}

/** The parameters of the chosen method as they stand. */
export function parametersOf({ method, changed }: Draft): readonly ParameterValue[] {
  const standards = screen([], { method }).parameters;
  return parameterNames(method).map((name) => {
    const standard = standards[name] ?? 0;
    return { name, value: changed[name] ?? standard, standard };
  });
}

function parameterNames(method: Method): readonly Parameter[] {
  const names: Readonly<Record<Method, readonly Parameter[]>> = {
    hb: ['U', 'A', 'C', 'quantile'],
    mad: ['z'],
    growth: ['rise', 'fall', 'floor'],
  };
  return names[method];
}

/** The draft with a parameter set; a value that makes no sense leaves it as it is, our default needs no keeping. */
export function withParameter(draft: Draft, { name, standard }: ParameterValue, value: number): Draft {
  if (accepted[draft.method][name]?.(value) !== true) return draft;
  const { [name]: _, ...others } = draft.changed;
  return { ...draft, changed: value === standard ? others : { ...others, [name]: value } };
}

/** The request, or null while a column or the sheet is missing. Defaults are left out, so that their guards hold. */
export function requestOf(draft: Draft, sheet: string | null): ScreeningRequest | null {
  const { id, prev, curr } = draft.columns;
  const columns = { id: columnOf(id), prev: columnOf(prev), curr: columnOf(curr) };
  if (
    sheet === null ||
    columns.id === undefined ||
    columns.prev === undefined ||
    columns.curr === undefined
  ) {
    return null;
  }
  const own = parametersOf(draft).filter(({ value, standard }) => value !== standard);
  const parameters = Object.fromEntries(own.map(({ name, value }) => [name, value]));
  const method: ScreenRequest = { method: draft.method, ...parameters };
  return { columns: { sheet, id: columns.id, prev: columns.prev, curr: columns.curr }, method };
}
