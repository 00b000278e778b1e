import { halfStepAt } from '../priorFact';
import { cellState, isDerived } from './grid';
import type { FigureName, FigureState } from '../plan/model';
import type { PlanTable } from '../plan/compile';
import type { Column } from './grid';
import type { Stage } from './stage';

const states: Readonly<Record<number, FigureState>> = {
  [cellState.ok]: 'known',
  [cellState.absent]: 'absent',
  [cellState.blank]: 'blank',
  [cellState.text]: 'text',
  [cellState.failed]: 'excluded',
  [cellState.computed]: 'computed',
};

/** The grid of a stage as a table that plans are put to. */
export function gridTable({
  grid,
  columnOf,
  otherColumnOf,
}: Pick<Stage, 'grid' | 'columnOf' | 'otherColumnOf'>): PlanTable {
  const size = grid.areas.length;
  const none = new Float64Array(size).fill(Number.NaN);
  // Plans ask for the same names row after row.
  const columns = new Map<FigureName, Column | undefined>();
  const columnAt = (figure: FigureName): Column | undefined => {
    const known = columns.get(figure);
    if (known) return known;
    const { period, indicator } = figure;
    const found =
      period === 'prior'
        ? grid.prior.get(indicator)
        : period === 'other'
          ? otherColumnOf(indicator)
          : columnOf(indicator);
    columns.set(figure, found);
    return found;
  };
  const factAt = ({ indicator }: FigureName, row: number) => grid.priorFacts.get(indicator)?.[row];
  return {
    size,
    values: (figure) =>
      (figure.period === 'reference' ? grid.priorValues.get(figure.indicator) : columnAt(figure)?.values) ??
      none,
    state: (figure, row) => {
      if (figure.period === 'reference') return factAt(figure, row) ? 'known' : 'absent';
      const column = columnAt(figure);
      if (!column) return 'elsewhere';
      const state = states[column.states[row] ?? cellState.absent] ?? 'absent';
      return state === 'known' && isDerived(column, row) ? 'derived' : state;
    },
    halfStep: (figure, row) => {
      const column = columnAt(figure);
      return column ? halfStepAt(column.entries[row], column.indicator.decimals) : 0;
    },
    age: (figure, row) => {
      const fact = factAt(figure, row);
      return fact ? grid.reading.year - fact.year : Number.NaN;
    },
    isFormula: (figure, row) => columnAt(figure)?.formulas[row] === 1,
  };
}
