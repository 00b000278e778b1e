import { areas } from '../../src/catalogue/areas';
import { indicatorOf } from '../../src/catalogue/indicators';
import { readingOf } from '../validation/support/reading';
import type { FormReading } from '../../src/forms/reading';
import type { Random } from '../bench/random';
import type { Cell } from '../validation/support/reading';

/** This year's and last year's figure of every area and indicator; null where nothing was entered. */
export interface SimulatedForm {
  readonly form: SimulatedId;
  readonly codes: readonly string[];
  /** Areas by indicators, this year and last. */
  readonly current: (number | null)[][];
  readonly prior: (number | null)[][];
  /** What the 合计 row says where it was typed over, by indicator. */
  readonly totals: Map<string, number>;
  /** Rows whose area really changed (merger, campaign). */
  readonly breaks: ReadonlySet<number>;
}

/** The forms that are simulated. */
export type SimulatedId = 'membership' | 'contracts' | 'aid';

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
};

/** Size of an indicator beside the area's staff (or its registered households), and how much areas differ in it. */
type Share = readonly [of: string, share: number, spread: number];

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

const models = {
  membership: { root: 'M05', size: [11.2, 1] as const, shares: membership },
  contracts: { root: 'C03', size: [10.8, 1] as const, shares: contracts },
  aid: { root: 'A01', size: [8.3, 0.9] as const, shares: aid },
};

const printed: Readonly<Record<SimulatedId, readonly string[]>> = {
  membership: [
    'M01',
    'M03',
    'M14',
    'M05',
    'M06',
    'M07',
    'M09',
    'M10',
    'M11',
    'M15',
    'M20',
    'M16',
    'E02',
    'E03',
  ],
  contracts: [
    'C01',
    'C02',
    'C03',
    'C04',
    'C05',
    'C06',
    'C17',
    'C18',
    'C13',
    'C14',
    'C15',
    'D01',
    'D04',
    'D05',
  ],
  aid: [
    'A01',
    'A02',
    'A03',
    'A04',
    'A05',
    'A06',
    'A07',
    'A08',
    'A09',
    'A10',
    'A13',
    'A11',
    'A12',
    'A14',
    'A15',
    'A16',
    'A17',
    'A18',
    'A19',
    'A20',
    'A21',
    'A22',
    'A23',
    'A24',
    'A25',
  ],
};

/** Figures that follow from others: exact sums, rates, new members. */
const sums: Readonly<Record<string, readonly string[]>> = {
  A02: ['A03', 'A04', 'A05', 'A06', 'A07', 'A08'],
  A13: ['A11', 'A12'],
  A15: ['A16', 'A17', 'A18'],
};

const order: Readonly<Record<string, readonly (readonly [part: string, whole: string])[]>> = {
  membership: [
    ['M09', 'M05'],
    ['M10', 'M06'],
    ['M11', 'M07'],
    ['M01', 'M03'],
    ['M14', 'M01'],
    ['E03', 'E02'],
  ],
  contracts: [
    ['C05', 'C17'],
    ['C05', 'C02'],
    ['C06', 'C03'],
    ['C01', 'C02'],
    ['C04', 'C05'],
    ['C13', 'C14'],
    ['C02', 'C17'],
  ],
  aid: [
    ['A19', 'A15'],
    ['A09', 'A10'],
    ['A20', 'A14'],
    ['A13', 'A02'],
  ],
};

const rounded = (code: string, value: number): number =>
  Number(value.toFixed(indicatorOf(code)?.decimals ?? 0));

type Row = Map<string, number>;

function derive(row: Row, form: SimulatedId): void {
  for (const [part, whole] of order[form] ?? []) {
    const [p, w] = [row.get(part), row.get(whole)];
    if (p !== undefined && w !== undefined && p > w) row.set(part, rounded(part, w * 0.995));
  }
  for (const [total, parts] of Object.entries(sums)) {
    if (!parts.every((part) => row.has(part))) continue;
    row.set(
      total,
      rounded(
        total,
        parts.reduce((sum, part) => sum + (row.get(part) ?? 0), 0),
      ),
    );
  }
  if (form === 'aid') {
    const living = (row.get('A22') ?? 0) + (row.get('A24') ?? 0);
    row.set('A25', rounded('A25', living * 1.1 + (row.get('A20') ?? 0)));
  }
}

/** A form of so many areas as it would come in when everybody reports rightly. */
export function simulatedForm(random: Random, form: SimulatedId, size: number): SimulatedForm {
  const {
    root,
    size: [mean, spread],
    shares,
  } = models[form];
  const names = [root, ...Object.keys(shares)];
  // What moved everywhere alike this year.
  const common = new Map(names.map((code) => [code, random.normal(0.03, 0.03)]));
  const breaks = new Set<number>();
  const rows = Array.from({ length: size }, (_, at) => {
    const before: Row = new Map([[root, Math.round(Math.exp(random.normal(mean, spread))) + 2000]]);
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
          value * broken * Math.exp((common.get(code) ?? 0.03) + random.normal(0, volatility[code] ?? 0.1)),
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
    if (form === 'membership') {
      const [m, was] = [now.get('M09') ?? 0, before.get('M09') ?? 0];
      const turnover = 0.08 * Math.exp(random.normal(0, 0.2));
      before.set('M15', Math.round(was * (0.03 + 0.08 * Math.exp(random.normal(0, 0.2)))));
      now.set('M15', Math.round(Math.max(0, m - was) + was * turnover));
      for (const one of [before, now])
        one.set('M20', rounded('M20', (100 * (one.get('M09') ?? 0)) / (one.get('M05') ?? 1)));
    }
    if (form === 'contracts')
      for (const one of [before, now])
        one.set('C18', rounded('C18', (100 * (one.get('C05') ?? 0)) / (one.get('C17') ?? 1)));
    return { before, now };
  });
  const codes = printed[form];
  const table = (pick: 'before' | 'now'): (number | null)[][] =>
    rows.map((row) => codes.map((code) => row[pick].get(code) ?? null));
  const [current, prior] = [table('now'), table('before')];
  // One cell in twenty is not filled; of a sum or its parts never, so that errors in it can be seen.
  const kept = new Set([
    ...Object.keys(sums),
    ...Object.values(sums).flat(),
    'M05',
    'M09',
    'M20',
    'C18',
    'C05',
    'C17',
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

const rates: Readonly<Record<string, readonly [part: string, whole: string]>> = {
  M20: ['M09', 'M05'],
  C18: ['C05', 'C17'],
};

/** A rate as its formula gives it for the figures of the row. */
function rateOf(
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
            cell(code, rateOf(codes, current[row], code) ?? current[row]?.[at] ?? null),
            cell(code, rateOf(codes, prior[row], code) ?? prior[row]?.[at] ?? null),
          ],
        ]),
      ),
    ]),
  );
  return readingOf({ form, region: '000000', areas: { '000000': total, ...lines } });
}
