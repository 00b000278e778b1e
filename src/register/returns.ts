import { figuresOf } from './exclusions';
import { columnName, roleCodes, stages, stateCodes } from './figures';
import type { FormReading } from '../forms/reading';
import type { FigureName, Plan } from '../validation/plan';
import type { Trail } from '../validation/trail';
import type { FigureColumns, Register } from './figures';
import type { UnitTable } from './unitTable';

/** A return with what the engine in memory saw of it, stage by stage. */
export interface FollowedReturn {
  /** What tells it from others: its file and sheet. */
  readonly name: string;
  readonly reading: FormReading;
  readonly trail: Trail;
}

/** The lines of a return that answer for themselves, in the order of the engine's rows. */
export const linesOf = ({ areas }: FormReading): FormReading['areas'] =>
  areas.filter(({ role }) => role !== 'published');

/** Returns of one form as a register: which figures each stage does not see is as the engine in memory has said. */
export function registerOfReturns(plans: readonly Plan[]): Register {
  const figures = new Map(plans.flatMap(figuresOf).map((figure) => [columnName(figure), figure]));
  return {
    kind: 'returns',
    figures: [...figures.values()].map((figure): FigureColumns => ({
      figure,
      hasValue: true,
      state: 'column',
      halfStep: figure.period === 'reference' ? 0 : 'column',
      age: figure.period === 'reference' ? 'column' : 1,
      hasMask: figure.period !== 'reference',
    })),
  };
}

/** Where a return belongs; without strata of their own, the lines of one sheet are compared with each other. */
export interface Belonging {
  readonly province: string;
  readonly stratum: string;
}

/** The lines of a return as units. */
export function tableOfReturn(
  { figures }: Register,
  { name, reading, trail }: FollowedReturn,
  { province, stratum }: Belonging,
): UnitTable {
  const lines = linesOf(reading);
  const whole = trail.stages.find((stage) => stage.name === 'identity')?.table;
  const columns = new Map<string, Float64Array>();
  const column = (figure: FigureName, attribute: Parameters<typeof columnName>[1]): Float64Array => {
    const values = new Float64Array(lines.length);
    columns.set(columnName(figure, attribute), values);
    return values;
  };
  for (const { figure, halfStep, age, hasMask } of figures) {
    const values = whole?.values(figure) ?? [];
    const [value, state] = [column(figure, 'value'), column(figure, 'state')];
    const half = halfStep === 'column' ? column(figure, 'half') : undefined;
    const years = age === 'column' ? column(figure, 'age') : undefined;
    const mask = hasMask ? column(figure, 'mask') : undefined;
    lines.forEach((_, row) => {
      if (!whole) return;
      value[row] = values[row] ?? Number.NaN;
      const stated = whole.state(figure, row);
      state[row] =
        stated === 'known' && whole.isFormula(figure, row) ? stateCodes.formula : stateCodes[stated];
      if (half) half[row] = whole.halfStep(figure, row);
      if (years) years[row] = whole.age(figure, row);
    });
    if (!mask) continue;
    stages.forEach((stageName, bit) => {
      const seen = trail.stages.find((stage) => stage.name === stageName)?.table;
      if (!seen) return;
      lines.forEach((_, row) => {
        if (seen.state(figure, row) === 'excluded') mask[row] = (mask[row] ?? 0) | (1 << bit);
      });
    });
  }
  return {
    size: lines.length,
    unit: lines.map(({ code }) => code),
    form: lines.map(() => name),
    stratum: lines.map(() => stratum),
    province: lines.map(() => province),
    role: lines.map(({ role }) =>
      role === 'total' ? roleCodes.total : role === 'direct' ? roleCodes.direct : roleCodes.area,
    ),
    columns,
  };
}
