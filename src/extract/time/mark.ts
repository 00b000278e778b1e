import type { Period } from '../../catalogue/period';

/**
 * What a time expression does. span: a stretch in which flows happen. state: a moment at which stocks are counted. day:
 * the day of an event, at which no stock is counted. now: 目前, which moves stocks alone. base: what is compared with.
 * each: 每年, a figure of no one year.
 */
export type TimeRole = 'span' | 'state' | 'day' | 'now' | 'base' | 'each';

export interface TimeMark {
  readonly from: number;
  readonly to: number;
  readonly role: TimeRole;
  readonly period: Period;
  /** The years that an expression such as 五年来 leaves to be inferred. */
  readonly inferred: boolean;
}
