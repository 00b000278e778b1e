import { yearIn } from '../read/surroundings';
import { figureIn } from '../read/figure';
import { isColumnMark, isHint, isSlotOnly, isStructural, yearOnly } from '../read/headText';
import { unitWord } from '../read/unitWord';
import type { Lines } from '../lines/lines';
import type { View } from '../read/view';

/** The head over one column: its texts from the outermost level inwards, merged heads filled in. */
export interface Head {
  readonly column: number;
  readonly levels: readonly string[];
  /** Whether the innermost text stands indented under the one before. */
  readonly indented: boolean;
}

const captionWords =
  /(?:填报|报送|综合机关|主管|所在|填表|制[表定]|批准|备案|有效期|表号|文号|计量|金额)?(?:单位|机关|名称|期|号|人|日期)(?:\(盖章\))?:|^单位:|^表号|^\((?:单位:)?[^()]{1,6}\)$/u;
const titleWords = /年|表$|情况|统计|汇总|总工会/u;

function isCaption(
  view: View,
  row: number,
  labels: readonly number[],
  known: (text: string) => boolean,
): boolean {
  const filled = view.columns.filter((column) => view.text(row, column) !== '');
  const texts = filled.map((column) => view.text(row, column));
  const tableWords = texts.some((text) => isStructural(text) || known(text));
  if (texts.some((text) => captionWords.test(text)) && (texts.length <= 3 || !tableWords)) return true;
  const [text, column] = [texts[0], filled[0]];
  if (texts.length !== 1 || text === undefined || column === undefined) return false;
  if (isStructural(text)) return false;
  // What stands alone over the names of the lines, or states a year before them, is a title.
  const label = Math.min(...labels);
  if (yearOnly(text) !== undefined || text.length > 24 || column === label) return true;
  if (column < label && yearIn(text) !== undefined) return true;
  if (known(text) || isSlotOnly(text) || unitWord(text) !== undefined) return false;
  return column < label || titleWords.test(text);
}

/** A row with figures under most columns where the first line has some is a line that nobody knows, not a head. */
function isUnknownLine(view: View, row: number, { labels, first }: Lines): boolean {
  const figured = view.columns.filter(
    (column) => !labels.includes(column) && figureIn(view.content(first, column)) !== undefined,
  );
  const here = figured.filter((column) => {
    const text = view.text(row, column);
    return figureIn(view.content(row, column)) !== undefined && yearOnly(text) === undefined;
  });
  const texts = here.map((at) => view.text(row, at));
  const isNumbered =
    isNumbering(texts) ||
    (labels.some((at) => isColumnMark(view.text(row, at))) && texts.every(isColumnMark));
  return here.length > 0 && here.length * 2 >= figured.length && !isNumbered;
}

/** A row that only tells how to fill the columns in. */
function isHintRow(view: View, row: number): boolean {
  const texts = view.columns.map((column) => view.text(row, column)).filter((text) => text !== '');
  return texts.length > 1 && texts.filter(isHint).length * 2 > texts.length;
}

/** 1 2 3, 7=4/2: what numbers the columns. */
function isNumbering(texts: readonly string[]): boolean {
  const numbers = texts.filter((text) => /^\d+$/u.test(text)).map(Number);
  const rises = numbers.every((number, at) => {
    const step = number - (numbers[at - 1] ?? number - 1);
    return step >= 1 && step <= 3;
  });
  return texts.every(isColumnMark) && rises;
}

/** The rows that form the head of a table, top down; titles, captions and blank rows above end it. */
export function headRows(view: View, lines: Lines, known: (text: string) => boolean): readonly number[] {
  const above = view.rows.filter((row) => row < lines.first);
  // Turned on its side a table has nothing above its head: names, units and codes stand left of the figures.
  if (view.transposed) return above;
  const rows: number[] = [];
  for (const row of [...above].reverse()) {
    if (isUnknownLine(view, row, lines) || isHintRow(view, row)) continue;
    const filled = view.columns.some((column) => view.text(row, column) !== '');
    // A blank row ends the head only when something in it is named; 甲, 1, 本年 alone are not yet a head.
    if (!filled && !rows.some((below) => view.columns.some((column) => known(view.text(below, column)))))
      continue;
    if (!filled || rows.length === 8 || isCaption(view, row, lines.labels, known)) break;
    rows.unshift(row);
  }
  return rows;
}

// Running numbers, codes, dashes and hints are not part of what a merged head spans.
const says = (text: string): boolean =>
  text !== '' && !/^(?:[\d.]+|-|—+|[A-Z]\d{2,3})$/u.test(text) && !isColumnMark(text) && !isHint(text);

/** The head of every column that may hold figures. */
export function headsOf(view: View, lines: Lines, rows: readonly number[]): readonly Head[] {
  const last = Math.max(...lines.labels);
  const columns = view.columns.filter(
    (column) => !lines.labels.includes(column) && (!view.transposed || column > last),
  );
  const filled = new Map<string, string>();
  const at = (level: number, column: number): string => filled.get(`${level}|${column}`) ?? '';
  rows.forEach((row, level) => {
    let left: number | undefined;
    columns.forEach((column, position) => {
      const text = view.text(row, column);
      const previous = columns[position - 1];
      filled.set(`${level}|${column}`, text);
      if (text !== '') {
        left = column;
        return;
      }
      if (left === undefined || previous === undefined) return;
      const beside = view.columns.slice(view.columns.indexOf(previous) + 1, view.columns.indexOf(column));
      const head = view.text(row, left);
      const spans =
        beside.length === 0 &&
        says(head) &&
        !isStructural(head) &&
        (view.transposed ? unitWord(head) === undefined : true) &&
        below(view, rows, level, column) &&
        below(view, rows, level, left) &&
        (level === 0 || at(level - 1, left) === at(level - 1, column));
      if (spans) filled.set(`${level}|${column}`, head);
      else left = undefined;
    });
  });
  return columns.map((column) => {
    const levels = rows.map((_, level) => at(level, column));
    const inner = rows.filter((row) => says(view.text(row, column))).at(view.transposed ? 0 : -1);
    return {
      column,
      levels: levels.filter((text) => text !== ''),
      indented: inner !== undefined && view.indented(inner, column),
    };
  });
}

/** Whether a column has a text of its own under a level: only then does a merged head above span it. */
function below(view: View, rows: readonly number[], level: number, column: number): boolean {
  return rows.slice(level + 1).some((row) => says(view.text(row, column)));
}
