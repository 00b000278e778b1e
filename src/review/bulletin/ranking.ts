import { cellAddress, fixedAddress as absolute, quotedSheet } from '../../forms/address';
import { LayoutGrid, rect } from '../../forms/layoutGrid';
import { contentAt } from '../../forms/sheet';
import { completionOf, ranksOf, scoreOf, weightOf } from './tasks';
import type { SheetPlan } from '../../forms/sheetPlan';
import type { SheetSnapshot } from '../../forms/sheet';
import type { TaskTable } from './tasks';
import type { BulletinWords } from './words';

/** Places by task and area as an earlier 通报 had them, and the date that it was of. */
export interface EarlierRanks {
  readonly date: string;
  /** By `${task}|${area}`; of the whole under the task ''. */
  readonly ranks: ReadonlyMap<string, number>;
}

/** Cells of the 通报 that the ranking depends on, as formulas refer to them. */
export interface RankingSettings {
  readonly pace: string;
  readonly tolerance: string;
  readonly cap: string;
  /** The place of each area as a whole. */
  readonly overall: readonly string[];
}

/** Where the figures of a task and of an area stand in the ranking. */
export interface RankingPlaces {
  readonly tasks: readonly TaskRows[];
  /** Whole columns of the lines of areas, for sums by area. */
  readonly column: (of: RankingColumn) => string;
  readonly counted: string;
}

interface TaskRows {
  readonly total: number;
  readonly first: number;
  readonly last: number;
}

export const rankingColumns = {
  number: 0,
  task: 1,
  unit: 2,
  weight: 3,
  area: 4,
  target: 5,
  done: 6,
  rate: 7,
  rank: 8,
  priorRank: 9,
  short: 10,
  counted: 12,
  share: 13,
  rankNow: 14,
} as const;

export type RankingColumn = keyof typeof rankingColumns;

const c = rankingColumns;
const lastPrinted = c.short;
const firstRow = 3;
const widths = [6, 34, 9, 7, 15, 12, 12, 10, 7, 9, 10, 3, 10, 10, 12];

/** Where a ranking of this table has its lines; known before it is written, since the 通报 refers to them. */
export function rankingPlaces(table: TaskTable, name: string): RankingPlaces {
  const height = table.areas.length + 1;
  const tasks = table.tasks.map((_, index) => {
    const total = firstRow + index * height;
    return { total, first: total + 1, last: total + height - 1 };
  });
  const end = (tasks.at(-1)?.last ?? firstRow) + 1;
  const column = (of: RankingColumn): string => {
    const at = rankingColumns[of];
    return `${quotedSheet(name)}!${absolute(firstRow, at)}:${absolute(end - 1, at)}`;
  };
  return { tasks, column, counted: column('counted') };
}

/**
 * The ranking under a 通报: each task with its areas, target, what was done, rate, place and place before, each a
 * formula over the office's own cells.
 */
export function rankingPlan(
  table: TaskTable,
  name: string,
  settings: RankingSettings,
  earlier: EarlierRanks | null,
  date: string,
  words: BulletinWords,
): SheetPlan {
  const grid = new LayoutGrid();
  const { tasks } = rankingPlaces(table, name);
  grid.block(rect(0, 0, 0, lastPrinted), words.rankingTitle, 'title');
  grid.put(1, 0, `${words.settings.date}：`);
  grid.put(1, 2, date);
  grid.look(rect(1, 0, 1, lastPrinted), 'caption', '@');
  const { heads } = words;
  for (const key of Object.keys(c) as RankingColumn[]) grid.put(2, c[key], heads[key]);
  grid.look(rect(2, 0, 2, lastPrinted), 'head');
  grid.look(rect(2, c.counted, 2, c.rankNow), 'headSub');

  table.tasks.forEach((task, index) => {
    const rows = tasks[index];
    if (!rows) return;
    const { total, first, last } = rows;
    const label = task.lessIsBetter ? `${task.name}${words.less}` : task.name;
    const now = ranksOf(task.areas.map((own) => completionOf(own, task.lessIsBetter)));
    for (let row = total; row <= last; row++) {
      grid.put(row, c.task, row === total ? label : null);
      grid.put(row, c.number, row === total ? index + 1 : null);
    }
    grid.put(total, c.unit, task.unit);
    grid.put(total, c.weight, task.weight);
    grid.put(total, c.area, words.total);
    for (const column of [c.target, c.done]) {
      const range = `${cellAddress(first, column)}:${cellAddress(last, column)}`;
      grid.put(total, column, { formula: `=IF(COUNT(${range})=0,"",SUM(${range}))` });
    }
    grid.put(total, c.rate, { formula: rateFormula(total, task.lessIsBetter) });
    const rates = `${absolute(first, c.rate)}:${absolute(last, c.rate)}`;
    task.areas.forEach(({ target, done }, at) => {
      const row = first + at;
      const area = table.areas[at] ?? '';
      grid.put(row, c.area, area);
      for (const [cell, column] of [
        [target, c.target],
        [done, c.done],
      ] as const) {
        if (!cell) continue;
        const { reference } = cell;
        grid.put(row, column, { formula: `=IF(ISNUMBER(${reference}),${reference},"")` });
      }
      const [aim, rate] = [cellAddress(row, c.target), cellAddress(row, c.rate)];
      const reached = cellAddress(row, c.done);
      grid.put(row, c.rate, { formula: rateFormula(row, task.lessIsBetter) });
      grid.put(row, c.rank, { formula: `=IF(ISNUMBER(${rate}),RANK(${rate},${rates},0),"")` });
      grid.put(row, c.priorRank, earlier?.ranks.get(`${task.name}|${area}`) ?? null);
      // A target that is not to be exceeded is missed when it is exceeded, whatever the day.
      const due = task.lessIsBetter ? '100' : `${settings.pace}-${settings.tolerance}`;
      const zero = task.lessIsBetter ? '""' : `IF(${aim}=0,"${words.marks.zero}","")`;
      grid.put(row, c.short, {
        formula: `=IF(ISNUMBER(${rate}),IF(${rate}<${due},"${words.marks.short}",""),IF(ISNUMBER(${aim}),IF(ISNUMBER(${reached}),${zero},"${words.marks.unreported}"),""))`,
      });
      const weight = weightOf(task, table);
      grid.put(row, c.counted, { formula: `=IF(ISNUMBER(${rate}),${weight},"")` });
      grid.put(row, c.share, {
        formula: `=IF(ISNUMBER(${rate}),MAX(0,MIN(${settings.cap},${rate}))*${weight},"")`,
      });
      grid.put(row, c.rankNow, now[at] ?? null);
    });
    dress(grid, rows);
  });

  const firstOverall = (tasks.at(-1)?.last ?? firstRow) + 2;
  const scores = ranksOf(table.areas.map((_, area) => scoreOf(table, area, 100)));
  table.areas.forEach((area, at) => {
    const row = firstOverall + at;
    if (at === 0) grid.put(row, c.task, words.overall);
    grid.put(row, c.area, area);
    grid.put(row, c.rank, { formula: `=${settings.overall[at] ?? '""'}` });
    grid.put(row, c.priorRank, earlier?.ranks.get(`|${area}`) ?? null);
    grid.put(row, c.rankNow, scores[at] ?? null);
  });
  const rows = firstOverall + table.areas.length;
  grid.look(rect(firstOverall, 0, rows - 1, c.area), 'label');
  grid.look(rect(firstOverall, c.target, rows - 1, lastPrinted), 'computed');
  grid.look(rect(firstOverall, c.rank, rows - 1, c.priorRank), 'code');
  return {
    name,
    rows,
    columns: c.rankNow + 1,
    cells: grid.cells(rows, c.rankNow + 1),
    formats: grid.formats,
    merges: grid.merges,
    columnWidths: widths,
    rowHeights: Array.from({ length: rows }, (_, row) => (row === 0 ? 28 : row === 2 ? 30 : 16)),
    freeze: { rows: firstRow, columns: 0 },
    guards: [],
    names: [],
    print: {
      area: rect(0, 0, rows - 1, lastPrinted),
      titleRows: [2, 2],
      titleColumns: null,
      columnBreaks: [],
      rowBreaks: [],
      pagesWide: 1,
      scale: 100,
      paper: { size: 'A4', upright: true },
    },
    areas: [],
    fields: [],
  };
}

