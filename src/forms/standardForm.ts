import { areaOf, todaysCode } from '../catalogue/areas';
import { standardForms } from './formSet';
import { itemsOf } from './definition';
import { formAreaOfCode } from './formAreas';
import { contentAt } from './sheet';
import type { Binding, BoundItem, BoundArea } from './binding';
import type { FormDefinition } from './definition';
import type { FormSet } from './formSet';
import type { ReportedPeriod } from './reading';
import type { SheetSnapshot } from './sheet';

/** Rows and columns searched for the head; office forms put it near the top left. */
const headRows = 40;

/** A sheet found to be one of our forms, or why a sheet with our marks cannot be used. */
export type StandardRecognition =
  | { readonly kind: 'standard'; readonly binding: Binding }
  | { readonly kind: 'edited'; readonly missing: 'year' | 'region' | 'lines' | 'slots' }
  | { readonly kind: 'foreign' };

interface CodeRun {
  readonly form: FormDefinition;
  /** Row of a horizontal run, column of a vertical one. */
  readonly at: number;
  readonly codes: readonly { readonly indicator: string; readonly index: number }[];
}

/**
 * Finds one of our own forms by its codes, wherever rows and columns have moved. Codes must stand in one row (by
 * area) or one column (by indicator) and belong to one form.
 */
export function recogniseStandardForm(
  sheet: SheetSnapshot,
  set: FormSet = standardForms,
): StandardRecognition {
  const across = bestRun(sheet, 'row', set);
  const down = bestRun(sheet, 'column', set);
  const run = (across?.codes.length ?? 0) >= (down?.codes.length ?? 0) ? across : down;
  if (!run) return { kind: 'foreign' };
  const year = yearOf(sheet);
  if (year === undefined) return { kind: 'edited', missing: 'year' };
  return run === across ? bindByArea(sheet, run, year) : bindByIndicator(sheet, run, year);
}

function bindByArea(sheet: SheetSnapshot, run: CodeRun, year: number): StandardRecognition {
  const items: BoundItem[] = [];
  run.codes.forEach(({ indicator, index }, order) => {
    const end = run.codes[order + 1]?.index ?? index + 4;
    for (let column = index; column < end; column++) {
      const period = slotOf(contentAt(sheet, run.at + 1, column));
      if (period) items.push({ indicator, index: column, period, scale: 1 });
    }
  });
  if (items.length === 0) return { kind: 'edited', missing: 'slots' };
  const region = regionOf(sheet);
  if (region === undefined) return { kind: 'edited', missing: 'region' };
  const areas = linesBelow(sheet, run.at, region);
  if (areas.length === 0) return { kind: 'edited', missing: 'lines' };
  return own({
    form: run.form.id,
    year,
    region,
    layout: 'area',
    sheet: sheet.name,
    areas,
    items,
    lineAxis: 'rows',
  });
}

function bindByIndicator(sheet: SheetSnapshot, run: CodeRun, year: number): StandardRecognition {
  const region = regionOf(sheet);
  if (region === undefined) return { kind: 'edited', missing: 'region' };
  const areas: BoundArea[] = [];
  const first = run.codes[0]?.index ?? 0;
  for (let row = first - 1; row >= 0 && areas.length === 0; row--) {
    (sheet.values[row] ?? []).forEach((content, column) => {
      const period = slotOf(content);
      if (period) areas.push({ code: region, role: 'area', index: column, period });
    });
  }
  if (areas.length === 0) return { kind: 'edited', missing: 'slots' };
  const items = run.codes.map(({ indicator, index }) => ({ indicator, index, scale: 1 }));
  return own({
    form: run.form.id,
    year,
    region,
    layout: 'indicator',
    sheet: sheet.name,
    areas,
    items,
    lineAxis: 'columns',
  });
}

function own(binding: Omit<Binding, 'origin'>): StandardRecognition {
  return { kind: 'standard', binding: { ...binding, origin: 'standard' } };
}

