import { same } from '../../catalogue/numbers';
import { columnGrowth, density, unusual } from '../methods/columnGrowth';
import { baseAt, fewestAreas, growthOf, ordinarySpread, unusualAt, unusualFrom } from './columnModel';
import { cellState } from './grid';
import type { Column } from './grid';
import type { Stage } from './stage';

/** A cell of this year's with the figure that was meant for it, where that can be told. */
export interface PatternCell {
  readonly column: Column;
  readonly row: number;
  readonly meant: number | null;
}

export interface Pattern {
  readonly what:
    'rowsExchanged' | 'cellsExchanged' | 'columnShifted' | 'columnCopied' | 'cellCopied' | 'columnMoved';
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

const leastChance = 0.002;

/** A single figure equal to last year's where the column's growth makes that very unlikely. */
function copiedCells(stage: Stage, columns: readonly Column[]): readonly Pattern[] {
  return columns.flatMap((column) => {
    const model = growthOf(stage, column);
    if (model.n < fewestAreas) return [];
    const same0 = stage.grid.unitRows.filter((row) => repeats(stage, column, row));
    if (same0.length > 2) return [];
    return same0.flatMap((row): readonly Pattern[] => {
      const step = 10 ** -column.indicator.decimals;
      const chance = (density(model, 0) * step) / (column.values[row] ?? 1);
      return chance < leastChance ? [{ what: 'cellCopied', cells: [{ column, row, meant: null }] }] : [];
    });
  });
}

const isOdd = (stage: Stage, column: Column, row: number): boolean =>
  isFilled(column, row) && Math.abs(unusualAt(stage, column, row, column.values[row] ?? 0)) > unusualFrom;

const fits = (stage: Stage, column: Column, row: number, value: number, within = 3.5): boolean =>
  Math.abs(unusualAt(stage, column, row, value)) < within && baseAt(stage, column, row) > 0;

/** Two areas whose rows of figures stand in each other's place. */
function exchangedRows(stage: Stage, columns: readonly Column[]): readonly Pattern[] {
  const judged = columns.filter((column) => growthOf(stage, column).n >= 5);
  if (judged.length < 3) return [];
  const odd = stage.grid.unitRows.filter((row) => {
    const filled = judged.filter((column) => isFilled(column, row) && baseAt(stage, column, row) > 0);
    return (
      filled.length >= 3 && filled.filter((column) => isOdd(stage, column, row)).length * 2 >= filled.length
    );
  });
  const used = new Set<number>();
  return odd.flatMap((a, at) =>
    odd.slice(at + 1).flatMap((b): readonly Pattern[] => {
      if (used.has(a) || used.has(b)) return [];
      let tested = 0;
      let fitting = 0;
      for (const column of judged) {
        for (const [row, from] of [
          [a, b],
          [b, a],
        ] as const) {
          if (!isFilled(column, from) || !(baseAt(stage, column, row) > 0)) continue;
          tested++;
          if (fits(stage, column, row, column.values[from] ?? 0, 4)) fitting++;
        }
      }
      if (tested < 6 || fitting < 0.8 * tested) return [];
      used.add(a).add(b);
      const cells = columns.flatMap((column): readonly PatternCell[] =>
        (
          [
            [a, b],
            [b, a],
          ] as const
        ).flatMap(([row, from]) =>
          column.entries[row] && column.entries[from]
            ? [{ column, row, meant: isFilled(column, from) ? (column.values[from] ?? null) : null }]
            : [],
        ),
      );
      return [{ what: 'rowsExchanged', cells }];
    }),
  );
}

/** The figures of a column from some row on, one row too low or too high. */
function shiftedColumn(stage: Stage, column: Column): readonly Pattern[] {
  const { unitRows } = stage.grid;
  const own = growthOf(stage, column);
  for (const by of [1, -1]) {
    // Last year's figure of each area beside what stands a row further.
    const bases = Float64Array.from(unitRows, (row) => baseAt(stage, column, row));
    const moved = Float64Array.from(unitRows, (_, at) => {
      const from = unitRows[at + by];
      return from === undefined ? Number.NaN : (column.values[from] ?? Number.NaN);
    });
    const shifted = columnGrowth(moved, bases, ordinarySpread(column.indicator));
    // Most of the column may be shifted: then it is the shifted order in which growth is alike.
    const model = shifted.n >= 5 && shifted.spread < own.spread ? shifted : own;
    const isLike = (x: number): boolean => Math.abs(unusual(model, x)) < unusualFrom;
    const better: boolean[] = unitRows.map((_, at) => isLike(shifted.growth[at] ?? Number.NaN));
    const known = unitRows.map((_, at) => !Number.isNaN(shifted.growth[at] ?? Number.NaN));
    const odd = unitRows.map((row) => {
      const x = own.growth[row] ?? Number.NaN;
      return !isLike(x);
    });
    const run = longestRun(unitRows.length, (at) => better[at] === true || known[at] === false);
    const inRun = run.filter((at) => better[at]);
    const wrong = run.filter((at) => odd[at]);
    if (inRun.length < 3 || wrong.length < 3 || wrong.length < 0.5 * run.length) continue;
    const cells = run.flatMap((at): readonly PatternCell[] => {
      const row = unitRows[at] ?? -1;
      const value = moved[at] ?? Number.NaN;
      return column.entries[row] ? [{ column, row, meant: Number.isNaN(value) ? null : value }] : [];
    });
    return [{ what: 'columnShifted', cells: byFilled(cells) }];
  }
  return [];
}

/** The longest run of places at which the test holds. */
function longestRun(size: number, test: (at: number) => boolean): readonly number[] {
  let best: number[] = [];
  let run: number[] = [];
  for (let at = 0; at < size; at++) {
    run = test(at) ? [...run, at] : [];
    if (run.length > best.length) best = run;
  }
  return best;
}

/** A filled cell first: a blank one has nothing to point at. */
function byFilled(cells: readonly PatternCell[]): readonly PatternCell[] {
  const rank = ({ column, row }: PatternCell): number => (isFilled(column, row) ? 0 : 1);
  return [...cells].sort((a, b) => rank(a) - rank(b));
}

/** Two figures of a column in each other's place. */
function exchangedCells(stage: Stage, column: Column): readonly Pattern[] {
  const odd = stage.grid.unitRows.filter((row) => isOdd(stage, column, row));
  if (odd.length < 2 || odd.length > 6) return [];
  return odd.flatMap((a, at) =>
    odd.slice(at + 1).flatMap((b): readonly Pattern[] => {
      const [x = 0, y = 0] = [column.values[a], column.values[b]];
      if (!fits(stage, column, a, y) || !fits(stage, column, b, x)) return [];
      return [
        {
          what: 'cellsExchanged',
          cells: [
            { column, row: a, meant: y },
            { column, row: b, meant: x },
          ],
        },
      ];
    }),
  );
}

/** Columns whose areas all moved alike and further than a year explains: a change of scope, or a wrong column. */
export function movedColumns(stage: Stage): readonly Pattern[] {
  return summedColumns(stage).flatMap((column): readonly Pattern[] => {
    const { n, centre, spread, growth } = growthOf(stage, column);
    if (n < 5 || Math.abs(centre) < 0.1 + 2.2 * ((1.25 * spread) / Math.sqrt(n))) return [];
    const rows = stage.grid.unitRows.filter(
      (row) => Math.abs(unusual({ centre, spread }, growth[row] ?? Number.NaN)) < unusualFrom,
    );
    return [{ what: 'columnMoved', cells: rows.map((row) => ({ column, row, meant: null })) }];
  });
}
