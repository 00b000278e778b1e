import { same } from '../../catalogue/numbers';
import { columnGrowth, commonGrowth, density, logGrowth, unusual } from '../methods/columnGrowth';
import {
  baseAt,
  fewestAreas,
  fewestColumns,
  growthOf,
  leastMoveOfArea,
  likelihoodAt,
  ordinarySpread,
  unusualAt,
  unusualFrom,
} from './columnModel';
import { inExactSum, otherwiseAt, sumsSpeakFor } from './corrections';
import { carriedFigures, stocksOfGross } from './gross';
import { median } from '../methods/quantile';
import { cellState } from './grid';
import type { PatternKind } from '../finding';
import type { Column } from './grid';
import type { Stage } from './stage';

/** A cell of this year's with the figure that was meant for it, where that can be told. */
export interface PatternCell {
  readonly column: Column;
  readonly row: number;
  readonly meant: number | null;
}

export interface Pattern {
  readonly what: PatternKind;
  /** The cell that it is told at comes first. */
  readonly cells: readonly PatternCell[];
}

const summedColumns = ({ grid }: Stage): readonly Column[] =>
  [...grid.current.values()].filter(({ indicator }) => indicator.kind !== 'ratio');

const isFilled = (column: Column, row: number): boolean => column.states[row] === cellState.ok;

/** Figures in wrong places, found before any of them is judged by itself; no cell is in two patterns. */
export function misplaced(stage: Stage): readonly Pattern[] {
  const columns = summedColumns(stage);
  const taken = new Set<string>();
  const free = ({ cells }: Pattern): boolean => {
    const keys = cells.map(({ column, row }) => `${column.indicator.code}|${row}`);
    if (keys.some((key) => taken.has(key))) return false;
    keys.forEach((key) => taken.add(key));
    return true;
  };
  return [
    ...columns.flatMap((column) => copiedColumn(stage, column)),
    ...exchangedRows(stage, columns),
    ...columns.flatMap((column) => shiftedColumn(stage, column)),
    ...columns.flatMap((column) => exchangedCells(stage, column)),
    ...copiedCells(stage, columns),
  ].filter(free);
}

const fewestCopied = 5;

/** Exactly last year's figures, so large that chance would not repeat them. */
function repeats(stage: Stage, column: Column, row: number): boolean {
  const base = baseAt(stage, column, row);
  return base > 0 && isFilled(column, row) && same(column.values[row] ?? Number.NaN, base);
}

function copiedColumn(stage: Stage, column: Column): readonly Pattern[] {
  const rows = stage.grid.unitRows.filter((row) => isFilled(column, row) && baseAt(stage, column, row) > 0);
  const copied = rows.filter((row) => repeats(stage, column, row));
  const telling = copied.filter((row) => (column.values[row] ?? 0) >= 20);
  if (telling.length < fewestCopied || copied.length * 2 < rows.length) return [];
  return [{ what: 'columnCopied', cells: copied.map((row) => ({ column, row, meant: null })) }];
}

/** How many figures of a form may equal last year's by chance and still be asked about. */
const byChance = 0.05;
const largestChance = 0.003;

/** Single figures equal to last year's where the growth of their columns makes that very unlikely. */
function copiedCells(stage: Stage, columns: readonly Column[]): readonly Pattern[] {
  const judged = columns.filter((column) => growthOf(stage, column).n >= fewestAreas);
  const repeated = judged.flatMap((column) => {
    const rows = stage.grid.unitRows.filter((row) => repeats(stage, column, row));
    return rows.length <= 2 ? rows.map((row) => ({ column, row })) : [];
  });
  if (repeated.length === 0) return [];
  const chances = Float64Array.from(
    judged.flatMap((column) => stage.grid.unitRows.map((row) => chanceOfRepeat(stage, column, row))),
  ).sort();
  let expected = 0;
  const beyond = chances.find((chance) => (expected += chance) > byChance || chance > largestChance);
  return repeated
    .filter(({ column, row }) => chanceOfRepeat(stage, column, row) < (beyond ?? largestChance))
    .map(({ column, row }) => ({ what: 'cellCopied', cells: [{ column, row, meant: null }] }));
}

/** How likely a figure is last year's to the last digit, by the growth of its column. */
function chanceOfRepeat(stage: Stage, column: Column, row: number): number {
  const base = baseAt(stage, column, row);
  if (!(base > 0)) return 1;
  return (density(growthOf(stage, column), 0) * 10 ** -column.indicator.decimals) / base;
}

