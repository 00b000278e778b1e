import { areas } from '../../src/catalogue/areas';
import { indicatorOf } from '../../src/catalogue/indicators';
import { readingOf } from '../validation/support/reading';
import { formOf } from '../../src/forms/catalogue';
import { itemsOf } from '../../src/forms/definition';
import { ruleSet } from '../../src/validation';
import { furtherModels } from './simulatedShares';
import type { GrowthClass } from '../../src/catalogue/indicator';
import type { FormId } from '../../src/forms/definition';
import type { FormReading } from '../../src/forms/reading';
import type { Random } from '../bench/random';
import type { Cell } from '../validation/support/reading';
import type { FormModel, Share } from './simulatedShares';

/** This year's and last year's figure of every area and indicator; null where nothing was entered. */
export interface SimulatedForm {
  readonly form: FormId;
  readonly codes: readonly string[];
  /** Areas by indicators, this year and last. */
  readonly current: (number | null)[][];
  readonly prior: (number | null)[][];
  /** What the 合计 row says where it was typed over, by indicator. */
  readonly totals: Map<string, number>;
  /** Rows whose area really changed (merger, campaign). */
  readonly breaks: ReadonlySet<number>;
}

/** How far the figures of an indicator move in a year: standard deviation of log growth. */
const volatility: Readonly<Record<string, number>> = {
  M01: 0.05,
  M03: 0.06,
  M05: 0.03,
  M06: 0.04,
  M07: 0.09,
  M09: 0.04,
  M10: 0.05,
  M11: 0.09,
  M14: 0.15,
  M15: 0.17,
  M16: 0.15,
  E02: 0.15,
  E03: 0.16,
  C01: 0.09,
  C02: 0.08,
  C03: 0.07,
  C04: 0.09,
  C05: 0.08,
  C06: 0.07,
  C13: 0.09,
  C14: 0.09,
  C15: 0.08,
  C17: 0.05,
  D01: 0.1,
  D04: 0.12,
  D05: 0.12,
  A01: 0.07,
  A09: 0.12,
  A10: 0.12,
  A11: 0.14,
  A12: 0.15,
  A14: 0.13,
  A20: 0.14,
  A21: 0.13,
  A22: 0.15,
  A23: 0.13,
  A24: 0.15,
  A03: 0.13,
  A04: 0.13,
  A05: 0.15,
  A06: 0.15,
  A07: 0.16,
  A08: 0.16,
  A16: 0.14,
  A17: 0.14,
  A18: 0.16,
  A19: 0.16,
  A25: 0.14,
  T38: 0.06,
  T39: 0.06,
  T40: 0.06,
  T41: 0.06,
  T42: 0.06,
};

/** The same by class, for indicators of which nothing more is known. */
const volatilityOf = (code: string): number =>
  volatility[code] ?? classVolatility[indicatorOf(code)?.growthClass ?? 'flow'];

const classVolatility: Readonly<Record<GrowthClass, number>> = {
  headline: 0.05,
  institutional: 0.08,
  flow: 0.13,
  money: 0.14,
  sub: 0.14,
  rate: 0.03,
};

const membership: Readonly<Record<string, Share>> = {
  M01: ['M05', 1 / 60, 0.3],
  M03: ['M01', 1.9, 0.2],
  M14: ['M01', 0.07, 0.4],
  M06: ['M05', 0.38, 0.1],
  M07: ['M05', 0.25, 0.25],
  M09: ['M05', 0.88, 0.04],
  M10: ['M09', 0.37, 0.1],
  M11: ['M09', 0.22, 0.25],
  M16: ['M01', 0.35, 0.4],
  E02: ['M05', 0.02, 0.5],
  E03: ['E02', 0.55, 0.15],
};
const contracts: Readonly<Record<string, Share>> = {
  C17: ['C03', 1 / 35, 0.25],
  C02: ['C17', 0.8, 0.08],
  C01: ['C02', 0.55, 0.2],
  C05: ['C02', 0.85, 0.06],
  C04: ['C05', 0.55, 0.15],
  C06: ['C03', 0.83, 0.06],
  C14: ['C02', 0.6, 0.15],
  C13: ['C14', 0.6, 0.15],
  C15: ['C03', 0.3, 0.15],
  D01: ['C02', 0.9, 0.15],
  D04: ['C02', 0.85, 0.15],
  D05: ['C02', 0.8, 0.15],
};
const aid: Readonly<Record<string, Share>> = {
  A09: ['A01', 0.9, 0.15],
  A10: ['A09', 1.4, 0.1],
  A11: ['A10', 0.06, 0.25],
  A12: ['A11', 0.3, 0.3],
  A16: ['A01', 0.05, 0.3],
  A17: ['A16', 0.8, 0.2],
  A18: ['A16', 0.4, 0.3],
  A19: ['A16', 0.7, 0.2],
  A20: ['A16', 0.6, 0.2],
  A21: ['A01', 0.35, 0.3],
  A22: ['A21', 0.08, 0.25],
  A23: ['A01', 0.15, 0.3],
  A24: ['A23', 0.4, 0.3],
  A14: ['A20', 1.4, 0.1],
  A03: ['A01', 0.12, 0.3],
  A04: ['A03', 0.5, 0.3],
  A05: ['A03', 0.3, 0.4],
  A06: ['A03', 0.25, 0.4],
  A07: ['A03', 0.2, 0.4],
  A08: ['A03', 0.2, 0.4],
};

