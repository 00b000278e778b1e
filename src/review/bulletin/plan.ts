import { cellAddress, fixedAddress as fixed, quotedSheet } from '../../forms/address';
import { chartColors } from '../../forms/chartPlan';
import { LayoutGrid, rect } from '../../forms/layoutGrid';
import { rankingColumns, rankingPlaces } from './ranking';
import { putText, textRows } from './text';
import { work, workColumns } from './work';
import type { SheetPlan } from '../../forms/sheetPlan';
import type { RankingPlaces, RankingSettings } from './ranking';
import type { TaskTable } from './tasks';
import type { BulletinWords } from './words';

/** What a 通报 is about besides its tasks. */
export interface BulletinOptions {
  /** ISO 8601, the day up to which is counted. */
  readonly date: string;
  /** 时序进度: per cent of the task year that has gone by. */
  readonly pace: number;
  /** Points below the pace that are let pass. */
  readonly tolerance: number;
  /** The completion above which more does not count. */
  readonly cap: number;
}

const columns = 8;
const row = { title: 0, date: 1, pace: 2, facts: 3, firstFact: 4 } as const;
const chartRows = 13;

/** Where things stand on a 通报 of so many areas and tasks. */
function bulletinRows(table: TaskTable) {
  const head = row.firstFact + 3;
  const first = head + 2;
  const last = first + table.areas.length - 1;
  const chart = last + 2;
  const text = chart + chartRows + 1;
  const tasks = text + textRows + 2;
  return { head, first, last, chart, text, tasks };
}

/** Cells of the 通报 that its ranking refers to. */
export function settingsIn(table: TaskTable, name: string): RankingSettings {
  const { first } = bulletinRows(table);
  const here = (at: number, column: number): string => `${quotedSheet(name)}!${fixed(at, column)}`;
  return {
    pace: here(row.pace, 2),
    tolerance: here(row.pace, 5),
    cap: here(row.pace, 7),
    overall: table.areas.map((_, at) => here(first + at, work.rank)),
  };
}

