import type { Finding } from '../../validation/finding';

/** The few findings that carry most of what is questionable. */
export interface Impact {
  readonly top: number;
  /** Their share of all that is questionable, 0…1. */
  readonly share: number;
}

const most = 10;
const enough = 0.9;

/**
 * The fewest cells, at most ten, that carry nine tenths of the questionable amount, or what ten carry. Two findings at
 * one cell count once. Null where there is nothing to rank.
 */
export function impactOf(findings: readonly Finding[]): Impact | null {
  const perCell = new Map<string, number>();
  for (const { cell, impact } of findings) {
    if (impact !== null && impact > 0) perCell.set(cell, Math.max(impact, perCell.get(cell) ?? 0));
  }
  const sizes = [...perCell.values()].sort((a, b) => b - a);
  if (sizes.length < 3) return null;
  const all = sizes.reduce((sum, size) => sum + size, 0);
  let carried = 0;
  for (const [index, size] of sizes.entries()) {
    carried += size;
    const top = index + 1;
    if (carried / all >= enough || top === most) {
      return top < sizes.length ? { top, share: carried / all } : null;
    }
  }
  return null;
}
