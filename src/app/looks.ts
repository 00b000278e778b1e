import { boundFields } from '../forms/binding';
import { entryLooks } from '../forms/entryLooks';
import { growthHead } from '../forms/layout';
import { contentAt, hasFormula } from '../forms/sheet';
import { isPlanFormula } from '../forms/sheetPlan';
import { inOrder, liveFormats } from '../validation/live';
import type { Rect } from '../forms/address';
import type { BoundItem } from '../forms/binding';
import type { FormDefinition } from '../forms/definition';
import type { FormReading } from '../forms/reading';
import type { EntryLooks } from '../forms/entryLooks';
import type { SheetPlan } from '../forms/sheetPlan';
import type { Live, LiveFormat } from '../validation/live';
import type { RuleSet } from '../validation/rule';
import type { FormSheet } from './document/understand';

/** What a form's sheet does by itself: colours, what Excel asks for at an entry cell, how figures are shown. */
export interface SheetLooks extends EntryLooks {
  readonly live: readonly LiveFormat[];
}

/** The colours that a form's sheet gives itself under these rules. */
export function liveOf({ binding, snapshot, reading }: FormSheet, rules: RuleSet): Live {
  const fields = boundFields(binding).map((field) => ({
    ...field,
    isFormula: hasFormula(snapshot, field.row, field.column),
  }));
  const rates = rateColumns(
    binding.items,
    Math.min(...binding.areas.map(({ index }) => index)),
    (row, column) => contentAt(snapshot, row, column),
  );
  const isByRow = binding.lineAxis === 'rows';
  return liveFormats(
    { ...formIn(reading), areas: reading.areas, fields, rates: isByRow ? rates : new Map() },
    rules,
  );
}

const formIn = ({ form, ownForm }: FormReading): Pick<FormReading, 'form' | 'ownForm'> => ({
  form,
  ...(ownForm && { ownForm }),
});

/** The looks of a form's sheet. An office's own sheet keeps the formats and validations that the office gave it. */
function looksOf(sheet: FormSheet, rules: RuleSet): SheetLooks {
  const { binding, snapshot, reading } = sheet;
  const entries = boundFields(binding).filter(({ row, column }) => !hasFormula(snapshot, row, column));
  const own =
    binding.origin === 'standard' ? entryLooks(entries, reading) : { guards: [], numberFormats: [] };
  return { ...own, live: liveOf(sheet, rules).formats };
}

/** The looks of a sheet with one form or several. */
export function looksOfSheet(forms: readonly FormSheet[], rules: RuleSet): SheetLooks {
  const looks = forms.map((form) => looksOf(form, rules));
  return {
    live: inOrder(looks.flatMap(({ live }) => live)),
    guards: looks.flatMap(({ guards }) => guards),
    numberFormats: looks.flatMap(({ numberFormats }) => numberFormats),
  };
}

/** The looks of a form that is laid out: what Excel asks for is part of its plan. */
export function looksOfPlan(plan: SheetPlan, form: FormDefinition, rules: RuleSet): SheetLooks {
  const fields = plan.fields.map((field) => ({
    ...field,
    scale: 1,
    isFormula: isPlanFormula(plan.cells[field.row]?.[field.column] ?? null),
  }));
  const first = Math.min(...plan.fields.map(({ row }) => row));
  const items = plan.fields.map(({ indicator, period, column }) => ({ indicator, period, index: column }));
  const rates = rateColumns(items, first, (row, column) => plan.cells[row]?.[column]);
  const live = liveFormats({ form: form.id, ownForm: form, areas: plan.areas, fields, rates }, rules).formats;
  return { live, guards: [], numberFormats: [] };
}

/** Columns headed 增减% at the end of an indicator's own, above the first area. */
function rateColumns(
  items: readonly Pick<BoundItem, 'indicator' | 'period' | 'index'>[],
  first: number,
  contentOf: (row: number, column: number) => unknown,
): ReadonlyMap<string, number> {
  const heads = (column: number): readonly unknown[] =>
    Array.from({ length: first }, (_, row) => contentOf(row, column));
  return new Map(
    items.flatMap(({ indicator, period, index }) => {
      if (period !== 'prior') return [];
      const found = [index + 1, index + 2].find((column) => heads(column).includes(growthHead));
      return found === undefined ? [] : [[indicator, found] as const];
    }),
  );
}

/** A conditional format of ours as it was found on a sheet. */
export interface FoundFormat {
  readonly mark: string;
  readonly rects: readonly Rect[];
}

/** Whether a sheet's colours are to be written anew, and how many of them a person has damaged. */
export interface Damage {
  readonly differs: boolean;
  /** Pasting has taken cells from them, copying has split them, or they have been deleted one by one. */
  readonly damaged: number;
}

/** Compares the formats of a sheet with what they should be. None at all, or those of other rules, are no damage. */
export function damageOf(wanted: readonly FoundFormat[], found: readonly FoundFormat[]): Damage {
  const [due, there] = [byMark(wanted), byMark(found)];
  const isOther = [...there.keys()].some((mark) => !due.has(mark));
  let [missing, broken] = [0, 0];
  for (const [mark, { pieces, rects }] of due) {
    const one = there.get(mark);
    if (!one) missing++;
    else if (one.pieces > pieces || coverage(one.rects) !== coverage(rects)) broken++;
  }
  const deleted = there.size === 0 || isOther ? 0 : missing;
  return { differs: isOther || missing + broken > 0, damaged: broken + deleted };
}

interface Marked {
  pieces: number;
  readonly rects: Rect[];
}

function byMark(formats: readonly FoundFormat[]): ReadonlyMap<string, Marked> {
  const marks = new Map<string, Marked>();
  for (const { mark, rects } of formats) {
    const known = marks.get(mark) ?? { pieces: 0, rects: [] };
    known.pieces++;
    known.rects.push(...rects);
    marks.set(mark, known);
  }
  return marks;
}

/** Which cells rectangles cover, the same text however they are cut. */
function coverage(rects: readonly Rect[]): string {
  const columns = new Map<number, [top: number, bottom: number][]>();
  for (const { top, left, bottom, right } of rects) {
    for (let column = left; column <= right; column++) {
      const runs = columns.get(column);
      if (runs) runs.push([top, bottom]);
      else columns.set(column, [[top, bottom]]);
    }
  }
  return [...columns]
    .sort(([a], [b]) => a - b)
    .map(([column, runs]) => `${column}:${joinedRuns(runs)}`)
    .join(' ');
}

function joinedRuns(runs: readonly (readonly [top: number, bottom: number])[]): string {
  const joined: [number, number][] = [];
  for (const [top, bottom] of [...runs].sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && top <= last[1] + 1) last[1] = Math.max(last[1], bottom);
    else joined.push([top, bottom]);
  }
  return joined.map(([top, bottom]) => `${top}-${bottom}`).join(',');
}