const models: Readonly<Record<FormId, FormModel>> = {
  membership: { root: 'M05', size: [11.2, 1], shares: membership },
  contracts: { root: 'C03', size: [10.8, 1], shares: contracts },
  aid: { root: 'A01', size: [8.3, 0.9], shares: aid },
  ...furtherModels,
};

function modelOf(form: FormId): FormModel {
  const model = models[form];
  if (!model) throw new RangeError(`No model of ${form}`);
  return model;
}

/** What a form prints of what is simulated, in its own order: figures, and rates by formula. */
const printedOf = (form: FormId): readonly string[] => {
  const { root, shares } = modelOf(form);
  const known = new Set([root, ...Object.keys(shares), ...Object.keys(sums), 'A25', 'M15']);
  return itemsOf(formOf(form)).flatMap(({ indicator, aggregate }) =>
    known.has(indicator) ||
    (aggregate.kind === 'ratio' && known.has(aggregate.numerator) && known.has(aggregate.denominator))
      ? [indicator]
      : [],
  );
};

const edits = ruleSet().rules.flatMap((rule) => (rule.scope === 'between' ? [] : rule.edits));

/** Figures that follow from others by exact sums; the first of two sums of one figure. */
const sums: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  edits
    .flatMap((edit) => (edit.kind === 'balance' && !edit.atMost ? [[edit.total, edit.parts] as const] : []))
    .reverse(),
);

/** Parts within wholes, or within a share of them. */
const orders = edits.flatMap((edit) => {
  if (edit.kind === 'order' && edit.factor <= 1)
    return [{ parts: edit.left, whole: edit.right, factor: edit.factor }];
  return edit.kind === 'ratio' && edit.atMost === 100
    ? [{ parts: [edit.numerator], whole: edit.denominator, factor: 1 }]
    : [];
});

/** Stocks and the flow that they grow by. */
const flows = edits.flatMap((edit) => {
  const [flow] = edit.kind === 'net' ? edit.gross : [];
  return edit.kind === 'net' && flow !== undefined ? [[edit.stock, flow] as const] : [];
});

const rounded = (code: string, value: number): number =>
  Number(value.toFixed(indicatorOf(code)?.decimals ?? 0));

type Row = Map<string, number>;

function addUp(row: Row): void {
  for (const [total, parts] of Object.entries(sums)) {
    if (!parts.every((part) => row.has(part))) continue;
    const all = parts.reduce((sum, part) => sum + (row.get(part) ?? 0), 0);
    row.set(total, rounded(total, all));
  }
}

/** Down to the decimals of the unit. */
function cut(code: string, value: number): number {
  const scale = 10 ** (indicatorOf(code)?.decimals ?? 0);
  return Math.floor(value * scale) / scale;
}

