import { unmarked } from '../../../catalogue/areas';
import { directArea, publishedArea } from '../../formAreas';
import { addsUp } from '../read/figure';
import type { BoundArea } from '../../binding';
import type { AreaRole, ReportedPeriod } from '../../reading';
import type { RecognitionNote, UnmatchedPlace } from '../recognition';

/** What a row says it is, before rows that say the same are settled. */
export interface Claim {
  readonly row: number;
  readonly text: string;
  readonly kind: 'area' | 'total' | 'region' | 'published' | 'direct' | 'organ';
  /** The area's code; '' for the region's own lines. */
  readonly code: string;
}

interface Settled {
  readonly lines: readonly BoundArea[];
  readonly unmatched: readonly UnmatchedPlace[];
  readonly notes: readonly RecognitionNote[];
}

type Figures = readonly (number | undefined)[];

/** What stands in a claimed row. */
export interface ClaimedRows {
  readonly slotAt: (row: number) => { readonly period: ReportedPeriod | undefined; readonly key: string };
  readonly figuresAt: (row: number) => Figures;
}

/**
 * Makes lines of claims, one for each code and period. 全省 beside 合计 is the published figure, alone it is the total.
 * Several lines of 本级, 省直 and 产业 are kept apart under their own names, save one that is the sum of the others:
 * then those are its parts.
 */
export function settleClaims(
  given: readonly Claim[],
  region: string,
  { slotAt, figuresAt }: ClaimedRows,
): Settled {
  const settled = given.map((claim) => decided(claim, given, figuresAt));
  const claims = settled.filter((claim) => claim !== undefined);
  const hasTotal = claims.some(({ kind }) => kind === 'total');
  const direct = filledFirst(
    claims.filter(({ kind }) => kind === 'direct'),
    figuresAt,
  );
  const whole = wholeOf(direct, figuresAt);
  const names = new Set(
    direct.filter(({ text }) => whole === undefined || text === whole).map(({ text }) => text),
  );

  const lines: BoundArea[] = [];
  const unmatched: UnmatchedPlace[] = given.flatMap(({ row, text }, at) =>
    settled[at] === undefined ? [{ index: row, text, reason: 'unknown' }] : [],
  );
  const taken = new Set<string>();
  for (const { row, text, kind, code: area } of claims) {
    if (kind === 'direct' && !names.has(text)) {
      unmatched.push({ index: row, text, reason: 'of_which' });
      continue;
    }
    const [code, role] =
      kind === 'direct' && names.size > 1
        ? ([directArea(region, lineName(text)), 'direct'] as const)
        : identity(kind, area, region, hasTotal);
    const { period, key } = slotAt(row);
    if (taken.has(`${code}|${key}`)) {
      unmatched.push({ index: row, text, reason: 'duplicate' });
      continue;
    }
    taken.add(`${code}|${key}`);
    lines.push(period ? { code, role, index: row, period } : { code, role, index: row });
  }
  return {
    lines: lines.sort((a, b) => a.index - b.index),
    unmatched,
    notes: names.size > 1 ? [{ kind: 'several_direct', rows: names.size }] : [],
  };
}

/** Of several direct lines those with figures; where none has any yet, all of them. */
function filledFirst(direct: readonly Claim[], figuresAt: ClaimedRows['figuresAt']): readonly Claim[] {
  const filled = direct.filter(({ row }) => figuresAt(row).some((figure) => figure !== undefined));
  return filled.length > 0 ? filled : direct;
}

function lineName(text: string): string {
  return unmarked(text).replace(/[()|]/gu, '');
}

/** The one direct line that is all of the others added up, by its name or by its figures. */
function wholeOf(direct: readonly Claim[], figuresAt: ClaimedRows['figuresAt']): string | undefined {
  const texts = [...new Set(direct.map(({ text }) => text))];
  if (texts.length < 2) return undefined;
  const rowsOf = (text: string): readonly Figures[] =>
    direct.filter((claim) => claim.text === text).map(({ row }) => figuresAt(row));
  return texts.find((text) => {
    const others = texts.filter((other) => other !== text);
    if (others.length < 2 && !/[及和与、]|[合小]计/u.test(text)) return false;
    return rowsOf(text).every((figures, at) =>
      addsUp(
        figures,
        others.flatMap((other) => rowsOf(other).slice(at, at + 1)),
      ),
    );
  });
}

/**
 * What 自治区 or 市总工会 stands for follows from its figures: all of the region, or what stands directly under it.
 * Undefined for a whole that leaves something out (不含铁路) and is not the sum of the lines.
 */
function decided(
  claim: Claim,
  claims: readonly Claim[],
  figuresAt: ClaimedRows['figuresAt'],
): Claim | undefined {
  if (claim.kind !== 'region' && claim.kind !== 'organ') return claim;
  const figures = figuresAt(claim.row);
  const units = claims
    .filter(({ kind }) => kind === 'area' || kind === 'direct')
    .map(({ row }) => figuresAt(row));
  const total = claims.find(({ kind }) => kind === 'total');
  if (total) {
    const all = figuresAt(total.row);
    const isPart = claim.kind === 'organ' || (!addsUp(all, units) && addsUp(all, [...units, figures]));
    return { ...claim, kind: isPart ? 'direct' : 'region' };
  }
  if (claim.kind === 'region')
    return /不[含包]/u.test(claim.text) && !addsUp(figures, units) ? undefined : claim;
  return { ...claim, kind: addsUp(figures, units) ? 'region' : 'direct' };
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
    case 'organ':
      return [directArea(region), 'direct'];
  }
}
