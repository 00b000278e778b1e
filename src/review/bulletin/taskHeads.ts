import { contentAt } from '../../forms/sheet';
import type { CellContent, SheetSnapshot } from '../../forms/sheet';

/** What a column of a sheet of tasks holds. */
export type TaskColumn = 'number' | 'task' | 'area' | 'unit' | 'weight' | 'direction' | 'target' | 'done';

/** The head of a sheet of tasks: its last row, and what each column is; a column of figures may belong to a group. */
export interface TaskHead {
  readonly row: number;
  readonly columns: ReadonlyMap<number, TaskColumn>;
  /** What each of these columns is called, as `headText`. */
  readonly names: ReadonlyMap<number, string>;
  /** What stands over a column of figures: an area or a task; '' where nothing does. */
  readonly groups: ReadonlyMap<number, string>;
}

const words: readonly (readonly [TaskColumn, RegExp])[] = [
  ['number', /^(?:序号|编号|no\.?)$/iu],
  ['unit', /^(?:计量单位|单位名称?（?计量）?|度量单位|unit)$/iu],
  ['weight', /(?:权重|分值|标准分|基准分|满分|weight)/iu],
  ['direction', /(?:越少越好|越低越好|逆向|反向|方向|指标性质|指标类型|lessisbetter)/iu],
  [
    'target',
    /^(?:年度|全年|本年|下达)?(?:(?:目标|计划|控制)(?:任务)?(?:数|值|量)?|任务(?:数|值|量))$|^target$/iu,
  ],
  [
    'done',
    /^(?:本期|本年|累计|实际|已)*(?:完成|实绩|实际|达到|实现)(?:情况|进度|任务)?(?:数|值|量)?$|^done$/iu,
  ],
  [
    'area',
    /^(?:地区|市州|市|州|县区|县|区县|各地|地市|城市|责任单位|填报单位|报送单位|承办单位|单位|area)$/iu,
  ],
  [
    'task',
    /^(?:目标任务|重点任务|工作任务|任务|考核|目标|工作|主要|评价)?(?:指标|任务|项目|内容|工作)(?:名称|内容|指标|项目)?$|^task$/iu,
  ],
];

/** The text of a head without spaces, notes in brackets and figures of a unit. */
function headText(text: CellContent): string {
  return String(text ?? '')
    .normalize('NFKC')
    .replace(/\([^()]*\)/gu, '')
    .replace(/[\s:：、/]/gu, '');
}

function columnOf(text: CellContent): TaskColumn | undefined {
  const head = headText(text);
  return head === '' ? undefined : words.find(([, pattern]) => pattern.test(head))?.[0];
}

const deepestHead = 20;

/** The head of a sheet of tasks, or undefined where no row has columns for what was set and what was done. */
export function findHead(sheet: SheetSnapshot): TaskHead | undefined {
  const rows = Math.min(deepestHead, sheet.values.length);
  for (let row = 0; row < rows; row++) {
    const width = sheet.values[row]?.length ?? 0;
    const own = new Map<number, TaskColumn>();
    for (let column = 0; column < width; column++) {
      const found = columnOf(contentAt(sheet, row, column));
      if (found) own.set(column, found);
    }
    const kinds = [...own.values()];
    if (!kinds.includes('target') || !kinds.includes('done')) continue;
    return withRowAbove(sheet, row, width, own);
  }
  return undefined;
}

/** Heads may stand in the row above as well, over what is merged: names, and the groups of the columns of figures. */
function withRowAbove(
  sheet: SheetSnapshot,
  row: number,
  width: number,
  own: ReadonlyMap<number, TaskColumn>,
): TaskHead {
  const columns = new Map(own);
  const names = new Map([...own.keys()].map((column) => [column, headText(contentAt(sheet, row, column))]));
  const groups = new Map<number, string>();
  let group = '';
  for (let column = 0; column < width; column++) {
    const above = row > 0 ? contentAt(sheet, row - 1, column) : null;
    if (above !== null && String(above).trim() !== '') group = String(above).trim();
    const kind = columns.get(column);
    if (kind === 'target' || kind === 'done') groups.set(column, group);
    else if (kind === undefined && contentAt(sheet, row, column) === null) {
      const named = columnOf(above);
      if (named && named !== 'target' && named !== 'done') {
        columns.set(column, named);
        names.set(column, headText(above));
      }
    }
  }
  // 单位 beside a column of areas is the unit of measure.
  const areas = [...columns].filter(([, kind]) => kind === 'area').map(([column]) => column);
  for (const column of areas) {
    if (areas.length > 1 && names.get(column) === '单位') columns.set(column, 'unit');
  }
  const repeated = [...columns.values()].filter((kind) => kind === 'target').length > 1;
  return { row, columns, names, groups: repeated ? groups : new Map() };
}
