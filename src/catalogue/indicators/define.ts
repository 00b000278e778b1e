import type { GrowthClass, Indicator, IndicatorKind } from '../indicator';

interface Wording {
  /** Name and one-sentence definition. */
  readonly zh: readonly [name: string, definition: string];
  readonly en: readonly [name: string, definition: string];
  readonly synonyms?: readonly string[];
  readonly subject?: string;
  readonly of?: readonly [indicator: string, subject: string];
  /** Only where the unit's usual number of decimals does not fit. */
  readonly decimals?: number;
}

// Money and rates are reported with two decimals, everything counted in whole numbers.
const twoDecimals: ReadonlySet<string> = new Set(['万元', '%', '百分点', '倍']);

function define(
  code: string,
  unit: string,
  kind: IndicatorKind,
  growthClass: GrowthClass,
  wording: Wording,
): Indicator {
  const indicator: Indicator = {
    code,
    zh: wording.zh[0],
    en: wording.en[0],
    definition: { zh: wording.zh[1], en: wording.en[1] },
    unit,
    decimals: wording.decimals ?? (twoDecimals.has(unit) ? 2 : 0),
    kind,
    // The theme is the code's letter.
    theme: code.charAt(0),
    growthClass,
    synonyms: wording.synonyms ?? [],
  };
  const { subject, of } = wording;
  return {
    ...indicator,
    ...(subject === undefined ? {} : { subject }),
    ...(of === undefined ? {} : { of: { indicator: of[0], subject: of[1] } }),
  };
}

/** An indicator counted at a point in time (时点). */
export function stock(code: string, unit: string, growthClass: GrowthClass, wording: Wording): Indicator {
  return define(code, unit, 'stock', growthClass, wording);
}

/** An indicator that adds up over a period (时期). */
export function flow(code: string, unit: string, growthClass: GrowthClass, wording: Wording): Indicator {
  return define(code, unit, 'flow', growthClass, wording);
}

/** A share, rate or stated growth (比率). */
export function ratio(code: string, unit: string, wording: Wording): Indicator {
  return define(code, unit, 'ratio', 'rate', wording);
}
