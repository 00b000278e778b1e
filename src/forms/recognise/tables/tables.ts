import { liesIn } from '../../../catalogue/areas';
import { figureIn } from '../read/figure';
import { isColumnMark, yearOnly } from '../read/headText';
import { placeOf } from '../read/place';
import { viewOf } from '../read/view';
import type { Area } from '../../../catalogue/area';
import type { SheetSnapshot } from '../../sheet';
import type { View } from '../read/view';

/** A table on a sheet, as a sheet on which nothing else stands: all in its own place. */
export interface Table {
  readonly sheet: SheetSnapshot;
  /** What stands above the first table of the sheet, for a table that says less itself; undefined for the first. */
  readonly titles: SheetSnapshot | undefined;
}

const namingHead =
  /^(?:地区|地区名称|地市|市州?|市别|县区|县市区|市县|州市|区县|县别|行政区划|单位|单位名称|工会名称|填报单位|报送单位|指标|指标名称|项目|名称|行政区划代码|区划代码|代码)$/u;
const countingHead = /^(?:序号|编号|行次|行号|代码|代号|区划代码|行政区划代码)$/u;

type RowRole = 'head' | 'data' | 'text' | 'blank';

/**
 * The tables of a sheet, top down and from left to right. A head with figures above it begins another table; so does
 * a second column of names with figures between it and the first, unless it names the same or narrower places.
 */
export function tablesOn(sheet: SheetSnapshot): readonly Table[] {
  const view = viewOf(sheet, false);
  const blocks = blocksOf(view);
  const parts = blocks.flatMap((block, at) =>
    panelsOf(view, block).map((panel) => ({ ...panel, block, first: at === 0 })),
  );
  const [only] = blocks;
  if (only === undefined || parts.length < 2) return [{ sheet, titles: undefined }];
  const titles = masked(sheet, (row) => row < only.head);
  return parts.map(({ block, from, to, first }) => ({
    sheet: masked(
      sheet,
      (row, column) =>
        row >= (first ? 0 : block.start) &&
        row < block.end &&
        (row < block.head || (column >= from && column < to)),
    ),
    titles: first ? undefined : titles,
  }));
}

interface Block {
  /** First row with its captions, first row of its head, and the row after its last. */
  readonly start: number;
  readonly head: number;
  readonly end: number;
}

function blocksOf(view: View): readonly Block[] {
  const roles = view.rows.map((row) => ({ row, role: roleOf(view, row) }));
  const starts: { start: number; head: number }[] = [];
  let figures = true;
  let captions: number | undefined;
  for (const { row, role } of roles) {
    if (role === 'data') {
      figures = true;
      captions = undefined;
      continue;
    }
    captions ??= row;
    if (role !== 'head' || !figures) continue;
    starts.push({ start: starts.length === 0 ? 0 : captions, head: row });
    figures = false;
  }
  // A head without any figure below it is no table: what follows belongs to the one before.
  const tables = starts.filter(({ head }, at) => {
    const end = starts[at + 1]?.start ?? Infinity;
    return at === 0 || roles.some(({ row, role }) => row > head && row < end && role === 'data');
  });
  return tables.map((table, at) => ({ ...table, end: tables[at + 1]?.start ?? Infinity }));
}

function roleOf(view: View, row: number): RowRole {
  const texts = view.columns.map((column) => view.text(row, column)).filter((text) => text !== '');
  if (texts.length === 0) return 'blank';
  const isFigure = (column: number): boolean => {
    const text = view.text(row, column);
    return figureIn(view.content(row, column)) !== undefined && yearOnly(text) === undefined;
  };
  const numbers = texts.every(isColumnMark) ? [] : view.columns.filter(isFigure);
  if (numbers.length > 0) return 'data';
  if (texts.length < 2) return 'text';
  if (texts.some((text) => namingHead.test(text))) return 'head';
  return texts.filter((text) => placeOf(text) !== undefined).length >= 3 ? 'head' : 'text';
}

interface Panel {
  readonly from: number;
  readonly to: number;
}

function panelsOf(view: View, block: Block): readonly Panel[] {
  const rows = view.rows.filter((row) => row > block.head && row < block.end);
  const data = rows.filter((row) => roleOf(view, row) === 'data');
  const naming = view.columns.flatMap((column) => {
    const places = new Map<number, Area>();
    let texts = 0;
    for (const row of data) {
      const text = view.text(row, column);
      if (text === '' || figureIn(view.content(row, column)) !== undefined) continue;
      texts += 1;
      const area = placeOf(text);
      if (area) places.set(row, area);
    }
    return places.size >= 2 && places.size * 2 >= texts ? [{ column, places }] : [];
  });
  const starts: number[] = [];
  let last: (typeof naming)[number] | undefined;
  for (const next of naming) {
    if (last === undefined || isPanel(view, data, last, next)) {
      if (last !== undefined) starts.push(withCount(view, block, next.column));
      last = next;
    }
  }
  const bounds = [0, ...starts, Infinity];
  return bounds.slice(0, -1).map((from, at) => ({ from, to: bounds[at + 1] ?? Infinity }));
}

type Naming = { readonly column: number; readonly places: ReadonlyMap<number, Area> };

function isPanel(view: View, data: readonly number[], left: Naming, right: Naming): boolean {
  const between = view.columns.filter((column) => column > left.column && column < right.column);
  const filled = data.filter((row) =>
    between.some(
      (column) => figureIn(view.content(row, column)) !== undefined && view.text(row, column).length !== 6,
    ),
  );
  if (filled.length * 2 < data.length) return false;
  const shared = [...right.places].filter(([row]) => left.places.has(row));
  const apart = shared.filter(([row, area]) => {
    const beside = left.places.get(row);
    return beside !== undefined && area.code !== beside.code && !liesIn(area, beside.code);
  });
  return shared.length > 0 && apart.length >= shared.length * 0.8;
}

/** A panel begins with the running numbers or codes before its names. */
function withCount(view: View, { head }: Block, column: number): number {
  const before = view.columns[view.columns.indexOf(column) - 1];
  const heads = before === undefined ? '' : view.text(head, before);
  return before !== undefined && countingHead.test(heads) ? before : column;
}

function masked(sheet: SheetSnapshot, keeps: (row: number, column: number) => boolean): SheetSnapshot {
  return {
    ...sheet,
    values: sheet.values.map((cells, row) =>
      cells.map((content, column) => (keeps(row, column) ? content : null)),
    ),
    formulas: sheet.formulas.map((cells, row) =>
      cells.map((formula, column) => (keeps(row, column) ? formula : '')),
    ),
  };
}