function dress(grid: LayoutGrid, { total, first, last }: TaskRows): void {
  grid.look(rect(total, 0, last, c.unit), 'label');
  grid.look(rect(total, c.weight, last, c.weight), 'code');
  grid.look(rect(total, c.area, last, c.area), 'label');
  grid.look(rect(total, c.target, last, c.done), 'computed', '#,##0.##');
  grid.look(rect(total, c.rate, last, c.rate), 'computed', '0.00');
  grid.look(rect(total, c.rank, last, c.priorRank), 'code');
  grid.look(rect(total, c.short, last, c.short), 'code');
  grid.look(rect(total, 0, total, c.area), 'group');
  grid.look(rect(total, c.target, total, c.done), 'total', '#,##0.##');
  grid.look(rect(total, c.rate, total, c.rate), 'total', '0.00');
  grid.look(rect(total, c.rank, total, c.short), 'groupDash');
  grid.look(rect(first, c.counted, last, c.rankNow), 'code');
}

/** The rate of a line in per cent, not rounded: what is printed alike need not be alike. */
function rateFormula(row: number, lessIsBetter: boolean): string {
  const [target, done] = [cellAddress(row, c.target), cellAddress(row, c.done)];
  const known = `AND(ISNUMBER(${target}),ISNUMBER(${done}))`;
  const zero = lessIsBetter ? `IF(${done}=0,100,0)` : '""';
  const rate = lessIsBetter ? `(2-${done}/${target})*100` : `${done}/${target}*100`;
  return `=IF(${known},IF(${target}<0,"",IF(${target}=0,${zero},${rate})),"")`;
}

/** The places that stand in a ranking of ours: as they are, or as they were when it was written. */
export function ranksIn(
  sheet: SheetSnapshot,
  words: Pick<BulletinWords, 'total' | 'overall' | 'less'>,
  when: 'now' | 'written',
): EarlierRanks {
  const ranks = new Map<string, number>();
  let task = '';
  for (let row = firstRow; row < sheet.values.length; row++) {
    const name = contentAt(sheet, row, c.task);
    if (name !== null) task = String(name) === words.overall ? '' : withoutMark(String(name), words.less);
    const area = contentAt(sheet, row, c.area);
    const rank = contentAt(sheet, row, when === 'now' ? c.rank : c.rankNow);
    if (area === null || area === words.total || typeof rank !== 'number') continue;
    ranks.set(`${task}|${String(area)}`, rank);
  }
  return { date: String(contentAt(sheet, 1, 2) ?? ''), ranks };
}

/** The earlier places that stand beside those of a ranking of ours. */
export function priorRanksIn(
  sheet: SheetSnapshot,
  words: Pick<BulletinWords, 'total' | 'overall' | 'less'>,
): EarlierRanks['ranks'] {
  const shifted = {
    ...sheet,
    values: sheet.values.map((row) =>
      row.map((value, column) => (column === c.rank ? (row[c.priorRank] ?? null) : value)),
    ),
  };
  return ranksIn(shifted, words, 'now').ranks;
}

function withoutMark(name: string, mark: string): string {
  return name.endsWith(mark) ? name.slice(0, -mark.length) : name;
}
