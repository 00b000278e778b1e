import { impactSummary } from '../../validation';
import type { Finding } from '../../validation/finding';

/** The few findings that carry most of what is questionable. */
export interface Impact {
  readonly top: number;
  /** Their share of all that is questionable, 0…1. */
  readonly share: number;
}

const enough = 0.9;

/**
 * The fewest cells that carry nine tenths of the questionable amount. Two findings at one cell count once. Null where
 * there is nothing to rank, or where it takes all of them.
 */
export function impactOf(findings: readonly Finding[]): Impact | null {
  const perCell = new Map<string, number>();
  for (const { cell, impact } of findings) {
    if (impact !== null && impact > 0) perCell.set(cell, Math.max(impact, perCell.get(cell) ?? 0));
  }
  const summary = perCell.size < 3 ? null : impactSummary([...perCell.values()], enough);
  return summary && summary.top < summary.of ? { top: summary.top, share: summary.share } : null;
}