/** 通报: who stands where, the last one named, and its text; every number is a cell, every cell a formula. */
export function bulletinPlan(
  table: TaskTable,
  names: { readonly bulletin: string; readonly ranking: string },
  options: BulletinOptions,
  hasEarlier: boolean,
  words: BulletinWords,
): SheetPlan {
  const grid = new LayoutGrid();
  const places = rankingPlaces(table, names.ranking);
  const { head, first, last, chart, text, tasks } = bulletinRows(table);
  const { heads } = words;
  grid.block(rect(row.title, 0, row.title, columns - 1), words.title, 'title');
  putSettings(grid, options, words);
  putWork(grid, table, names.ranking, places, first, last, hasEarlier, words);
  putFacts(grid, places, first, last, words);

  const isWeighted = table.tasks.some(({ weight }) => weight !== null);
  grid.block(rect(head, 0, head, columns - 1), words.sections.ranking, 'group');
  [
    heads.rank,
    heads.area,
    isWeighted ? heads.score : heads.plainScore,
    heads.priorRank,
    heads.move,
    heads.met,
    heads.behind,
    heads.unreported,
  ].forEach((name, column) => grid.put(head + 1, column, name));
  grid.look(rect(head + 1, 0, head + 1, columns - 1), 'head');
  for (let at = first; at <= last; at++) putRanked(grid, at, first, last);
  grid.look(rect(first, 0, last, 0), 'code');
  grid.look(rect(first, 1, last, 1), 'label');
  grid.look(rect(first, 2, last, 2), 'computed', '0.00');
  grid.look(rect(first, 3, last, 7), 'code');

  putText(
    grid,
    text,
    {
      first,
      last,
      facts: factNames.map((_, index) => factCell(index)),
      date: cellAddress(row.date, 2),
      pace: cellAddress(row.pace, 2),
      columns,
      hasEarlier,
    },
    words,
  );
  const end = putTasks(grid, tasks, table, names.ranking, places, words);
  grid.block(
    rect(end, 0, end, columns - 1),
    `${words.note}${isWeighted ? words.basis.weighted : words.basis.plain}`,
    'note',
  );
  const rows = end + 1;
  return {
    name: names.bulletin,
    rows,
    columns: workColumns,
    cells: grid.cells(rows, workColumns),
    formats: grid.formats,
    merges: grid.merges,
    columnWidths: [7, 30, 14, 11, 9, 12, 12, 10, 3, ...Array.from({ length: 14 }, () => 11)],
    rowHeights: Array.from({ length: rows }, (_, at) => {
      if (at === row.title) return 32;
      if (at === text + 2) return 68;
      if (at === text + 3 || at === text + 4) return 52;
      if (at > text && at <= text + textRows) return 36;
      if (at >= row.firstFact && at < head - 1) return 28;
      if (at === end) return 62;
      if (at === head + 1 || at === tasks + 1) return 30;
      return 18;
    }),
    freeze: { rows: 0, columns: 0 },
    guards: [],
    names: [],
    print: {
      area: rect(0, 0, rows - 1, columns - 1),
      titleRows: [row.title, row.title],
      titleColumns: null,
      columnBreaks: [],
      rowBreaks: [tasks],
      pagesWide: 1,
      scale: 100,
      paper: { size: 'A4', upright: true },
    },
    charts: [
      {
        kind: 'BarClustered',
        title: isWeighted ? heads.score : heads.plainScore,
        place: rect(chart, 0, chart + chartRows - 1, 3),
        categories: rect(first, 1, last, 1),
        series: [
          {
            name: isWeighted ? heads.score : heads.plainScore,
            values: rect(first, 2, last, 2),
            color: chartColors.current,
          },
          {
            name: words.settings.pace,
            values: rect(first, work.pace, last, work.pace),
            color: chartColors.prior,
          },
        ],
        labels: false,
      },
      {
        kind: 'BarClustered',
        title: heads.behind,
        place: rect(chart, 4, chart + chartRows - 1, columns - 1),
        categories: rect(first, 1, last, 1),
        series: [{ name: heads.behind, values: rect(first, 6, last, 6), color: '#C55A11' }],
        labels: true,
      },
    ],
    areas: [],
    fields: [],
  };
}

function putSettings(
  grid: LayoutGrid,
  { date, pace, tolerance, cap }: BulletinOptions,
  words: BulletinWords,
): void {
  const { settings } = words;
  grid.block(rect(row.date, 0, row.date, 1), settings.date, 'label');
  grid.put(row.date, 2, words.date(date));
  grid.block(rect(row.pace, 0, row.pace, 1), settings.pace, 'label');
  grid.put(row.pace, 2, pace);
  grid.block(rect(row.pace, 3, row.pace, 4), settings.tolerance, 'label');
  grid.put(row.pace, 5, tolerance);
  grid.put(row.pace, 6, settings.cap);
  grid.put(row.pace, 7, cap);
  grid.merges.push(rect(row.date, 2, row.date, columns - 1));
  // Excel would make a number of a date.
  grid.look(rect(row.date, 2, row.date, columns - 1), 'remark', '@');
  grid.look(rect(row.pace, 6, row.pace, 6), 'label');
  for (const column of [2, 5, 7]) grid.look(rect(row.pace, column, row.pace, column), 'entry', '0.0#');
}

const factNames = ['tasks', 'areas', 'mean', 'met', 'behind', 'unreported'] as const;

/** Facts stand three to a row: a label and its figure. */
function factCell(index: number): string {
  return cellAddress(row.firstFact + Math.floor(index / 3), [2, 5, 7][index % 3] ?? 2);
}

