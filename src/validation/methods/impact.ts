/**
 * How much a figure matters: |figure − what was expected| as a share of its column's total (local score of selective
 * editing with weight 1; Hedlin 2008). Null where there is nothing to compare with.
 */
export function impactOf(
  figure: number | null,
  expected: number | null,
  columnTotal: number | null,
): number | null {
  if (figure === null || expected === null || columnTotal === null || !(columnTotal > 0)) return null;
  return Math.abs(figure - expected) / columnTotal;
}

export interface ImpactSummary {
  /** How many of the ranked findings carry `share` of the questionable amount. */
  readonly top: number;
  readonly share: number;
  readonly of: number;
}

/**
 * The fewest findings, taken from the largest impact down, that together carry at least `part` of the questionable
 * amount of all; null where no finding has an impact.
 */
export function impactSummary(impacts: readonly (number | null)[], part = 0.8): ImpactSummary | null {
  const known = impacts.filter((impact) => impact !== null).sort((a, b) => b - a);
  const all = known.reduce((sum, impact) => sum + impact, 0);
  if (!(all > 0)) return null;
  let carried = 0;
  let top = 0;
  for (const impact of known) {
    if (carried >= part * all) break;
    carried += impact;
    top++;
  }
  return { top, share: carried / all, of: impacts.length };
}
