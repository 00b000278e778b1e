import { cellAddress, quotedSheet } from '../../forms/address';
import { contentAt } from '../../forms/sheet';
import { findHead } from './taskHeads';
import type { SheetSnapshot } from '../../forms/sheet';
import type { Task, TaskCell, TaskOfArea, TaskTable } from './tasks';
import type { TaskColumn, TaskHead } from './taskHeads';

/** Why a sheet cannot be read as tasks, with the place. */
export type TaskProblem =
  | { readonly kind: 'no_head' }
  | { readonly kind: 'no_tasks' }
  | { readonly kind: 'no_areas' }
  /** The same task of the same area stands twice. */
  | { readonly kind: 'twice'; readonly task: string; readonly area: string; readonly cell: string }
  /** What should be a figure is a text: it would silently be left out of the ranking. */
  | { readonly kind: 'text'; readonly cell: string; readonly text: string };

interface Row {
  readonly task: string;
  readonly area: string;
  readonly unit: string;
  readonly weight: number | null;
  readonly lessIsBetter: boolean;
  readonly figures: TaskOfArea;
  readonly cell: string;
}

/**
 * The tasks on an office's own sheet: one row for each task with two columns for each area, one row for each area with
 * two columns for each task, or one row for each task of each area.
 */
export function readTaskSheet(sheet: SheetSnapshot): TaskTable | TaskProblem {
  const head = findHead(sheet);
  if (!head) return { kind: 'no_head' };
  const problem = firstText(sheet, head);
  if (problem) return problem;
  const rows = rowsOf(sheet, head);
  const tasks = [...new Set(rows.map(({ task }) => task))];
  const areas = [...new Set(rows.map(({ area }) => area))];
  const kinds = new Set(head.columns.values());
  if (head.groups.size === 0 && !kinds.has('task')) return { kind: 'no_tasks' };
  if (head.groups.size === 0 && !kinds.has('area')) return { kind: 'no_areas' };
  if (tasks.length === 0 || areas.length === 0) return { kind: 'no_tasks' };
  const byPlace = new Map<string, Row>();
  for (const row of rows) {
    const place = `${row.task}|${row.area}`;
    if (byPlace.has(place)) return { kind: 'twice', task: row.task, area: row.area, cell: row.cell };
    byPlace.set(place, row);
  }
  return {
    sheet: sheet.name,
    areas,
    tasks: tasks.map((name): Task => {
      const own = rows.filter(({ task }) => task === name);
      return {
        name,
        unit: own.find(({ unit }) => unit !== '')?.unit ?? '',
        weight: own.find(({ weight }) => weight !== null)?.weight ?? null,
        lessIsBetter: own.some(({ lessIsBetter }) => lessIsBetter),
        areas: areas.map((area) => byPlace.get(`${name}|${area}`)?.figures ?? { target: null, done: null }),
      };
    }),
  };
}

/** Whether what was read is a table, and no problem. */
export function isTaskTable(read: TaskTable | TaskProblem): read is TaskTable {
  return 'tasks' in read;
}

const totals = /^(?:合计|总计|小计|全[省市区县州国]|总\s*计|total)$/iu;
const lesser = /逆|反|少|低|小|负|控制|降/u;
const yes = /^(?:是|√|✓|对|1|y|yes|true)$/iu;

function rowsOf(sheet: SheetSnapshot, head: TaskHead): readonly Row[] {
  const column = (kind: TaskColumn): number | undefined =>
    [...head.columns].find(([, found]) => found === kind)?.[0];
  const [task, unit, weight, direction] = (['task', 'unit', 'weight', 'direction'] as const).map(column);
  // 单位 is a unit of measure where areas have a column or heads of their own.
  const area = column('area');
  const named = area !== undefined && (head.groups.size === 0 || task === undefined);
  const unitColumn = unit ?? (area !== undefined && !named ? area : undefined);
  const directionHead = direction === undefined ? '' : (head.names.get(direction) ?? '');
  const pairs = pairsOf(head);
  const rows: Row[] = [];
  let [lastTask, lastArea] = ['', ''];
  for (let row = head.row + 1; row < sheet.values.length; row++) {
    const text = (at: number | undefined): string =>
      at === undefined ? '' : String(contentAt(sheet, row, at) ?? '').trim();
    const hasFigures = pairs.some((pair) =>
      [pair.target, pair.done].some((at) => contentAt(sheet, row, at) !== null),
    );
    const ownTask = text(task);
    const ownArea = named ? text(area) : '';
    if (ownTask !== '') lastTask = ownTask;
    if (ownArea !== '') lastArea = ownArea;
    // Groups of tasks, notes and signatures have no figures.
    if (!hasFigures) continue;
    for (const pair of pairs) {
      const place = {
        task: task === undefined ? pair.group : lastTask,
        area: named ? lastArea : pair.group,
      };
      if (place.task === '' || place.area === '' || totals.test(place.area) || totals.test(place.task))
        continue;
      const marked = text(direction);
      rows.push({
        ...place,
        unit: text(unitColumn),
        weight: numberAt(sheet, row, weight),
        lessIsBetter:
          /\((?:逆向|越少越好|反向|控制数)\)/u.test(place.task.normalize('NFKC')) ||
          (lesser.test(directionHead) ? yes.test(marked) || lesser.test(marked) : lesser.test(marked)),
        figures: { target: cellAt(sheet, row, pair.target), done: cellAt(sheet, row, pair.done) },
        cell: cellAddress(row, pair.target),
      });
    }
  }
  return rows;
}

interface Pair {
  readonly group: string;
  readonly target: number;
  readonly done: number;
}

/** Each column of targets with the next one of what was done under the same group. */
function pairsOf({ columns, groups }: TaskHead): readonly Pair[] {
  const sorted = [...columns].sort(([a], [b]) => a - b);
  return sorted.flatMap(([target, kind]) => {
    if (kind !== 'target') return [];
    const group = groups.get(target) ?? '';
    const done = sorted.find(
      ([at, other]) => other === 'done' && at > target && (groups.get(at) ?? '') === group,
    );
    return done ? [{ group, target, done: done[0] }] : [];
  });
}

function firstText(sheet: SheetSnapshot, head: TaskHead): TaskProblem | undefined {
  const columns = pairsOf(head).flatMap(({ target, done }) => [target, done]);
  for (let row = head.row + 1; row < sheet.values.length; row++) {
    for (const column of columns) {
      const content = contentAt(sheet, row, column);
      if (typeof content !== 'string' || !/\d/u.test(content)) continue;
      return { kind: 'text', cell: cellAddress(row, column), text: content };
    }
  }
  return undefined;
}

function numberAt(sheet: SheetSnapshot, row: number, column: number | undefined): number | null {
  const content = column === undefined ? null : contentAt(sheet, row, column);
  return typeof content === 'number' ? content : null;
}

function cellAt(sheet: SheetSnapshot, row: number, column: number): TaskCell {
  return {
    reference: `${quotedSheet(sheet.name)}!${cellAddress(row, column)}`,
    value: numberAt(sheet, row, column),
  };
}
