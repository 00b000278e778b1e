import { cellAddress } from '../address';
import { LayoutGrid, rect } from '../layoutGrid';
import type { CellContent } from '../sheet';
import type { SheetPlan } from '../sheetPlan';
import type { FormDraft, ItemColumn, ItemDraft } from './draft';
import type { FormPackage } from './packageFile';

const heads: Readonly<Record<ItemColumn, readonly string[]>> = {
  name: ['指标', '指标名称'],
  code: ['代码', '指标代码'],
  unit: ['计量单位', '单位'],
  kind: ['时点/时期/比率', '时点、时期、比率', '性质', '指标性质'],
  partOf: ['其中'],
  required: ['必填', '是否必填'],
  total: ['合计方式', '合计'],
  synonyms: ['别名'],
};
const order: readonly ItemColumn[] = [
  'name',
  'code',
  'unit',
  'kind',
  'partOf',
  'required',
  'total',
  'synonyms',
];

/** What a definition sheet is called, at its head and on its tab. */
export const definitionTitle = '表式定义';

/** What stands above the list, each with its label. */
const marks = {
  title: ['表名', '表式名称', '报表名称'],
  short: ['简称'],
  id: ['标识'],
  number: ['表号'],
  issuer: ['制定机关'],
  document: ['文号'],
  validUntil: ['有效期至', '有效期'],
  version: ['版本'],
} as const;

const markNames = Object.keys(marks) as readonly (keyof typeof marks)[];

const headRows = 20;

/** A form as a definition sheet gives it, and the version written there. */
export interface DefinitionSheet {
  readonly draft: FormDraft;
  readonly version: string;
}

const textOf = (content: CellContent | undefined): string =>
  content === null || content === undefined ? '' : String(content).trim();

const headKey = (text: string): string => text.normalize('NFKC').replace(/\s/gu, '');

/** The form that a sheet defines; undefined for a sheet without the head of such a list. */
export function readDefinition(cells: readonly (readonly CellContent[])[]): DefinitionSheet | undefined {
  for (let head = 0; head < Math.min(headRows, cells.length); head++) {
    const names = (cells[head] ?? []).map((content) => headKey(textOf(content)));
    const columns = Object.fromEntries(
      order.map((column) => [
        column,
        names.findIndex((name) => heads[column].some((known) => headKey(known) === name)),
      ]),
    ) as Record<ItemColumn, number>;
    if (columns.name < 0 || columns.unit < 0 || columns.kind < 0 || columns.total < 0) continue;
    return definitionAt(cells, head, columns);
  }
  return undefined;
}

function definitionAt(
  cells: readonly (readonly CellContent[])[],
  head: number,
  columns: Readonly<Record<ItemColumn, number>>,
): DefinitionSheet {
  const found = new Map(markNames.map((name) => [name, markIn(cells.slice(0, head), marks[name])]));
  const value = (name: keyof typeof marks): string => found.get(name)?.text ?? '';
  const groups: { title: string; items: ItemDraft[] }[] = [];
  cells.slice(head + 1).forEach((row, index) => {
    const at = head + 1 + index;
    const text = (column: ItemColumn): string => textOf(row[columns[column]]);
    const name = text('name');
    const isItem = order.some((column) => column !== 'name' && text(column) !== '');
    if (!isItem) {
      // Words under the list say how it is filled in.
      if (name !== '' && !/^(?:填法|说明|注)/u.test(name)) groups.push({ title: name, items: [] });
      return;
    }
    if (groups.length === 0) groups.push({ title: '', items: [] });
    groups.at(-1)?.items.push({
      name,
      code: text('code'),
      unit: text('unit'),
      kind: text('kind'),
      partOf: text('partOf'),
      required: text('required'),
      total: text('total'),
      synonyms: text('synonyms'),
      place: (column) => cellAddress(at, Math.max(0, columns[column])),
    });
  });
  const placeOf = (name: keyof typeof marks): string => found.get(name)?.cell ?? cellAddress(0, 0);
  return {
    version: value('version'),
    draft: {
      id: value('id'),
      title: value('title'),
      short: value('short'),
      about: '',
      number: value('number'),
      issuer: value('issuer'),
      document: value('document'),
      validUntil: value('validUntil'),
      groups,
      notes: [],
      place: (what) => (what === 'items' ? cellAddress(head + 1, columns.name) : placeOf(what)),
    },
  };
}

