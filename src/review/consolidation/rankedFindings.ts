import { entryOf } from '../../forms/reading';
import type { FormReading } from '../../forms/reading';
import type { Finding, ValidationResult } from '../../validation/finding';
import type { Explanation } from '../answers/records';

/** A finding of one file, or of the comparison between the files. */
export interface RankedFinding {
  /** null: found only when the areas are compared with each other. */
  readonly file: string | null;
  readonly finding: Finding;
  readonly explanation: Explanation | null;
  /** The amount in question as a share of the region's total of that indicator; null where it cannot be said. */
  readonly impact: number | null;
}

/** A file with what was found and answered in it. */
export interface FoundIn {
  readonly file: string;
  readonly result: ValidationResult;
  readonly explanations: readonly Explanation[];
}

/** Every finding once: what a file already says of a cell is not said again by the comparison between files. */
export function rankedFindings(
  files: readonly FoundIn[],
  region: FormReading,
  combinedResult: ValidationResult,
): readonly RankedFinding[] {
  const cellOf = ({ area: line, indicator }: Finding): string => `${line}|${indicator}`;
  const known = new Set(files.flatMap(({ result }) => result.findings.map(cellOf)));
  const impactOf = (finding: Finding): number | null => impactOn(region, finding);
  const own = files.flatMap(({ file, result, explanations }) =>
    result.findings.map((finding): RankedFinding => {
      const explanation = explanations.find(
        (answer) => answer.finding === finding.id && answer.sheet === finding.sheet,
      );
      return { file, finding, explanation: explanation ?? null, impact: impactOf(finding) };
    }),
  );
  const between = combinedResult.findings
    .filter((finding) => !known.has(cellOf(finding)))
    .map((finding): RankedFinding => ({ file: null, finding, explanation: null, impact: impactOf(finding) }));
  const gravity = { error: 0, query: 1, hint: 2 };
  return [...own, ...between].sort(
    (a, b) =>
      (b.impact ?? -1) - (a.impact ?? -1) || gravity[a.finding.severity] - gravity[b.finding.severity],
  );
}

/** How much of the region's total is in question: the distance to what would have passed, or to last year. */
export function impactOn(region: FormReading, finding: Finding): number | null {
  const { current, expected, correction, prior, indicator } = finding;
  const total = entryOf(region, region.region, indicator, 'current')?.value ?? null;
  if (current === null || total === null || total === 0) return null;
  const distance =
    correction !== null
      ? Math.abs(current - correction)
      : expected !== null
        ? Math.max(expected[0] - current, current - expected[1], 0)
        : prior !== null
          ? Math.abs(current - prior.value)
          : null;
  return distance === null ? null : distance / Math.abs(total);
}
