import { grouped } from '../../../catalogue/grouped';
import { figureIn } from '../read/figure';
import { isColumnMark, isSlotOnly, yearOnly } from '../read/headText';
import { isSurelyDirect, placeOf } from '../read/place';
import { plain } from '../read/text';
import type { Area } from '../../../catalogue/area';
import type { SheetSnapshot } from '../../sheet';

/** A list with several rows for one area: of grassroots unions, of programmes, of payments. */
export interface Ledger {
  /** Rows of its head, from the outermost level inwards. */
  readonly head: readonly number[];
  /** What stands over its columns, as it stands. */
  readonly heads: readonly string[];
  /** Columns that are seen, from left to right. */
  readonly columns: readonly number[];
  /** The column that names the areas; undefined where each row is a union of one and the same area. */
  readonly areaColumn: number | undefined;
  /** An area's name stands once, over all of its rows. */
  readonly isGrouped: boolean;
  /** First row below the head. */
  readonly first: number;
}

/** How many rows below the head tell what a list is; they are taken from all of it. */
const sampleSize = 600;
/** Rows of unions from which a list is one of them. */
const leastUnions = 8;

const unionName = /..(?:工会(?:委员会|联合会)?|公司|集团|厂|学校|中学|小学|医院|局|中心|银行|酒店|超市)$/u;

/** Whether a sheet is such a list, and where everything stands in it. Of a list of any length only a sample is read. */
export function ledgerOf(sheet: SheetSnapshot): Ledger | undefined {
  const columns = visibleColumns(sheet);
  const head = headOf(sheet, columns);
  if (head === undefined) return undefined;
  const first = (head.at(-1) ?? 0) + 1;
  const rows = sampled(sheet, first);
  const named = columns.map((column) => namingOf(sheet, column, rows)).filter((each) => each.places.size > 0);
  const heads = headTexts(sheet, head, columns);
  const slots = columns.filter((column) => isSlotColumn(sheet, column, rows));
  const shape = { head, heads, columns, first };
  // The narrowest column of names is what a row is about: 市 and 县 side by side.
  const column = named
    .filter(({ places, texts }) => places.size * 2 >= texts)
    .sort((a, b) => b.places.size - a.places.size || b.distinct - a.distinct)[0];
  if (column) {
    const isGrouped =
      column.places.size * 2 <= rows.length && repeatsBelow(sheet, column, rows, columns, slots);
    const isRepeated = repeats(sheet, column.places, slots);
    return isRepeated || isGrouped ? { ...shape, areaColumn: column.column, isGrouped } : undefined;
  }
  const unions = columns.find((each) => {
    const texts = rows.map((row) => textAt(sheet, row, each)).filter((text) => text !== '');
    const units = texts.filter((text) => unionName.test(text) && !isSurelyDirect(text));
    return new Set(units).size >= leastUnions && units.length >= texts.length * 0.7;
  });
  return unions === undefined
    ? undefined
    : { ...shape, areaColumn: prefixColumn(sheet, unions, rows), isGrouped: false };
}

/** The area that a text of the area column names, by itself or at its beginning (南宁市青秀区某某公司工会). */
export function areaNamed(text: string, within: string | undefined): Area | undefined {
  const exact = placeOf(text, within);
  if (exact) return exact;
  let best: Area | undefined;
  for (let length = 2; length <= Math.min(16, text.length - 2); length += 1) {
    const found = placeOf(text.slice(0, length), best?.code ?? within);
    if (found && found.level !== 'company') best = found;
  }
  return best;
}

interface NamingColumn {
  readonly column: number;
  readonly places: ReadonlyMap<number, Area>;
  readonly texts: number;
  readonly distinct: number;
}

function namingOf(sheet: SheetSnapshot, column: number, rows: readonly number[]): NamingColumn {
  const places = new Map<number, Area>();
  let texts = 0;
  for (const row of rows) {
    const text = textAt(sheet, row, column);
    if (text === '' || figureIn(text) !== undefined) continue;
    texts += 1;
    const area = placeOf(text);
    if (area) places.set(row, area);
  }
  return { column, places, texts, distinct: new Set([...places.values()].map(({ code }) => code)).size };
}

