/**
 * A period as a document states it, in ISO 8601: a point `2012-12-31` (or `2012-12`), a year `2012`, a span
 * `2008/2012` (either end a year, month or day), an open start `../2015-04`.
 */
export type PeriodKind = 'point' | 'year' | 'span' | 'open';

export interface Period {
  readonly kind: PeriodKind;
  readonly text: string;
}