function derive(row: Row, form: FormId): void {
  addUp(row);
  // A whole that is a part of something else is cut first; what it leaves may have to be cut again.
  for (let times = 0; times < 3; times++) {
    for (const { parts, whole, factor } of orders) {
      const w = factor * (row.get(whole) ?? Number.NaN);
      if (Number.isNaN(w) || !parts.every((part) => row.has(part))) continue;
      const all = parts.reduce((sum, part) => sum + (row.get(part) ?? 0), 0);
      if (all <= w) continue;
      for (const part of parts.flatMap((one) => sums[one] ?? [one]))
        row.set(part, cut(part, ((row.get(part) ?? 0) * w * 0.995) / all));
    }
    addUp(row);
  }
  if (form === 'hardship') {
    // Those on file by cause and by kind: the same households twice over.
    const byKind = ['A47', 'A48', 'A49'] as const;
    const due = (row.get('A01') ?? 0) - (row.get('A43') ?? 0);
    const all = byKind.reduce((sum, code) => sum + (row.get(code) ?? 0), 0);
    for (const code of byKind) row.set(code, cut(code, ((row.get(code) ?? 0) * due) / all));
    row.set('A49', due - (row.get('A47') ?? 0) - (row.get('A48') ?? 0));
  }
  if (form === 'aid') {
    const living = (row.get('A22') ?? 0) + (row.get('A24') ?? 0);
    row.set('A25', rounded('A25', living * 1.1 + (row.get('A20') ?? 0)));
  }
}

/** What came in: as much as the stock grew by, and what replaced those who left. */
function addFlow(random: Random, before: Row, now: Row, stock: string, flow: string): void {
  const [is, was] = [now.get(stock), before.get(stock)];
  if (is === undefined || was === undefined) return;
  const turnover = 0.08 * Math.exp(random.normal(0, 0.2));
  before.set(flow, Math.round(was * (0.03 + 0.08 * Math.exp(random.normal(0, 0.2)))));
  now.set(flow, Math.round(Math.max(0, is - was) + was * turnover));
}

/** Stocks that are last year's with what came in and without what went. */
function carryOver(before: Row, now: Row, form: FormId): void {
  const of = (row: Row, code: string): number => row.get(code) ?? 0;
  if (form === 'hardship') {
    // The year before last the files had grown by three per cent too.
    const leftBy = [
      [before, of(before, 'A50') - Math.round(0.03 * of(before, 'A01'))],
      [now, of(before, 'A01') + of(now, 'A50') - of(now, 'A01')],
    ] as const;
    for (const [row, left] of leftBy) {
      row.set('A51', Math.round(left * 0.8));
      row.set('A52', left - of(row, 'A51'));
    }
    for (const row of [before, now]) row.set('A59', Math.min(of(row, 'A59'), of(row, 'A50'), of(row, 'A58')));
  }
  // A task is set by what can be done.
  if (form === 'progress')
    for (const [target, [done]] of Object.entries(modelOf(form).shares))
      if (target.startsWith('W'))
        now.set(target, Math.round((of(before, target) * of(now, done)) / of(before, done)));
  if (form === 'mutual') now.set('H24', rounded('H24', of(before, 'H24') + of(now, 'H21') - of(now, 'H04')));
}

