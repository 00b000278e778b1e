import { directArea, publishedArea } from '../../formAreas';
import type { BoundArea } from '../../binding';
import type { AreaRole, ReportedPeriod } from '../../reading';
import type { RecognitionNote, UnmatchedPlace } from '../recognition';

/** What a row says it is, before rows that say the same are settled. */
export interface Claim {
  readonly row: number;
  readonly text: string;
  readonly kind: 'area' | 'total' | 'region' | 'published' | 'direct';
  /** The area's code; '' for the region's own lines. */
  readonly code: string;
}

interface Settled {
  readonly lines: readonly BoundArea[];
  readonly unmatched: readonly UnmatchedPlace[];
  readonly notes: readonly RecognitionNote[];
}

/**
 * Makes lines of claims, one for each code and period. 全省 beside 合计 is the published figure, alone it is the total.
 * Several lines of 省直 and 产业 are left to a person unless one of them says that it is both.
 */
export function settleClaims(
  claims: readonly Claim[],
  region: string,
  slotAt: (row: number) => { readonly period: ReportedPeriod | undefined; readonly key: string },
): Settled {
  const hasTotal = claims.some(({ kind }) => kind === 'total');
  const direct = claims.filter(({ kind }) => kind === 'direct');
  const directTexts = new Set(direct.map(({ text }) => text));
  const both = [...directTexts].find((text) => /省|区|市/u.test(text) && /产业/u.test(text));
  const onlyDirect = directTexts.size === 1 ? [...directTexts][0] : both;

  const lines: BoundArea[] = [];
  const unmatched: UnmatchedPlace[] = [];
  const taken = new Set<string>();
  for (const { row, text, kind, code: area } of claims) {
    if (kind === 'direct' && text !== onlyDirect) {
      unmatched.push({ index: row, text, reason: 'several_direct' });
      continue;
    }
    const [code, role] = identity(kind, area, region, hasTotal);
    const { period, key } = slotAt(row);
    if (taken.has(`${code}|${key}`)) {
      unmatched.push({ index: row, text, reason: 'duplicate' });
      continue;
    }
    taken.add(`${code}|${key}`);
    lines.push(period ? { code, role, index: row, period } : { code, role, index: row });
  }
  const several = directTexts.size > 1;
  return {
    lines: lines.sort((a, b) => a.index - b.index),
    unmatched,
    notes: several ? [{ kind: 'several_direct', rows: direct.length }] : [],
  };
}

function identity(
  kind: Claim['kind'],
  area: string,
  region: string,
  hasTotal: boolean,
): readonly [string, AreaRole] {
  switch (kind) {
    case 'area':
      return [area, 'area'];
    case 'total':
      return [region, 'total'];
    case 'region':
      return hasTotal ? [publishedArea(region), 'published'] : [region, 'total'];
    case 'published':
      return [publishedArea(region), 'published'];
    case 'direct':
      return [directArea(region), 'direct'];
  }
}
