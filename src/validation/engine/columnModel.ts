import { columnGrowth, density, logGrowth, unusual } from '../methods/columnGrowth';
import type { GrowthClass, Indicator } from '../../catalogue/indicator';
import type { ColumnGrowth } from '../methods/columnGrowth';
import { median } from '../methods/quantile';
import type { Column, Grid } from './grid';
import type { Stage } from './stage';

/** How far figures of a class ordinarily move from their column's common growth; ours, until a panel is published. */
const ordinary: Readonly<Record<GrowthClass, number>> = {
  headline: 0.05,
  institutional: 0.09,
  flow: 0.14,
  money: 0.14,
  sub: 0.14,
  rate: 0.05,
};

/** Beyond this a growth is unlike its column's. */
export const unusualFrom = 4;
/** Below this many areas a column says nothing of its own. */
export const fewestAreas = 8;

/** Members and staff: their limits hold whatever the other areas do. */
export const isHeadcount = ({ growthClass, unit }: Indicator): boolean =>
  growthClass === 'headline' && unit === '人';

export const ordinarySpread = ({ growthClass }: Indicator): number => ordinary[growthClass];

/** The growth of a column among the areas of a stage. */
export function growthOf({ grid, models }: Pick<Stage, 'grid' | 'models'>, column: Column): ColumnGrowth {
  const known = models.get(column);
  if (known) return known;
  const bases = grid.bases.get(column.indicator.code);
  const prior = new Float64Array(column.values.length).fill(Number.NaN);
  for (const row of grid.unitRows) prior[row] = bases?.[row] ?? Number.NaN;
  const fresh = columnGrowth(logGrowth(column.values, prior), ordinarySpread(column.indicator));
  models.set(column, fresh);
  return fresh;
}

/** Last year's figure that a cell's growth is measured by, NaN for none. */
export function baseAt({ grid }: Pick<Stage, 'grid'>, column: Column, row: number): number {
  return grid.bases.get(column.indicator.code)?.[row] ?? Number.NaN;
}

/** How unusual a figure would be at a cell, in standard deviations; 0 where nothing can be said. */
export function unusualAt(stage: Stage, column: Column, row: number, value: number): number {
  const base = baseAt(stage, column, row);
  if (!(base > 0) || column.sheet !== undefined) return 0;
  if (!(value > 0)) return -12;
  return unusual(growthOf(stage, column), Math.log(value / base));
}

/** How likely a figure is at a cell beside others; 0.5 of everything where nothing can be said. */
export function likelihoodAt(stage: Stage, column: Column, row: number, value: number): number {
  const base = baseAt(stage, column, row);
  if (!(base > 0) || column.sheet !== undefined) return 0.5;
  return value > 0 ? density(growthOf(stage, column), Math.log(value / base)) : 1e-9;
}

/** The same of a figure whose area may have moved as a whole: it may have moved along or not. */
export function likelihoodInRow(stage: Stage, column: Column, row: number, value: number): number {
  const alone = likelihoodAt(stage, column, row, value);
  const move = rowMove(stage, row);
  if (Math.abs(move) < leastMoveOfArea) return alone;
  return (alone + likelihoodAt(stage, column, row, value * Math.exp(-move))) / 2;
}

/** An area's figures move together by some per cent; more than this is a merger, a division or a campaign. */
export const leastMoveOfArea = 0.2;
export const fewestColumns = 4;

const rowMoves = new WeakMap<Grid, Map<number, number>>();

/** How far the figures of an area moved beside those of their columns: the median of their log growths. */
function rowMove(stage: Stage, row: number): number {
  const known = rowMoves.get(stage.grid) ?? new Map<number, number>();
  rowMoves.set(stage.grid, known);
  const found = known.get(row);
  if (found !== undefined) return found;
  const moves = [...stage.grid.current.values()].flatMap((column) => {
    if (column.indicator.kind === 'ratio') return [];
    const { growth, centre, n } = growthOf(stage, column);
    const x = (growth[row] ?? Number.NaN) - centre;
    return n < fewestAreas || Number.isNaN(x) ? [] : [x];
  });
  const move = moves.length < fewestColumns ? 0 : median(moves);
  known.set(row, move);
  return move;
}
