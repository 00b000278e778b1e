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