/** ln of how likely a figure of another cell is at this one, against that of the figure that stands there. */
function gainAt(stage: Stage, column: Column, row: number, value: number): number {
  const typed = column.values[row] ?? Number.NaN;
  return (
    Math.log(likelihoodAt(stage, column, row, value) / likelihoodAt(stage, column, row, typed)) +
    sumsSpeakFor(stage, column, row, value, typed)
  );
}

// What speaks for an exchange is weighed against how many exchanges could be looked for: e¹² to one.
const enoughForRows = 12;
/** One area in fifty changes as a whole in a year. */
const shareOfMoved = 0.02;
const mostRows = 24;

/** Two areas whose rows of figures stand in each other's place. */
function exchangedRows(stage: Stage, columns: readonly Column[]): readonly Pattern[] {
  const judged = columns.filter((column) => growthOf(stage, column).n >= 5);
  if (judged.length < 3) return [];
  const unlike = stage.grid.unitRows
    .map((row) => ({ row, odd: unlikeness(stage, judged, row) }))
    .filter(({ odd }) => odd > 2)
    .sort((a, b) => b.odd - a.odd)
    .slice(0, mostRows)
    .map(({ row }) => row);
  const pairs = unlike.flatMap((a, at) =>
    unlike.slice(at + 1).flatMap((b) => {
      const both = judged.filter((column) =>
        [a, b].every((row) => isFilled(column, row) && baseAt(stage, column, row) > 0),
      );
      if (both.length < 3) return [];
      const asTyped = likelihoodOfRow(stage, both, a, a) + likelihoodOfRow(stage, both, b, b);
      const exchanged = both.reduce(
        (sum, column) => sum + lnLikelihood(stage, column, a, b) + lnLikelihood(stage, column, b, a),
        0,
      );
      const gain = exchanged - asTyped;
      return gain > enoughForRows ? [{ a, b, gain }] : [];
    }),
  );
  const used = new Set<number>();
  return [...pairs]
    .sort((x, y) => y.gain - x.gain)
    .flatMap(({ a, b }): readonly Pattern[] => {
      if (used.has(a) || used.has(b)) return [];
      used.add(a).add(b);
      return [{ what: 'rowsExchanged', cells: columns.flatMap((column) => exchange(column, a, b)) }];
    });
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

const lnLikelihood = (stage: Stage, column: Column, row: number, from: number): number =>
  Math.log(likelihoodAt(stage, column, row, column.values[from] ?? 0));

/** ln of how likely the figures of one row are at another, which may have moved as a whole. */
function likelihoodOfRow(stage: Stage, columns: readonly Column[], row: number, from: number): number {
  const moved = columns.map((column) => {
    const { centre } = growthOf(stage, column);
    return Math.log((column.values[from] ?? 0) / baseAt(stage, column, row)) - centre;
  });
  const middle = median(moved);
  const common = Math.exp(middle);
  // That it moved just so much and no more or less is as unlikely as the figures tell it exactly.
  const width =
    2.5 * Math.sqrt(mean(columns.map((column) => growthOf(stage, column).spread ** 2)) / columns.length);
  const justSo = Math.min(1, (width * Math.exp(-Math.abs(middle) / 0.4)) / 0.8);
  const still = columns.reduce((sum, column) => sum + lnLikelihood(stage, column, row, from), 0);
  const together = columns.reduce(
    (sum, column) => sum + Math.log(likelihoodAt(stage, column, row, (column.values[from] ?? 0) / common)),
    Math.log(shareOfMoved * justSo),
  );
  return Math.max(still, together);
}

/** Mean squared deviation of a row's growths from those of their columns: about 1 in an ordinary row. */
function unlikeness(stage: Stage, columns: readonly Column[], row: number): number {
  let sum = 0;
  let count = 0;
  for (const column of columns) {
    if (!isFilled(column, row) || !(baseAt(stage, column, row) > 0)) continue;
    sum += Math.min(25, unusualAt(stage, column, row, column.values[row] ?? 0) ** 2);
    count++;
  }
  return count < 3 ? 0 : sum / count;
}

/** Both cells of a column with the other's figure. */
function exchange(column: Column, a: number, b: number): readonly PatternCell[] {
  return (
    [
      [a, b],
      [b, a],
    ] as const
  ).flatMap(([row, from]) =>
    column.entries[row] && column.entries[from]
      ? [{ column, row, meant: isFilled(column, from) ? (column.values[from] ?? null) : null }]
      : [],
  );
}

/** How likely it is that a cell is blank though it was filled, and that what was shifted out of the column is unknown. */
const ofBlank = 0.3;
const ofUnknown = 0.05;
const enoughForColumn = 12;

/** The figures of a column over some rows, one row too low or too high. */
function shiftedColumn(stage: Stage, column: Column): readonly Pattern[] {
  const { unitRows } = stage.grid;
  const ordinary = ordinarySpread(column.indicator);
  const bases = Float64Array.from(unitRows, (row) => baseAt(stage, column, row));
  const typed = Float64Array.from(unitRows, (row) => column.values[row] ?? Number.NaN);
  const own = logGrowth(typed, bases);
  const { centre } = growthOf(stage, column);
  // Neighbours of one size may be told apart by the sums alone.
  const isSummedUp = inExactSum(stage, column);
  if (!isSummedUp && own.filter((x) => Math.abs(x - centre) > 3 * ordinary).length < 3) return [];
  for (const by of [1, -1]) {
    const moved = Float64Array.from(unitRows, (_, at) => typed[at + by] ?? Number.NaN);
    const shifted = logGrowth(moved, bases);
    // Most of the column may be shifted: growth is measured in whichever order it is the more ordinary, row by row.
    const model = columnGrowth(
      own.map((x, at) => (Math.abs(x) <= Math.abs(shifted[at] ?? Number.NaN) ? x : (shifted[at] ?? x))),
      ordinary,
    );
    const likely = (x: number | undefined, value: number | undefined, unknown: number): number =>
      x !== undefined && !Number.isNaN(x) ? density(model, x) : (value ?? 0) > 0 ? 1 : unknown;
    const gains = unitRows.map((row, at) => {
      const [value = Number.NaN, stands = Number.NaN] = [moved[at], typed[at]];
      const growth = likely(shifted[at], value, ofUnknown) / likely(own[at], stands, ofBlank);
      return Math.log(growth) + sumsSpeakFor(stage, column, row, value, stands);
    });
    const run = bestRun(gains);
    const isWrong = (at: number): boolean => (gains[at] ?? 0) > leastAtEnd;
    if (run.gain < enoughForColumn || run.places.filter(isWrong).length < 3) continue;
    // The last figure that belongs a row further overwrote what stood there, which nobody can tell any more.
    const last = (by > 0 ? run.places.at(-1) : run.places[0]) ?? -1;
    const overwritten = run.places.includes(last + by) ? [] : [last + by];
    const cells = [...run.places, ...overwritten].flatMap((at): readonly PatternCell[] => {
      const row = unitRows[at] ?? -1;
      const value = run.places.includes(at) ? (moved[at] ?? Number.NaN) : Number.NaN;
      return column.entries[row] ? [{ column, row, meant: Number.isNaN(value) ? null : value }] : [];
    });
    return [{ what: 'columnShifted', cells: byFilled(cells) }];
  }
  return [];
}

interface Run {
  readonly places: readonly number[];
  readonly gain: number;
}

// What a place at the end of a run must add: a figure that would do as well where it stands is left there.
const leastAtEnd = 2;

/** The run of places with the largest sum of gains, without ends that hardly gain. */
function bestRun(gains: readonly number[]): Run {
  let best = { from: 0, to: -1, gain: 0 };
  let from = 0;
  let gain = 0;
  gains.forEach((one, at) => {
    if (gain <= 0) {
      from = at;
      gain = 0;
    }
    gain += one;
    if (gain > best.gain) best = { from, to: at, gain };
  });
  let { from: first, to: last } = best;
  while (first < last && (gains[first] ?? 0) < leastAtEnd) first++;
  while (first < last && (gains[last] ?? 0) < leastAtEnd) last--;
  const places = gains.flatMap((_, at) => (at >= first && at <= last ? [at] : []));
  return { places, gain: best.gain };
}

/** A filled cell first: a blank one has nothing to point at. */
function byFilled(cells: readonly PatternCell[]): readonly PatternCell[] {
  const rank = ({ column, row }: PatternCell): number => (isFilled(column, row) ? 0 : 1);
  return [...cells].sort((a, b) => rank(a) - rank(b));
}

// Neighbours are exchanged by hand; others could be too, and there are so many more of them.
const enoughForNeighbours = 6.5;
/** How much less often two neighbours are exchanged than a figure is mistyped, as ln. */
const rarerThanSlips = 2;
const mostCells = 16;

/** Two figures of a column in each other's place. */
function exchangedCells(stage: Stage, column: Column): readonly Pattern[] {
  const { unitRows } = stage.grid;
  const unlike = unitRows
    .flatMap((row, at) => {
      if (!isFilled(column, row)) return [];
      const odd = Math.abs(unusualAt(stage, column, row, column.values[row] ?? 0));
      return odd > 1.5 && baseAt(stage, column, row) > 0 ? [{ row, at, odd }] : [];
    })
    .sort((a, b) => b.odd - a.odd)
    .slice(0, mostCells);
  const pairs = unlike.flatMap((a, index) =>
    unlike.slice(index + 1).flatMap((b) => {
      const [x = 0, y = 0] = [column.values[a.row], column.values[b.row]];
      const gains = [gainAt(stage, column, a.row, y), gainAt(stage, column, b.row, x)];
      // Each must fit the other's place better; one odd figure beside an ordinary one is no exchange.
      const gain = Math.min(...gains) > 1 ? gains.reduce((sum, one) => sum + one, 0) : 0;
      const isNeighbour = Math.abs(a.at - b.at) === 1;
      const rarer = isNeighbour ? 0 : Math.log(unitRows.length / 2);
      const needed = enoughForNeighbours + rarer;
      if (gain <= needed) return [];
      // Figures mistyped or really changed, each by itself, may explain as much: in a long column some pair always fits.
      const rival = otherwiseAt(stage, column, a.row) + otherwiseAt(stage, column, b.row);
      if (gain <= rival + rarerThanSlips + 2 * rarer) return [];
      return [{ rows: [a.row, b.row].sort((p, q) => p - q), gain: gain - needed }];
    }),
  );
  return [...pairs]
    .sort((x, y) => y.gain - x.gain)
    .map(({ rows: [a = 0, b = 0] }) => ({ what: 'cellsExchanged', cells: exchange(column, a, b) }));
}

// A year moves whole columns by some per cent either way.
const leastMove = 0.1;
const commonSpread = 0.03;
/** What comes in within a year follows the growth of a stock, which may well double or halve; so does a balance. */
const leastMoveOfGross = 0.5;

/** Areas whose figures all moved alike, unlike the other areas': one change of the area, not one of each figure. */
export function movedAreas(stage: Stage): readonly Pattern[] {
  const columns = summedColumns(stage).filter((column) => growthOf(stage, column).n >= fewestAreas);
  if (columns.length < fewestColumns) return [];
  return stage.grid.unitRows.flatMap((row): readonly Pattern[] => {
    const beside = columns.flatMap((column) => {
      const { growth, centre, spread } = growthOf(stage, column);
      const x = growth[row] ?? Number.NaN;
      return Number.isNaN(x) ? [] : [{ column, moved: x - centre, spread }];
    });
    if (beside.length < fewestColumns) return [];
    const middle = median(beside.map(({ moved }) => moved));
    if (Math.abs(middle) < leastMoveOfArea) return [];
    const alike = beside.filter(({ moved, spread }) => Math.abs(moved - middle) < 3 * Math.max(spread, 0.05));
    // Each figure that moved so by itself would be this unlikely; all of them together are beyond chance.
    const score = alike.reduce((sum, { moved, spread }) => sum + moved / spread, 0) / Math.sqrt(alike.length);
    if (alike.length < 0.7 * beside.length || Math.abs(score) < 6) return [];
    return [{ what: 'areaMoved', cells: alike.map(({ column }) => ({ column, row, meant: null })) }];
  });
}

/** Columns whose areas all moved alike and further than a year explains: a change of scope, or a wrong column. */
export function movedColumns(stage: Stage): readonly Pattern[] {
  const gross = stocksOfGross(stage.rules.rules);
  const carried = carriedFigures(stage.rules.rules);
  return summedColumns(stage).flatMap((column): readonly Pattern[] => {
    const model = growthOf(stage, column);
    const common = commonGrowth(model);
    const { code } = column.indicator;
    const least = gross.has(code) || carried.has(code) ? leastMoveOfGross : leastMove;
    if (model.n < 5 || Math.abs(common.growth) < least + 1.5 * Math.hypot(common.error, commonSpread))
      return [];
    const rows = stage.grid.unitRows.filter(
      (row) => Math.abs(unusual(model, model.growth[row] ?? Number.NaN)) < unusualFrom,
    );
    return [{ what: 'columnMoved', cells: rows.map((row) => ({ column, row, meant: null })) }];
  });
}