/** A form of so many areas as it would come in when everybody reports rightly. */
export function simulatedForm(random: Random, form: FormId, size: number): SimulatedForm {
  const {
    root,
    size: [mean, spread],
    shares,
  } = modelOf(form);
  const names = [root, ...Object.keys(shares)];
  // What moved everywhere alike this year.
  const common = new Map(names.map((code) => [code, random.normal(0.03, 0.03)]));
  const breaks = new Set<number>();
  const rows = Array.from({ length: size }, (_, at) => {
    const before: Row = new Map([
      [root, Math.round(Math.exp(random.normal(mean, spread))) + (form in furtherModels ? 60 : 2000)],
    ]);
    const pending = Object.entries(shares);
    while (pending.length > 0) {
      const next = pending.findIndex(([, [of]]) => before.has(of));
      const [[code, [of, share, differs]] = ['', ['', 0, 0]] as [string, Share]] = pending.splice(next, 1);
      before.set(code, rounded(code, (before.get(of) ?? 0) * share * Math.exp(random.normal(0, differs))));
    }
    derive(before, form);
    const broken =
      random.next() < 0.02
        ? random.next() < 0.6
          ? 1.35 + random.next() * 0.95
          : 0.45 + random.next() * 0.25
        : 1;
    if (broken !== 1) breaks.add(at);
    const now: Row = new Map(
      [...before].map(([code, value]) => [
        code,
        rounded(
          code,
          value * broken * Math.exp((common.get(code) ?? 0.03) + random.normal(0, volatilityOf(code))),
        ),
      ]),
    );
    if (form === 'membership') {
      // Members: a rate of staff that moves little; new ones cover the growth and those who left.
      const rate = Math.min(
        0.99,
        ((before.get('M09') ?? 0) / (before.get('M05') ?? 1)) * Math.exp(random.normal(0.01, 0.02)),
      );
      now.set('M09', Math.round((now.get('M05') ?? 0) * rate));
    }
    derive(now, form);
    for (const [stock, flow] of flows) addFlow(random, before, now, stock, flow);
    carryOver(before, now, form);
    return { before, now };
  });
  const codes = printedOf(form);
  const table = (pick: 'before' | 'now'): (number | null)[][] =>
    rows.map((row) => codes.map((code) => row[pick].get(code) ?? null));
  const [current, prior] = [table('now'), table('before')];
  // One cell in twenty is not filled; of a sum or its parts never, so that errors in it can be seen.
  const kept = new Set([
    ...Object.keys(sums),
    ...Object.values(sums).flat(),
    ...Object.entries(ratesOf(form)).flatMap(([rate, of]) => [rate, ...of]),
  ]);
  for (const row of current) {
    codes.forEach((code, at) => {
      if (!kept.has(code) && random.next() < 0.05) row[at] = null;
    });
  }
  return { form, codes, current, prior, totals: new Map(), breaks };
}

const cities = areas.filter(({ level }) => level === 'city');
const counties = areas.filter(({ level }) => level === 'county');

/** Codes of so many areas. */
export const areaCodes = (size: number): readonly string[] =>
  (size <= 21 ? cities : counties).slice(0, size).map(({ code }) => code);

/** The rates of a form by formula with what they are of. */
const ratesOf = (form: FormId): Readonly<Record<string, readonly [part: string, whole: string]>> =>
  Object.fromEntries(
    itemsOf(formOf(form)).flatMap(({ indicator, aggregate }) =>
      aggregate.kind === 'ratio' ? [[indicator, [aggregate.numerator, aggregate.denominator]] as const] : [],
    ),
  );

/** A rate as its formula gives it for the figures of the row. */
function rateOf(
  rates: ReturnType<typeof ratesOf>,
  codes: readonly string[],
  row: readonly (number | null)[] | undefined,
  code: string,
): number | undefined {
  const [part, whole] = rates[code] ?? [];
  if (part === undefined || whole === undefined) return undefined;
  const [x, y] = [row?.[codes.indexOf(part)] ?? 0, row?.[codes.indexOf(whole)] ?? 0];
  return y > 0 ? rounded(code, (100 * x) / y) : undefined;
}

/** The form as it is read from a sheet: 合计 by formula unless typed over, rates by formula. */
export function readingOfForm({ form, codes, current, prior, totals }: SimulatedForm): FormReading {
  const sumOf = (table: (number | null)[][], at: number): number =>
    Number(table.reduce((sum, row) => sum + (row[at] ?? 0), 0).toPrecision(12));
  const rates = ratesOf(form);
  const isRate = (code: string): boolean => indicatorOf(code)?.kind === 'ratio';
  const cell = (code: string, value: number | null): Cell =>
    isRate(code) ? { content: value, isFormula: true } : value;
  const total = Object.fromEntries(
    codes.flatMap((code, at): [string, readonly [Cell, Cell]][] =>
      isRate(code)
        ? []
        : [
            [
              code,
              [
                totals.get(code) ?? { content: sumOf(current, at), isFormula: true },
                { content: sumOf(prior, at), isFormula: true },
              ],
            ],
          ],
    ),
  );
  const lines = Object.fromEntries(
    areaCodes(current.length).map((area, row) => [
      area,
      Object.fromEntries(
        codes.map((code, at): [string, readonly [Cell, Cell]] => [
          code,
          [
            cell(code, rateOf(rates, codes, current[row], code) ?? current[row]?.[at] ?? null),
            cell(code, rateOf(rates, codes, prior[row], code) ?? prior[row]?.[at] ?? null),
          ],
        ]),
      ),
    ]),
  );
  return readingOf({ form, region: '000000', areas: { '000000': total, ...lines } });
}
