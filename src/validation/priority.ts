import type { Facts, Finding, Severity } from './finding';

const order: Readonly<Record<Severity, number>> = { error: 0, query: 1, hint: 2 };

type Weighed = Pick<Finding, 'severity' | 'facts' | 'correction' | 'related' | 'impact'>;

/** A figure is offered only where it carries four fifths of the weight: somewhere between that and all. */
const withCorrection = 0.9;
/** Nothing speaks for a mistake more than against it. */
const even = 0.5;

/**
 * How likely a figure is a mistake, 0…1: an error is one; where a figure is offered instead it carries most of the
 * weight; a growth the more, the more of it lies beyond its limit.
 */
function suspicionOf({ severity, facts, correction, related }: Weighed): number {
  if (severity === 'error') return 1;
  const isOffered = correction !== null || related.some((cell) => cell.correction !== undefined);
  return isOffered ? withCorrection : facts.kind === 'growth' ? beyondLimit(facts) : even;
}

/** The share of a growth, as a logarithm, that lies beyond the limit. */
function beyondLimit({ rate, limit }: Extract<Facts, { kind: 'growth' }>): number {
  const allowed = Math.abs(Math.log1p(rate > 0 ? limit : -Math.min(limit, 0.99)));
  const moved = rate > -1 ? Math.abs(Math.log1p(rate)) : Number.POSITIVE_INFINITY;
  return moved > allowed ? 1 - allowed / moved : 0;
}

/** Suspicion × impact (the local score of selective editing; de Waal, Pannekoek & Scholtus 2011, ch. 6); null for none. */
const scoreOf = (finding: Weighed): number | null =>
  finding.impact === null ? null : suspicionOf(finding) * finding.impact;

/** By severity, then by suspicion × impact, largest first, those without an impact last. */
export function byPriority(a: Weighed, b: Weighed): number {
  return order[a.severity] - order[b.severity] || (scoreOf(b) ?? -1) - (scoreOf(a) ?? -1);
}

/**
 * After how many of the findings, in their order, one may stop: what is left, suspicion × impact added up, moves no
 * indicator's total by more than `tolerance`. Errors are never left. Null where all have to be looked at.
 */
export function stopAfter(
  findings: readonly (Weighed & Pick<Finding, 'indicator'>)[],
  tolerance = 0.01,
): number | null {
  const left = new Map<string, number>();
  let last = findings.length;
  while (last > 0) {
    const finding = findings[last - 1];
    if (!finding || finding.severity === 'error') break;
    const sum = (left.get(finding.indicator) ?? 0) + (scoreOf(finding) ?? 0);
    if (sum > tolerance) break;
    left.set(finding.indicator, sum);
    last--;
  }
  return last < findings.length ? last : null;
}