/** More than half of the areas come twice or more, each period by itself. */
function repeats(sheet: SheetSnapshot, places: ReadonlyMap<number, Area>, slots: readonly number[]): boolean {
  const keys = [...places].map(
    ([row, { code }]) => `${code}|${slots.map((slot) => textAt(sheet, row, slot)).join('|')}`,
  );
  const groups = [...grouped(keys, (key) => key).values()];
  const repeated = groups.filter((group) => group.length > 1).length;
  return groups.length > 0 && repeated * 2 > groups.length && keys.length >= 4;
}

/** The name stands in the first row of its group only; below it other rows have words and figures of their own. */
function repeatsBelow(
  sheet: SheetSnapshot,
  { column, places }: NamingColumn,
  rows: readonly number[],
  columns: readonly number[],
  slots: readonly number[],
): boolean {
  const below = rows.filter((row) => {
    if (textAt(sheet, row, column) !== '') return false;
    const others = columns.filter((each) => each !== column && !slots.includes(each));
    const isNamed = others.some((each) => /\p{Script=Han}{2}/u.test(textAt(sheet, row, each)));
    return isNamed && others.some((each) => figureIn(sheet.values[row]?.[each] ?? null) !== undefined);
  });
  return places.size >= 2 && below.length >= places.size;
}

function isSlotColumn(sheet: SheetSnapshot, column: number, rows: readonly number[]): boolean {
  const texts = rows.map((row) => textAt(sheet, row, column)).filter((text) => text !== '');
  const slots = texts.filter((text) => isSlotOnly(text) || yearOnly(text) !== undefined);
  return texts.length > 1 && slots.length >= texts.length * 0.8 && new Set(slots).size > 1;
}

/** The column of unions where most of them begin with the name of their area. */
function prefixColumn(sheet: SheetSnapshot, column: number, rows: readonly number[]): number | undefined {
  const texts = rows.map((row) => textAt(sheet, row, column)).filter((text) => text !== '');
  const placed = texts.filter((text) => areaNamed(text, undefined) !== undefined);
  return placed.length >= texts.length * 0.7 ? column : undefined;
}

function visibleColumns(sheet: SheetSnapshot): readonly number[] {
  const hidden = new Set(sheet.hiddenColumns);
  const width = sheet.values.slice(0, 200).reduce((most, cells) => Math.max(most, cells.length), 0);
  return Array.from({ length: Math.min(width, 200) }, (_, column) => column).filter(
    (column) => !hidden.has(column),
  );
}

/** The rows of words before the first row with figures, from the lowest that names two columns or more upwards. */
function headOf(sheet: SheetSnapshot, columns: readonly number[]): readonly number[] | undefined {
  const rows: number[] = [];
  for (let row = 0; row < Math.min(40, sheet.values.length); row += 1) {
    const texts = columns.map((column) => textAt(sheet, row, column));
    const filled = texts.filter((text) => text !== '');
    const isNumbered = filled.every(isColumnMark);
    const figures = filled.filter((text) => figureIn(text) !== undefined && yearOnly(text) === undefined);
    if (figures.length > 0 && !isNumbered) return rows.length > 0 ? rows : undefined;
    if (filled.length >= 2) rows.push(row);
    else rows.length = 0;
  }
  return undefined;
}

function headTexts(
  sheet: SheetSnapshot,
  head: readonly number[],
  columns: readonly number[],
): readonly string[] {
  return columns.flatMap((column) => {
    const text = head
      .map((row) => textAt(sheet, row, column))
      .findLast((each) => each !== '' && !isColumnMark(each));
    return text === undefined ? [] : [text];
  });
}

/** Rows below the head: all of a short list, evenly chosen ones of a long one. */
function sampled(sheet: SheetSnapshot, first: number): readonly number[] {
  const count = sheet.values.length - first;
  if (count <= sampleSize) return Array.from({ length: Math.max(0, count) }, (_, at) => first + at);
  // Neighbours tell of a name that stands once over its group; the ends of the list tell of all its areas.
  const run = 20;
  const runs = sampleSize / run;
  const step = (count - run) / (runs - 1);
  return Array.from({ length: runs }, (_, at) => first + Math.floor(at * step)).flatMap((start) =>
    Array.from({ length: run }, (_, at) => start + at),
  );
}

/** The text of a cell, to compare. */
export function textAt(sheet: SheetSnapshot, row: number, column: number): string {
  return plain(sheet.values[row]?.[column] ?? null);
}
