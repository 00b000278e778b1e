import { exclusionOf } from '../methods/hidiroglouBerthelot';
import { screenStratum } from './stratum';
import type { Exclusion } from '../methods/hidiroglouBerthelot';
import type { ScreenFinding, ScreenRequest, ScreenResult, ScreenRow } from './model';
import type { Deviation } from './stratum';

/**
 * Two-period screening of any list. With every parameter given the published formula is applied as it stands, guards
 * against zero spread and floating noise aside; otherwise fewer than eight units are not judged. Where the list has
 * strata each is judged by its own units, and their findings stand in one ranking.
 */
export function screen(rows: readonly ScreenRow[], request: ScreenRequest): ScreenResult {
  const groups = strataOf(rows);
  const results = [...groups].map(([stratum, units]) => ({ stratum, ...screenStratum(units, request) }));
  const hasStrata = rows.some(({ stratum }) => stratum !== undefined);
  const [first] = results;
  const { method, parameters } = first ?? screenStratum([], request);
  const spoke = results.find(({ outcome }) => outcome === 'ok');
  return {
    method,
    parameters,
    n: results.reduce((sum, { n }) => sum + n, 0),
    outcome: (spoke ?? first)?.outcome ?? (method === 'growth' ? 'ok' : 'too_few'),
    ...(hasStrata ? { strata: results.map(({ stratum, n, outcome }) => ({ stratum, n, outcome })) } : {}),
    // A fall to zero is a change like any other for the growth edit.
    excluded: excludedIn(rows, method === 'growth'),
    findings: ranked(
      results.flatMap(({ stratum, deviations }) =>
        hasStrata
          ? deviations.map(({ finding, minDeviation }) => ({
              finding: { ...finding, stratum },
              minDeviation,
            }))
          : deviations,
      ),
    ),
  };
}

function strataOf(rows: readonly ScreenRow[]): ReadonlyMap<string, readonly ScreenRow[]> {
  const groups = new Map<string, ScreenRow[]>();
  for (const row of rows) {
    const group = groups.get(row.stratum ?? '');
    if (group) group.push(row);
    else groups.set(row.stratum ?? '', [row]);
  }
  return groups;
}

function excludedIn(rows: readonly ScreenRow[], allowsZero: boolean): ScreenResult['excluded'] {
  const excluded: Partial<Record<Exclusion, string[]>> = {};
  for (const { id, prev, curr } of rows) {
    const cause = exclusionOf(prev ?? Number.NaN, curr ?? Number.NaN);
    if (cause === undefined || (allowsZero && cause === 'current_zero')) continue;
    (excluded[cause] ??= []).push(id);
  }
  return excluded;
}

function ranked(deviations: readonly Deviation[]): readonly ScreenFinding[] {
  return [...deviations]
    .sort((a, b) => b.minDeviation - a.minDeviation || (a.finding.id < b.finding.id ? -1 : 1))
    .map(({ finding }) => finding);
}