/** `表名：甲` in one cell, or 表名 with what stands in the next. */
function markIn(
  cells: readonly (readonly CellContent[])[],
  labels: readonly string[],
): { readonly text: string; readonly cell: string } | undefined {
  for (const [at, row] of cells.entries()) {
    for (const [column, content] of row.entries()) {
      const [label = '', ...rest] = textOf(content).split(/[：:]/u);
      if (!labels.includes(headKey(label))) continue;
      const inside = rest.join('：').trim();
      return inside === ''
        ? { text: textOf(row[column + 1]), cell: cellAddress(at, column + 1) }
        : { text: inside, cell: cellAddress(at, column) };
    }
  }
  return undefined;
}

const widths = [34, 9, 11, 16, 12, 8, 20, 26];
const free = 10;
const kindWords = { stock: '时点', flow: '时期', ratio: '比率' } as const;

/** A package as a definition sheet, to be read again or changed; without one, an empty sheet to be filled. */
export function definitionPlan(name: string, given: FormPackage | null): SheetPlan {
  const grid = new LayoutGrid();
  const last = widths.length - 1;
  grid.block(rect(0, 0, 0, last), definitionTitle, 'title');
  const form = given?.form;
  const values: readonly (readonly [string, string])[] = [
    ['表名', form?.title ?? ''],
    ['简称', form?.short ?? ''],
    ['标识', form?.id ?? ''],
    ['表号', form?.number ?? ''],
    ['制定机关', form?.issuer ?? ''],
    ['文号', form?.document ?? ''],
    ['有效期至', form?.validUntil ?? ''],
    ['版本', given?.version ?? ''],
  ];
  values.forEach(([label, text], at) => {
    grid.put(1 + at, 0, label);
    grid.block(rect(1 + at, 1, 1 + at, last), text, 'remark');
    grid.look(rect(1 + at, 0, 1 + at, 0), 'label');
    grid.look(rect(1 + at, 1, 1 + at, last), 'remark', '@');
  });
  const head = values.length + 1;
  order.forEach((column, at) => grid.put(head, at, heads[column][0] ?? ''));
  grid.look(rect(head, 0, head, last), 'head');
  let row = head + 1;
  for (const group of form?.groups ?? []) {
    grid.put(row, 0, group.title);
    grid.look(rect(row, 0, row, last), 'group');
    row += 1;
    for (const item of group.items) {
      [
        item.name,
        item.code,
        item.unit,
        kindWords[item.kind],
        item.partOf ?? '',
        item.required ? '是' : '否',
        item.total === 'sum' ? '合计' : item.total === 'none' ? '不合计' : item.total.replace('/', '÷'),
        (item.synonyms ?? []).join('、'),
      ].forEach((text, at) => grid.put(row, at, text));
      row += 1;
    }
  }
  const end = row + free;
  grid.look(rect(head + 1, 0, end - 1, last), 'remark', '@');
  for (let at = head + 1, group = 0; group < (form?.groups.length ?? 0); group++) {
    grid.look(rect(at, 0, at, last), 'group');
    at += 1 + (form?.groups[group]?.items.length ?? 0);
  }
  grid.block(
    rect(end, 0, end, last),
    '填法：一行一个指标，只填“指标”一栏的行是分组标题；代码可以留空，由本工具编（Z加三位数字）；其中栏填“是”（上一指标的其中项）或总体的代码；合计方式填 合计、不合计，比率填 分子代码÷分母代码。',
    'note',
  );
  const rows = end + 1;
  return {
    name,
    rows,
    columns: widths.length,
    cells: grid.cells(rows, widths.length),
    formats: grid.formats,
    merges: grid.merges,
    columnWidths: widths,
    rowHeights: Array.from({ length: rows }, (_, at) => (at === 0 ? 28 : at === end ? 48 : undefined)),
    freeze: { rows: head + 1, columns: 0 },
    guards: [],
    names: [],
    print: {
      area: rect(0, 0, rows - 1, last),
      titleRows: [head, head],
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
