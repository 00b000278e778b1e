import { twelveDigits } from '../../catalogue/numbers';
import { childrenOf } from '../../catalogue/areas';
import { formOfReading } from '../../forms/formSet';
import { findForm } from '../../forms/catalogue';
import { itemsOf } from '../../forms/definition';
import { layoutForm } from '../../forms/layout';
import { directArea, isDirectArea, publishedArea } from '../../forms/formAreas';
import { entryOf, fieldKey } from '../../forms/reading';
import type { FormDefinition, FormId, FormItem } from '../../forms/definition';
import type { Entry, FormReading, ReportedPeriod } from '../../forms/reading';
import type { PlanCell, SheetPlan } from '../../forms/sheetPlan';

/** One unit's file as it was read. */
export interface UnitReading {
  readonly file: string;
  readonly reading: FormReading;
}

export interface CombineRequest {
  readonly form: FormId;
  readonly year: number;
  readonly region: string;
  /** The audit relations to print under the form; '' for none. */
  readonly relations?: string;
}

/** The region's form put together from its units' files. */
export interface Combined {
  readonly plan: SheetPlan;
  readonly reading: FormReading;
  /** The file that each line was taken from. */
  readonly sources: ReadonlyMap<string, string>;
  /** Areas of the region that no file reports. */
  readonly missing: readonly string[];
  /** Files that report a line which an earlier file has already given; they take no part. */
  readonly duplicates: readonly { readonly area: string; readonly file: string; readonly first: string }[];
}

/** The areas that are due to report: the region's own parts, or the parts of these where counties report. */
export function areasDue(region: string, reporting: readonly string[]): readonly string[] {
  const parts = childrenOf(region).map((area) => area.code);
  const known = new Set(parts);
  if (reporting.length === 0 || reporting.some((code) => known.has(code))) return parts;
  const deeper = parts.flatMap((part) => childrenOf(part).map((area) => area.code));
  return deeper.length > 0 ? deeper : parts;
}

/**
 * Adds the units' figures up into the region's form by area. A unit's line is its return, or the 合计 of its own
 * form; the first file of an area counts. Blank stays blank: a total is the sum of what was reported.
 */
export function combineReadings(units: readonly UnitReading[], request: CombineRequest): Combined {
  const { form: id, year, region } = request;
  const form = formOfReading(units.find(({ reading }) => reading.form === id)?.reading ?? { form: id });
  const items = itemsOf(form);
  const given = units.flatMap(({ file, reading }) =>
    linesOf(reading, region, items).map((area) => ({ ...area, file })),
  );
  const areas = areasDue(
    region,
    given.map(({ code }) => code).filter((code) => /^\d{6}$/u.test(code)),
  );
  const sources = new Map<string, string>();
  const figures = new Map<string, ReadonlyMap<string, number>>();
  const duplicates: Combined['duplicates'][number][] = [];
  const due = new Set([...areas, directArea(region), publishedArea(region)]);
  for (const { code, values, file } of withDirectsAdded(given, region)) {
    const first = sources.get(code);
    if (!due.has(code)) continue;
    if (first === file) {
      // A form that goes on over several sheets of one file: what an earlier sheet says stands.
      figures.set(code, new Map([...values, ...(figures.get(code) ?? [])]));
      continue;
    }
    if (first !== undefined) {
      duplicates.push({ area: code, file, first });
      continue;
    }
    sources.set(code, file);
    figures.set(code, values);
  }
  const empty = layoutForm({ form, year, region, areas, relations: request.relations ?? '' }, 'area');
  const adding = [...areas, directArea(region)];
  const valueAt = (area: string, item: FormItem, period: ReportedPeriod): number | null =>
    area === region
      ? totalOf(item, period, adding, figures)
      : (figures.get(area)?.get(`${item.indicator}|${period}`) ?? null);
  return {
    ...filled(empty, form, valueAt, request),
    sources,
    missing: areas.filter((code) => !sources.has(code)),
    duplicates,
  };
}

interface GivenLine {
  readonly code: string;
  /** By indicator and slot. */
  readonly values: ReadonlyMap<string, number>;
}

