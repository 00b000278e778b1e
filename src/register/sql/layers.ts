import { columnName, figureKey, lacking, stages, stateCodes } from '../figures';
import { printState } from './print';
import type { FigureName, FigureState, StageName } from '../../validation/plan';
import type { FigureColumns, Register } from '../figures';
import type { Dialect } from '../dialects/dialect';
import type { Names, StateSource } from './print';

/** The columns that every query carries. */
const keys: readonly string[] = ['unit_row', 'stratum', 'province', 'role'];

/** The units as a stage sees them: a SELECT, its columns, and how figures are called in it. */
export interface Layer {
  readonly sql: string;
  readonly columns: readonly string[];
  readonly names: Omit<Names, 'named'>;
}

/** A table of what earlier stages have found wrong: `unit_row`, and a column of states for some of the figures. */
export interface Seen {
  readonly table: string;
  /** By `figureKey`. */
  readonly states: ReadonlyMap<
    string,
    { readonly figure: FigureName; readonly column: string; readonly among: readonly FigureState[] | null }
  >;
}

/** What a stage sees of these figures. */
export function layerOf(
  register: Register,
  dialect: Dialect,
  stage: StageName,
  seen: Seen | null,
  figures: readonly FigureName[],
): Layer {
  const columnsOf = new Map(register.figures.map((one) => [figureKey(one.figure), one]));
  const at = (figure: FigureName): FigureColumns => columnsOf.get(figureKey(figure)) ?? lacking(figure);
  const needed = new Map(figures.map((figure) => [figureKey(figure), at(figure)]));
  const sources = new Map<string, StateSource>();
  const columns = new Set(keys);
  const joined = new Set<string>();
  const worked = new Map<string, string>();
  for (const [key, own] of needed) {
    const { figure, hasValue, halfStep, age } = own;
    if (hasValue) columns.add(columnName(figure));
    if (halfStep === 'column') columns.add(columnName(figure, 'half'));
    if (age === 'column') columns.add(columnName(figure, 'age'));
    const known = seen?.states.get(key);
    if (known) {
      joined.add(known.column);
      sources.set(key, { kind: 'column', column: known.column, among: known.among });
      continue;
    }
    const plain = plainState(own);
    if (!own.hasMask) {
      if (plain.kind === 'column') columns.add(plain.column);
      sources.set(key, plain);
      continue;
    }
    const column = `s_${columnName(figure)}`;
    const isOut = dialect.hasBit(columnName(figure, 'mask'), stages.indexOf(stage));
    worked.set(
      column,
      `CASE WHEN ${isOut} THEN ${stateCodes.excluded} ELSE ${printState(plain, dialect)} END AS ${column}`,
    );
    sources.set(key, { kind: 'column', column, among: null });
  }
  const all = [...columns, ...joined, ...worked.keys()];
  const from =
    seen && joined.size > 0
      ? dialect.beside(
          `SELECT ${[...columns].join(', ')} FROM figures`,
          `(SELECT ${['unit_row', ...joined].join(', ')} FROM ${seen.table}) s`,
          'unit_row',
        )
      : 'figures';
  return {
    sql: `SELECT ${[...columns, ...joined, ...worked.values()].join(', ')} FROM ${from}`,
    columns: all,
    names: {
      dialect,
      value: (figure) => (at(figure).hasValue ? columnName(figure) : dialect.missing),
      state: (figure) => sources.get(figureKey(figure)) ?? { kind: 'only', state: withoutValue(figure) },
      halfStep: (figure) => {
        const { halfStep } = at(figure);
        return halfStep === 'column' ? columnName(figure, 'half') : dialect.number(halfStep);
      },
      age: (figure) => {
        const { age } = at(figure);
        return age === 'column' ? columnName(figure, 'age') : dialect.number(age);
      },
    },
  };
}

const withoutValue = ({ period }: FigureName): FigureState => (period === 'current' ? 'blank' : 'absent');

/** The state of a figure before any stage has found it wrong. */
function plainState({ figure, hasValue, state }: FigureColumns): StateSource {
  if (state === 'column') return { kind: 'column', column: columnName(figure, 'state'), among: null };
  if (state !== 'byValue') return { kind: 'only', state };
  const without = withoutValue(figure);
  if (!hasValue) return { kind: 'only', state: without };
  return { kind: 'byValue', value: columnName(figure), without };
}
