import { fieldKey } from '../../../src/forms/reading';
import { noPriors } from '../../../src/dataset/prior';
import { ruleSet, validate } from '../../../src/validation';
import type { Priors } from '../../../src/dataset/prior';
import type { FormId } from '../../../src/forms/definition';
import type { CellContent } from '../../../src/forms/sheet';
import type { Entry, FormReading, FormArea, ReportedPeriod } from '../../../src/forms/reading';
import type { Finding, RuleChange, ValidationResult } from '../../../src/validation';

/** A cell: its content, or its content with how it is scaled or that it is a formula. */
export type Cell = CellContent | Partial<Pick<Entry, 'content' | 'scale' | 'isFormula' | 'decimals'>>;

export interface Sheet {
  readonly form?: FormId;
  readonly year?: number;
  readonly region?: string;
  readonly name?: string;
  /** Area code → indicator → [本年, 上年] or 本年 alone. */
  readonly areas: Readonly<Record<string, Readonly<Record<string, Cell | readonly [Cell, Cell]>>>>;
}

/** The first four cities of 广西, in code order. */
export const cities = ['450100', '450200', '450300', '450400'] as const;

/** All fourteen. */
export const allCities = Array.from({ length: 14 }, (_, at) => String(450_100 + at * 100));

function lineOf(code: string, region: string): FormArea {
  if (code.endsWith('P')) return { code, role: 'published' };
  if (code.endsWith('D')) return { code, role: 'direct' };
  return { code, role: code === region ? 'total' : 'area' };
}

/** A reading with one row for each line and two columns for each indicator, from B7 on. */
export function readingOf({
  form = 'membership',
  year = 2013,
  region = '450000',
  name = '表',
  areas,
}: Sheet): FormReading {
  const entries = new Map<string, Entry>();
  const indicators = [...new Set(Object.values(areas).flatMap((cells) => Object.keys(cells)))].sort();
  Object.entries(areas).forEach(([area, cells], row) => {
    indicators.forEach((indicator, at) => {
      const given = cells[indicator];
      if (given === undefined) return;
      const both = Array.isArray(given) ? (given as readonly [Cell, Cell]) : [given as Cell, null];
      (['current', 'prior'] as const).forEach((period: ReportedPeriod, side) => {
        const cell = both[side] ?? null;
        const entry = entryFor(cell);
        const field = { area, indicator, period, row: row + 6, column: 1 + at * 2 + side };
        entries.set(fieldKey(area, indicator, period), { ...field, ...entry });
      });
    });
  });
  return {
    form,
    year,
    region,
    layout: 'area',
    sheet: name,
    areas: Object.keys(areas).map((code) => lineOf(code, region)),
    indicators,
    entries,
  };
}

function entryFor(cell: Cell): Pick<Entry, 'content' | 'value' | 'scale' | 'isFormula' | 'decimals'> {
  const full = cell !== null && typeof cell === 'object' ? cell : { content: cell };
  const content = full.content ?? null;
  const scale = full.scale ?? 1;
  const value = typeof content === 'number' ? Number((content * scale).toPrecision(12)) : null;
  const decimals = full.decimals === undefined ? {} : { decimals: full.decimals };
  return { content, value, scale, isFormula: full.isFormula ?? false, ...decimals };
}

/** Checks a sheet under the catalogue with the changes. */
export function check(
  sheet: Sheet,
  {
    priors = noPriors,
    changes = [],
    related = [],
  }: {
    readonly priors?: Priors;
    readonly changes?: readonly RuleChange[];
    readonly related?: readonly FormReading[];
  } = {},
): ValidationResult {
  return validate({ reading: readingOf(sheet), priors, rules: ruleSet(changes), related });
}

/** One city's line alone. */
export function checkLine(
  cells: Sheet['areas'][string],
  form: FormId = 'membership',
  related: readonly FormReading[] = [],
): ValidationResult {
  return check({ form, areas: { '450100': cells } }, { related });
}

/** The findings that name a rule, at their head or folded. */
export function namedBy({ findings }: ValidationResult, rule: string): readonly Finding[] {
  return findings.filter((finding) => finding.rule === rule || finding.folded.includes(rule));
}

/** What no rule could judge, whether somebody can do something about it or not. */
export function notJudged({ unchecked, waiting }: ValidationResult): ValidationResult['unchecked'] {
  return [...unchecked, ...waiting];
}

/** How a rule ended. */
export function outcomes(
  { counts }: ValidationResult,
  rule: string,
): { readonly passed: number; readonly failed: number; readonly unchecked: number } {
  const { passed = 0, failed = 0, unchecked = 0 } = counts.find((count) => count.rule === rule) ?? {};
  return { passed, failed, unchecked };
}