/** Where a file keeps several direct lines apart, the region's form has their sum in its one. */
function withDirectsAdded<Line extends GivenLine & { readonly file: string }>(
  given: readonly Line[],
  region: string,
): readonly Line[] {
  const isApart = ({ code }: Line): boolean => isDirectArea(code) && code !== directArea(region);
  const files = new Set(given.filter(isApart).map(({ file }) => file));
  const added = [...files].flatMap((file) => {
    const lines = given.filter((line) => line.file === file && isApart(line));
    const [first] = lines;
    const values = new Map<string, number>();
    for (const line of lines)
      for (const [key, value] of line.values) values.set(key, twelveDigits((values.get(key) ?? 0) + value));
    return first ? [{ ...first, code: directArea(region), values }] : [];
  });
  return [...given.filter((line) => !isApart(line)), ...added];
}

const periods: readonly ReportedPeriod[] = ['current', 'prior'];

/** The lines that a file gives to the region: all of its own when it is the region's form, else its total. */
function linesOf(reading: FormReading, region: string, items: readonly FormItem[]): readonly GivenLine[] {
  if (reading.region === region && reading.layout === 'area') {
    return reading.areas
      .filter(({ role }) => role !== 'total')
      .map(({ code }) => ({ code, values: valuesOf(reading, code, items) }))
      .filter(({ values }) => values.size > 0);
  }
  const own = valuesOf(reading, reading.region, items);
  if (reading.layout === 'indicator') return [{ code: reading.region, values: own }];
  // A form without 合计, or with one left blank, still reports the sum of its lines.
  const parts = reading.areas
    .filter(({ role }) => role === 'area' || role === 'direct')
    .map(({ code }) => code);
  const byLine = new Map(parts.map((code) => [code, valuesOf(reading, code, items)]));
  const values = new Map(own);
  for (const item of items) {
    for (const period of periods) {
      const key = `${item.indicator}|${period}`;
      const total = values.has(key) ? null : totalOf(item, period, parts, byLine);
      if (total !== null) values.set(key, total);
    }
  }
  return [{ code: reading.region, values }];
}

function valuesOf(reading: FormReading, area: string, items: readonly FormItem[]): Map<string, number> {
  const values = new Map<string, number>();
  for (const { indicator } of items) {
    for (const period of periods) {
      const value = entryOf(reading, area, indicator, period)?.value ?? null;
      if (value !== null) values.set(`${indicator}|${period}`, value);
    }
  }
  return values;
}

/** The total of an item over lines as the form defines it, or null where nothing can be added or divided. */
function totalOf(
  { indicator, aggregate }: FormItem,
  period: ReportedPeriod,
  areas: readonly string[],
  figures: ReadonlyMap<string, ReadonlyMap<string, number>>,
): number | null {
  if (aggregate.kind === 'none') return null;
  const sum = (code: string): number | null => {
    const values = areas.flatMap((area) => figures.get(area)?.get(`${code}|${period}`) ?? []);
    // 0.1 + 0.2: a sum of figures with two decimals has no more than twelve digits that mean anything.
    return values.length === 0 ? null : twelveDigits(values.reduce((all, value) => all + value, 0));
  };
  if (aggregate.kind === 'sum') return sum(indicator);
  const [numerator, denominator] = [sum(aggregate.numerator), sum(aggregate.denominator)];
  if (numerator === null || denominator === null || denominator === 0) return null;
  return Math.round((numerator / denominator) * 10_000) / 100;
}

function filled(
  empty: SheetPlan,
  definition: FormDefinition,
  valueAt: (area: string, item: FormItem, period: ReportedPeriod) => number | null,
  { form, year, region }: CombineRequest,
): Pick<Combined, 'plan' | 'reading'> {
  const items = itemsOf(definition);
  const itemOf = new Map(items.map((item) => [item.indicator, item]));
  const cells: PlanCell[][] = empty.cells.map((row) => [...row]);
  const entries = new Map<string, Entry>();
  for (const field of empty.fields) {
    const item = itemOf.get(field.indicator);
    if (!item) continue;
    const value = valueAt(field.area, item, field.period);
    const isFormula = (empty.cells[field.row]?.[field.column] ?? null) !== null;
    const row = cells[field.row];
    if (row && !isFormula && value !== null) row[field.column] = value;
    const key = fieldKey(field.area, field.indicator, field.period);
    entries.set(key, { ...field, content: value, value, scale: 1, isFormula });
  }
  const reading: FormReading = {
    form,
    ...(findForm(form) ? {} : { ownForm: definition }),
    year,
    region,
    layout: 'area',
    sheet: empty.name,
    areas: empty.areas,
    indicators: items.map((item) => item.indicator),
    entries,
  };
  return { plan: { ...empty, cells }, reading };
}
