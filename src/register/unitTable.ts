import { columnName } from './figures';
import type { Attribute, FigureColumns, Register } from './figures';

/** Units of a register by columns. A figure that is missing is NaN. */
export interface UnitTable {
  readonly size: number;
  readonly unit: readonly string[];
  readonly form: readonly string[];
  readonly stratum: readonly string[];
  readonly province: readonly string[];
  readonly role: ArrayLike<number>;
  /** By `columnName`, all that the register says it has. */
  readonly columns: ReadonlyMap<string, ArrayLike<number>>;
}

export interface TableColumn {
  readonly name: string;
  readonly type: 'figure' | 'code';
}

/** The columns in which the figures of a register stand, in one order for all engines. */
export function tableColumns(register: Register): readonly TableColumn[] {
  return register.figures.flatMap((one) =>
    attributesOf(one).map((attribute): TableColumn => ({
      name: columnName(one.figure, attribute),
      type: attribute === 'state' || attribute === 'mask' ? 'code' : 'figure',
    })),
  );
}

function attributesOf({ hasValue, state, halfStep, age, hasMask }: FigureColumns): readonly Attribute[] {
  return [
    ...(hasValue ? (['value'] as const) : []),
    ...(state === 'column' ? (['state'] as const) : []),
    ...(halfStep === 'column' ? (['half'] as const) : []),
    ...(age === 'column' ? (['age'] as const) : []),
    ...(hasMask ? (['mask'] as const) : []),
  ];
}

/** These rows alone. */
export function rowsOfTable(table: UnitTable, rows: readonly number[]): UnitTable {
  const texts = (all: readonly string[]): readonly string[] => rows.map((row) => all[row] ?? '');
  const numbers = (all: ArrayLike<number>): Float64Array =>
    Float64Array.from(rows, (row) => all[row] ?? Number.NaN);
  return {
    size: rows.length,
    unit: texts(table.unit),
    form: texts(table.form),
    stratum: texts(table.stratum),
    province: texts(table.province),
    role: numbers(table.role),
    columns: new Map([...table.columns].map(([name, values]) => [name, numbers(values)])),
  };
}