function putFacts(
  grid: LayoutGrid,
  places: RankingPlaces,
  first: number,
  last: number,
  words: BulletinWords,
): void {
  const scores = `${cellAddress(first, work.score)}:${cellAddress(last, work.score)}`;
  const sum = (column: number): string => `SUM(${cellAddress(first, column)}:${cellAddress(last, column)})`;
  const formulas: Readonly<Record<(typeof factNames)[number], string>> = {
    tasks: `COUNT(${places.column('number')})`,
    areas: `COUNT(${scores})`,
    mean: `IF(COUNT(${scores})=0,"",ROUND(AVERAGE(${scores}),2))`,
    met: sum(work.met),
    behind: sum(work.behind),
    unreported: sum(work.unreported),
  };
  factNames.forEach((name, index) => {
    const at = row.firstFact + Math.floor(index / 3);
    const [label, figure] = [
      [0, 2],
      [3, 5],
      [6, 7],
    ][index % 3] ?? [0, 2];
    if (label === undefined || figure === undefined) return;
    grid.block(rect(at, label, at, figure - 1), words.facts[name], 'label');
    grid.put(at, figure, { formula: `=${formulas[name]}` });
    grid.look(rect(at, figure, at, figure), 'total', name === 'mean' ? '0.00' : '#,##0');
  });
}

/** What the ranked table is sorted from, area by area in the order of the office's sheet. */
function putWork(
  grid: LayoutGrid,
  table: TaskTable,
  ranking: string,
  places: RankingPlaces,
  first: number,
  last: number,
  hasEarlier: boolean,
  words: BulletinWords,
): void {
  const span = (column: number): string => `${fixed(first, column)}:${fixed(last, column)}`;
  const overallFirst = (places.tasks.at(-1)?.last ?? 0) + 2;
  table.areas.forEach((_, at) => {
    const line = first + at;
    const own = cellAddress(line, work.area);
    const cell = (column: number): string => cellAddress(line, column);
    const areas = places.column('area');
    grid.put(line, work.area, {
      formula: `=${quotedSheet(ranking)}!${cellAddress(overallFirst + at, rankingColumns.area)}`,
    });
    grid.put(line, work.score, {
      formula: `=IF(SUMIF(${areas},${own},${places.counted})=0,"",SUMIF(${areas},${own},${places.column('share')})/SUMIF(${areas},${own},${places.counted}))`,
    });
    grid.put(line, work.rank, {
      formula: `=IF(ISNUMBER(${cell(work.score)}),RANK(${cell(work.score)},${span(work.score)},0),"")`,
    });
    // Equal places follow each other; who has none comes last.
    const above =
      at === 0
        ? '0'
        : `COUNTIF(${fixed(first, work.rank)}:${cellAddress(line - 1, work.rank)},${cell(work.rank)})`;
    const blanks =
      at === 0 ? '0' : `${at}-COUNT(${fixed(first, work.rank)}:${cellAddress(line - 1, work.rank)})`;
    grid.put(line, work.order, {
      formula: `=IF(ISNUMBER(${cell(work.rank)}),${cell(work.rank)}+${above},COUNT(${span(work.rank)})+1+${blanks})`,
    });
    if (hasEarlier) {
      const before = `${quotedSheet(ranking)}!${cellAddress(overallFirst + at, rankingColumns.priorRank)}`;
      grid.put(line, work.prior, { formula: `=IF(ISNUMBER(${before}),${before},"")` });
    }
    grid.put(line, work.met, { formula: `=COUNTIFS(${areas},${own},${places.column('rate')},">=100")` });
    const marked = (mark: string): string => `=COUNTIFS(${areas},${own},${places.column('short')},"${mark}")`;
    grid.put(line, work.behind, { formula: marked(words.marks.short) });
    grid.put(line, work.unreported, { formula: marked(words.marks.unreported) });
  });
}

