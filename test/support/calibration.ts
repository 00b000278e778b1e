import { areas } from '../../src/catalogue/areas';
import { noPriors } from '../../src/dataset/prior';
import { ruleSet, screen, validate } from '../../src/validation';
import { hidiroglouBerthelot } from '../../src/validation/methods/hidiroglouBerthelot';
import { readingOf } from '../validation/support/reading';
import { createRandom } from '../bench/random';
import type { ScreenRequest, ScreenRow } from '../../src/validation';
import type { Random } from '../bench/random';

const jump = 1.35;

interface Sample {
  readonly rows: readonly ScreenRow[];
  readonly jumped: ReadonlySet<string>;
}

function sampleOf(random: Random, n: number, jumps: number, mean: number): Sample {
  const chosen = new Set<string>();
  while (chosen.size < jumps) chosen.add(codeAt(random.below(n)));
  const rows = Array.from({ length: n }, (_, at) => {
    const id = codeAt(at);
    const prev = Math.max(1, Math.round(Math.exp(random.normal(10, 1))));
    const grown = prev * Math.exp(random.normal(mean, 0.04)) * (chosen.has(id) ? jump : 1);
    return { id, prev, curr: Math.round(grown) };
  });
  return { rows, jumped: chosen };
}

const counties = areas.filter(({ level }) => level === 'county');
const codeAt = (at: number): string => counties[at]?.code ?? '';

type Judge = (rows: readonly ScreenRow[]) => readonly string[];

export const screened =
  (request: ScreenRequest): Judge =>
  (rows) =>
    screen(rows, request).findings.map(({ id }) => id);

export function hb(U: number, C: number, quantile: 6 | 7): Judge {
  return (rows) => {
    const current = rows.map(({ curr }) => curr ?? Number.NaN);
    const prior = rows.map(({ prev }) => prev ?? Number.NaN);
    const result = hidiroglouBerthelot(current, prior, {
      U,
      A: 0.05,
      C,
      quantile,
      minimum: 8,
      minDeviation: 0,
    });
    return result.flagged.map((unit) => rows[unit]?.id ?? '');
  };
}

const rules = ruleSet();

/** The members' column of a form under the whole catalogue. */
export const catalogue: Judge = (rows) => {
  const lines = Object.fromEntries(rows.map(({ id, prev, curr }) => [id, { M09: [curr, prev] as const }]));
  return validate({ reading: readingOf({ region: '000000', areas: lines }), priors: noPriors, rules })
    .findings.filter(({ rule }) => rule !== 'R49')
    .map(({ area: line }) => line);
};

function share(count: number, of: number): number {
  return Number(((100 * count) / of).toFixed(2));
}

/** How often a judge is wrong and how often it is right, in per cent. */
export interface Power {
  readonly n: number;
  readonly falseFlagsPerSheet: number;
  readonly cleanSheetsWithFindingsPercent: number;
  readonly oneJumpFoundPercent: number;
  readonly twoJumpsFoundPercent: number;
}

/**
 * False alarms and power on so many simulated sheets (seeded): log growth N(mean, .04), size log-normal(10, 1), jumps
 * × 1.35.
 */
export function power(sheets: number, judge: Judge, n: number, mean = 0.03): Power {
  const random = createRandom(20_131_001);
  let flags = 0;
  let flaggedSheets = 0;
  const found = [0, 0, 0];
  for (const jumps of [0, 1, 2]) {
    for (let sheet = 0; sheet < sheets; sheet++) {
      const { rows, jumped } = sampleOf(random, n, jumps, mean);
      const ids = judge(rows);
      if (jumps === 0) {
        flags += ids.length;
        if (ids.length > 0) flaggedSheets++;
      } else found[jumps] = (found[jumps] ?? 0) + ids.filter((id) => jumped.has(id)).length;
    }
  }
  return {
    n,
    falseFlagsPerSheet: Number((flags / sheets).toFixed(3)),
    cleanSheetsWithFindingsPercent: share(flaggedSheets, sheets),
    oneJumpFoundPercent: share(found[1] ?? 0, sheets),
    twoJumpsFoundPercent: share(found[2] ?? 0, 2 * sheets),
  };
}

export interface SlipPower {
  readonly foundPercent: number;
  readonly rightFactorPercent: number;
  readonly rightFigurePercent: number;
}

/** One figure of a sheet entered in 万 or 千 (and 10, 100, 亿): found, with the right factor and figure. */
export function slipPower(sheets: number, power: number, decimals: number | null): SlipPower {
  const random = createRandom(20_131_002);
  let found = 0;
  let rightFactor = 0;
  let rightFigure = 0;
  for (let sheet = 0; sheet < sheets; sheet++) {
    const { rows } = sampleOf(random, 14, 0, 0.03);
    const at = random.below(14);
    const target = rows[at];
    if (!target || target.curr === null) continue;
    const exact = target.curr / 10 ** power;
    const entered = decimals === null ? Number(exact.toPrecision(12)) : Number(exact.toFixed(decimals));
    const lines = Object.fromEntries(
      rows.map(({ id, prev, curr }) => [id, { M09: [id === target.id ? entered : curr, prev] as const }]),
    );
    const { findings } = validate({
      reading: readingOf({ region: '000000', areas: lines }),
      priors: noPriors,
      rules,
    });
    const finding = findings.find(({ area: line, facts }) => line === target.id && facts.kind === 'unitSlip');
    if (finding?.facts.kind !== 'unitSlip') continue;
    found++;
    if (Math.abs(Math.log10(finding.facts.factor) - power) < 1e-9) rightFactor++;
    if (finding.correction === Math.round(entered * 10 ** power)) rightFigure++;
  }
  return {
    foundPercent: share(found, sheets),
    rightFactorPercent: share(rightFactor, sheets),
    rightFigurePercent: share(rightFigure, sheets),
  };
}
