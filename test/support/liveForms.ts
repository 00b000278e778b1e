import { childrenOf } from '../../src/catalogue/areas';
import { openBook } from '../../src/app/book';
import { checkForm } from '../../src/app/check';
import { flagsOf } from '../../src/app/derive/flags';
import { liveOf, looksOfPlan } from '../../src/app/looks';
import { createDataset } from '../../src/dataset/dataset';
import { FileWorkbook } from '../../src/files/fileWorkbook';
import { cellAddress } from '../../src/forms/address';
import { formOf } from '../../src/forms/catalogue';
import { layoutForm } from '../../src/forms/layout';
import { ruleSet } from '../../src/validation';
import { cleanFigure, cleanPrior } from './cleanFigures';
import type { FormId, LayoutKind } from '../../src/forms/definition';
import type { SheetPlan } from '../../src/forms/sheetPlan';
import type { Finding } from '../../src/validation';
import type { Random } from '../bench/random';

const region = '510000';

/** Something typed into a cell; row and column counted from 0. */
export interface Typed {
  readonly row: number;
  readonly column: number;
  readonly value: string | number;
}

export interface LiveForm {
  readonly plan: SheetPlan;
  readonly clean: readonly Typed[];
}

/** A standard form, laid out as the command line does, with figures in which nothing is wrong. */
export function cleanForm(id: FormId, layout: LayoutKind): LiveForm {
  const areas = childrenOf(region).map(({ code }) => code);
  const plan = layoutForm({ form: formOf(id), year: 2013, region, areas, relations: '' }, layout);
  const sizes = new Map(plan.areas.map(({ code }, index) => [code, 1 + ((index * 7) % 12)]));
  const clean = plan.fields.flatMap(({ area, indicator, period, row, column }): readonly Typed[] => {
    const role = plan.areas.find(({ code }) => code === area)?.role;
    if (role === 'published' || (plan.cells[row]?.[column] ?? null) !== null) return [];
    // A mean or a rate of the whole region is typed where no formula gives it; it is an area's.
    const figure = period === 'prior' ? cleanPrior : cleanFigure;
    return [{ row, column, value: figure(indicator, sizes.get(area) ?? 1) }];
  });
  return { plan, clean };
}

/** The form as a file of the command line, with these figures typed. */
export async function fileOf({ plan }: LiveForm, id: FormId, typed: readonly Typed[]): Promise<Uint8Array> {
  const workbook = FileWorkbook.empty();
  await workbook.write({
    plans: [plan],
    writes: [{ sheet: plan.name, cells: typed }],
    looks: [{ sheet: plan.name, looks: looksOfPlan(plan, formOf(id), ruleSet()) }],
  });
  return workbook.toBytes();
}

/** What `check` says of a file, and which of its findings the sheet is said to colour by itself. */
export async function checkedFile(
  bytes: Uint8Array,
): Promise<{ readonly findings: readonly Finding[]; readonly expressible: readonly Finding[] }> {
  const opened = await FileWorkbook.open(bytes);
  if (!opened.ok) throw new Error(opened.problem);
  const book = openBook(await opened.value.read('visible'), { asks: 'person' });
  if (!book.active) throw new Error('no form');
  const { findings } = checkForm(book.active, book, createDataset({ observations: [] })).result;
  const { says } = liveOf(book.active, ruleSet());
  const { reading } = book.active;
  const isLive = (finding: Finding): boolean => flagsOf([finding], reading, says).length === 0;
  return { findings, expressible: findings.filter(isLive) };
}

/** The figure as it was meant, spoilt by what people do. */
const slips: readonly ((value: number, random: Random) => string | number)[] = [
  (value) => `${value / 10_000}万`,
  (value) => `${value}人`,
  () => '约1000',
  (value) => -value,
  (value, random) => value + 0.1 * (1 + random.below(9)) + 0.007,
  (value) => value * 1000,
  (value) => value * 10_000,
  (value) => value / 10_000,
  (value) => Math.round(value * 1.9) + 300,
  (value) => Math.round(value * 0.4),
  () => 0,
  (value) => value + 1,
  (value) => Math.max(0, value - 1),
  (value) => value * 3,
];

/** One thing wrong in each area (in each third item of a return), anywhere. */
export function plantedIn({ plan, clean }: LiveForm, random: Random): readonly Typed[] {
  const byLine = new Map<number, Typed[]>();
  for (const typed of clean) {
    const field = plan.fields.find(({ row, column }) => row === typed.row && column === typed.column);
    if (field?.period !== 'current' || typeof typed.value !== 'number' || typed.value === 0) continue;
    const line = byLine.get(typed.row) ?? [];
    line.push(typed);
    byLine.set(typed.row, line);
  }
  const lines = [...byLine.values()];
  const step = lines.some((line) => line.length > 1) ? 1 : 3;
  return lines.flatMap((line, index) => {
    const typed = index % step === 0 ? line[random.below(line.length)] : undefined;
    const slip = slips[random.below(slips.length)];
    if (!typed || !slip || typeof typed.value !== 'number') return [];
    return [{ ...typed, value: slip(typed.value, random) }];
  });
}

/** Figures with some of them replaced. */
export function withTyped(clean: readonly Typed[], planted: readonly Typed[]): readonly Typed[] {
  const replaced = new Map(planted.map((typed) => [cellAddress(typed.row, typed.column), typed]));
  return clean.map((typed) => replaced.get(cellAddress(typed.row, typed.column)) ?? typed);
}