/** One place of the ranked table: whoever has it, with what is known of them. */
function putRanked(grid: LayoutGrid, at: number, first: number, last: number): void {
  const span = (column: number): string => `${fixed(first, column)}:${fixed(last, column)}`;
  const found = `MATCH(${at - first + 1},${span(work.order)},0)`;
  const taken = (column: number): string => `INDEX(${span(column)},${found})`;
  const [rank, prior] = [cellAddress(at, 0), cellAddress(at, 3)];
  grid.put(at, 0, { formula: `=${taken(work.rank)}` });
  grid.put(at, 1, { formula: `=${taken(work.area)}` });
  grid.put(at, 2, { formula: `=IF(ISNUMBER(${taken(work.score)}),ROUND(${taken(work.score)},2),"")` });
  grid.put(at, 3, { formula: `=IF(ISNUMBER(${taken(work.prior)}),${taken(work.prior)},"")` });
  grid.put(at, 4, {
    formula: `=IF(AND(ISNUMBER(${rank}),ISNUMBER(${prior})),IF(${prior}>${rank},"↑"&(${prior}-${rank}),IF(${prior}<${rank},"↓"&(${rank}-${prior}),"—")),"")`,
  });
  grid.put(at, 5, { formula: `=${taken(work.met)}` });
  grid.put(at, 6, { formula: `=${taken(work.behind)}` });
  grid.put(at, 7, { formula: `=${taken(work.unreported)}` });
  grid.put(at, work.pace, { formula: `=${fixed(row.pace, 2)}` });
}

/** Each task over all areas: how far it is, who is first and last, how many are behind. */
function putTasks(
  grid: LayoutGrid,
  top: number,
  table: TaskTable,
  ranking: string,
  places: RankingPlaces,
  words: BulletinWords,
): number {
  const { heads } = words;
  grid.block(rect(top, 0, top, columns - 1), words.sections.tasks, 'group');
  [
    heads.number,
    heads.task,
    heads.target,
    heads.done,
    heads.rate,
    heads.first,
    heads.last,
    heads.behindAreas,
  ].forEach((name, column) => grid.put(top + 1, column, name));
  grid.look(rect(top + 1, 0, top + 1, columns - 1), 'head');
  const there = (at: number, column: number): string => `${quotedSheet(ranking)}!${cellAddress(at, column)}`;
  const c = rankingColumns;
  places.tasks.forEach(({ total, first, last }, index) => {
    const at = top + 2 + index;
    const span = (column: number): string =>
      `${quotedSheet(ranking)}!${fixed(first, column)}:${fixed(last, column)}`;
    const ranks = span(c.rank);
    const named = (rank: string): string => {
      const alike = `COUNTIF(${ranks},${rank})`;
      return `=IF(COUNT(${ranks})=0,"",INDEX(${span(c.area)},MATCH(${rank},${ranks},0))&IF(${alike}>1,${words.others(`"&${alike}&"`)},""))`;
    };
    grid.put(at, 0, { formula: `=${there(total, c.number)}` });
    grid.put(at, 1, { formula: `=${there(total, c.task)}` });
    grid.put(at, 2, { formula: `=${there(total, c.target)}` });
    grid.put(at, 3, { formula: `=${there(total, c.done)}` });
    grid.put(at, 4, {
      formula: `=IF(ISNUMBER(${there(total, c.rate)}),ROUND(${there(total, c.rate)},2),"")`,
    });
    grid.put(at, 5, { formula: named(`MIN(${ranks})`) });
    grid.put(at, 6, { formula: named(`MAX(${ranks})`) });
    grid.put(at, 7, { formula: `=COUNTIF(${span(c.short)},"${words.marks.short}")` });
  });
  const end = top + 2 + table.tasks.length;
  grid.look(rect(top + 2, 0, end - 1, 0), 'code');
  grid.look(rect(top + 2, 1, end - 1, 1), 'label');
  grid.look(rect(top + 2, 2, end - 1, 3), 'computed', '#,##0.##');
  grid.look(rect(top + 2, 4, end - 1, 4), 'computed', '0.00');
  grid.look(rect(top + 2, 5, end - 1, 7), 'code');
  return end;
}
