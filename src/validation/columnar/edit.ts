/** An edit over columns of figures; the numbers of its columns, NaN in a column for no figure. */
export type ColumnEdit =
  | { readonly kind: 'range'; readonly column: number; readonly low: number; readonly high: number }
  | { readonly kind: 'present'; readonly column: number }
  /** low ≤ factor × numerator / denominator ≤ high, for a denominator above zero. */
  | {
      readonly kind: 'band';
      readonly numerator: number;
      readonly denominator: number;
      readonly factor: number;
      readonly low: number;
      readonly high: number;
    }
  /** |current − prior| ≤ the larger of floor and share × prior, rise and fall apart, for a prior above zero. */
  | {
      readonly kind: 'growth';
      readonly current: number;
      readonly prior: number;
      readonly rise: number;
      readonly fall: number;
      readonly floor: number;
    }
  | { readonly kind: 'change'; readonly current: number; readonly prior: number; readonly limit: number }
  /** |total − Σ parts| ≤ tolerance, or with `atMost` Σ parts − total ≤ tolerance. */
  | {
      readonly kind: 'balance';
      readonly total: number;
      readonly parts: readonly number[];
      readonly tolerance: number;
      readonly atMost: boolean;
    }
  /** Σ left ≤ factor × right. */
  | {
      readonly kind: 'order';
      readonly left: readonly number[];
      readonly right: number;
      readonly factor: number;
    }
  /** rate within tolerance of 100 × numerator / denominator, and at most `most`; denominator above zero. */
  | {
      readonly kind: 'rate';
      readonly rate: number;
      readonly numerator: number;
      readonly denominator: number;
      readonly tolerance: number;
      readonly most: number;
    }
  /** when > 0 ⇒ then > 0. */
  | { readonly kind: 'implies'; readonly when: number; readonly then: number }
  /** current − prior ≤ gross. */
  | { readonly kind: 'net'; readonly current: number; readonly prior: number; readonly gross: number };
