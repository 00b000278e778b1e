import type { Interval } from '../../catalogue/interval';
import type { Observation } from '../../dataset/observation';

/**
 * The method that found it. growth: stated growth against levels. parts: parts against the whole. rate: a stated share
 * or rate against its counts. coverage: a part above its base. change: a stated increase against the levels of two
 * years. product: a total against count × standard. hundred: a share above 100 %. names: one figure under two
 * indicators. repeated: one passage printed twice. unit: a measure word that cannot count what is counted. values: two
 * figures for one thing.
 */
export type ContradictionKind =
  | 'growth'
  | 'parts'
  | 'rate'
  | 'coverage'
  | 'change'
  | 'product'
  | 'hundred'
  | 'names'
  | 'repeated'
  | 'unit'
  | 'values';

export type ContradictionCause =
  /** 增长了169 % where 增长到169 % was meant: the ratio was printed as the growth. */
  | 'growthAsRatio'
  /** The shares were made to add up to 100. */
  | 'balanced'
  /** The two sides are of different dates, which may explain the difference. */
  | 'differentDates'
  /** The base itself is not printed; what was held against is a smaller group (members for workers). */
  | 'nearBase'
  | null;

/** Two things that cannot both be as printed. Data; the sentence is made in i18n. Values are in base units. */
export interface Contradiction {
  /** Stable while the same figures contradict each other. */
  readonly id: string;
  readonly kind: ContradictionKind;
  readonly area: string;
  readonly subject: string;
  /** The stated figure. */
  readonly stated: Observation;
  /** What it was held against: levels, parts, base. */
  readonly against: readonly Observation[];
  /** The stated value, and what follows from the others. */
  readonly left: number;
  readonly right: number;
  /** Lowest and highest value that would agree with the others at their printed precision. */
  readonly expected: Interval;
  readonly cause: ContradictionCause;
  /** Doubt recorded with the dataset for one of the figures, or ''. */
  readonly doubt: string;
}

interface Found {
  readonly kind: ContradictionKind;
  readonly stated: Observation;
  readonly against: readonly Observation[];
  readonly right: number;
  readonly expected: Interval;
  readonly cause?: ContradictionCause;
}

const place = ({ indicator, subject, source }: Observation): string =>
  [source.doc, source.line, indicator, subject].filter((part) => part !== '').join(':');

export function contradiction({ kind, stated, against, right, expected, cause }: Found): Contradiction {
  return {
    id: [kind, place(stated), ...against.slice(0, 1).map(place)].join('|'),
    kind,
    area: stated.area,
    subject: stated.subject,
    stated,
    against,
    left: stated.value,
    right,
    expected,
    cause: cause ?? null,
    doubt: [stated, ...against].find((observation) => observation.doubt !== '')?.doubt ?? '',
  };
}