/** The row or column with the most codes of one form; at least three, or all of a smaller form. */
function bestRun(sheet: SheetSnapshot, direction: 'row' | 'column', set: FormSet): CodeRun | undefined {
  const areas = new Map<number, { indicator: string; index: number }[]>();
  sheet.values.forEach((cells, row) => {
    if (direction === 'row' && row > headRows) return;
    cells.forEach((content, column) => {
      if (typeof content !== 'string' || !/^[A-Z]\d{2,3}$/.test(content.trim())) return;
      const [at, index] = direction === 'row' ? [row, column] : [column, row];
      const codes = areas.get(at) ?? [];
      codes.push({ indicator: content.trim(), index });
      areas.set(at, codes);
    });
  });
  let best: CodeRun | undefined;
  for (const [at, found] of areas) {
    // A list of cells (E27, E28) reads like codes; codes of a column stand beside the names of what they code.
    const codes =
      direction === 'row'
        ? found
        : found.filter(({ indicator, index }) => isNamed(sheet, set.indicator(indicator)?.zh, index, at));
    for (const form of set.forms) {
      const known = new Set(itemsOf(form).map((item) => item.indicator));
      const own = codes.filter(({ indicator }) => known.has(indicator));
      if (own.length < Math.min(3, known.size)) continue;
      // Some indicators stand on several forms: of two that know as many codes it is the one that lacks fewer.
      const lead = own.length - (best?.codes.length ?? 0);
      const isCloser = best !== undefined && known.size < itemsOf(best.form).length;
      if (lead > 0 || (lead === 0 && isCloser)) best = { form, at, codes: own };
    }
  }
  return best;
}

/** Whether the name of the indicator stands before its code. */
function isNamed(sheet: SheetSnapshot, name: string | undefined, row: number, column: number): boolean {
  const before = sheet.values[row]?.slice(0, column) ?? [];
  return before.some(
    (content) => typeof content === 'string' && name !== undefined && content.includes(name),
  );
}

/** Lines stand in the column with the most line codes below the head. */
function linesBelow(sheet: SheetSnapshot, head: number, region: string): readonly BoundArea[] {
  const byColumn = new Map<number, BoundArea[]>();
  for (let row = head + 1; row < sheet.values.length; row++) {
    (sheet.values[row] ?? []).forEach((content, column) => {
      const area = content === null ? undefined : formAreaOfCode(String(content).trim(), region);
      if (!area) return;
      // A six-digit figure is no area: only codes that exist count as lines, unless the sheet keeps them as text.
      if (typeof content === 'number' && !areaOf(area.code)) return;
      const areas = byColumn.get(column) ?? [];
      areas.push({ ...area, index: row });
      byColumn.set(column, areas);
    });
  }
  const [column, areas] =
    [...byColumn.entries()].sort((a, b) => b[1].length - a[1].length || a[0] - b[0])[0] ?? [];
  return column === undefined || areas === undefined ? [] : withMishaps(sheet, column, areas);
}

/**
 * The lines with those whose code is missing or stands a second time: their figures are in the totals, so they are
 * read under a code that no area has, and the rule on codes names them.
 */
function withMishaps(
  sheet: SheetSnapshot,
  column: number,
  areas: readonly BoundArea[],
): readonly BoundArea[] {
  const times = new Map<string, number>();
  const known = areas.map((area) => {
    const count = (times.get(area.code) ?? 0) + 1;
    times.set(area.code, count);
    return count === 1 ? area : { ...area, code: `${area.code}(${count})` };
  });
  const coded = new Set(areas.map(({ index }) => index));
  const [first = 0, last = -1] = [areas[0]?.index, areas.at(-1)?.index];
  const blank: BoundArea[] = [];
  for (let row = first + 1; row < last; row++) {
    const named = (sheet.values[row] ?? []).slice(0, column).some((content) => typeof content === 'string');
    const isBlank = contentAt(sheet, row, column) === null;
    if (!coded.has(row) && named && isBlank) blank.push({ code: `空(${row + 1})`, role: 'area', index: row });
  }
  return [...known, ...blank].sort((a, b) => a.index - b.index);
}

function slotOf(content: unknown): ReportedPeriod | undefined {
  const text = typeof content === 'string' ? content.replace(/\s/g, '') : '';
  if (text === '本年') return 'current';
  return text === '上年' ? 'prior' : undefined;
}

function yearOf(sheet: SheetSnapshot): number | undefined {
  const year = headText(sheet, /(20\d\d|19\d\d)\s*年度/);
  return year === undefined ? undefined : Number(year);
}

/** The reporting office's code: `综合机关名称（盖章）：450200 柳州市总工会`. */
function regionOf(sheet: SheetSnapshot): string | undefined {
  const code = headText(sheet, /机关名称[^：:]*[：:]\s*(\d{6})/);
  return code === undefined ? undefined : todaysCode(code);
}

function headText(sheet: SheetSnapshot, pattern: RegExp): string | undefined {
  for (const cells of sheet.values.slice(0, headRows)) {
    for (const content of cells) {
      const match = typeof content === 'string' ? pattern.exec(content) : null;
      if (match?.[1]) return match[1];
    }
  }
  return undefined;
}
